import { letterFhirTexts } from '#lib/i18n/catalogue/letter-fhir.ts';
import { paradigms } from '#lib/paradigms/registry.ts';
import type { Score, ScoreDoc } from '#lib/paradigms/contract.ts';
import type { ScoreCourse, TestCourse } from '#lib/scoring/course/course.ts';
import { sessionNotCounted, type NotCounted, type SessionResult } from '#lib/scoring/course/occasions.ts';
import { comparedOf, ownComponents, quantity } from './components.ts';
import { tidy, type Draft, type Resource } from './draft.ts';
import { headOf, identifierOf, moment, referTo, type Frame } from './frame.ts';
import { uuidOf } from './ids.ts';
import type { FhirInput } from './input.ts';
import { scoreCode, testCode, wordsOf, type TestWords } from './score-words.ts';
import { CODINGS, MIO, SYSTEMS } from './systems.ts';

type Scored = Extract<SessionResult, { kind: 'scored' }>;

/** Codes of FHIR's data-absent-reason. */
const ABSENT: Readonly<Record<NotCounted, { readonly code: string; readonly display: string }>> = {
  'not-completed': { code: 'not-performed', display: 'Not Performed' },
  unusable: { code: 'error', display: 'Error' },
  refused: { code: 'error', display: 'Error' },
  'no-value': { code: 'unknown', display: 'Unknown' },
};
const ABSENT_SYSTEM = 'http://terminology.hl7.org/CodeSystem/data-absent-reason';

/** A score whose documentation is no longer in the app. */
const UNDOCUMENTED: ScoreDoc = { unit: '1', sentence: '', chance: null, higherIsBetter: true };

interface Parts {
  readonly id: string;
  /** Code, display and text of what was observed. */
  readonly code: { readonly code: string; readonly display: string; readonly text: string };
  readonly at: string | undefined;
  /** One `value[x]`, or why there is none. */
  readonly value: Readonly<Record<string, Draft>> | NotCounted;
  readonly interpretation?: readonly Draft[];
  readonly notes?: readonly string[];
  readonly method: string;
  /** Ids of other Observations; only in the collection, because the MIO allows neither. */
  readonly members?: readonly string[];
  readonly sources?: readonly string[];
  readonly components?: readonly Draft[];
}

function absent(reason: NotCounted, { locale }: Frame): Draft {
  return {
    coding: [{ system: ABSENT_SYSTEM, ...ABSENT[reason] }],
    text: letterFhirTexts[locale].absent[reason],
  };
}

/** An Observation. It names the MIO's profile where it has a value: without one the profile cannot hold. */
function observation(frame: Frame, parts: Parts): Resource {
  const { id, code, value } = parts;
  const isPlain = frame.shape === 'r4';
  const { text, ...coding } = code;
  return tidy({
    ...headOf(frame, 'Observation', id, typeof value === 'string' ? undefined : MIO.score),
    identifier: [identifierOf(id)],
    status: 'final',
    category: [{ coding: [CODINGS.exam] }],
    code: { coding: [{ system: SYSTEMS.scores, version: frame.appVersion, ...coding }], text },
    subject: referTo(frame.patient),
    effectiveDateTime: parts.at,
    performer: [referTo(frame.patient)],
    ...(typeof value === 'string' ? { dataAbsentReason: absent(value, frame) } : value),
    interpretation: parts.interpretation,
    note: parts.notes?.map((note) => ({ text: note })),
    method: { text: parts.method },
    // The MIO wants a Device with DiGA-VE-ID and PZN here, or a measuring device.
    device: isPlain ? referTo(frame.device) : undefined,
    hasMember: isPlain ? parts.members?.map(referTo) : undefined,
    derivedFrom: isPlain ? parts.sources?.map(referTo) : undefined,
    component: parts.components,
  });
}

async function scoreUuid(sessionId: string, scoreId: string): Promise<string> {
  return await uuidOf(`Observation/${sessionId}/${scoreId}`);
}

function effectiveOf({ session }: SessionResult): string | undefined {
  return moment(session.completedAtIso) ?? moment(session.startedAtIso);
}

/** What must be known before a value of the session is read. */
function cautionsOf({ scored }: Scored, { locale }: Frame): readonly string[] {
  const validity = paradigms.get(scored.paradigm)?.findings(scored, locale).validity ?? [];
  return validity.filter(({ level }) => level === 'limited').map(({ sentence }) => sentence);
}

