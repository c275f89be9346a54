import type { StimulusManifest } from '#lib/stimuli/manifest.ts';

/** The middle value; NaN for none. */
export function median(values: readonly number[]): number {
  const sorted = [...values].sort((a, b) => a - b);
  const middle = sorted.length / 2;
  return sorted.length % 2 === 1
    ? (sorted[Math.floor(middle)] ?? NaN)
    : ((sorted[middle - 1] ?? NaN) + (sorted[middle] ?? NaN)) / 2;
}

/** Sizes and distances of a form, one line each. */
export function summarise(manifest: StimulusManifest): string[] {
  const kib = manifest.pictures.map((p) => p.bytes / 1024);
  const lines = [
    `${manifest.pictures.length} pictures, median ${median(kib).toFixed(1)} KiB, together ${(kib.reduce((a, b) => a + b, 0) / 1024).toFixed(2)} MiB`,
  ];
  for (const domain of ['object', 'scene'] as const) {
    const distances = manifest.pictures.flatMap((p) =>
      p.domain === domain && p.distance !== null ? [p.distance] : [],
    );
    const size = median(manifest.pictures.filter((p) => p.domain === domain).map((p) => p.bytes / 1024));
    lines.push(
      `${domain}: ${distances.length} pairs, distance min ${Math.min(...distances)}, median ${median(distances).toFixed(4)}, max ${Math.max(...distances)}; median ${size.toFixed(1)} KiB`,
    );
  }
  return lines;
}
