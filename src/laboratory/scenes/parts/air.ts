import type { Rng } from '../../seed.ts';

export type Season = 'spring' | 'summer' | 'autumn' | 'winter';
export type Hour = 'morning' | 'noon' | 'afternoon' | 'evening' | 'dusk';
export type Sky = 'clear' | 'fair' | 'cloudy' | 'overcast' | 'misty';

/** Season, hour and weather of an outdoor scene; plain JSON. */
export type Air = {
  season: Season;
  hour: Hour;
  sky: Sky;
  /** Where the sun stands, seen from above: 0 behind the eye, 90 to its right. */
  sunTurnDeg: number;
  /** Begins the stream for what is strewn: trees, stones, clouds. */
  scatter: number;
};

type Choice = {
  readonly seasons?: readonly Season[];
  readonly hours?: readonly Hour[];
  readonly skies?: readonly Sky[];
};

const SEASONS = ['spring', 'spring', 'summer', 'summer', 'summer', 'autumn', 'autumn', 'winter'] as const;
const HOURS = ['morning', 'noon', 'afternoon', 'afternoon', 'evening'] as const;
const SKIES = ['clear', 'fair', 'fair', 'cloudy', 'overcast', 'misty'] as const;

/** Draws the air of one exemplar from what the archetype allows. */
export function drawAir(rng: Rng, { seasons = SEASONS, hours = HOURS, skies = SKIES }: Choice = {}): Air {
  return {
    season: rng.pick(seasons),
    hour: rng.pick(hours),
    sky: rng.pick(skies),
    sunTurnDeg: rng.pick([-1, 1]) * rng.integer(35, 125),
    scatter: rng.integer(1, 9999),
  };
}
