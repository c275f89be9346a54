import { describe, expect, it } from 'vitest';
import { TONE_HZ, TONE_MS, TONE_PEAK, addTone, createTonePlayer } from './tone.ts';

const SAMPLES_PER_S = 44_100;
const LENGTH_S = 1.2;

async function samples(): Promise<Float32Array> {
  const context = new OfflineAudioContext(1, SAMPLES_PER_S * LENGTH_S, SAMPLES_PER_S);
  addTone(context);
  return (await context.startRendering()).getChannelData(0);
}

describe('the tone', () => {
  it('is soft, begins and ends in silence, and has the pitch and the length that it says', async () => {
    const heard = await samples();
    const endsAt = (TONE_MS / 1000) * SAMPLES_PER_S;
    expect(Math.max(...heard)).toBeLessThanOrEqual(TONE_PEAK + 0.001);
    expect(Math.max(...heard)).toBeGreaterThan(TONE_PEAK * 0.98);
    // The first and the last hundredth of a second are a tenth as loud at most: no click.
    const edge = SAMPLES_PER_S / 100;
    expect(Math.max(...heard.slice(0, edge))).toBeLessThan(TONE_PEAK / 10);
    expect(Math.max(...heard.slice(endsAt - edge, endsAt))).toBeLessThan(TONE_PEAK / 10);
    expect(heard.slice(Math.ceil(endsAt) + 1).every((value) => value === 0)).toBe(true);
    const rises = heard.filter((value, i) => value > 0 && (heard[i - 1] ?? 0) <= 0).length;
    expect(Math.abs(rises - (TONE_HZ * TONE_MS) / 1000)).toBeLessThanOrEqual(1);
  });

  it('is a value where there is no sound', async () => {
    expect(await createTonePlayer(undefined).play()).toBe(false);
    class Silent extends AudioContext {
      constructor() {
        super();
        throw new DOMException('no loudspeaker', 'NotSupportedError');
      }
    }
    expect(await createTonePlayer(Silent).play()).toBe(false);
  });

  it('lets a bug through', async () => {
    class Broken extends AudioContext {
      constructor() {
        super();
        throw new TypeError('bug');
      }
    }
    await expect(createTonePlayer(Broken).play()).rejects.toThrow(TypeError);
  });
});
