import type { AnswerValue } from '#lib/domain/answer-sheet.ts';

/** Whether two values are the same answer: codes by system, where both name one, and code; all else by value. */
export function isSameAnswer(one: AnswerValue, other: AnswerValue): boolean {
  if ('valueCoding' in one && 'valueCoding' in other) {
    const [a, b] = [one.valueCoding, other.valueCoding];
    return a.code === b.code && (a.system ?? b.system) === (b.system ?? a.system);
  }
  const plain = (value: AnswerValue): unknown => Object.values(value)[0];
  return !('valueCoding' in one) && !('valueCoding' in other) && plain(one) === plain(other);
}
