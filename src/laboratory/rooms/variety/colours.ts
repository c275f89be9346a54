import { Color, SRGBColorSpace } from 'three';
import type { Rng } from '../../seed.ts';
import type { Room } from '../room.ts';
import { floor } from '../words.ts';

const LIGHT = [
  '#e8e0cc',
  '#d9cba8',
  '#b9c7b8',
  '#d8b9a4',
  '#c9d3d8',
  '#cfc4d6',
  '#d6d9b0',
  '#a9c0c4',
  '#e0c79a',
  '#f0ece2',
  '#e3c4c0',
  '#c2cfa6',
] as const;
const STRONG = [
  '#a8574c',
  '#6f7f6a',
  '#4f6a63',
  '#5f7688',
  '#b98a9a',
  '#c9974a',
  '#7a5a78',
  '#486078',
  '#a66a48',
  '#8f9a4f',
] as const;
const DARK = ['#5a3a3f', '#33424f', '#3f4a3a', '#4a3f5a', '#5a4632'] as const;
type Pairs = readonly (readonly [colour: string, secondColour: string])[];

const BRICK: Pairs = [
  ['#a8664c', '#cfc3b0'],
  ['#9c7460', '#6f5548'],
  ['#c98a5c', '#e0cfb4'],
  ['#8a5548', '#b8aa98'],
  ['#e3ddd0', '#bdb6a6'],
];
const STONE: Pairs = [
  ['#b59a78', '#8a7558'],
  ['#a3a69c', '#7a7d74'],
  ['#c9b48e', '#97835f'],
  ['#8f958f', '#686d68'],
];
const BOARDS: Pairs = [
  ['#d6b98c', '#a98858'],
  ['#b5854f', '#7d5632'],
  ['#e6dcc6', '#bcae90'],
  ['#9db0a6', '#76897f'],
  ['#c9a06a', '#9a7442'],
];
const TILES: Pairs = [
  ['#a9c6c9', '#dce9e8'],
  ['#e8ebe6', '#b9c2bf'],
  ['#d9a98c', '#f0e2d6'],
  ['#8fae8c', '#dfe9da'],
  ['#6f8fae', '#d6e2ec'],
];
const TRIM = ['#f4f0e8', '#f4f0e8', '#e9dfc9', '#dfe6e4', '#8a5a34', '#6b4a2e', '#5b6a70'] as const;
const CEILING = ['#f3efe6', '#f6f4ee', '#ece3d0', '#e6ebe8'] as const;

const WOODEN = ['oak', 'walnut', 'pale', 'herringbone'] as const;
const PAVED = ['white', 'terracotta', 'slate', 'sandstone', 'chequered'] as const;
const PLAIN = ['green', 'blue', 'grey', 'red'] as const;

const lightness = (colour: string) => new Color(colour).getHSL({ h: 0, s: 0, l: 0 }, SRGBColorSpace).l;

/** A little lighter, for the second stripe of a wallpaper. */
const paler = (colour: string) => `#${new Color(colour).offsetHSL(0, 0, 0.05).getHexString()}`;

function paletteOf(given: string, rng: Rng, isLivedIn: boolean): readonly string[] {
  const shade = lightness(given);
  if (shade < 0.32) return DARK;
  if (shade < 0.56) return STRONG;
  return isLivedIn && rng.chance(0.3) ? STRONG : LIGHT;
}

function wallsOf({ walls }: Room, rng: Rng, isLivedIn: boolean): Room['walls'] {
  const { surface } = walls;
  const pairs =
    surface === 'brick' ? BRICK : surface === 'stone' ? STONE : surface === 'boards' ? BOARDS : null;
  if (pairs) {
    const [colour, secondColour] = rng.pick(pairs);
    return { surface, colour, secondColour };
  }
  const colour = rng.pick(paletteOf(walls.colour, rng, isLivedIn));
  const papered = surface === 'striped' || (isLivedIn && rng.chance(0.15));
  return { surface: papered ? 'striped' : surface, colour, secondColour: paler(colour) };
}

function floorOf({ floor: given }: Room, rng: Rng): Room['floor'] {
  const kinds =
    given.surface === 'plaster'
      ? [...PLAIN, ...WOODEN]
      : given.surface === 'planks' || given.surface === 'herringbone'
        ? WOODEN
        : PAVED;
  return floor(rng.pick<(typeof PLAIN | typeof WOODEN | typeof PAVED)[number]>(kinds));
}

function dadoOf({ dado }: Room, rng: Rng): Room['dado'] {
  if (dado.height === 0) return dado;
  const [colour, secondColour] = rng.pick(dado.surface === 'tiles' ? TILES : BOARDS);
  return { ...dado, colour, secondColour };
}

/** Other walls, floor and trim of the same kind: a brick wall stays brick, a tiled floor stays paved. */
export function recolour(room: Room, rng: Rng, isLivedIn: boolean): Room {
  const pale = lightness(room.ceilingColour) > 0.8;
  return {
    ...room,
    walls: wallsOf(room, rng, isLivedIn),
    floor: floorOf(room, rng),
    dado: dadoOf(room, rng),
    trimColour: rng.pick(TRIM),
    ceilingColour: pale ? rng.pick(CEILING) : room.ceilingColour,
  };
}
