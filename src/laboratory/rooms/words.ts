import type { Surface } from '../modelling/patterns.ts';
import type { Opening, OpeningShape, Piece, Room, Solid, Wall } from './room.ts';

/** Short ways to say what stands in a room; the archetypes read like a list of it. Metres. */
export function window(
  wall: Wall,
  along: number,
  width = 1.2,
  height = 1.3,
  sill = 0.9,
  shape: OpeningShape = 'rect',
  panes: readonly [number, number] = [2, 2],
): Opening {
  return { kind: 'window', wall, along, sill, width, height, shape, panes };
}

export function door(
  wall: Wall,
  along: number,
  width = 0.95,
  height = 2.1,
  shape: OpeningShape = 'rect',
): Opening {
  return { kind: 'door', wall, along, sill: 0, width, height, shape };
}

export function passage(
  wall: Wall,
  along: number,
  width = 1.3,
  height = 2.2,
  shape: OpeningShape = 'arch',
): Opening {
  return { kind: 'passage', wall, along, sill: 0, width, height, shape };
}

export function niche(
  wall: Wall,
  along: number,
  width = 0.8,
  height = 1.1,
  sill = 0.9,
  shape: OpeningShape = 'arch',
): Opening {
  return { kind: 'niche', wall, along, sill, width, height, shape };
}

export function solid(
  kind: Solid['kind'],
  x: number,
  z: number,
  width: number,
  height: number,
  depth: number,
): Solid {
  return { kind, x, z, width, height, depth };
}

export function piece(
  kind: string,
  x: number,
  z: number,
  turnDeg = 0,
  more: { size?: number; colour?: string } = {},
): Piece {
  return { kind, x, z, turnDeg, ...more };
}

type Cover = { readonly surface: Surface; readonly colour: string; readonly secondColour: string };

export function walls(colour: string, surface: Surface = 'plaster', secondColour = '#f4f0e6'): Cover {
  return { surface, colour, secondColour };
}

export function dado(
  height: number,
  colour: string,
  surface: Surface = 'boards',
  secondColour = '#8a7a62',
): Room['dado'] {
  return { height, surface, colour, secondColour };
}

const floors = {
  oak: { surface: 'planks', colour: '#b98a58', secondColour: '#6d4a2c', scale: 2 },
  walnut: { surface: 'planks', colour: '#7d5536', secondColour: '#3f2a1a', scale: 2 },
  pale: { surface: 'planks', colour: '#d6b98c', secondColour: '#a08050', scale: 2.4 },
  herringbone: { surface: 'herringbone', colour: '#b5804c', secondColour: '#7a5230', scale: 2 },
  white: { surface: 'tiles', colour: '#e6e4dc', secondColour: '#b0aea6', scale: 1.6 },
  terracotta: { surface: 'tiles', colour: '#b86f4c', secondColour: '#d9bfa5', scale: 1.6 },
  slate: { surface: 'stone', colour: '#7c8488', secondColour: '#565c60', scale: 2.4 },
  sandstone: { surface: 'stone', colour: '#c9b48e', secondColour: '#97835f', scale: 2.6 },
  chequered: { surface: 'chequered', colour: '#e9e4d6', secondColour: '#3a3f44', scale: 2 },
  green: { surface: 'plaster', colour: '#6f8468', secondColour: '#6f8468', scale: 2 },
  blue: { surface: 'plaster', colour: '#5f7688', secondColour: '#5f7688', scale: 2 },
  grey: { surface: 'plaster', colour: '#a3a39c', secondColour: '#a3a39c', scale: 2 },
  red: { surface: 'plaster', colour: '#8c4a42', secondColour: '#8c4a42', scale: 2 },
} as const satisfies Record<string, Room['floor']>;

export function floor(name: keyof typeof floors): Room['floor'] {
  return floors[name];
}
