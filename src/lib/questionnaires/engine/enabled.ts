import type { AnswerValue } from '#lib/domain/answer-sheet.ts';
import type { AnswerTest, Condition, Item } from '../model.ts';
import { isSameAnswer } from '../same-answer.ts';
import type { Evaluator } from './expression.ts';

function numberOf(value: AnswerValue): number | null {
  if ('valueInteger' in value) return value.valueInteger;
  return 'valueDecimal' in value ? value.valueDecimal : null;
}

/** One line of enableWhen: true where at least one answer passes; `!=`: where none is equal (FHIR R4). */
export function passes({ operator, value }: AnswerTest, answers: readonly AnswerValue[]): boolean {
  const compare = (holds: (answer: number, limit: number) => boolean): boolean => {
    const limit = numberOf(value);
    return answers.some((answer) => {
      const number = numberOf(answer);
      return number !== null && limit !== null && holds(number, limit);
    });
  };
  switch (operator) {
    case 'exists':
      return isSameAnswer(value, { valueBoolean: answers.length > 0 });
    case '=':
      return answers.some((answer) => isSameAnswer(answer, value));
    case '!=':
      return !answers.some((answer) => isSameAnswer(answer, value));
    case '>':
      return compare((answer, limit) => answer > limit);
    case '<':
      return compare((answer, limit) => answer < limit);
    case '>=':
      return compare((answer, limit) => answer >= limit);
    case '<=':
      return compare((answer, limit) => answer <= limit);
  }
}

/** Whether a condition holds. A broken expression asks rather too much than too little: it counts as true. */
function holds(
  { tests, combine, expression }: Condition,
  answersTo: (linkId: string) => readonly AnswerValue[],
  evaluator: () => Evaluator,
): boolean {
  const passed = tests.map((test) => passes(test, answersTo(test.linkId)));
  const isPassed = combine === 'all' ? passed.every(Boolean) : passed.some(Boolean);
  if (tests.length > 0 && !isPassed) return false;
  if (expression === null) return true;
  const result = evaluator()(expression);
  return !result.ok || result.values[0] === true;
}

/**
 * The items that are asked, shown or computed, in their order. A condition looks only at what comes before, so one pass
 * is enough; what is not asked counts as not answered.
 * @param answers what stands in the sheet, by linkId
 * @param evaluatorFor an evaluator over the answers of the questions asked so far
 */
export function enabledItems(
  items: readonly Item[],
  answers: ReadonlyMap<string, readonly AnswerValue[]>,
  evaluatorFor: (questions: readonly string[]) => Evaluator,
): readonly Item[] {
  const enabled: Item[] = [];
  const questions = new Set<string>();
  const answersTo = (linkId: string): readonly AnswerValue[] =>
    questions.has(linkId) ? (answers.get(linkId) ?? []) : [];
  const walk = (inside: readonly Item[]): void => {
    for (const item of inside) {
      const { condition } = item;
      if (condition !== null && !holds(condition, answersTo, () => evaluatorFor([...questions]))) continue;
      enabled.push(item);
      if (item.kind === 'question') questions.add(item.linkId);
      if (item.kind === 'group') walk(item.items);
    }
  };
  walk(items);
  return enabled;
}
