import * as v from 'valibot';
import { TASK_KINDS, isTest, keyOf, type Programme, type Step } from './programme.ts';

/** A programme of more weeks, or tasks, is a mistake. */
const MOST_WEEKS = 104;
const MOST_TASKS = 500;

const name = v.pipe(
  v.string(),
  v.regex(/^[a-z0-9][a-z0-9-]{0,62}$/, 'Only lower-case letters, digits and hyphens, at most 63.'),
);
const whole = (from: number, to: number) => v.pipe(v.number(), v.integer(), v.minValue(from), v.maxValue(to));

const TestStep = v.strictObject({
  paradigm: v.pipe(name, v.description('A timed test, as its folder is named.')),
  form: v.pipe(
    whole(1, 99),
    v.description('Parallel form of its pictures; for a test without forms, which time it is done.'),
  ),
  delayMin: v.pipe(
    v.optional(whole(1, 240)),
    v.description('Minutes before its second part, instead of those of the test. Only to show the app.'),
  ),
});
const QuestionnaireStep = v.strictObject({
  questionnaire: v.pipe(name, v.description('A questionnaire, by its id.')),
  occasion: v.pipe(whole(1, 99), v.description('Which time it is answered.')),
});

const Task = v.strictObject({
  id: v.pipe(name, v.description('Unique; stays the same when the programme changes.')),
  about: v.pipe(
    v.picklist(TASK_KINDS),
    v.description('memory: one memory test. battery: several short tests. questions: questionnaires only.'),
  ),
  week: v.pipe(whole(1, MOST_WEEKS), v.description('Week of participation.')),
  day: v.pipe(v.optional(whole(0, 6), 0), v.description('Day of that week on which it opens, 0 to 6.')),
  windowDays: v.pipe(
    v.optional(whole(1, 366), 7),
    v.description('For how many days it is on time; afterwards it can be caught up.'),
  ),
  steps: v.pipe(v.array(v.union([TestStep, QuestionnaireStep])), v.minLength(1), v.maxLength(30)),
});

/** The shape of a programme file; what it cannot say is checked by `readProgramme`. */
export const programmeSchema = v.strictObject({
  $schema: v.optional(v.string()),
  id: v.pipe(name, v.description('Name by which practices and tablets know the programme.')),
  version: v.pipe(whole(1, 100_000), v.description('Higher with every change.')),
  title: v.strictObject({ de: v.pipe(v.string(), v.nonEmpty()), en: v.pipe(v.string(), v.nonEmpty()) }),
  weeks: v.pipe(whole(1, MOST_WEEKS), v.description('Length in weeks.')),
  testGapDays: v.pipe(
    v.optional(whole(0, 28), 1),
    v.description('Days from a task with tests to the next one, at least. 0 only to show the app.'),
  ),
  graceDays: v.pipe(
    whole(0, 366),
    v.description('Days after the last week in which missed tasks can still be caught up.'),
  ),
  tasks: v.pipe(v.array(Task), v.minLength(1), v.maxLength(MOST_TASKS)),
});

/** Something wrong in a programme. */
export interface ProgrammeProblem {
  /** Keys and indices from the top. */
  readonly path: readonly (string | number)[];
  /** A sentence for the person who wrote it. */
  readonly reason: string;
}

export type ParsedProgramme =
  | { readonly ok: true; readonly programme: Programme }
  | { readonly ok: false; readonly problems: readonly ProgrammeProblem[] };

/** What a schema cannot say. */
function contradictions({ tasks, weeks }: Programme): readonly ProgrammeProblem[] {
  const found: ProgrammeProblem[] = [];
  const ids = new Set<string>();
  const keys = new Set<string>();
  let before = -1;
  for (const [i, task] of tasks.entries()) {
    if (ids.has(task.id))
      found.push({ path: ['tasks', i, 'id'], reason: `There is another task “${task.id}”.` });
    ids.add(task.id);
    if (task.week > weeks)
      found.push({ path: ['tasks', i, 'week'], reason: `The programme has only ${weeks} weeks.` });
    const on = (task.week - 1) * 7 + task.day;
    if (on < before)
      found.push({ path: ['tasks', i], reason: 'Tasks stand in the order of their weeks and days.' });
    before = Math.max(before, on);
    const tests = task.steps.filter(isTest).length;
    if (task.about === 'questions' && tests > 0)
      found.push({
        path: ['tasks', i, 'about'],
        reason: 'A task with timed tests is “memory” or “battery”.',
      });
    if (task.about !== 'questions' && tests === 0)
      found.push({ path: ['tasks', i, 'about'], reason: 'A task without timed tests is “questions”.' });
    for (const [j, step] of task.steps.entries()) {
      if (keys.has(keyOf(step)))
        found.push({
          path: ['tasks', i, 'steps', j],
          reason: `${wordsFor(step)} stands in the programme twice.`,
        });
      keys.add(keyOf(step));
    }
  }
  return found;
}

function wordsFor(step: Step): string {
  return isTest(step)
    ? `Form ${step.form} of “${step.paradigm}”`
    : `Occasion ${step.occasion} of “${step.questionnaire}”`;
}

/**
 * Reads a programme; an unknown key is an error. Whether its tests and questionnaires exist is not checked here.
 * @param value what the JSON of its file says
 */
export function parseProgramme(value: unknown): ParsedProgramme {
  const parsed = v.safeParse(programmeSchema, value);
  if (!parsed.success) {
    return {
      ok: false,
      problems: parsed.issues.map((issue) => ({
        path: (issue.path ?? []).map(({ key }) => key as string | number),
        reason: issue.message,
      })),
    };
  }
  const { $schema: _schema, ...programme } = parsed.output;
  const problems = contradictions(programme);
  return problems.length > 0 ? { ok: false, problems } : { ok: true, programme: Object.freeze(programme) };
}
