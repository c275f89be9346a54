import { step, swap } from '../changes.ts';
import { defineFamily } from '../family.ts';
import { glaze, matt, metal, wood } from '../modelling/materials.ts';
import { group, part, put, repeat } from '../modelling/parts.ts';
import { box, lathe, ring, rod, tube } from '../modelling/shapes.ts';
import { body } from '../modelling/skin.ts';

type SewingMachine = {
  arm: number;
  height: number;
  wheel: number;
  spools: number;
  base: string;
  bodyColour: string;
  threadColour: string;
};

export const family = defineFamily<SewingMachine>({
  family: 'sewing-machine',
  nameDe: 'Nähmaschine',
  nameEn: 'sewing machine',
  category: 'household',
  view: { azimuthDeg: 20, elevationDeg: 20 },
  exemplar: (rng) => ({
    arm: rng.between(0.76, 0.88),
    height: rng.between(0.5, 0.58),
    wheel: rng.between(0.17, 0.21),
    spools: rng.integer(1, 2),
    base: rng.pick(['board', 'case']),
    bodyColour: rng.pick(['#222426', '#3f6b5a', '#b9b49c', '#7a2f2a', '#5f8095']),
    threadColour: rng.pick(['#b5322d', '#f0e6d0', '#27608a', '#e0b64c']),
  }),
  changes: [
    step('arm', 0.13, [0.58, 1.06], 'arm longer', 'arm shorter'),
    step('height', 0.1, [0.38, 0.72], 'pillar taller', 'pillar lower'),
    step('wheel', 0.055, [0.11, 0.28], 'wheel larger', 'wheel smaller'),
    step('spools', 1, [0, 3], 'one spool more', 'one spool fewer'),
    swap('base', ['board', 'case'], 'base'),
  ],
  model: (p) => {
    const [skin, gold, steel] = [glaze(p.bodyColour), metal('#c9a648'), metal('#c3c7ca', 0.2)];
    const { arm: a, height: h } = p;
    const low = p.base === 'case' ? 0.22 : 0.08;
    const right = a / 2 + 0.05;
    const bed = low + 0.09;
    const pillar = body([
      { y: bed - 0.01, width: 0.34, depth: 0.3, square: 4 },
      { y: bed + 0.1, width: 0.24, depth: 0.22, square: 3 },
      { y: bed + h * 0.55, width: 0.2, depth: 0.2, square: 3 },
      { y: bed + h - 0.06, width: 0.25, depth: 0.22, square: 3.4 },
      { y: bed + h + 0.08, width: 0.26, depth: 0.2, square: 3.4 },
    ]);
    const beam = body([
      { y: 0, width: 0.2, depth: 0.19, square: 3 },
      { y: a * 0.12, width: 0.21, depth: 0.19, square: 3 },
      { y: a * 0.5, width: 0.16, depth: 0.16, square: 3, x: 0.015 },
      { y: a * 0.88, width: 0.17, depth: 0.16, square: 3, x: 0.01 },
      { y: a, width: 0.18, depth: 0.16, square: 3 },
    ]);
    const top = bed + h;
    const head = body([
      { y: top - h * 0.56, width: 0.13, depth: 0.13, square: 4 },
      { y: top - h * 0.42, width: 0.17, depth: 0.17, square: 4 },
      { y: top + 0.06, width: 0.18, depth: 0.175, square: 4 },
      { y: top + 0.11, width: 0.12, depth: 0.12, square: 3 },
    ]);
    const left = right - a;
    const wheel = put(
      group(
        part(ring(p.wheel, 0.035), skin),
        part(ring(p.wheel + 0.024, 0.014), steel),
        part(rod(0.05, p.wheel), skin, [0, 0, -0.025], [90, 0, 0]),
        part(rod(0.1, 0.06), steel, [0, 0, -0.03], [90, 0, 0]),
        part(rod(0.12, 0.022), wood('#8a5a32'), [p.wheel * 0.7, 0, 0.02], [90, 0, 0]),
      ),
      [right + 0.2, top - 0.03, 0],
      [0, 90, 0],
    );
    const spool = lathe([
      [0.06, 0],
      [0.06, 0.015],
      [0.045, 0.02],
      [0.045, 0.13],
      [0.06, 0.135],
      [0.06, 0.15],
      [0, 0.15],
    ]);
    const spools = repeat(p.spools, (i) =>
      group(
        part(spool, matt(p.threadColour), [right - 0.16 - i * 0.17, top + 0.1, 0]),
        part(rod(0.2, 0.012), steel, [right - 0.16 - i * 0.17, top + 0.08, 0]),
      ),
    );
    const w = a + 0.42;
    const base = p.base === 'case' ? box(w, low, 0.5, 0.02) : box(w + 0.06, low, 0.56, 0.03);
    return group(
      part(base, wood('#8a5330'), [0.02, low / 2, 0]),
      part(box(w - 0.06, 0.09, 0.42, 0.03), skin, [0.02, low + 0.045, 0]),
      part(pillar, skin, [right, 0, 0]),
      part(beam, skin, [right, top, 0], [0, 0, 90]),
      part(head, skin, [left, 0, 0]),
      part(box(0.1, h * 0.38, 0.012, 0.005), steel, [left, top - h * 0.16, 0.088]),
      part(box(a * 0.5, 0.014, 0.012, 0.004), gold, [right - a * 0.48, top + 0.035, 0.078]),
      part(box(a * 0.5, 0.014, 0.012, 0.004), gold, [right - a * 0.48, top - 0.045, 0.078]),
      part(rod(h * 0.5, 0.018), steel, [left, bed + 0.03, 0]),
      part(rod(h * 0.44, 0.014), steel, [left + 0.03, bed + 0.02, -0.03]),
      part(box(0.09, 0.02, 0.12, 0.006), steel, [left, bed + 0.03, 0.02]),
      part(box(0.26, 0.012, 0.2, 0.004), steel, [left, bed + 0.005, 0]),
      part(rod(0.05, 0.05), gold, [left, top - h * 0.18, 0.088], [90, 0, 0]),
      ...(p.spools > 0
        ? [
            part(
              tube(
                [
                  [right - 0.16, top + 0.2, 0.04],
                  [left + 0.05, top + 0.15, 0.06],
                  [left, top + 0.02, 0.1],
                  [left, top - h * 0.3, 0.1],
                ],
                0.007,
              ),
              matt(p.threadColour),
            ),
          ]
        : []),
      wheel,
      ...spools,
    );
  },
});
