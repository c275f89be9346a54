/** Made-up persons and how far they have come, as records of the app's database. */
import { readFileSync } from 'node:fs';
import { makeActivationCode } from '#lib/domain/activation-code.ts';
import type { IsoDate } from '#lib/domain/calendar.ts';
import type { Session } from '#lib/domain/session.ts';
import { QUIET_CONDITIONS, type TrialOutcome, type TrialRow } from '#lib/domain/trial-row.ts';
import { createRng, type Rng } from '#lib/domain/rng.ts';
import type { Plan, PlannedTrial } from '#lib/paradigms/contract.ts';
import { simulate as simulateArrows } from '#lib/paradigms/arrows/simulate.ts';
import { makePlan as makeArrows } from '#lib/paradigms/arrows/trials.ts';
import { makePlan as makeConnect } from '#lib/paradigms/connect/trials.ts';
import { makePlan as makeSpan } from '#lib/paradigms/number-span/trials.ts';
import { makePlan as makeRooms } from '#lib/paradigms/object-in-room/trials.ts';
import { makePlan as makeReaction } from '#lib/paradigms/reaction/trials.ts';
import { makePlan as makeScenes } from '#lib/paradigms/scene-recognition/trials.ts';
import { makePlan as makeSymbols } from '#lib/paradigms/symbols/trials.ts';
import { paradigm as pictures } from '#lib/paradigms/picture-discrimination/index.ts';
import { parseManifest, type ManifestOf, type StimulusTest } from '#lib/stimuli/manifest.ts';
import { testsOf, type TestStep } from '#lib/programme/programme.ts';
import { composeRow } from '#lib/session/recorder.ts';
import { testBlocks } from '#lib/paradigms/plan.ts';
import { annasDeviceCheck } from './device-check.ts';
import type { Tables } from './device.ts';
import { daysAgo, sheetsDone, testTasks } from './programme.ts';

/** Synthetic; the number has a sound check digit and belongs to nobody. */
export const anna = {
  firstName: 'Anna',
  lastName: 'Muster',
  day: '5',
  month: '3',
  year: '1950',
  birthday: '1950-03-05',
  sex: 'weiblich',
  kvnr: 'A123456780',
} as const;

function manifestOf<T extends StimulusTest>(test: T, form: number): ManifestOf<T> {
  return parseManifest(
    JSON.parse(readFileSync(`static/stimuli/${test}/${form}/manifest.json`, 'utf8')),
    test,
  );
}

const able = { hitRate: 0.85, falseAlarmRate: 0.3, meanRtMs: 1300, sdRtMs: 300, missRate: 0.02 };
const quick = { hitRate: 1, falseAlarmRate: 0, meanRtMs: 480, sdRtMs: 60, missRate: 0 };

/** The tests' planners, named by hand: their index files need the app's build for their own pictures. */
const PLANNERS: Readonly<Record<string, (form: number, rng: Rng) => Plan>> = {
  arrows: (_form, rng) => makeArrows(rng),
  'picture-discrimination': (form, rng) => pictures.makePlan(manifestOf('picture-discrimination', form), rng),
  'object-in-room': (form, rng) => makeRooms(manifestOf('object-in-room', form), rng),
  'scene-recognition': (form, rng) => makeScenes(manifestOf('scene-recognition', form), rng),
  reaction: (_form, rng) => makeReaction(rng),
  'number-span': (_form, rng) => makeSpan(rng),
  connect: (_form, rng) => makeConnect(rng),
  symbols: (_form, rng) => makeSymbols(rng),
};

/** The trials that the app will show in a session. */
export function planOf({ paradigm, form, seed }: Pick<Session, 'paradigm' | 'form' | 'seed'>): Plan {
  const planner = PLANNERS[paradigm];
  if (planner === undefined) throw new RangeError(`tests/pages/people.ts plans no “${paradigm}”`);
  return planner(form, createRng(seed));
}

/** The day on which Anna began: tests that are moved forward in time still lie within her twelve weeks. */
export const BEGUN_ON = daysAgo(6);

const begun: Omit<Session, 'id' | 'seed' | 'paradigm'> = {
  paradigmVersion: 1,
  form: 1,
  appVersion: '0.1.0',
  startedAtIso: `${BEGUN_ON}T09:00:00.000Z`,
  completedAtIso: null,
  completedOn: null,
  device: null,
  displayChecks: [],
  openBlock: null,
  partsPractised: 1,
  partsDoneIso: [],
  interruptions: [],
  context: null,
};

