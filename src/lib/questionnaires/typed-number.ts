import type { AnswerValue } from '#lib/domain/answer-sheet.ts';
import { questionnaireTexts } from '#lib/i18n/catalogue/questionnaire.ts';
import { formatNumber } from '#lib/i18n/numbers.ts';
import type { Locale } from '#lib/i18n/texts.ts';
import type { Question } from './model.ts';

type NumberQuestion = Pick<Question, 'type' | 'min' | 'max'>;

/** More digits are a slip of the hand. */
const MOST_DIGITS = 9;

export type TypedNumber =
  | { readonly ok: true; readonly value: AnswerValue }
  | { readonly ok: false; readonly reason: 'not-a-number' | 'out-of-range' };

/** Reads a number as it was typed: with a comma or a point, with spaces around it. */
export function readTypedNumber(typed: string, { type, min, max }: NumberQuestion): TypedNumber {
  const text = typed.trim().replace(',', '.').replace('−', '-');
  const pattern = type === 'integer' ? /^-?\d+$/ : /^-?\d+(\.\d+)?$/;
  if (!pattern.test(text) || text.replace(/\D/g, '').length > MOST_DIGITS)
    return { ok: false, reason: 'not-a-number' };
  const number = Number(text);
  if (number < (min ?? -Infinity) || number > (max ?? Infinity)) return { ok: false, reason: 'out-of-range' };
  return { ok: true, value: type === 'integer' ? { valueInteger: number } : { valueDecimal: number } };
}

const show = (value: number | null, locale: Locale): string =>
  value === null ? '' : formatNumber(value, String(value).split('.')[1]?.length ?? 0, locale);

/** Which numbers fit, in words; null: all. */
export function rangeHint({ min, max }: NumberQuestion, locale: Locale): string | null {
  const t = questionnaireTexts[locale].number;
  const [from, to] = [show(min, locale), show(max, locale)];
  if (min !== null && max !== null) return t.between({ min: from, max: to });
  if (min !== null) return t.from({ min: from });
  return max === null ? null : t.upTo({ max: to });
}

/** What is wrong with a number, and how to mend it. */
export function numberProblem(
  reason: 'not-a-number' | 'out-of-range',
  { type, min, max }: NumberQuestion,
  locale: Locale,
): string {
  const t = questionnaireTexts[locale].number;
  if (reason === 'not-a-number') return type === 'integer' ? t.whole : t.decimal;
  const [from, to] = [show(min, locale), show(max, locale)];
  if (min !== null && max !== null) return t.outside({ min: from, max: to });
  return min === null ? t.tooLarge({ max: to }) : t.tooSmall({ min: from });
}
