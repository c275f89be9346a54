import { loadManifest } from './pictures.ts';

/** One cache per form; the service worker answers from it. */
function cacheName(form: number, laboratoryVersion: number): string {
  return `stimuli-${form}-v${laboratoryVersion}`;
}

/**
 * Keeps a copy of a form's pictures on the device, so that a session needs no network. Resolves true when all are
 * there; false when some could not be fetched or stored (asked again at the next start).
 */
export async function keepForOffline(form: number, report: (share: number) => void): Promise<boolean> {
  if (!('caches' in globalThis)) return false;
  const manifest = await loadManifest(form);
  if (!manifest.ok) return false;
  const { laboratoryVersion, pictures } = manifest.value;
  try {
    const cache = await caches.open(cacheName(form, laboratoryVersion));
    const wanted = ['manifest.json', ...pictures.map(({ file }) => file)].map(
      (file) => `/stimuli/${form}/${file}`,
    );
    const kept = new Set((await cache.keys()).map(({ url }) => new URL(url).pathname));
    const missing = wanted.filter((url) => !kept.has(url));
    for (const [i, url] of missing.entries()) {
      await cache.add(url);
      report((wanted.length - missing.length + i + 1) / wanted.length);
    }
    return true;
  } catch {
    return false;
  }
}
