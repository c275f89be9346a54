import type { AbsentReason, AnswerValue } from '#lib/domain/answer-sheet.ts';
import { TEST_OPERATORS, type AnswerTest, type Condition, type Question, type ScoreRule } from '../model.ts';
import { isSameAnswer } from '../same-answer.ts';
import type { EnableWhen, FhirItem, FhirQuestionnaire } from './fhir.ts';
import {
  extensionsOf,
  readExpression,
  textsIn,
  type ExpressionProblem,
  type Path,
  type Report,
} from './report.ts';
import { URLS } from './urls.ts';

/** What can be answered in a file, in its order, before anything else is read. */
export interface Outline {
  readonly questions: readonly string[];
  /** The questions in each group, at any depth. */
  readonly groups: ReadonlyMap<string, readonly string[]>;
}

/** What is known where an item stands in the file. */
export interface Surroundings {
  readonly language: string | undefined;
  readonly contained: FhirQuestionnaire['contained'];
  /** What may be said instead of an answer, where an item does not say it itself; null: nothing is said. */
  readonly absent: readonly AbsentReason[] | null;
  /** Names of the questionnaire's own FHIRPath variables. */
  readonly variables: readonly string[];
  readonly outline: Outline;
  /** The questions and scores before this item. */
  readonly before: ReadonlyMap<string, Question>;
  readonly scores: readonly ScoreRule[];
  readonly check: ExpressionProblem;
  readonly report: Report;
}

function answerOf({ answerCoding, ...when }: EnableWhen): AnswerValue | null {
  if (when.answerBoolean !== undefined) return { valueBoolean: when.answerBoolean };
  if (when.answerInteger !== undefined) return { valueInteger: when.answerInteger };
  if (when.answerDecimal !== undefined) return { valueDecimal: when.answerDecimal };
  if (when.answerString !== undefined) return { valueString: when.answerString };
  if (answerCoding?.code === undefined) return null;
  const { system, code } = answerCoding;
  return { valueCoding: { ...(system === undefined ? {} : { system }), code } };
}

const isNumber = (value: AnswerValue): boolean => 'valueInteger' in value || 'valueDecimal' in value;

/** Why a test could never be true; null: it could. */
function mismatch(question: Question, operator: AnswerTest['operator'], value: AnswerValue): string | null {
  const { type, options, linkId } = question;
  if (operator === 'exists') {
    return 'valueBoolean' in value ? null : 'With “exists” the answer is true or false (answerBoolean).';
  }
  if (!['=', '!='].includes(operator) && !isNumber(value)) {
    return `“${operator}” compares numbers only.`;
  }
  if (type === 'choice' || type === 'boolean') {
    const isOffered = options.some((option) => isSameAnswer(option.value, value));
    return isOffered || !['=', '!='].includes(operator) ? null : `“${linkId}” has no such answer.`;
  }
  const fits = type === 'integer' || type === 'decimal' ? isNumber(value) : 'valueString' in value;
  return fits ? null : `“${linkId}” has answers of another kind (${type}).`;
}

function readTest(when: EnableWhen, path: Path, around: Surroundings): AnswerTest | null {
  const { before, outline, report } = around;
  const operator = TEST_OPERATORS.find((known) => known === when.operator);
  const value = answerOf(when);
  const question = before.get(when.question);
  if (operator === undefined) {
    report([...path, 'operator'], `“${when.operator}” is no operator; they are ${TEST_OPERATORS.join(' ')}.`);
  } else if (value === null) {
    report(path, 'An enableWhen needs an answer: Boolean, Integer, Decimal, String or Coding.');
  } else if (question === undefined) {
    const reason = outline.questions.includes(when.question)
      ? `An enableWhen looks at a question that comes before; “${when.question}” does not.`
      : `There is no question “${when.question}”.`;
    report([...path, 'question'], reason);
  } else {
    const reason = mismatch(question, operator, value);
    if (reason === null) return { linkId: when.question, operator, value };
    report(path, reason);
  }
  return null;
}

function readEnableExpression(item: FhirItem, path: Path, around: Surroundings): string | null {
  const [first, second] = extensionsOf(item, URLS.enableWhenExpression, path);
  if (first === undefined) return null;
  if (second !== undefined) around.report(second.path, 'Only one enableWhenExpression is supported.');
  const at = { path: first.path, variables: around.variables };
  const expression = readExpression(first.extension.valueExpression, at, around.check, around.report);
  const later = textsIn(expression ?? '').find(
    (text) => around.outline.questions.includes(text) && !around.before.has(text),
  );
  if (later !== undefined) {
    around.report(first.path, `The expression looks at “${later}”, which does not come before.`);
  }
  return expression;
}

/** When an item is asked or shown; null: always. */
export function readCondition(item: FhirItem, path: Path, around: Surroundings): Condition | null {
  const { enableWhen = [], enableBehavior } = item;
  const tests = enableWhen.map((when, i) => readTest(when, [...path, 'enableWhen', i], around));
  const expression = readEnableExpression(item, path, around);
  if (enableWhen.length > 1 && enableBehavior !== 'all' && enableBehavior !== 'any') {
    around.report(path, 'With several enableWhen an enableBehavior is needed: “all” or “any”.');
  }
  if (enableWhen.length === 0 && expression === null) return null;
  return {
    tests: tests.filter((test) => test !== null),
    combine: enableBehavior === 'any' ? 'any' : 'all',
    expression,
  };
}
