import type { FileProblem } from '#lib/domain/located-json.ts';
import type { Programme } from '#lib/programme/programme.ts';
import { readQuestionnaire } from '#lib/questionnaires/read-questionnaire.ts';
import type { KnownContent } from './known.ts';
import { readProgrammeFile } from './programme-file.ts';

/** A file of the operator's folder. */
export interface ContentFile {
  /** Such as `questionnaires/phq-9.json`. */
  readonly path: string;
  readonly text: string;
}

/** What an operator has added: good files only. */
export interface OwnContent {
  /** By id; the text is handed to tablets byte for byte. */
  readonly programmes: ReadonlyMap<string, { readonly programme: Programme; readonly text: string }>;
  readonly questionnaires: ReadonlyMap<string, { readonly title: string; readonly text: string }>;
  /** Files that were refused, and why. */
  readonly refused: readonly { readonly path: string; readonly problem: FileProblem }[];
}

function at(path: string, reason: string): FileProblem {
  return { line: 1, path, reason };
}

/** Checks the files of an operator's folder: `questionnaires/*.json` first, then `programmes/*.json`. */
export function readOwnContent(files: readonly ContentFile[], known: KnownContent): OwnContent {
  const questionnaires = new Map<string, { title: string; text: string }>();
  const urls = new Set<string>();
  const programmes = new Map<string, { programme: Programme; text: string }>();
  const refused: { path: string; problem: FileProblem }[] = [];
  const inFolder = (folder: string): readonly ContentFile[] =>
    files
      .filter(({ path }) => path.startsWith(`${folder}/`))
      .toSorted((a, b) => a.path.localeCompare(b.path));

  for (const { path, text } of inFolder('questionnaires')) {
    const read = readQuestionnaire(text);
    if (!read.ok) {
      refused.push(...read.problems.map((problem) => ({ path, problem })));
      continue;
    }
    const { id, url, title } = read.questionnaire;
    if (known.questionnaires.has(id) || questionnaires.has(id))
      refused.push({ path, problem: at('id', `“${id}” is the name of another questionnaire.`) });
    else if (known.questionnaireUrls.has(url) || urls.has(url))
      refused.push({ path, problem: at('url', `“${url}” is the address of another questionnaire.`) });
    else questionnaires.set(id, { title: title.de, text });
    urls.add(url);
  }
  for (const { path, text } of inFolder('programmes')) {
    const read = readProgrammeFile(text, {
      ...known,
      questionnaires: new Set([...known.questionnaires, ...questionnaires.keys()]),
      programmes: new Set([...known.programmes, ...programmes.keys()]),
    });
    if (read.ok) programmes.set(read.programme.id, { programme: read.programme, text });
    else refused.push(...read.problems.map((problem) => ({ path, problem })));
  }
  return { programmes, questionnaires, refused };
}
