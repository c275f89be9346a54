import fc from 'fast-check';
import { expect, test } from 'vitest';
import { placeOfChange } from './change-place.ts';
import { GREY_HEIGHT, GREY_WIDTH } from './render/drawing.ts';

type Patch = {
  readonly left: number;
  readonly top: number;
  readonly width: number;
  readonly height: number;
};
type Colour = readonly [number, number, number];

const GROUND: Colour = [220, 210, 200];

/** A ground of one colour with patches upon it. */
function picture(...patches: readonly (readonly [Patch, Colour])[]): Uint8Array {
  const values = new Uint8Array(GREY_WIDTH * GREY_HEIGHT * 3);
  const whole = { left: 0, top: 0, width: GREY_WIDTH, height: GREY_HEIGHT };
  for (const [{ left, top, width, height }, colour] of [[whole, GROUND] as const, ...patches])
    for (let y = top; y < top + height; y++)
      for (let x = left; x < left + width; x++) values.set(colour, (y * GREY_WIDTH + x) * 3);
  return values;
}

const size = fc.integer({ min: 20, max: 80 });
const patch = fc.tuple(size, size).chain(([width, height]) =>
  fc.record({
    left: fc.integer({ min: 0, max: GREY_WIDTH - width }),
    top: fc.integer({ min: 0, max: GREY_HEIGHT - height }),
    width: fc.constant(width),
    height: fc.constant(height),
  }),
);
const at = (x: number, y: number): Patch => ({ left: x, top: y, width: 40, height: 30 });

/** Edges of a place in points of the small picture. */
function edgesOf(place: ReturnType<typeof placeOfChange>): number[] {
  const { leftShare, topShare, widthShare, heightShare } = place;
  return [
    leftShare * GREY_WIDTH,
    topShare * GREY_HEIGHT,
    (leftShare + widthShare) * GREY_WIDTH,
    (topShare + heightShare) * GREY_HEIGHT,
  ];
}

test('the box is where a thing has come, whatever its place and size', () => {
  fc.assert(
    fc.property(patch, (thing) => {
      const edges = edgesOf(placeOfChange(picture(), picture([thing, [30, 60, 90]]), []));
      const wanted = [thing.left, thing.top, thing.left + thing.width, thing.top + thing.height];
      // Smoothing adds a point at each side; a fortieth of at most 80 points may be cut off.
      for (const [i, edge] of edges.entries()) expect(Math.abs(edge - (wanted[i] ?? 0))).toBeLessThan(3.1);
    }),
    { numRuns: 6 },
  );
});

test('a thing that has moved is changed at both places', () => {
  const before = picture([at(40, 50), [30, 60, 90]]);
  const after = picture([at(120, 50), [30, 60, 90]]);
  const [left, , right] = edgesOf(placeOfChange(before, after, []));
  expect(left).toBeCloseTo(40, -1);
  expect(right).toBeCloseTo(160, -1);
});

test('a change of colour counts as one of light does', () => {
  const red = picture([at(40, 50), [200, 60, 60]]);
  const green = picture([at(40, 50), [60, 140, 60]]);
  expect(edgesOf(placeOfChange(red, green, []))[0]).toBeCloseTo(40, -1);
});

test('a soft shadow and a speck far away do not make the box larger', () => {
  const thing = [at(40, 50), [30, 60, 90]] as const;
  const shadow = [at(200, 150), [202, 192, 182]] as const;
  const speck = [{ left: 300, top: 220, width: 3, height: 3 }, [30, 60, 90]] as const;
  expect(placeOfChange(picture(), picture(thing, shadow, speck), [])).toEqual(
    placeOfChange(picture(), picture(thing), []),
  );
});

test('in a room only the changed part counts, not the light that it throws elsewhere', () => {
  const window = [at(40, 50), [240, 245, 250]] as const;
  const light = [{ left: 150, top: 150, width: 120, height: 80 }, [255, 250, 120]] as const;
  const left = { x: [-1, -0.4], y: [-0.2, 1], share: 1 } as const;
  const [, , right, bottom] = edgesOf(placeOfChange(picture(), picture(window, light), [left]));
  expect(right).toBeLessThan(90);
  expect(bottom).toBeLessThan(90);
});

test('pictures without a difference have no place', () => {
  expect(() => placeOfChange(picture(), picture(), [])).toThrow(RangeError);
});
