import { readPack, type NormPack } from './pack.ts';

/** The shipped packs as they lie in their files, by file name. */
export const packFiles: Readonly<Record<string, unknown>> = Object.fromEntries(
  Object.entries(import.meta.glob<unknown>('./packs/*.json', { eager: true, import: 'default' })).map(
    ([path, content]) => [path.slice('./packs/'.length), content],
  ),
);

/** A norm pack that we ship does not fit its schema. */
export class BrokenNormPack extends Error {
  override name = 'BrokenNormPack';
  constructor(file: string, faults: readonly string[]) {
    super(`norms/packs/${file}: ${faults.join('; ')}. Run “npm run norms”.`);
  }
}

let loaded: readonly NormPack[] | null = null;

/** All shipped packs, read and checked once. Throws BrokenNormPack. */
export function loadPacks(): readonly NormPack[] {
  loaded ??= Object.entries(packFiles).map(([file, content]) => {
    const reading = readPack(content);
    if (!reading.ok) throw new BrokenNormPack(file, reading.faults);
    return reading.pack;
  });
  return loaded;
}
