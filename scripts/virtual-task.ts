/** What a virtual participant does, with the manifest of its form from the disk. */
import { readFileSync } from 'node:fs';
import { paradigmById } from '../src/lib/paradigms/registry.ts';
import type { VirtualTask } from '../src/lib/scoring/virtual-participant.ts';
import { parseManifest } from '../src/lib/stimuli/manifest.ts';

/** There is no such form, or its manifest is damaged. */
export class UnreadableManifest extends Error {
  override name = 'UnreadableManifest';
}

/** Throws UnreadableManifest where the test shows a form whose manifest cannot be read. */
export function readTask(paradigm: string, form: number, manifest?: string): VirtualTask {
  const { pictures } = paradigmById(paradigm);
  if (pictures.kind === 'own') return { paradigm, form, manifest: null };
  const file = manifest ?? `static/stimuli/${pictures.test}/${form}/manifest.json`;
  try {
    return { paradigm, form, manifest: parseManifest(JSON.parse(readFileSync(file, 'utf8')), pictures.test) };
  } catch (cause) {
    throw new UnreadableManifest(`There is no readable manifest ${file}: run “npm run stimuli”.`, { cause });
  }
}
