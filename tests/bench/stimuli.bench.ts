/** What the kept picture forms are like: measured on their files again, not taken from their manifests. */
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { sha256 } from '../../src/laboratory/desk.ts';
import { mean, median, tidy } from '../../src/laboratory/figures.ts';
import { type KeptForm, keptForms } from '../../src/laboratory/kept.ts';
import { BANDS } from '../../src/laboratory/lure-control.ts';
import { openStudio } from '../../src/laboratory/render/browser.ts';
import { GREY_HEIGHT, GREY_WIDTH } from '../../src/laboratory/render/drawing.ts';
import { ITEM_FLOORS, leastDistance, type SketchKind, sketchOf } from '../../src/laboratory/sketch.ts';
import { distance } from '../../src/laboratory/ssim.ts';
import { figure, type Bench, type Figure } from './figure.ts';

const DOMAINS = ['object', 'scene'] as const;
const NAME = { object: 'objects', scene: 'rooms' } as const;

/** A form with its pictures, as their files are. */
interface ReadForm extends KeptForm {
  /** Grey values by picture id. */
  readonly greys: ReadonlyMap<string, Uint8Array>;
  /** SHA-256 of every file. */
  readonly hashes: readonly string[];
  readonly damaged: number;
}

export const bench: Bench = {
  name: 'stimuli',
  question: 'Are the parallel forms of the pictures equally hard, unlike each other inside, whole and small?',
  run: async () => {
    const forms = await readForms();
    return [...sizeFigures(forms), ...DOMAINS.flatMap((d) => lureFigures(forms, d)), ...itemFigures(forms)];
  },
};

async function readForms(): Promise<ReadForm[]> {
  const studio = await openStudio();
  try {
    const forms: ReadForm[] = [];
    for (const form of keptForms()) {
      const greys = new Map<string, Uint8Array>();
      const hashes: string[] = [];
      let damaged = 0;
      for (const { id, file, sha256: expected } of form.manifest.pictures) {
        const webp = readFileSync(join(form.folder, file));
        hashes.push(sha256(webp));
        if (hashes.at(-1) !== expected) damaged++;
        greys.set(id, await studio.read(webp));
      }
      forms.push({ ...form, greys, hashes, damaged });
    }
    return forms;
  } finally {
    await studio.close();
  }
}

function sizeFigures(forms: readonly ReadForm[]): Figure[] {
  const kib = forms.flatMap(({ manifest }) => manifest.pictures.map(({ bytes }) => bytes / 1024));
  const hashes = forms.flatMap((form) => form.hashes);
  return [
    figure('forms', '', forms.length, '= 24'),
    figure('pictures', '', kib.length),
    figure(
      'damaged pictures',
      '',
      forms.reduce((sum, { damaged }) => sum + damaged, 0),
      '= 0',
    ),
    figure('pictures that stand twice', '', hashes.length - new Set(hashes).size, '= 0'),
    figure('median picture', 'KiB', round(median(kib), 1), '<= 25'),
    figure('all forms', 'MiB', round(kib.reduce((sum, own) => sum + own, 0) / 1024, 1), '<= 60'),
  ];
}

/** Distances of the test pairs of each form. */
function lureFigures(forms: readonly ReadForm[], domain: (typeof DOMAINS)[number]): Figure[] {
  const { low, high } = BANDS[domain];
  const name = NAME[domain];
  const perForm = forms.flatMap(({ manifest, greys }) => {
    if (manifest.paradigm !== 'picture-discrimination') return [];
    const pairs = manifest.pairs.filter((pair) => pair.domain === domain && pair.use === 'test');
    return [
      {
        form: manifest.form,
        apart: pairs.map(({ target, lure }) => apart(grey(greys, target), grey(greys, lure))),
      },
    ];
  });
  const all = perForm.flatMap((form) => form.apart).toSorted((a, b) => a - b);
  const middle = mean(all);
  const farthest = Math.max(...perForm.map((form) => Math.abs(mean(form.apart) / middle - 1)));
  const quantile = (share: number) => all[Math.round(share * (all.length - 1))] ?? NaN;
  return [
    figure(`lures of ${name}, least distance`, '', tidy(quantile(0)), `>= ${low}`),
    ...[0.05, 0.25, 0.5, 0.75, 0.95].map((share) =>
      figure(`lures of ${name}, percentile ${share * 100}`, '', tidy(quantile(share))),
    ),
    figure(`lures of ${name}, greatest distance`, '', tidy(quantile(1)), `<= ${high}`),
    ...perForm.map((form) => figure(`lures of ${name}, mean of form ${form.form}`, '', mean(form.apart))),
    figure(`lures of ${name}, form farthest from the mean`, '%', round(farthest * 100, 2), '<= 5'),
  ];
}

/** How alike the two most similar things of any form are. */
function itemFigures(forms: readonly ReadForm[]): Figure[] {
  const kinds: Record<SketchKind, number[]> = { object: [], room: [], scene: [] };
  for (const { manifest, greys } of forms) {
    const shown = manifest.pictures.flatMap((picture) => {
      const kind = kindOf(picture);
      return kind === null ? [] : [sketchOf(kind, grey(greys, picture.id))];
    });
    for (const kind of new Set(shown.map((sketch) => sketch.kind)))
      kinds[kind].push(leastDistance(shown.filter((sketch) => sketch.kind === kind)));
  }
  return (['object', 'room', 'scene'] as const).map((kind) =>
    figure(
      `two ${kind}s of a form, least distance`,
      '',
      tidy(Math.min(...kinds[kind])),
      `>= ${ITEM_FLOORS[kind]}`,
    ),
  );
}

/** What a picture is compared with; null for one that shows the same thing as another. */
function kindOf(picture: KeptForm['manifest']['pictures'][number]): SketchKind | null {
  if (picture.role === 'scene') return 'scene';
  if (picture.role === 'object') return 'object';
  if (picture.role === 'empty') return 'room';
  if (picture.role !== 'target') return null;
  return picture.domain === 'object' ? 'object' : 'room';
}

function grey(greys: ReadonlyMap<string, Uint8Array>, id: string): Uint8Array {
  const values = greys.get(id);
  if (values === undefined) throw new RangeError(`The manifest has no picture "${id}".`);
  return values;
}

const apart = (a: Uint8Array, b: Uint8Array): number => distance(a, b, GREY_WIDTH, GREY_HEIGHT);
const round = (value: number, digits: number): number => Number(value.toFixed(digits));
