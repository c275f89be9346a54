import type { Rng } from '../../seed.ts';
import type { House } from './houses.ts';
import { BEAM_COLOURS } from './timbers.ts';

export type HouseStyle = 'village' | 'timbered' | 'alpine' | 'town' | 'canal' | 'wooden' | 'stone';

const PASTELS = [
  '#ecdcb4',
  '#e6c79a',
  '#dfb79a',
  '#cfd8c0',
  '#c8d4dc',
  '#eee6d6',
  '#d9a58c',
  '#e8d27e',
  '#b9c9a8',
  '#d6c2d0',
] as const;
const PALE = ['#efe8d8', '#f2ead6', '#e6dcc6', '#ecdcb8', '#f0e4d0', '#dfd8c8'] as const;
const BOLD = [
  '#a83c32',
  '#3f6488',
  '#d9a63c',
  '#4f7a5c',
  '#e9e4d6',
  '#8a4a3a',
  '#5d86a0',
  '#c9703c',
] as const;
const TILES = ['#a4553c', '#94482f', '#b5694a', '#8a4436', '#9c5a44'] as const;
const SLATES = ['#4d5358', '#5b5f63', '#444b52'] as const;
const SHUTTERS = ['#3f6b4f', '#6b3a32', '#44607c', '#7a6a3c', '#2f5a5a'] as const;
const BRICKS = ['#8e4a38', '#7a4032', '#a05a42', '#6b3d33', '#93614a'] as const;
const DOORS = ['#5a3a28', '#2f4f3c', '#7a2f2a', '#2f3f5a', '#6b5a3a'] as const;

const base = (rng: Rng) => ({
  storey: rng.between(2.7, 3),
  wallGrain: 'plaster' as const,
  roofGrain: 'roof tiles' as const,
  trim: '#f2efe6',
  doorColour: rng.pick(DOORS),
});

/** A house as it stands in such a place. */
export function drawHouse(style: HouseStyle, rng: Rng, more: Partial<House> = {}): House {
  const common = base(rng);
  const wide = rng.between(7.5, 10.5);
  const plans: Readonly<Record<HouseStyle, () => House>> = {
    village: () => ({
      ...common,
      width: wide,
      depth: rng.between(8, 10),
      storeys: 2,
      wall: rng.pick(PALE),
      roof: rng.pick(['eaves', 'eaves', 'gable']),
      rise: rng.between(3.2, 4.4),
      roofColour: rng.pick(TILES),
      columns: Math.round(wide / 2.6),
      shutters: rng.chance(0.6) ? rng.pick(SHUTTERS) : undefined,
      flowers: rng.chance(0.3) ? '#c4473f' : undefined,
      chimney: true,
      dormers: rng.integer(0, 2),
    }),
    timbered: () => ({
      ...common,
      width: wide * 0.85,
      depth: 9,
      storeys: rng.integer(2, 3),
      wall: rng.pick(PALE),
      roof: rng.pick(['gable', 'gable', 'eaves']),
      rise: rng.between(4.2, 5.6),
      roofColour: rng.pick(TILES),
      columns: Math.round(wide / 2.6),
      chimney: rng.chance(0.5),
      timber: rng.pick(BEAM_COLOURS),
      flowers: rng.chance(0.5) ? '#c4473f' : undefined,
    }),
    alpine: () => ({
      ...common,
      width: wide * 1.15,
      depth: 10,
      storeys: 2,
      wall: '#f1ece0',
      roof: 'gable',
      rise: rng.between(2.4, 3),
      roofGrain: 'shingles',
      roofColour: rng.pick(['#6b4c38', '#5a4436', '#7a5a44']),
      columns: 4,
      shutters: rng.pick(SHUTTERS),
      flowers: '#cc3f3a',
      chimney: true,
      trim: '#e6dcc6',
    }),
    town: () => ({
      ...common,
      width: wide,
      depth: 11,
      storeys: rng.integer(3, 4),
      storey: 3.3,
      wall: rng.pick(PASTELS),
      roof: rng.pick(['eaves', 'eaves', 'gable', 'hip']),
      rise: rng.between(3, 4.4),
      roofColour: rng.pick([...TILES, ...SLATES]),
      columns: Math.round(wide / 2.3),
      chimney: rng.chance(0.6),
      dormers: rng.integer(0, 3),
      shutters: rng.chance(0.25) ? rng.pick(SHUTTERS) : undefined,
    }),
    canal: () => ({
      ...common,
      width: rng.between(5.4, 7),
      depth: 10,
      storeys: rng.integer(3, 4),
      storey: 3,
      wall: rng.pick(BRICKS),
      wallGrain: 'brick',
      roof: rng.pick(['stepped', 'gable', 'stepped']),
      rise: rng.between(3.4, 4.6),
      roofColour: rng.pick(TILES),
      columns: 3,
      chimney: false,
    }),
    wooden: () => ({
      ...common,
      width: wide,
      depth: 9,
      storeys: 2,
      wall: rng.pick(BOLD),
      wallGrain: 'siding',
      roof: rng.pick(['gable', 'eaves']),
      rise: rng.between(3, 4.4),
      roofGrain: 'slate',
      roofColour: rng.pick(SLATES),
      columns: 3,
      chimney: rng.chance(0.6),
      trim: '#f6f4ee',
    }),
    stone: () => ({
      ...common,
      width: wide,
      depth: 9,
      storeys: 2,
      wall: rng.pick(['#b8aa92', '#a89a84', '#c4b698']),
      wallGrain: 'rubble',
      roof: 'eaves',
      rise: rng.between(2.8, 3.6),
      roofColour: rng.pick(['#b5764e', '#a86848', ...SLATES]),
      columns: 3,
      chimney: true,
      shutters: rng.pick(SHUTTERS),
    }),
  };
  return { ...plans[style](), ...more };
}
