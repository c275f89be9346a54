import { expect } from 'vitest';
import { isSpoiling } from '../../problems.ts';
import { scoreRecord, type RecordToScore } from '../../score-record.ts';

/** What must hold of the result for any data of the right shape; rejects otherwise. */
export async function checkDamaged(record: RecordToScore): Promise<void> {
  const { sessions, course } = await scoreRecord(record);
  const ids = new Set(record.sessions.map(({ id }) => id));
  expect(sessions.length).toBe(ids.size);
  for (const result of sessions) {
    if (result.kind === 'refused') {
      expect(result.message).not.toBe('');
      continue;
    }
    const { scores, usable, problems, comparisons } = result.scored;
    for (const { value, reason } of scores)
      expect(value === null ? reason !== null : Number.isFinite(value)).toBe(true);
    if (problems.some(isSpoiling)) {
      expect(usable).toBe(false);
      expect(Object.values(comparisons).every(({ kind }) => kind === 'none')).toBe(true);
    }
  }
  const counted = course.tests.flatMap(({ scores }) => scores.flatMap(({ occasions }) => occasions));
  const unusable = new Set(
    sessions.flatMap((result) =>
      result.kind === 'scored' && result.scored.usable ? [] : [result.session.id],
    ),
  );
  for (const { sessionId, notCounted } of counted)
    if (unusable.has(sessionId)) expect(notCounted).not.toBeNull();
}
