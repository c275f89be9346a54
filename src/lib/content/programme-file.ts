import { readLocatedJson, type FileProblem } from '#lib/domain/located-json.ts';
import { parseProgramme, type ProgrammeProblem } from '#lib/programme/format.ts';
import { isTest, type Programme, type Step } from '#lib/programme/programme.ts';
import type { KnownContent } from './known.ts';

export type ReadProgrammeFile =
  | { readonly ok: true; readonly programme: Programme }
  | { readonly ok: false; readonly problems: readonly FileProblem[] };

/** What a step refers to and is not there; null where all is there. */
function missingIn(
  step: Step,
  known: KnownContent,
): { readonly key: string; readonly reason: string } | null {
  if (!isTest(step)) {
    return known.questionnaires.has(step.questionnaire)
      ? null
      : { key: 'questionnaire', reason: `There is no questionnaire “${step.questionnaire}”.` };
  }
  const forms = known.tests.get(step.paradigm);
  if (forms === undefined) return { key: 'paradigm', reason: `There is no test “${step.paradigm}”.` };
  return forms === null || step.form <= forms
    ? null
    : { key: 'form', reason: `“${step.paradigm}” has ${forms} forms.` };
}

/** What a programme refers to and is not there. */
export function missingOf({ tasks }: Programme, known: KnownContent): readonly ProgrammeProblem[] {
  return tasks.flatMap(({ steps }, i) =>
    steps.flatMap((step, j) => {
      const missing = missingIn(step, known);
      return missing === null
        ? []
        : [{ path: ['tasks', i, 'steps', j, missing.key], reason: missing.reason }];
    }),
  );
}

/** Reads the file of an operator's programme, or says what is wrong in which line. */
export function readProgrammeFile(text: string, known: KnownContent): ReadProgrammeFile {
  const located = readLocatedJson(text);
  if (!located.ok) return { ok: false, problems: [located.problem] };
  const { value, lineOf } = located.json;
  const refuse = (problems: readonly ProgrammeProblem[]): ReadProgrammeFile => ({
    ok: false,
    problems: problems.map(({ path, reason }) => ({ line: lineOf(path), path: path.join('.'), reason })),
  });
  const read = parseProgramme(value);
  if (!read.ok) return refuse(read.problems);
  const { programme } = read;
  const taken = known.programmes.has(programme.id)
    ? [{ path: ['id'], reason: `“${programme.id}” is the name of another programme.` }]
    : [];
  const problems = [...taken, ...missingOf(programme, known)];
  return problems.length > 0 ? refuse(problems) : { ok: true, programme };
}
