import { Color } from 'three';
import type { Light } from '../scene.ts';
import type { Air, Hour, Sky } from './air.ts';

/** Colours and strengths that follow from season, hour and weather. */
export type Weather = {
  readonly zenith: string;
  readonly horizon: string;
  readonly cloudLit: string;
  readonly cloudDark: string;
  /** Share of the sky that clouds cover, 0..1. */
  readonly cover: number;
  readonly sunFrom: readonly [number, number, number];
  readonly light: Omit<Light, 'shadows'>;
};

type Tones = {
  readonly upDeg: number;
  readonly sun: string;
  readonly zenith: string;
  readonly horizon: string;
  readonly strength: number;
};

const hours: Readonly<Record<Hour, Tones>> = {
  morning: { upDeg: 26, sun: '#ffe3b4', zenith: '#5b8fc7', horizon: '#e3e6e0', strength: 0.92 },
  noon: { upDeg: 56, sun: '#fff6e4', zenith: '#3f7fc4', horizon: '#cfe2ee', strength: 1.06 },
  afternoon: { upDeg: 40, sun: '#fff0d2', zenith: '#4a86c4', horizon: '#d8e5ea', strength: 1 },
  evening: { upDeg: 15, sun: '#ffbe78', zenith: '#6a86b4', horizon: '#f4c795', strength: 0.95 },
  dusk: { upDeg: 16, sun: '#6f7fa8', zenith: '#1c2c52', horizon: '#8f7f92', strength: 0.3 },
};

const skies: Readonly<Record<Sky, { cover: number; sun: number; grey: number; haze: number; sky: number }>> =
  {
    clear: { cover: 0.12, sun: 1.05, grey: 0, haze: 0.0011, sky: 0.85 },
    fair: { cover: 0.42, sun: 1, grey: 0.05, haze: 0.0014, sky: 1 },
    cloudy: { cover: 0.66, sun: 0.62, grey: 0.3, haze: 0.002, sky: 1.35 },
    overcast: { cover: 1, sun: 0.1, grey: 0.85, haze: 0.0034, sky: 2 },
    misty: { cover: 0.9, sun: 0.22, grey: 0.75, haze: 0.013, sky: 1.8 },
  };

const mix = (a: string, b: string, t: number) => `#${new Color(a).lerp(new Color(b), t).getHexString()}`;

/** Sky, light and haze for an eye that looks towards -z. */
export function weatherOf(air: Air): Weather {
  const tones = hours[air.hour];
  const kind = skies[air.sky];
  const [up, turn] = [(tones.upDeg * Math.PI) / 180, (air.sunTurnDeg * Math.PI) / 180];
  const sunFrom = [Math.sin(turn) * Math.cos(up), Math.sin(up), Math.cos(turn) * Math.cos(up)] as const;
  const dark = air.hour === 'dusk';
  const grey = dark ? '#3b4258' : air.sky === 'misty' ? '#dcdfdf' : '#b9c0c6';
  const horizon = mix(tones.horizon, dark ? '#5a5f74' : '#d5d9db', kind.grey);
  const zenith = mix(tones.zenith, grey, kind.grey);
  const bright = dark ? 0.36 : 1;
  const snow = air.season === 'winter';
  return {
    zenith,
    horizon,
    cloudLit: dark ? '#6d6a80' : air.hour === 'evening' ? '#ffdcb4' : '#ffffff',
    cloudDark: dark ? '#343a52' : mix(air.hour === 'evening' ? '#a58a96' : '#9fabba', '#a9afb5', kind.grey),
    cover: kind.cover,
    sunFrom,
    light: {
      sun: { from: sunFrom, colour: tones.sun, strength: 4.1 * tones.strength * kind.sun },
      above: { colour: mix(zenith, '#ffffff', dark ? 0.1 : 0.55), strength: 1.15 * kind.sky * bright },
      around: {
        sky: mix(zenith, '#ffffff', dark ? 0.2 : 0.5),
        ground: snow ? '#c9d3e0' : dark ? '#4a4652' : '#9a917c',
        strength: 1.3 * (0.6 + 0.4 * kind.sky) * (dark ? 0.6 : air.hour === 'evening' ? 1.35 : 1),
      },
      lamps: [],
      haze: { colour: horizon, density: kind.haze },
    },
  };
}
