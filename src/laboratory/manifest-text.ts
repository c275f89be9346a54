import type { StimulusManifest } from '#lib/stimuli/manifest.ts';

/** A manifest as it is written: one line for each picture and entry, so that a change of one is a change of one line. */
export function manifestText(manifest: StimulusManifest): string {
  const lines = Object.entries(manifest).map(([key, value]) => {
    if (!Array.isArray(value)) return `  ${JSON.stringify(key)}: ${JSON.stringify(value)}`;
    const items = value.map((item: unknown) => `    ${JSON.stringify(item)}`).join(',\n');
    return `  ${JSON.stringify(key)}: [\n${items}\n  ]`;
  });
  return `{\n${lines.join(',\n')}\n}\n`;
}
