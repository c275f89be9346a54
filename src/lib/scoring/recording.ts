import * as v from 'valibot';
import type { IsoDate } from '#lib/domain/calendar.ts';
import { readKvnr, type Kvnr } from '#lib/domain/kvnr.ts';
import { SEXES, type Person } from '#lib/domain/person.ts';
import { INTERRUPTION_REASONS, type Session } from '#lib/domain/session.ts';
import { POINTERS, TRIAL_FLAGS, type TrialRow } from '#lib/domain/trial-row.ts';
import type { Outcome } from '#lib/domain/outcome.ts';
import type { Json } from '#lib/domain/json.ts';

/** One session in a file, to be scored outside of the app. */
export interface Recording {
  readonly session: Session;
  readonly rows: readonly TrialRow[];
  /** Null where the file names nobody. */
  readonly person: Person | null;
}

const count = v.pipe(v.number(), v.integer(), v.minValue(0));
const day = v.custom<IsoDate>(
  (value) => typeof value === 'string' && /^\d{4}-\d{2}-\d{2}$/.test(value),
  'not a day',
);
const phase = v.picklist(['practice', 'test']);
const json: v.GenericSchema<unknown, Json> = v.lazy(() =>
  v.union([v.string(), v.number(), v.boolean(), v.null(), v.array(json), v.record(v.string(), json)]),
);

const session: v.GenericSchema<unknown, Session> = v.object({
  id: v.string(),
  paradigm: v.string(),
  paradigmVersion: count,
  form: count,
  seed: v.string(),
  appVersion: v.string(),
  startedAtIso: v.string(),
  completedAtIso: v.nullable(v.string()),
  completedOn: v.nullable(day),
  device: v.nullable(
    v.object({
      screenWidthPx: v.number(),
      screenHeightPx: v.number(),
      pixelRatio: v.number(),
      frameMs: v.number(),
      clockStepMs: v.number(),
      crossOriginIsolated: v.boolean(),
      presentationTimes: v.boolean(),
      touchPoints: count,
    }),
  ),
  openBlock: v.nullable(v.object({ phase, block: count, attempt: count })),
  practicePassed: v.boolean(),
  interruptions: v.array(
    v.object({ atIso: v.string(), phase, block: count, reason: v.picklist(INTERRUPTION_REASONS) }),
  ),
});

const row: v.GenericSchema<unknown, TrialRow> = v.object({
  id: v.string(),
  sessionId: v.string(),
  paradigm: v.string(),
  paradigmVersion: count,
  form: count,
  seed: v.string(),
  appVersion: v.string(),
  phase,
  block: count,
  attempt: v.pipe(v.number(), v.integer(), v.minValue(1)),
  index: count,
  trial: v.record(v.string(), json),
  recordedAtIso: v.string(),
  timeOriginIso: v.string(),
  drawnMs: v.number(),
  onsetMs: v.number(),
  offsetMs: v.nullable(v.number()),
  eventMs: v.nullable(v.number()),
  handledMs: v.nullable(v.number()),
  frameMs: v.number(),
  answer: v.nullable(v.string()),
  pointer: v.nullable(v.picklist(POINTERS)),
  flags: v.array(v.picklist(TRIAL_FLAGS)),
});

const person: v.GenericSchema<unknown, Person> = v.object({
  firstName: v.string(),
  lastName: v.string(),
  birthday: day,
  sex: v.picklist(SEXES),
  kvnr: v.custom<Kvnr>((value) => typeof value === 'string' && readKvnr(value).ok, 'not a KVNR'),
});

const schema = v.object({ session, rows: v.array(row), person: v.optional(v.nullable(person), null) });

/** Reads the file of one session. Other keys beside the known ones are left out. */
export function parseRecording(text: string): Outcome<Recording, string> {
  let value: unknown;
  try {
    value = JSON.parse(text);
  } catch {
    return { ok: false, reason: 'it is not JSON' };
  }
  const result = v.safeParse(schema, value);
  if (result.success) return { ok: true, value: result.output };
  const [issue] = result.issues;
  return { ok: false, reason: `at “${v.getDotPath(issue) ?? 'the top'}”: ${issue.message}` };
}
