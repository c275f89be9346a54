import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { parseManifest, STIMULUS_TESTS, type StimulusManifest } from '#lib/stimuli/manifest.ts';
import { sha256 } from './desk.ts';

/** Where the forms are kept: `<test>/<form>/` with a manifest and its pictures. */
export const STIMULI = join('static', 'stimuli');

export type KeptForm = { readonly folder: string; readonly manifest: StimulusManifest };

/** The folder of a form. */
export function folderOf(test: string, form: number): string {
  return join(STIMULI, test, String(form));
}

/** A form as it is kept; undefined where it is not there or not finished. */
export function readForm(folder: string): KeptForm | undefined {
  const path = join(folder, 'manifest.json');
  return existsSync(path)
    ? { folder, manifest: parseManifest(JSON.parse(readFileSync(path, 'utf8'))) }
    : undefined;
}

/** All finished forms, by test and number. */
export function keptForms(): KeptForm[] {
  return STIMULUS_TESTS.flatMap((test) => {
    const folder = join(STIMULI, test);
    if (!existsSync(folder)) return [];
    return readdirSync(folder)
      .flatMap((name) => readForm(join(folder, name)) ?? [])
      .sort((a, b) => a.manifest.form - b.manifest.form);
  });
}

/** True where every picture is there, byte for byte. */
export function isWhole({ folder, manifest }: KeptForm): boolean {
  return manifest.pictures.every(({ file, sha256: expected }) => {
    const path = join(folder, file);
    return existsSync(path) && sha256(readFileSync(path)) === expected;
  });
}
