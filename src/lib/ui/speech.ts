import { languageTag } from '#lib/i18n/numbers.ts';
import type { Locale } from '#lib/i18n/texts.ts';

/**
 * A voice that works on the device alone, or null. Voices of a network service would send the text to a third party,
 * so they are never used.
 */
export function localVoice(locale: Locale): SpeechSynthesisVoice | null {
  if (!('speechSynthesis' in globalThis)) return null;
  const language = languageTag(locale).slice(0, 2);
  const voices = speechSynthesis.getVoices();
  return voices.find((voice) => voice.localService && voice.lang.startsWith(language)) ?? null;
}

/**
 * Reads sentences aloud one after the other, calmly, ending whatever was being read. Each is handed to the voice by itself:
 * voices refuse a long text, and breathe between two.
 * @param ondone called when the last is said, or cannot be, or was ended
 */
export function speak(sentences: readonly string[], voice: SpeechSynthesisVoice, ondone?: () => void): void {
  speechSynthesis.cancel();
  sentences.forEach((sentence, i) => {
    const utterance = new SpeechSynthesisUtterance(sentence);
    utterance.voice = voice;
    utterance.lang = voice.lang;
    utterance.rate = 0.9;
    if (i === sentences.length - 1 && ondone !== undefined) utterance.onend = utterance.onerror = ondone;
    speechSynthesis.speak(utterance);
  });
}

/** Silence, for instance when the screen changes. */
export function stopSpeaking(): void {
  if ('speechSynthesis' in globalThis) speechSynthesis.cancel();
}
