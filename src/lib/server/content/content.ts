import { existsSync, readFileSync, readdirSync } from 'node:fs';
import { join } from 'node:path';
import { readOwnContent, type ContentFile, type OwnContent } from '#lib/content/folder.ts';
import { shippedContent } from '#lib/content/known.ts';

/** Files of an operator's folder: `questionnaires/*.json` and `programmes/*.json`; none where there is no folder. */
export function filesIn(folder: string): readonly ContentFile[] {
  return ['questionnaires', 'programmes'].flatMap((part) => {
    const inside = join(folder, part);
    if (!existsSync(inside)) return [];
    return readdirSync(inside)
      .filter((name) => name.endsWith('.json'))
      .map((name) => ({ path: `${part}/${name}`, text: readFileSync(join(inside, name), 'utf8') }));
  });
}

/** Reads what the operator has added. Bad files are left out, and named in `refused`. */
export function openContent(folder: string): OwnContent {
  return readOwnContent(filesIn(folder), shippedContent());
}

/** Lines for the operator's terminal: which files were refused, and why. */
export function refusalLines({ refused }: OwnContent): readonly string[] {
  if (refused.length === 0) return [];
  return [
    'Nicht übernommen (eigene Fragebögen und Programme):',
    ...refused.map(({ path, problem }) => `  ${path}:${problem.line} ${problem.path}: ${problem.reason}`),
  ];
}
