import { step, swap } from '../changes.ts';
import { defineFamily } from '../family.ts';
import { matt, wood } from '../modelling/materials.ts';
import { group, part, repeat } from '../modelling/parts.ts';
import { box, ring, rod } from '../modelling/shapes.ts';

type Stool = {
  legs: number;
  height: number;
  splay: number;
  seat: string;
  ringAt: number;
  woodColour: string;
  seatColour: string;
};

export const family = defineFamily<Stool>({
  family: 'stool',
  nameDe: 'Hocker',
  nameEn: 'stool',
  category: 'furniture',
  exemplar: (rng) => ({
    legs: rng.integer(3, 4),
    height: rng.between(0.72, 0.9),
    splay: rng.between(6, 10),
    seat: rng.pick(['round', 'square']),
    ringAt: rng.between(0.25, 0.4),
    woodColour: rng.pick(['#a06a3a', '#c79a62', '#6b4428']),
    seatColour: rng.pick(['#a06a3a', '#9c3d36', '#2f5d62', '#d9b67e']),
  }),
  changes: [
    step('legs', 1, [3, 5], 'one leg more', 'one leg fewer'),
    step('height', 0.22, [0.48, 1.15], 'legs longer', 'legs shorter'),
    step('ringAt', 0.2, [0.12, 0.66], 'foot ring higher', 'foot ring lower'),
    swap('seat', ['round', 'square'], 'seat'),
  ],
  model: (p) => {
    const timber = wood(p.woodColour);
    const spread = Math.tan((p.splay * Math.PI) / 180);
    const legs = repeat(p.legs, (i) => {
      const angle = ((i + 0.5) * 2 * Math.PI) / p.legs;
      const [c, s] = [Math.cos(angle), Math.sin(angle)];
      const foot = 0.25 + p.height * spread;
      const leg = part(rod(p.height / Math.cos((p.splay * Math.PI) / 180), 0.028, 0.036), timber, [
        c * foot,
        0,
        s * foot,
      ]);
      leg.rotation.set((-s * p.splay * Math.PI) / 180, 0, (c * p.splay * Math.PI) / 180);
      return leg;
    });
    const seat =
      p.seat === 'round'
        ? part(rod(0.07, 0.36, 0.37), matt(p.seatColour), [0, p.height - 0.01, 0])
        : part(box(0.66, 0.08, 0.66, 0.03), matt(p.seatColour), [0, p.height + 0.02, 0]);
    return group(
      ...legs,
      seat,
      part(
        ring(0.25 + p.height * (1 - p.ringAt) * spread, 0.018),
        timber,
        [0, p.height * p.ringAt, 0],
        [90, 0, 0],
      ),
    );
  },
});
