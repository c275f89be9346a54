import type { StimulusManifest } from '#lib/stimuli/manifest.ts';
import { median } from './figures.ts';

/** Number and size of a form's pictures, and how it is balanced, one line each. */
export function summarise(manifest: StimulusManifest): string[] {
  const kib = manifest.pictures.map((p) => p.bytes / 1024);
  const together = kib.reduce((a, b) => a + b, 0) / 1024;
  return [
    `${manifest.pictures.length} pictures, median ${median(kib).toFixed(1)} KiB, together ${together.toFixed(2)} MiB`,
    ...Object.entries(manifest.balance).map(([key, value]) => `${key}: ${JSON.stringify(value)}`),
  ];
}