/** One score of one session. */
async function scoreObservation(
  frame: Frame,
  result: Scored,
  score: Score,
  words: TestWords,
): Promise<Resource> {
  const { session, scored } = result;
  const t = letterFhirTexts[frame.locale];
  const doc = words.docOf(score.id) ?? UNDOCUMENTED;
  const reason = sessionNotCounted(result) ?? (score.value === null ? 'no-value' : null);
  const compared = comparedOf(frame, reason === null ? scored.comparisons[score.id] : undefined, doc.unit);
  const display = words.labelOf(score.id);
  return observation(frame, {
    id: await scoreUuid(session.id, score.id),
    code: {
      code: scoreCode(score.id, scored.version, 'session'),
      display,
      text: t.scoreOf({ test: words.title, score: display }),
    },
    at: effectiveOf(result),
    value: reason ?? { valueQuantity: quantity(score.value ?? 0, doc.unit) },
    interpretation: compared.interpretation,
    notes: [...(reason === null ? cautionsOf(result, frame) : []), ...compared.notes],
    method: t.method,
    components:
      reason === null ? [...ownComponents(frame, score, 'answers', doc), ...compared.components] : [],
  });
}

/** How the session as a whole can be read: usable, to be read with care, or why not. */
function recordingValue(result: SessionResult, { locale, appVersion }: Frame): Parts['value'] {
  const reason = sessionNotCounted(result);
  if (reason !== null || result.kind === 'refused') return reason ?? 'refused';
  const code = result.scored.validity.some(({ level }) => level === 'limited') ? 'limited' : 'usable';
  const display = letterFhirTexts[locale].usability[code];
  return {
    valueCodeableConcept: {
      coding: [{ system: SYSTEMS.recordings, version: appVersion, code, display }],
    },
  };
}

function recordingNotes(result: SessionResult, { locale }: Frame): readonly string[] {
  if (result.kind === 'refused') return [];
  const { scored } = result;
  const findings = paradigms.get(scored.paradigm)?.findings(scored, locale);
  return [
    ...(findings?.validity ?? []).map(({ sentence }) => sentence),
    letterFhirTexts[locale].recording({
      test: scored.paradigm,
      version: scored.version,
      form: scored.form,
      app: scored.appVersion,
      scorer: scored.scorerVersion,
      checkCode: scored.checkCode,
    }),
  ];
}

/** The recording of a session, then each of its scores. */
async function sessionObservations(frame: Frame, result: SessionResult): Promise<readonly Resource[]> {
  const { session } = result;
  const words = wordsOf(session.paradigm, frame.locale);
  const scores = result.kind === 'scored' ? result.scored.scores : [];
  const ids = await Promise.all(scores.map(async ({ id }) => await scoreUuid(session.id, id)));
  const recording = observation(frame, {
    id: await uuidOf(`Observation/${session.id}`),
    code: {
      code: testCode(session.paradigm, session.paradigmVersion),
      display: words.title,
      text: words.title,
    },
    at: effectiveOf(result),
    value: recordingValue(result, frame),
    notes: recordingNotes(result, frame),
    method: letterFhirTexts[frame.locale].method,
    members: ids,
  });
  if (result.kind === 'refused') return [recording];
  const own = scores.map(async (score) => await scoreObservation(frame, result, score, words));
  return [recording, ...(await Promise.all(own))];
}

/** The mean of a score over several sessions; only where there is a group of whom such a mean is known. */
async function meanObservation(
  frame: Frame,
  { paradigm, version }: TestCourse,
  { scoreId, mean, comparison, occasions }: ScoreCourse,
): Promise<readonly Resource[]> {
  if (mean.kind !== 'mean' || comparison.kind !== 'packs') return [];
  const t = letterFhirTexts[frame.locale];
  const words = wordsOf(paradigm, frame.locale);
  const doc = words.docOf(scoreId) ?? UNDOCUMENTED;
  const counted = occasions.filter(({ notCounted }) => notCounted === null);
  const compared = comparedOf(frame, comparison, doc.unit);
  const display = t.meanOf({ score: words.labelOf(scoreId) });
  const path = counted.map(({ sessionId }) => sessionId).join('/');
  return [
    observation(frame, {
      id: await uuidOf(`Observation/mean/${path}/${scoreId}`),
      code: {
        code: scoreCode(scoreId, version, 'mean'),
        display,
        text: t.scoreOf({ test: words.title, score: display }),
      },
      at: moment(counted.at(-1)?.startedAtIso ?? null),
      value: { valueQuantity: quantity(mean.value, doc.unit) },
      interpretation: compared.interpretation,
      notes: compared.notes,
      method: t.meanMethod({ sessions: mean.sessions }),
      sources: await Promise.all(counted.map(async ({ sessionId }) => await scoreUuid(sessionId, scoreId))),
      components: [
        ...ownComponents(frame, { interval: mean.interval, n: mean.sessions }, 'sessions', doc),
        ...compared.components,
      ],
    }),
  ];
}

/** Every session with its scores, in the order in which they were begun, then the means over sessions. */
export async function observationsOf(frame: Frame, { scored }: FhirInput): Promise<readonly Resource[]> {
  const sessions = await Promise.all(
    scored.sessions.map(async (result) => await sessionObservations(frame, result)),
  );
  const means = await Promise.all(
    scored.course.tests.flatMap((test) =>
      test.scores.map(async (score) => await meanObservation(frame, test, score)),
    ),
  );
  return [...sessions, ...means].flat();
}
