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

/** Reads a text aloud, calmly, ending whatever was being read. */
export function speak(text: string, voice: SpeechSynthesisVoice): void {
  speechSynthesis.cancel();
  const utterance = new SpeechSynthesisUtterance(text);
  utterance.voice = voice;
  utterance.lang = voice.lang;
  utterance.rate = 0.9;
  speechSynthesis.speak(utterance);
}

/** Silence, for instance when the screen changes. */
export function stopSpeaking(): void {
  if ('speechSynthesis' in globalThis) speechSynthesis.cancel();
}
