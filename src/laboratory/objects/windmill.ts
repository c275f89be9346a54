import { step, swap } from '../changes.ts';
import { defineFamily } from '../family.ts';
import { glaze, matt, wood } from '../modelling/materials.ts';
import { group, part, put, repeat } from '../modelling/parts.ts';
import { box, rod } from '../modelling/shapes.ts';
import { turned } from '../modelling/turned.ts';

type Windmill = {
  tower: number;
  taper: number;
  sail: number;
  sailWidth: number;
  turn: number;
  gallery: string;
  wallColour: string;
  capColour: string;
  sailColour: string;
};

export const family = defineFamily<Windmill>({
  family: 'windmill',
  nameDe: 'Windmühle',
  nameEn: 'windmill',
  category: 'garden',
  view: { azimuthDeg: 24, elevationDeg: 14 },
  exemplar: (rng) => ({
    tower: rng.between(0.8, 0.92),
    taper: rng.between(0.56, 0.68),
    sail: rng.between(0.6, 0.7),
    sailWidth: rng.between(0.15, 0.19),
    turn: rng.pick([20, 45, 65]),
    gallery: rng.pick(['gallery', 'plain']),
    wallColour: rng.pick(['#efe6d2', '#b5704a', '#8a5a3a', '#d9cdb0']),
    capColour: rng.pick(['#5a3a26', '#3f5a4a', '#8c2f2a', '#4a4f55']),
    sailColour: rng.pick(['#f6f1e2', '#c79a62', '#b5322d']),
  }),
  changes: [
    step('tower', 0.1, [0.66, 1.08], 'tower taller', 'tower lower'),
    step('taper', 0.2, [0.36, 0.92], 'tower wider above', 'tower narrower above'),
    step('sail', 0.12, [0.44, 0.86], 'sails longer', 'sails shorter'),
    step('sailWidth', 0.06, [0.08, 0.28], 'sails wider', 'sails narrower'),
    step('turn', 22, [0, 89], 'sails turned on', 'sails turned back'),
    swap('gallery', ['gallery', 'plain'], 'gallery'),
  ],
  model: (p) => {
    const [wall, cap, dark] = [matt(p.wallColour), matt(p.capColour), matt('#33261c')];
    const h = p.tower;
    const r = 0.34;
    const top = r * p.taper;
    const radiusAt = (y: number) => r + (top - r) * (y / h);
    const tower = turned(
      [
        [0, 0],
        [r * 1.04, 0],
        [r * 1.04, 0.05],
        [r, 0.06],
        [top, h],
        [0, h],
      ],
      360,
      10,
    );
    const roof = turned([
      [top * 1.14, 0],
      [top * 1.12, 0.06],
      [top * 0.92, 0.17],
      [top * 0.5, 0.27],
      [0, 0.3],
    ]);
    const gallery =
      p.gallery === 'gallery'
        ? [
            part(rod(0.03, radiusAt(h * 0.36) + 0.13), wood('#8a5a32'), [0, h * 0.36, 0]),
            part(
              turned([
                [radiusAt(h * 0.36) + 0.12, h * 0.36 + 0.11],
                [radiusAt(h * 0.36) + 0.13, h * 0.36 + 0.125],
                [radiusAt(h * 0.36) + 0.115, h * 0.36 + 0.13],
              ]),
              wood('#8a5a32'),
            ),
            ...repeat(16, (i) => {
              const a = (i / 16) * Math.PI * 2;
              const out = radiusAt(h * 0.36) + 0.12;
              return part(rod(0.12, 0.01), wood('#8a5a32'), [out * Math.cos(a), h * 0.36, out * Math.sin(a)]);
            }),
          ]
        : [];
    const lean = (Math.atan((r - top) / h) * 180) / Math.PI;
    const window = (y: number, turn: number) =>
      put(
        group(
          part(box(0.11, 0.14, 0.03, 0.008), matt('#f3ead6'), [0, 0, radiusAt(y) * 0.97], [-lean, 0, 0]),
          part(box(0.08, 0.11, 0.04, 0.006), dark, [0, 0, radiusAt(y) * 0.97], [-lean, 0, 0]),
        ),
        [0, y, 0],
        [0, turn, 0],
      );
    const door = part(box(0.17, 0.26, 0.04, 0.012), wood('#6b3a22'), [0, 0.16, r * 0.94], [-lean, 0, 0]);
    const s = p.sail;
    const lattice = (turn: number) =>
      put(
        group(
          part(box(0.032, s, 0.03, 0.006), wood('#6b4428'), [0, s / 2, 0]),
          ...repeat(7, (i) =>
            part(box(p.sailWidth, 0.014, 0.016, 0.003), wood('#6b4428'), [
              p.sailWidth / 2,
              s * (0.24 + i * 0.122),
              0,
            ]),
          ),
          part(box(0.014, s * 0.76, 0.016, 0.003), wood('#6b4428'), [p.sailWidth, s * 0.61, 0]),
          part(box(p.sailWidth * 0.92, s * 0.74, 0.008, 0.002), matt(p.sailColour), [
            p.sailWidth / 2,
            s * 0.61,
            -0.012,
          ]),
        ),
        [0, 0, 0],
        [0, 0, turn + p.turn],
      );
    const hub = h + 0.1;
    return group(
      part(tower, wall),
      put(group(part(roof, cap)), [0, h, 0]),
      ...gallery,
      put(group(door), [0, 0, 0], [0, 30, 0]),
      window(h * 0.66, 34),
      window(h * 0.66, -46),
      window(h * 0.86, 34),
      part(rod(top * 1.1 + 0.14, 0.04), wood('#5a3a26'), [0, hub, 0], [90, 0, 0]),
      put(
        group(
          ...[0, 90, 180, 270].map(lattice),
          part(rod(0.06, 0.06), glaze('#3a2a20'), [0, 0, -0.02], [90, 0, 0]),
        ),
        [0, hub, top * 1.1 + 0.12],
      ),
    );
  },
});
