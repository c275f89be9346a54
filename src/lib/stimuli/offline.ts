import type { Outcome } from '#lib/domain/outcome.ts';
import type { StimulusTest } from './manifest.ts';
import { loadManifest, type PictureProblem, stimulusUrl } from './pictures.ts';

/** A parallel form of the pictures of a test. */
export interface StimulusForm {
  readonly test: StimulusTest;
  readonly form: number;
}

interface Wanted {
  readonly cache: string;
  readonly urls: readonly string[];
}

const PREFIX = 'stimuli-';

/** One cache per form and version of the laboratory; the service worker answers from it. */
async function wantedOf({ test, form }: StimulusForm): Promise<Outcome<Wanted, PictureProblem>> {
  const manifest = await loadManifest(test, form);
  if (!manifest.ok) return manifest;
  const { laboratoryVersion, pictures } = manifest.value;
  const files = ['manifest.json', ...pictures.map(({ file }) => file)];
  return {
    ok: true,
    value: {
      cache: `${PREFIX}${test}-${form}-v${laboratoryVersion}`,
      urls: files.map((file) => stimulusUrl(test, form, file)),
    },
  };
}

/** Adds what is missing; `report` gets how many files are there, once for each. */
async function fill({ cache: name, urls }: Wanted, report: (there: number) => void): Promise<void> {
  const cache = await caches.open(name);
  const kept = new Set((await cache.keys()).map(({ url }) => new URL(url).pathname));
  const missing = urls.filter((url) => !kept.has(url));
  for (const [i, url] of missing.entries()) {
    await cache.add(url);
    report(urls.length - missing.length + i + 1);
  }
}

async function dropOthers(wanted: readonly Wanted[]): Promise<void> {
  const names = new Set(wanted.map(({ cache }) => cache));
  const old = (await caches.keys()).filter((name) => name.startsWith(PREFIX) && !names.has(name));
  await Promise.all(old.map(async (name) => await caches.delete(name)));
}

/**
 * Keeps a copy of the pictures of these forms on the device, so that a session needs no network, and lets go of those
 * of others. Resolves true when all are there; false when some could not be fetched or stored (asked again at the next
 * start; nothing is let go of then).
 * @param report share of the files that are there, 0 to 1
 */
export async function keepForOffline(
  forms: readonly StimulusForm[],
  report: (share: number) => void,
): Promise<boolean> {
  if (!('caches' in globalThis)) return false;
  const wanted: Wanted[] = [];
  for (const form of forms) {
    const own = await wantedOf(form);
    if (!own.ok) return false;
    wanted.push(own.value);
  }
  const total = wanted.reduce((sum, { urls }) => sum + urls.length, 0);
  let before = 0;
  try {
    for (const own of wanted) {
      const start = before;
      await fill(own, (there) => report((start + there) / total));
      before += own.urls.length;
    }
    await dropOthers(wanted);
    return true;
  } catch {
    return false;
  }
}
