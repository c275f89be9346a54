/** A timed test within a task. */
export interface TestStep {
  /** The test, as its folder in src/lib/paradigms is named. */
  readonly paradigm: string;
  /** Parallel form of the pictures, none used twice; for a test without forms, which time it is done. From 1. */
  readonly form: number;
  /** Instead of the test's own delay before its second part, whole minutes; the letter then says that it was shorter. */
  readonly delayMin?: number | undefined;
}

/** A questionnaire within a task. */
export interface QuestionnaireStep {
  /** The questionnaire, by its id. */
  readonly questionnaire: string;
  /** Which time it is answered, from 1. */
  readonly occasion: number;
}

export type Step = TestStep | QuestionnaireStep;

/**
 * What a task is about. `memory`: one memory test, which gives the task its name. `battery`: several short tests.
 * `questions`: questionnaires only; not counted as a test.
 */
export const TASK_KINDS = ['memory', 'battery', 'questions'] as const;

/** One task of the programme: what is done in one sitting. */
export interface Task {
  /** Unique within the programme; stays the same through its versions. */
  readonly id: string;
  readonly about: (typeof TASK_KINDS)[number];
  /** Week of participation, from 1. */
  readonly week: number;
  /** Day of that week on which it opens, 0 to 6. A week begins on the weekday on which participation began. */
  readonly day: number;
  /** For how many days it is on time, the first included; afterwards it is overdue, and can be caught up. */
  readonly windowDays: number;
  /** In this order. */
  readonly steps: readonly Step[];
}

/** What is done in the weeks of a participation. Read from a file by format.ts. */
export interface Programme {
  /** Lower-case letters, digits and hyphens. */
  readonly id: string;
  /** From 1; higher with every change. */
  readonly version: number;
  /** Name for the practice that chooses it. */
  readonly title: { readonly de: string; readonly en: string };
  /** Length in weeks; the end rule counts from here. */
  readonly weeks: number;
  /** Days from a task with tests to the next one, at least; 1: never two on one day. 0 only to show the app. */
  readonly testGapDays: number;
  /** Days after the last week in which missed tasks can still be caught up; then the programme is over. */
  readonly graceDays: number;
  /** In the order in which they are to be done. */
  readonly tasks: readonly Task[];
}

export function isTest(step: Step): step is TestStep {
  return 'paradigm' in step;
}

/** Whether a task has timed tests: these are counted, and never two of them fall on one day. */
export function hasTests({ about }: Pick<Task, 'about'>): boolean {
  return about !== 'questions';
}

/** The timed tests of a task, in their order. */
export function testsOf({ steps }: Pick<Task, 'steps'>): readonly TestStep[] {
  return steps.filter(isTest);
}

/** Names a step among all steps of a programme. */
export function keyOf(step: Step): string {
  return isTest(step)
    ? `test/${step.paradigm}/${step.form}`
    : `questions/${step.questionnaire}/${step.occasion}`;
}
