import { type Group, Object3D } from 'three';
import { group, part } from '../../modelling/parts.ts';
import type { Triple } from '../../modelling/parts.ts';
import type { Rng } from '../../seed.ts';
import type { Built, Eye, Lamp } from '../scene.ts';
import { hills } from './hills.ts';
import { paint } from './paint.ts';
import { sky } from './sky.ts';
import { block } from './solid.ts';
import { weatherOf } from './weather.ts';

/** Daylight and lamps of an indoor scene; plain JSON. */
export type Inside = {
  /** What one sees through windows, and whether the sun comes in. */
  day: 'sunny' | 'bright' | 'grey' | 'night';
  /** -1 or 1: the side from which the sun comes in. */
  sunSide: number;
  sunHeightDeg: number;
  warmth: 'warm' | 'neutral' | 'cool';
  scatter: number;
};

/** Draws the light of one exemplar. */
export function drawInside(
  rng: Rng,
  days: readonly Inside['day'][] = ['sunny', 'sunny', 'bright', 'grey', 'night'],
): Inside {
  return {
    day: rng.pick(days),
    sunSide: rng.pick([-1, 1]),
    sunHeightDeg: rng.integer(24, 48),
    warmth: rng.pick(['warm', 'neutral', 'cool', 'warm']),
    scatter: rng.integer(1, 9999),
  };
}

const WARMTH = { warm: '#ffd9a8', neutral: '#fff1de', cool: '#eaf2ff' } as const;

/** The colour of a scene's lamps. */
export function lampColour(inside: Inside): string {
  return WARMTH[inside.warmth];
}

type More = {
  readonly lamps?: readonly Lamp[];
  /** How light the hall is without sun: 1 as a living room by day. */
  readonly bright?: number;
  /** How much of it comes from above rather than from everywhere, 0..1. */
  readonly fromAbove?: number;
  /** Where the sun stands; from the side drawn, and a little from behind the far wall, where left out. */
  readonly sunFrom?: Triple;
  readonly sun?: number;
  /** Half width of the ground that gets shadows. */
  readonly reach: number;
  /** What one sees outside the windows. */
  readonly outside?: 'green' | 'town' | 'none';
};

function view(inside: Inside, outside: 'green' | 'town'): Group {
  const night = inside.day === 'night';
  const ground = night ? '#23262b' : outside === 'green' ? '#8fa062' : '#b0a898';
  const far = night ? '#1d2228' : outside === 'green' ? '#6f8a58' : '#a39a90';
  return group(
    part(block(400, 0.1, 400), paint(ground, 'grass'), [0, -0.6, 0]),
    hills({ away: 60, height: 9, seed: inside.scatter % 30, span: 12, jagged: 0.2, colour: () => far }),
    ...[-1, 1].map((s) => {
      const turned = hills({
        away: 60,
        height: 9,
        seed: (inside.scatter % 30) + s,
        span: 12,
        jagged: 0.2,
        colour: () => far,
      });
      turned.rotation.y = s * -1.57;
      return turned;
    }),
  );
}

/** An indoor scene: daylight through its windows, lamps below its ceiling. */
export function indoors(
  inside: Inside,
  things: Group,
  eye: Eye,
  { lamps = [], bright = 1, fromAbove = 0.5, sunFrom, sun = 1, reach, outside = 'green' }: More,
): Built {
  const night = inside.day === 'night';
  const weather = weatherOf({
    season: 'summer',
    hour: night ? 'dusk' : 'afternoon',
    sky: inside.day === 'grey' ? 'overcast' : 'fair',
    sunTurnDeg: 60,
    scatter: inside.scatter,
  });
  if (outside !== 'none') {
    const dome = new Object3D();
    dome.add(sky(weather, inside.scatter));
    things.add(dome, view(inside, outside));
  }
  const up = Math.tan((inside.sunHeightDeg * Math.PI) / 180);
  const strength = { sunny: 4.6, bright: 1.6, grey: 0.25, night: 0 }[inside.day] * sun;
  const day = { sunny: 1, bright: 1, grey: 0.8, night: 0.55 }[inside.day];
  const tone = night ? WARMTH[inside.warmth] : inside.day === 'grey' ? '#e6edf4' : '#fdf3e4';
  return {
    things,
    eye,
    light: {
      sun: { from: sunFrom ?? [inside.sunSide, up, -0.45], colour: '#fff0d4', strength },
      above: { colour: tone, strength: 2.6 * bright * day * fromAbove },
      around: { sky: tone, ground: '#a8957c', strength: 2.9 * bright * day * (1 - fromAbove) },
      lamps,
      haze: { colour: night ? '#2a2622' : '#d9d4c8', density: 0.002 },
      shadows: { x: 0, z: -reach * 0.7, reach },
    },
  };
}
