import type { IsoDate } from '#lib/domain/calendar.ts';
import { readKvnr, type Kvnr } from '#lib/domain/kvnr.ts';
import type { Person } from '#lib/domain/person.ts';
import { createRng, type Rng } from '#lib/domain/rng.ts';
import type { Session } from '#lib/domain/session.ts';
import { QUIET_CONDITIONS, trialRowId, type TrialRow } from '#lib/domain/trial-row.ts';
import type { Paradigm, PartOutline, SimulatedAbility } from '#lib/paradigms/contract.ts';
import { testBlocks } from '#lib/paradigms/plan.ts';
import { paradigmById } from '#lib/paradigms/registry.ts';
import type { Recording } from './recording.ts';

/** The manifest of a picture form, as a paradigm plans with it. */
type FormManifest = NonNullable<Parameters<Paradigm['makePlan']>[0]>;

/** What a virtual participant does: a test, its form, and the manifest of that form (null: it brings its own pictures). */
export interface VirtualTask {
  readonly paradigm: string;
  readonly form: number;
  readonly manifest: FormManifest | null;
}

/** The task that a picture form is made for. */
export function taskOf(manifest: FormManifest): VirtualTask {
  return { paradigm: manifest.paradigm, form: manifest.form, manifest };
}

const DAY = '2026-11-21' as IsoDate;
/** When a virtual participant begins, on any day. */
const BEGUN_AT = 'T08:55:00.000Z';
/** How long the parts of a virtual session take, and how much later than asked one comes back. */
const MINUTE_MS = 60_000;
const PART_MIN = 10;
const LATER_MIN = 3;
const APP_VERSION = 'simulated';

const VIRTUAL_DEVICE: Session['device'] = Object.freeze({
  screenWidthPx: 1280,
  screenHeightPx: 800,
  pixelRatio: 1.5,
  windowWidthPx: 1280,
  windowHeightPx: 752,
  frameMs: QUIET_CONDITIONS.frameMs,
  clockStepMs: 0.005,
  crossOriginIsolated: true,
  presentationTimes: true,
  longTasks: true,
  touchPoints: 10,
  mainPointer: 'coarse',
  hand: 'right',
});

/** Abilities spread so that the files hold good, middling and poor performance. Made up, not a sample of anybody. */
export function drawAbility(rng: Rng): SimulatedAbility {
  const between = (low: number, high: number): number => low + (high - low) * rng.float();
  return {
    hitRate: between(0.55, 0.98),
    falseAlarmRate: between(0.05, 0.5),
    meanRtMs: between(900, 1700),
    sdRtMs: between(150, 350),
    missRate: between(0, 0.05),
  };
}

/** A health-insurance number with a right check digit that belongs to nobody: found by trying the ten last digits. */
function virtualKvnr(number: number): Kvnr {
  const body = `X${String(number).padStart(8, '0')}`;
  const reading = Array.from({ length: 10 }, (_, digit) => readKvnr(`${body}${digit}`)).find(({ ok }) => ok);
  if (reading?.ok !== true) throw new RangeError(`No check digit for ${body}: look at domain/kvnr.ts`);
  return reading.kvnr;
}

/** Somebody who does not exist. @param number from 1 */
export function virtualPerson(number: number, rng: Rng): Person {
  const pad = (value: number): string => String(value).padStart(2, '0');
  return {
    firstName: 'Virtuelle',
    lastName: `Person ${number}`,
    birthday: `${rng.int(1946, 1965)}-${pad(rng.int(1, 12))}-${pad(rng.int(1, 28))}` as IsoDate,
    sex: rng.pick(['female', 'male']),
    kvnr: virtualKvnr(number),
  };
}

/** A UUID of version 4 from the generator, so that a seed always gives the same session. */
function virtualUuid(rng: Rng): string {
  const hex = Array.from({ length: 30 }, () => rng.int(0, 15).toString(16)).join('');
  return `${hex.slice(0, 8)}-${hex.slice(8, 12)}-4${hex.slice(12, 15)}-8${hex.slice(15, 18)}-${hex.slice(18, 30)}`;
}

/** When each part is over; a delayed one is done a little after it may be. */
function partTimesOf(parts: readonly PartOutline[], begunIso: string): string[] {
  let atMs = Date.parse(begunIso);
  return parts.map(({ delay }) => {
    atMs += MINUTE_MS * (delay === null ? PART_MIN : delay.afterMin + LATER_MIN);
    return new Date(atMs).toISOString();
  });
}

/** Who does a virtual session, how well, and on which day. */
export interface VirtualSitting {
  readonly person: Person;
  readonly ability: SimulatedAbility;
  readonly day: IsoDate;
  /** Seed of the plan. */
  readonly seed: string;
}

/** The answers to every block of a plan, as rows. */
function rowsOf(
  { paradigm, manifest }: { readonly paradigm: Paradigm; readonly manifest: VirtualTask['manifest'] },
  session: Session,
  ability: SimulatedAbility,
  rng: Rng,
): readonly TrialRow[] {
  const { paradigmVersion, form, seed, appVersion, startedAtIso } = session;
  const plan = paradigm.makePlan(manifest, createRng(seed));
  return testBlocks(plan).flatMap(({ planned: { trials }, block, partIndex }) => {
    const answers = paradigm.simulate(trials, ability, rng);
    const done: TrialRow[] = [];
    for (const [index, outcome] of answers.entries()) {
      if (done.length > 0 && paradigm.isOver(trials, done)) break;
      const place = { sessionId: session.id, phase: 'test', block, attempt: 1, index } as const;
      done.push({
        id: trialRowId(place),
        ...place,
        paradigm: paradigm.id,
        paradigmVersion,
        form,
        seed,
        appVersion,
        trial: trials[index] ?? {},
        recordedAtIso: session.partsDoneIso[partIndex] ?? startedAtIso,
        timeOriginIso: startedAtIso,
        ...outcome,
        ...QUIET_CONDITIONS,
      });
    }
    return done;
  });
}

/** One complete session of a virtual participant. Pure: the same arguments and random numbers give the same recording. */
export function simulateSession(
  { paradigm: id, form, manifest }: VirtualTask,
  { person, ability, day, seed }: VirtualSitting,
  rng: Rng,
): Recording {
  const paradigm = paradigmById(id);
  const startedAtIso = `${day}${BEGUN_AT}`;
  const partsDoneIso = partTimesOf(paradigm.parts, startedAtIso);
  const session: Session = {
    id: virtualUuid(rng),
    paradigm: paradigm.id,
    paradigmVersion: paradigm.version,
    form,
    seed,
    appVersion: APP_VERSION,
    startedAtIso,
    completedAtIso: partsDoneIso.at(-1) ?? startedAtIso,
    completedOn: day,
    device: VIRTUAL_DEVICE,
    displayChecks: [],
    openBlock: null,
    partsPractised: partsDoneIso.length,
    partsDoneIso,
    interruptions: [],
    context: null,
  };
  return { session, rows: rowsOf({ paradigm, manifest }, session, ability, rng), person };
}

/**
 * One virtual participant's complete session. The same manifest, seed and number give the same recording.
 * @param number from 1
 * @param ability drawn from the seed where it is not given
 */
export function simulateParticipant(
  task: VirtualTask,
  seed: string,
  number: number,
  ability?: SimulatedAbility,
): Recording {
  const rng = createRng(`${seed}/${number}`);
  const person = virtualPerson(number, rng);
  const able = ability ?? drawAbility(rng);
  return simulateSession(task, { person, ability: able, day: DAY, seed: `${seed}/${number}` }, rng);
}
