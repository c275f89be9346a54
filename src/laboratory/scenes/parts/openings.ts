import type { Group } from 'three';
import { group, part } from '../../modelling/parts.ts';
import { outline } from '../../modelling/shapes.ts';
import { glow, gloss, paint } from './paint.ts';
import { ball, block, cut } from './solid.ts';

type Window = {
  readonly width: number;
  readonly height: number;
  readonly trim: string;
  /** Colour of opened shutters; none where left out. */
  readonly shutters?: string | undefined;
  readonly round?: boolean;
  readonly lit?: boolean;
  /** Colour of flowers on the sill; none where left out. */
  readonly flowers?: string | undefined;
  /** Panes across and up. */
  readonly panes?: readonly [number, number];
  /** Frame and pane only, for houses far away. */
  readonly plain?: boolean;
};

/** Outline of a round-headed opening, its foot's middle at 0. */
export function arched(width: number, height: number, steps = 8): [number, number][] {
  const r = width / 2;
  return [
    [-r, 0],
    [r, 0],
    ...Array.from({ length: steps + 1 }, (_, i): [number, number] => {
      const angle = (Math.PI * i) / steps;
      return [r * Math.cos(angle), height - r + r * Math.sin(angle)];
    }),
  ];
}

/** A window on a wall that faces +z; x = 0 is its middle, y = 0 its sill. */
export function windowOn({
  width,
  height,
  trim,
  shutters,
  round,
  lit,
  flowers,
  panes = [2, 2],
  plain = false,
}: Window): Group {
  const frame = paint(trim);
  const pane = lit ? glow('#ffcf85', 1.5) : gloss('#33424d');
  const [w, h] = [width + 0.18, height + 0.18];
  const front = round
    ? [
        part(cut(outline(arched(w, h + 0.02)), 0.08), frame, [0, -0.09, 0.06]),
        part(cut(outline(arched(width, height)), 0.02), pane, [0, 0, 0.075]),
      ]
    : [part(block(w, h, 0.12), frame, [0, -0.09, 0]), part(block(width, height, 0.02), pane, [0, 0, 0.065])];
  if (plain) return group(...front);
  const bars = [
    ...Array.from({ length: panes[0] - 1 }, (_, i) =>
      part(block(0.05, height, 0.03), frame, [-width / 2 + (width * (i + 1)) / panes[0], 0, 0.08]),
    ),
    ...Array.from({ length: panes[1] - 1 }, (_, i) =>
      part(block(width, 0.05, 0.03), frame, [0, (height * (i + 1)) / panes[1], 0.08]),
    ),
  ];
  const leaves = shutters
    ? [-1, 1].map((s) =>
        part(block(width * 0.5, height + 0.06, 0.06), paint(shutters, 'siding'), [
          s * (width * 0.75 + 0.12),
          -0.03,
          0.05,
        ]),
      )
    : [];
  const box = flowers
    ? [
        part(block(width, 0.16, 0.2), paint('#6b4a34'), [0, -0.2, 0.18]),
        ...[-0.34, 0, 0.34].map((x) =>
          part(ball(0.17, 6), paint(flowers, 'leafage'), [x * width, 0, 0.2], [0, x * 90, 0]),
        ),
      ]
    : [];
  return group(
    ...front,
    ...bars,
    part(block(w + 0.14, 0.07, 0.26), frame, [0, -0.12, 0.06]),
    ...leaves,
    ...box,
  );
}

/** A door on a wall that faces +z, standing on y = 0. */
export function doorOn(width: number, height: number, colour: string, trim: string): Group {
  return group(
    part(block(width + 0.3, height + 0.15, 0.12), paint(trim)),
    part(block(width, height, 0.06), paint(colour, 'boards'), [0, 0, 0.06]),
    part(block(width * 0.62, height * 0.26, 0.03), gloss('#33424d'), [0, height * 0.64, 0.085]),
    part(block(width + 0.6, 0.16, 0.7), paint('#9b958a', 'paving'), [0, 0, 0.3]),
  );
}

/** A shop window on a wall that faces +z with an awning above it. */
export function shopFront(width: number, colour: string, awning: string, lit = false): Group {
  return group(
    part(block(width, 2.7, 0.14), paint(colour)),
    part(block(width * 0.58, 1.7, 0.04), lit ? glow('#ffd890', 1.3) : gloss('#43545c'), [
      -width * 0.14,
      0.55,
      0.07,
    ]),
    part(block(width * 0.2, 2.15, 0.04), lit ? glow('#ffd08a', 1.2) : gloss('#3a474e'), [
      width * 0.32,
      0.1,
      0.07,
    ]),
    part(block(width + 0.2, 0.06, 1.3), paint(awning, 'stripes'), [0, 2.5, 0.66], [20, 0, 0]),
    part(block(width + 0.2, 0.24, 0.03), paint(awning, 'stripes'), [0, 2.06, 1.27]),
  );
}
