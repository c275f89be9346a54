/** A middle pitch, which most people still hear well when high ones are lost. */
export const TONE_HZ = 500;
export const TONE_MS = 900;
/** Loudest swing, 0 to 1: soft. */
export const TONE_PEAK = 0.2;
/** The tone swells and fades this long, so that it begins and ends without a click. */
const RAMP_MS = 120;

/** Puts the tone on a sound context, from its present moment on. */
export function addTone(context: BaseAudioContext): void {
  const startS = context.currentTime;
  const endS = startS + TONE_MS / 1000;
  const rampS = RAMP_MS / 1000;
  const volume = context.createGain();
  volume.gain.setValueAtTime(0, startS);
  volume.gain.linearRampToValueAtTime(TONE_PEAK, startS + rampS);
  volume.gain.setValueAtTime(TONE_PEAK, endS - rampS);
  volume.gain.linearRampToValueAtTime(0, endS);
  const tone = new OscillatorNode(context, { type: 'sine', frequency: TONE_HZ });
  tone.connect(volume).connect(context.destination);
  tone.start(startS);
  tone.stop(endS);
}

/** Plays the tone once. */
export interface TonePlayer {
  /** False where the device or its browser plays no sound. Call it from a tap: browsers allow sound only then. */
  play(): Promise<boolean>;
  /** Silence; lets go of the loudspeaker. */
  close(): void;
}

/** @param Context the browser's own `AudioContext`; undefined where it has none */
export function createTonePlayer(Context: (new () => AudioContext) | undefined): TonePlayer {
  let context: AudioContext | null = null;
  return {
    async play() {
      if (Context === undefined) return false;
      try {
        context ??= new Context();
        await context.resume();
        addTone(context);
        return true;
      } catch (error) {
        // What a browser throws without a loudspeaker, or where sound is forbidden.
        if (error instanceof DOMException) return false;
        throw error;
      }
    },
    close: () => void context?.close().catch(() => undefined),
  };
}
