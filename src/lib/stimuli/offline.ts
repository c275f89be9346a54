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
async function fill(
  { cache: name, urls }: Wanted,
  report: (there: number) => void,
  signal: AbortSignal,
): Promise<void> {
  const cache = await caches.open(name);
  const kept = new Set((await cache.keys()).map(({ url }) => new URL(url).pathname));
  const missing = urls.filter((url) => !kept.has(url));
  for (const [i, url] of missing.entries()) {
    signal.throwIfAborted();
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
 * of others. Ends at the first form that cannot be fetched or stored as a whole (asked again at the next start; nothing
 * is let go of then).
 * @param forms the one that is needed first, first
 * @param signal stops before the next file
 * @param report which form is being fetched, and the share of its files that is there, 0 to 1
 * @returns how many of the forms, from the first on, are there as a whole
 */
export async function keepForOffline(
  forms: readonly StimulusForm[],
  report: (form: number, share: number) => void,
  signal: AbortSignal,
): Promise<number> {
  if (!('caches' in globalThis)) return 0;
  const kept: Wanted[] = [];
  try {
    for (const [i, form] of forms.entries()) {
      const wanted = await wantedOf(form);
      if (!wanted.ok) return kept.length;
      const { urls } = wanted.value;
      await fill(wanted.value, (there) => report(i, there / urls.length), signal);
      kept.push(wanted.value);
    }
    await dropOthers(kept);
  } catch {
    // Full, no network, or stopped: what is there is there.
  }
  return kept.length;
}
