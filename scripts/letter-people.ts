/** Virtual people for whom a letter is hard to write, so that somebody can look at their letters. */
import { addDays, type IsoDate } from '../src/lib/domain/calendar.ts';
import type { Person } from '../src/lib/domain/person.ts';
import { createRng } from '../src/lib/domain/rng.ts';
import { NO_CONTEXT, type SessionContext } from '../src/lib/domain/session-context.ts';
import type { SimulatedAbility } from '../src/lib/paradigms/contract.ts';
import { isTest, type Programme, type Task } from '../src/lib/programme/programme.ts';
import { defaultProgramme } from '../src/lib/programme/shipped.ts';
import { RECORD_FORMAT, RECORD_VERSION, type PersonRecord } from '../src/lib/scoring/export/record.ts';
import type { Recording } from '../src/lib/scoring/recording.ts';
import { simulateSession, virtualPerson, type VirtualTask } from '../src/lib/scoring/virtual-participant.ts';
import { virtualSheet, wordsOf } from './virtual-answers.ts';

const BEGUN_ON = '2026-09-07' as IsoDate;
const AFTER_END_DAYS = 90;

const HEALTHY: SimulatedAbility = {
  hitRate: 0.85,
  falseAlarmRate: 0.25,
  meanRtMs: 1000,
  sdRtMs: 180,
  missRate: 0.01,
};
const LOW: SimulatedAbility = {
  hitRate: 0.55,
  falseAlarmRate: 0.45,
  meanRtMs: 2100,
  sdRtMs: 500,
  missRate: 0.05,
};
/** Right at nearly everything that asks for no memory, or for little of it. */
const ATTENTIVE: SimulatedAbility = { ...HEALTHY, hitRate: 0.95 };
const ABSENT: SimulatedAbility = { ...LOW, missRate: 0.7 };

interface LetterPerson {
  readonly person?: Partial<Person>;
  /** By the test, because some people are good at one thing and not at another. */
  readonly abilityFor: (paradigm: string) => SimulatedAbility;
  /** Whether a task was done. */
  readonly does: (task: Task, index: number) => boolean;
  readonly context?: (index: number) => SessionContext;
  readonly answers: boolean;
}

const SHORT_TESTS = ['arrows', 'reaction', 'number-span', 'connect', 'symbols'];

const always = (): boolean => true;
const restless = (index: number): SessionContext => ({
  ...NO_CONTEXT,
  noise: index % 3 === 0 ? 'loud' : 'quiet',
  tired: index % 4 === 0 ? 'very' : 'not',
  helped: index === 2 ? 'handling' : 'no',
  interrupted: 'no',
  difficulty: 9,
  note: index === 1 ? 'Das Telefon hat zweimal geklingelt.' : '',
});

/** Six people, by the name of their files. */
const PEOPLE: Readonly<Record<string, LetterPerson>> = {
  healthy: {
    abilityFor: (paradigm) => (SHORT_TESTS.includes(paradigm) ? ATTENTIVE : HEALTHY),
    does: always,
    context: restless,
    answers: true,
  },
  low: { abilityFor: () => LOW, does: always, context: restless, answers: true },
  mixed: {
    abilityFor: (paradigm) => (paradigm.includes('-') ? LOW : HEALTHY),
    does: always,
    answers: true,
  },
  missing: { abilityFor: () => HEALTHY, does: (_, index) => index < 4, answers: false },
  invalid: { abilityFor: () => ABSENT, does: always, answers: false },
  'very-old': {
    person: {
      firstName: 'Maria Theresia Wilhelmine',
      lastName: 'Freifrau von Śliwińska-Yıldırımoğlu zu Donaudampfschifffahrtsgesellschaft-Mecklenburg',
      birthday: '1933-02-28' as IsoDate,
      sex: 'female',
    },
    abilityFor: () => ({ ...HEALTHY, hitRate: 0.7, meanRtMs: 1900 }),
    does: always,
    answers: true,
  },
};

/** Names of the people, in their order. */
export const LETTER_PEOPLE: readonly string[] = Object.keys(PEOPLE);

function dayOf({ week, day }: Task): IsoDate {
  return addDays(BEGUN_ON, (week - 1) * 7 + day);
}

function recordingsOf(
  { abilityFor, does, context }: LetterPerson,
  person: Person,
  { tasks }: Programme,
  taskFor: (paradigm: string, form: number) => VirtualTask,
): readonly Recording[] {
  return tasks.filter(does).flatMap((task, index) =>
    task.steps.filter(isTest).map(({ paradigm, form }): Recording => {
      const seed = `letter/${person.lastName}/${paradigm}/${form}`;
      const sitting = { person, ability: abilityFor(paradigm), day: dayOf(task), seed };
      const made = simulateSession(taskFor(paradigm, form), sitting, createRng(`${seed}/answers`));
      return context === undefined
        ? made
        : { ...made, session: { ...made.session, context: context(index) } };
    }),
  );
}

/**
 * The record of one of these people after the twelve weeks. The same name gives the same record.
 * @param name one of LETTER_PEOPLE; throws RangeError for another
 */
export function letterPerson(
  name: string,
  taskFor: (paradigm: string, form: number) => VirtualTask,
): PersonRecord {
  const found = PEOPLE[name];
  if (found === undefined) throw new RangeError(`There is no “${name}”.`);
  const programme = defaultProgramme();
  const rng = createRng(`letter/${name}`);
  const person = { ...virtualPerson(LETTER_PEOPLE.indexOf(name) + 1, rng), ...found.person };
  const recordings = recordingsOf(found, person, programme, taskFor);
  const appVersion = recordings[0]?.session.appVersion ?? '';
  const answerSheets = programme.tasks.flatMap((task) =>
    task.steps.flatMap((step) =>
      isTest(step) || !found.answers
        ? []
        : [virtualSheet(step.questionnaire, step.occasion, dayOf(task), appVersion, rng)],
    ),
  );
  return {
    format: RECORD_FORMAT,
    version: RECORD_VERSION,
    createdAtIso: `${addDays(BEGUN_ON, AFTER_END_DAYS)}T09:00:00.000Z`,
    appVersion,
    person,
    participation: { programmeId: programme.id, programmeVersion: programme.version, startedOn: BEGUN_ON },
    sessions: recordings.map(({ session }) => session),
    trials: recordings.flatMap(({ rows }) => rows),
    answerSheets,
    questionnaires: wordsOf(answerSheets),
    deviceChecks: [],
  };
}
