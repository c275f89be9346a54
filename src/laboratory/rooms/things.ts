import type { Group } from 'three';
import type { Parameters } from '../changes.ts';
import { objectFamily } from '../families.ts';
import { group, put } from '../modelling/parts.ts';

/** An everyday thing that stands in a room. Metres, in the room's axes; plain JSON. */
export type Thing = {
  readonly family: string;
  readonly parameters: Parameters;
  readonly x: number;
  /** Height of what it stands on. */
  readonly y: number;
  readonly z: number;
  readonly turnDeg: number;
  /** Its longest side. */
  readonly size: number;
};

/** The thing by itself, in a group that `moveThing` puts into its place. */
export function modelThing({ family, parameters }: Pick<Thing, 'family' | 'parameters'>): Group {
  return group(objectFamily(family).build(parameters));
}

/** Puts a model into its place, or into another one. */
export function moveThing(model: Group, { x, y, z, turnDeg, size }: Thing): Group {
  return put(model, [x, y, z], [0, turnDeg, 0], size);
}

/** The thing in its place. */
export function buildThing(thing: Thing): Group {
  return moveThing(modelThing(thing), thing);
}
