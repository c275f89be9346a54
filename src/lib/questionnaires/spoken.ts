import type { AnswerValue, Given } from '#lib/domain/answer-sheet.ts';
import { questionnaireTexts } from '#lib/i18n/catalogue/questionnaire.ts';
import { formatNumber } from '#lib/i18n/numbers.ts';
import type { Locale } from '#lib/i18n/texts.ts';
import type { Question } from './model.ts';
import { isSameAnswer } from './same-answer.ts';

/** Decimals as they are, up to six. */
function decimalsOf(value: number): number {
  return Math.min(6, String(value).split('.')[1]?.length ?? 0);
}

function valueText(value: AnswerValue, { options, unit }: Question, locale: Locale): string {
  const option = options.find((one) => isSameAnswer(one.value, value));
  if (option !== undefined) return option.label[locale];
  if ('valueString' in value) return value.valueString;
  if ('valueCoding' in value) return value.valueCoding.display ?? value.valueCoding.code;
  if ('valueBoolean' in value) return String(value.valueBoolean);
  const number = 'valueInteger' in value ? value.valueInteger : value.valueDecimal;
  const text = formatNumber(number, decimalsOf(number), locale);
  return unit === null ? text : `${text} ${unit[locale]}`;
}

/** An answer in words, as the person gave it. */
export function givenText(given: Given, question: Question, locale: Locale): string {
  if (given.kind === 'absent') return questionnaireTexts[locale].absent[given.reason];
  return given.values.map((value) => valueText(value, question, locale)).join(', ');
}

/** Texts as sentences, one after the other, as a screen reader needs them. */
export function asSentences(texts: readonly string[]): string {
  return texts
    .map((text) => text.trim())
    .filter((text) => text !== '')
    .map((text) => (/[.?!:…]$/.test(text) ? text : `${text}.`))
    .join(' ');
}
