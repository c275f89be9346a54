/** One file of the command line, from its text to everything that is computed from it. */
import { ageOn } from '../src/lib/domain/calendar.ts';
import type { Outcome } from '../src/lib/domain/outcome.ts';
import { readRecord, saysRecord } from '../src/lib/scoring/export/record.ts';
import type { NormPerson } from '../src/lib/scoring/norms/compare.ts';
import type { NormPack } from '../src/lib/scoring/norms/pack.ts';
import { readRecording, type Recording } from '../src/lib/scoring/recording.ts';
import { scoreSession, UnscorableSession, type ScoredSession } from '../src/lib/scoring/score-session.ts';
import { recompute, type RecomputedRecord } from './record-scores.ts';

/** What a file held: one session, or all of a person. */
export type ScoredFile =
  | { readonly kind: 'session'; readonly scored: ScoredSession }
  | { readonly kind: 'record'; readonly scored: RecomputedRecord };

/** Age and sex as the comparison groups ask for them; null where the file names nobody. */
export function normPerson({ person, session }: Recording): NormPerson | null {
  const day = session.completedOn;
  return person === null || day === null ? null : { age: ageOn(day, person.birthday), sex: person.sex };
}

async function scoreOne(value: unknown, packs: readonly NormPack[]): Promise<Outcome<ScoredFile, string>> {
  const reading = readRecording(value);
  if (!reading.ok) return { ok: false, reason: `is not a recording: ${reading.reason}` };
  const { session, rows } = reading.value;
  try {
    const scored = await scoreSession(session, rows, normPerson(reading.value), packs);
    return { ok: true, value: { kind: 'session', scored } };
  } catch (error) {
    if (!(error instanceof UnscorableSession)) throw error;
    return { ok: false, reason: `cannot be scored: ${error.message}` };
  }
}

/** Scores the text of a file; the reason why not is the rest of a sentence that begins with the file's name. */
export async function scoreText(
  text: string,
  packs: readonly NormPack[],
): Promise<Outcome<ScoredFile, string>> {
  let value: unknown;
  try {
    value = JSON.parse(text);
  } catch {
    return { ok: false, reason: 'is not a recording: it is not JSON' };
  }
  if (!saysRecord(value)) return await scoreOne(value, packs);
  const reading = readRecord(value);
  if (!reading.ok) return { ok: false, reason: `is not a record: ${reading.reason}` };
  return { ok: true, value: { kind: 'record', scored: await recompute(reading.value, packs) } };
}
