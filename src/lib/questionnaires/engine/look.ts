import { standing, type AnswerSheet, type AnswerValue } from '#lib/domain/answer-sheet.ts';
import { NOT_AT_ALL_CODE } from '../format/urls.ts';
import type { Look, Score } from '../look.ts';
import type { Item, Question, Questionnaire, ScoreRule } from '../model.ts';
import { isSameAnswer } from '../same-answer.ts';
import { enabledItems } from './enabled.ts';
import { createEvaluator, type Evaluated, type Evaluator } from './expression.ts';
import { toQuestionnaireResponse } from './response.ts';

type Answers = ReadonlyMap<string, readonly AnswerValue[]>;

/** More digits than any score has; binary fractions end here: 0.1 + 0.2 is 0.3. */
const SIGNIFICANT_DIGITS = 12;

function answersOf(sheet: AnswerSheet): Answers {
  return new Map(
    [...standing(sheet.changes)].map(([linkId, given]) => [
      linkId,
      given.kind === 'answer' ? given.values : [],
    ]),
  );
}

/** The one number that a rule gave, within its range; or why there is none. */
function valueOf(rule: ScoreRule, result: Evaluated): Pick<Score, 'value' | 'reason'> {
  if (!result.ok) return { value: null, reason: 'rule-failed' };
  // Nothing at all is what a guarded rule gives when answers are missing.
  if (result.values.length === 0) return { value: null, reason: 'incomplete' };
  const [given] = result.values;
  if (typeof given !== 'number' || !Number.isFinite(given) || result.values.length > 1)
    return { value: null, reason: 'rule-failed' };
  const value = Number(given.toPrecision(SIGNIFICANT_DIGITS));
  const isInRange = value >= (rule.min ?? -Infinity) && value <= (rule.max ?? Infinity);
  return isInRange ? { value, reason: null } : { value: null, reason: 'rule-failed' };
}

/** A score; never a sum of fewer answers than the questionnaire allows, whatever its rule would give. */
function scoreOf(rule: ScoreRule, asked: ReadonlySet<string>, answers: Answers, evaluate: Evaluator): Score {
  const restsOn = rule.restsOn.filter((linkId) => asked.has(linkId));
  const answered = restsOn.filter((linkId) => (answers.get(linkId) ?? []).length > 0).length;
  const suffice = Math.max(1, rule.minimumAnswers ?? restsOn.length);
  const { value, reason } =
    answered < suffice
      ? { value: null, reason: 'incomplete' as const }
      : valueOf(rule, evaluate(rule.expression));
  const { linkId, text, min, max, higherIs, expression, meanings } = rule;
  return {
    ...{ linkId, name: text, value, min, max, higherIs, answered, of: restsOn.length, rule: expression },
    meanings: value === null ? [] : meanings.filter(({ low, high }) => value >= low && value <= high),
    reason,
  };
}

/** Whether the PHQ's question about thoughts of death was answered with more than “not at all”. */
function saysSelfHarm({ options }: Question, given: readonly AnswerValue[]): boolean {
  return given.some((value) => {
    if ('valueCoding' in value && value.valueCoding.code === NOT_AT_ALL_CODE) return false;
    if ('valueBoolean' in value) return value.valueBoolean;
    const place = options.findIndex((option) => isSameAnswer(option.value, value));
    const number = 'valueInteger' in value ? value.valueInteger : place;
    // Answers without numbers stand in their order, from “not at all” upwards.
    return (options[place]?.ordinal ?? number) > 0;
  });
}

const isTrue = (result: Evaluated): boolean => !result.ok || result.values[0] === true;

/** What a questionnaire makes of a sheet: pure, and the same everywhere. Runs FHIRPath, so in a worker or on a server. */
export function look(questionnaire: Questionnaire, sheet: AnswerSheet): Look {
  const answers = answersOf(sheet);
  const evaluatorOf = (looked: Parameters<typeof toQuestionnaireResponse>[2]): Evaluator =>
    createEvaluator(questionnaire, toQuestionnaireResponse(questionnaire, sheet, looked));
  const items = enabledItems(questionnaire.items, answers, (enabled) => evaluatorOf({ enabled, scores: [] }));
  const of = <Kind extends Item['kind']>(kind: Kind): readonly Extract<Item, { kind: Kind }>[] =>
    items.filter((item): item is Extract<Item, { kind: Kind }> => item.kind === kind);
  const questions = of('question');
  const enabled = questions.map(({ linkId }) => linkId);
  const asked = new Set(enabled);
  const scores: Score[] = [];
  for (const rule of of('score')) {
    // A score may be made of those before it.
    scores.push(scoreOf(rule, asked, answers, evaluatorOf({ enabled, scores })));
  }
  const evaluate = evaluatorOf({ enabled, scores });
  // Where a rule for help breaks, help is shown: it does no harm.
  const needsCalmPage =
    questionnaire.calmPageWhen.some((expression) => isTrue(evaluate(expression))) ||
    questions.some(
      (question) => question.asksSelfHarm && saysSelfHarm(question, answers.get(question.linkId) ?? []),
    );
  return {
    enabled,
    shown: [...of('group'), ...of('display')].map(({ linkId }) => linkId),
    answered: enabled.filter((linkId) => (answers.get(linkId) ?? []).length > 0).length,
    scores,
    isCalmPageDue: needsCalmPage && sheet.calmPageShownAtIso === null,
  };
}
