import { addDays, type IsoDate } from '#lib/domain/calendar.ts';
import type { Kvnr } from '#lib/domain/kvnr.ts';
import { createRng } from '#lib/domain/rng.ts';
import type { Person } from '#lib/domain/person.ts';
import type { Session } from '#lib/domain/session.ts';
import type { SimulatedAbility } from '#lib/paradigms/contract.ts';
import type { NormPack } from '#lib/scoring/norms/pack.ts';
import { scoreRecord } from '#lib/scoring/score-record.ts';
import { syntheticManifest } from '#lib/stimuli/synthetic-manifest.ts';
import { simulateSession, taskOf } from '#lib/scoring/virtual-participant.ts';
import type { FindingsInput } from './build.ts';

const LAST_DAY = '2026-11-21' as IsoDate;

/** Virtual people and letters for the tests of this room. */
export const erika: Person = {
  firstName: 'Erika',
  lastName: 'Mustermann',
  birthday: '1950-02-01' as IsoDate,
  sex: 'female',
  kvnr: 'A123456780' as Kvnr,
};

/** A group that does not exist, to see a comparison in the letter of a test that has none. */
export const inventedPack: NormPack = {
  schema: 1,
  id: 'invented-for-tests',
  version: 1,
  test: 'picture-discrimination',
  scoreId: 'picture-discrimination.correctedHitRate.all',
  unit: 'share',
  sessions: 1,
  population: { de: '99 erfundene Personen', en: '99 invented people' },
  n: 99,
  age: { min: 60, max: 80 },
  mode: 'unsupervised-tablet',
  country: 'DE',
  source: { citation: 'Niemand 2026', doi: '10.1000/test' },
  status: 'vorlaeufig',
  adjustment: { de: 'Nur für Tests.', en: 'For tests only.' },
  model: {
    kind: 'cells',
    cells: [{ age: null, sex: null, educationYears: null, n: 99, mean: 0.6, sd: 0.2 }],
  },
};

export const ABILITIES = {
  good: { hitRate: 0.95, falseAlarmRate: 0.1, meanRtMs: 1100, sdRtMs: 200, missRate: 0 },
  guessing: { hitRate: 0.5, falseAlarmRate: 0.5, meanRtMs: 1500, sdRtMs: 300, missRate: 0.02 },
  absent: { hitRate: 0.5, falseAlarmRate: 0.5, meanRtMs: 1500, sdRtMs: 300, missRate: 0.6 },
} satisfies Record<string, SimulatedAbility>;

interface Case {
  readonly person?: Person;
  readonly ability?: SimulatedAbility;
  /** How many of the rows are kept; all by default. */
  readonly rows?: number;
  readonly session?: Partial<Session>;
  readonly packs?: readonly NormPack[];
  readonly planned?: number;
  /** How many sessions of the test, a week apart; one by default. */
  readonly times?: number;
}

/** What the lead's page hands to buildFindings, for virtual sessions of one test. */
export async function inputFor(given: Case = {}): Promise<FindingsInput> {
  const { person = erika, ability = ABILITIES.good, packs = [], planned = 1, times = 1 } = given;
  const made = Array.from({ length: times }, (_, i) => {
    const day = addDays(LAST_DAY, 7 * (i + 1 - times));
    const seed = `letter/${i}`;
    const { session, rows } = simulateSession(
      { ...taskOf(syntheticManifest), form: i + 1 },
      { person, ability, day, seed },
      createRng(seed),
    );
    return {
      session: { ...session, appVersion: '0.1.0', ...given.session },
      rows: rows.slice(0, given.rows),
    };
  });
  const record = await scoreRecord(
    {
      person,
      sessions: made.map(({ session }) => session),
      trials: made.flatMap(({ rows }) => rows),
      createdAtIso: null,
    },
    { packs },
  );
  return {
    person,
    educationYears: null,
    createdOn: LAST_DAY,
    period: { from: addDays(LAST_DAY, -7 * times), to: null },
    programme: null,
    planned,
    done: made.filter(({ session }) => session.completedAtIso !== null).length,
    record,
    questionnaires: [],
    appVersion: '0.1.0',
  };
}
