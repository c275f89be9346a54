import { mkdirSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { parseManifest, type StimulusPicture } from '#lib/stimuli/manifest.ts';
import { objectFamilies } from './families.ts';
import { rngFromSeed } from './seed.ts';

const style =
  'body{font:19px sans-serif;margin:16px;background:#fff;color:#1b2430}main{display:grid;grid-template-columns:repeat(auto-fill,minmax(300px,1fr));gap:16px}figure{margin:0}img{width:100%;display:block}';

function label(picture: StimulusPicture): string {
  const family = objectFamilies.find((f) => f.family === picture.family);
  const name = family ? `${family.nameDe} (${family.nameEn})` : picture.family;
  return picture.change === null ? name : `${name}: ${picture.change}, ${picture.distance ?? ''}`;
}

/**
 * Writes the contact sheet of a form and returns its path. Blind: the targets in shuffled order under numbers only;
 * otherwise target and lure side by side with names. The numbers are the same in both.
 */
export function writeSheet(stimuli: string, form: number, out: string, blind: boolean): string {
  const folder = join(stimuli, String(form));
  const manifest = parseManifest(JSON.parse(readFileSync(join(folder, 'manifest.json'), 'utf8')));
  const shown = rngFromSeed(`${form}/sheet`).shuffle(manifest.pairs);
  const byId = new Map(manifest.pictures.map((p) => [p.id, p]));
  const figures = shown.flatMap((pair, i) =>
    (blind ? [pair.target] : [pair.target, pair.lure]).map((id) => {
      const picture = byId.get(id);
      if (!picture)
        throw new Error(`Manifest of form ${form}: picture "${id}" is missing; make the form again.`);
      const data = readFileSync(join(folder, picture.file)).toString('base64');
      const words = blind ? `${i + 1}` : `${i + 1} ${label(picture)}`;
      return `<figure><figcaption>${words}</figcaption><img alt="" src="data:image/webp;base64,${data}"></figure>`;
    }),
  );
  mkdirSync(out, { recursive: true });
  const file = join(out, `form-${form}${blind ? '-blind' : ''}.html`);
  writeFileSync(
    file,
    `<!doctype html><html lang="en"><meta charset="utf-8"><title>Form ${form}</title><style>${style}</style><main>${figures.join('\n')}</main></html>\n`,
  );
  return file;
}
