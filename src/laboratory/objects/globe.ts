import { step, swap } from '../changes.ts';
import { defineFamily } from '../family.ts';
import { atlas } from '../modelling/atlas.ts';
import { glaze, metal, wood } from '../modelling/materials.ts';
import { group, part, put } from '../modelling/parts.ts';
import { ball, lathe, ring, rod } from '../modelling/shapes.ts';

type Globe = {
  tilt: number;
  stand: number;
  foot: string;
  band: string;
  ball: number;
  turn: number;
  seaColour: string;
  landColour: string;
  footColour: string;
};

export const family = defineFamily<Globe>({
  family: 'globe',
  nameDe: 'Globus',
  nameEn: 'globe',
  category: 'household',
  view: { azimuthDeg: 14, elevationDeg: 14 },
  exemplar: (rng) => ({
    tilt: rng.between(18, 26),
    stand: rng.between(0.2, 0.3),
    foot: rng.pick(['bell', 'disc']),
    band: rng.pick(['half', 'full']),
    ball: rng.between(0.46, 0.5),
    turn: rng.pick([-40, 20, 80]),
    seaColour: rng.pick(['#3f78a5', '#5a9db0', '#7a6a4a']),
    landColour: rng.pick(['#e0cf8e', '#d3c9a8', '#c9b070']),
    footColour: rng.pick(['#6b4428', '#c9a648', '#2a2c2f', '#a06a3a']),
  }),
  changes: [
    step('tilt', 22, [0, 42], 'tilted more', 'tilted less'),
    step('stand', 0.032, [0.1, 0.46], 'stem longer', 'stem shorter'),
    step('ball', 0.03, [0.38, 0.58], 'ball larger', 'ball smaller'),
    swap('foot', ['bell', 'disc'], 'foot'),
    swap('band', ['half', 'full'], 'ring'),
    step('turn', 60, [-100, 140], 'another face of the earth', 'another face of the earth'),
  ],
  model: (p) => {
    const brass = metal('#c9a648');
    const stuff =
      p.footColour === '#c9a648'
        ? brass
        : p.footColour === '#2a2c2f'
          ? glaze(p.footColour)
          : wood(p.footColour);
    const foot =
      p.foot === 'bell'
        ? lathe(
            [
              [0.34, 0],
              [0.34, 0.04],
              [0.27, 0.07],
              [0.12, 0.12],
              [0.06, 0.18],
              [0.075, 0.14 + p.stand * 0.6],
              [0.045, 0.12 + p.stand],
            ],
            true,
          )
        : lathe([
            [0.36, 0],
            [0.36, 0.05],
            [0.34, 0.07],
            [0.05, 0.09],
            [0.045, 0.12 + p.stand],
          ]);
    const r = p.ball;
    const bow = r + 0.075;
    const centre = 0.1 + p.stand + bow;
    const earth = put(
      group(
        part(ball(r), glaze('#ffffff', atlas(p.seaColour, p.landColour)), [0, 0, 0], [0, p.turn - 118, 0]),
        part(rod(bow * 2 + 0.08, 0.016), brass, [0, -bow - 0.04, 0]),
        part(ball(0.035), brass, [0, bow + 0.04, 0]),
        part(
          ring(bow, 0.024, p.band === 'half' ? 180 : 360),
          brass,
          [0, 0, 0],
          [0, 0, p.band === 'half' ? -90 : 0],
        ),
      ),
      [0, centre, 0],
      [0, 0, -p.tilt],
    );
    return group(part(foot, stuff), earth);
  },
});