/** Rows of a session, as its virtual participant gave them. */
function rowsOf(
  session: Session,
  block: number,
  trials: readonly PlannedTrial[],
  outcomes: readonly TrialOutcome[],
): TrialRow[] {
  return outcomes.map((outcome, index) =>
    composeRow(
      session,
      { phase: 'test', block, attempt: 1, index },
      trials[index] ?? {},
      outcome,
      { conditions: QUIET_CONDITIONS, flags: [] },
      new Date(`${BEGUN_ON}T09:10:00.000Z`),
    ),
  );
}

/** Anna before the arrows of her first task, their practice done. */
export function annaBeforeArrows(): Tables {
  const { sessions, trials: _rows, ...rest } = annaWith(0);
  const [arrows] = (sessions ?? []) as readonly Session[];
  return { ...rest, sessions: [{ ...arrows, completedAtIso: null, completedOn: null, partsDoneIso: [] }] };
}

/** Anna, signed up and understood by the practice, with the arrows and `wholeBlocks` of the picture test done. */
export function annaWith(wholeBlocks: number, more: Partial<Session> = {}): Tables {
  const rng = createRng('anna');
  const arrowsId = '3b9f6d4e-2c8a-4f0e-8a51-6f2d9e7c1b30';
  const arrowSession: Session = {
    ...begun,
    id: arrowsId,
    seed: arrowsId,
    paradigm: 'arrows',
    startedAtIso: `${BEGUN_ON}T08:58:00.000Z`,
    completedAtIso: `${BEGUN_ON}T08:59:30.000Z`,
    completedOn: BEGUN_ON,
    partsDoneIso: [`${BEGUN_ON}T08:59:30.000Z`],
  };
  const arrows = testBlocks(makeArrows(createRng(arrowsId))).flatMap(({ planned }) => planned.trials);
  const id = '7d2f0f8c-5b1e-4c55-9d0a-0d7b3f1c2a41';
  const session: Session = { ...begun, id, seed: id, paradigm: pictures.id, ...more };
  const trials = [
    ...rowsOf(arrowSession, 0, arrows, simulateArrows(arrows, quick, rng)),
    ...testBlocks(pictures.makePlan(manifestOf('picture-discrimination', 1), createRng(id)))
      .slice(0, wholeBlocks)
      .flatMap(({ block, planned: { trials } }) =>
        rowsOf(session, block, trials, pictures.simulate(trials, able, rng)),
      ),
  ];
  const { firstName, lastName, birthday, kvnr } = anna;
  return {
    people: [{ firstName, lastName, birthday, sex: 'female', kvnr }],
    participations: [
      {
        code: makeActivationCode(new Uint8Array(12)),
        activation: 'accepted',
        deviceKey: 'A'.repeat(43),
        practiceName: 'Praxis am Markt',
        programmeId: null,
        startedOn: BEGUN_ON,
      },
    ],
    consents: ['terms', 'health-data', 'progress'].map((textId) => ({
      textId,
      textVersion: 1,
      givenAtIso: `${BEGUN_ON}T08:55:00.000Z`,
      withdrawnAtIso: null,
    })),
    deviceChecks: [annasDeviceCheck],
    answerSheets: sheetsDone(BEGUN_ON),
    sessions: [arrowSession, session],
    trials,
  };
}

/** A session of a step that was begun and completed at this moment; `on` null: begun only. Without trials. */
export function sessionDone({ paradigm, form }: TestStep, atIso: string, on: string | null): Session {
  const id = `${paradigm}-${form}`;
  return {
    ...begun,
    id,
    seed: id,
    paradigm,
    form,
    startedAtIso: atIso,
    completedAtIso: on === null ? null : atIso,
    completedOn: on as IsoDate | null,
  };
}

/** Anna in a later week: every task with tests before this one done, weeks ago, and of this one its first `steps` tests. */
export function annaBefore(task: number, steps = 0): Tables {
  const { sessions: _sessions, trials: _trials, participations = [], ...rest } = annaWith(0);
  const day = daysAgo(80);
  const done = [
    ...testTasks.slice(0, task).flatMap(testsOf),
    ...testTasks.slice(task, task + 1).flatMap((one) => testsOf(one).slice(0, steps)),
  ];
  const sessions = done.map((step) => sessionDone(step, `${day}T09:00:00.000Z`, day));
  return {
    ...rest,
    participations: participations.map((one) => ({ ...one, startedOn: day })),
    answerSheets: sheetsDone(day),
    sessions,
  };
}
