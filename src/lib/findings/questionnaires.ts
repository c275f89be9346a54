import { standing, type AnswerSheet } from '#lib/domain/answer-sheet.ts';
import { letterQuestionnaireTexts } from '#lib/i18n/catalogue/letter-questionnaires.ts';
import { formatNumber } from '#lib/i18n/numbers.ts';
import type { Locale } from '#lib/i18n/texts.ts';
import { PROTECTIVE_FACTORS, factorsIn } from '#lib/questionnaires/factors.ts';
import type { Look, Score } from '#lib/questionnaires/look.ts';
import type { Questionnaire } from '#lib/questionnaires/model.ts';
import { givenText } from '#lib/questionnaires/spoken.ts';
import { dateText } from './dates.ts';
import type { Block, Section } from './model.ts';

/** A questionnaire that was handed in, and what the engine made of it. */
export interface AnsweredQuestionnaire {
  readonly questionnaire: Questionnaire;
  /** Handed in: `completedOn` is a day. */
  readonly sheet: AnswerSheet;
  readonly look: Look;
}

const paragraph = (text: string): Block => ({ kind: 'paragraph', text });

function decimals(value: number): number {
  return Number.isInteger(value) ? 0 : 1;
}

/** A value with its range, and from how many answers; or why there is none. */
function valueLines({ value, min, max, answered, of, reason }: Score, locale: Locale): readonly string[] {
  const t = letterQuestionnaireTexts[locale];
  const count = t.answered({ answered, of });
  if (value === null) return [t.noValue, t.reasons[reason ?? 'incomplete'], count];
  const text = (number: number): string => formatNumber(number, decimals(number), locale);
  const shown =
    min === null || max === null
      ? text(value)
      : t.ofRange({ value: text(value), min: text(min), max: text(max) });
  return [shown, count];
}

/** What is published about the values, each in a sentence or two. */
function meaningBlocks({ look: { scores } }: AnsweredQuestionnaire, locale: Locale): readonly Block[] {
  const t = letterQuestionnaireTexts[locale];
  const items = scores.flatMap(({ name, meanings }) =>
    meanings.map(({ text }) =>
      scores.length === 1 ? text[locale] : t.meaning({ name: name[locale], text: text[locale] }),
    ),
  );
  return items.length === 0 ? [] : [{ kind: 'list', items }];
}

/** Where all of that is published, each once. */
function sourceBlocks(all: readonly AnsweredQuestionnaire[], locale: Locale): readonly Block[] {
  const sources = all.flatMap(({ look: { scores } }) =>
    scores.flatMap(({ meanings }) => meanings.map(({ source }) => source)),
  );
  if (sources.length === 0) return [];
  const unique = [...new Set(sources)].join('; ');
  return [paragraph(letterQuestionnaireTexts[locale].sources({ sources: unique }))];
}

function headingOf({ questionnaire, sheet }: AnsweredQuestionnaire, locale: Locale): string {
  const { title } = questionnaire;
  const name = title[locale];
  return sheet.completedOn === null
    ? name
    : letterQuestionnaireTexts[locale].heading({ name, date: dateText(sheet.completedOn, 'long', locale) });
}

/** The scores of a questionnaire as a table. */
function scoreTable(answered: AnsweredQuestionnaire, locale: Locale): Block {
  const t = letterQuestionnaireTexts[locale];
  return {
    kind: 'table',
    caption: headingOf(answered, locale),
    columns: [t.score, t.value],
    rows: answered.look.scores.map((score) => [[score.name[locale]], valueLines(score, locale)]),
  };
}

/** The answers of a questionnaire; what was not asked is left out. */
function answerTable(answered: AnsweredQuestionnaire, locale: Locale): Block {
  const { questionnaire, sheet, look } = answered;
  const t = letterQuestionnaireTexts[locale];
  const given = standing(sheet.changes);
  const asked = new Set(look.enabled);
  return {
    kind: 'table',
    caption: headingOf(answered, locale),
    columns: [t.question, t.answer],
    rows: questionnaire.pages
      .filter(({ question }) => asked.has(question.linkId))
      .map(({ question }) => {
        const answer = given.get(question.linkId);
        return [
          [question.text[locale]],
          [answer === undefined ? t.open : givenText(answer, question, locale)],
        ];
      }),
  };
}

function hasMeanings({ questionnaire }: AnsweredQuestionnaire): boolean {
  return questionnaire.scores.some(({ meanings }) => meanings.length > 0);
}

/** Those with a meaning all, in their order; of the others only the latest of each. */
function shownOf(all: readonly AnsweredQuestionnaire[]): readonly AnsweredQuestionnaire[] {
  const latest = new Map(all.map((one) => [one.questionnaire.id, one]));
  return all.filter((one) => hasMeanings(one) || latest.get(one.questionnaire.id) === one);
}

function factorBlocks(all: readonly AnsweredQuestionnaire[], locale: Locale): readonly Block[] {
  const t = letterQuestionnaireTexts[locale];
  const found = new Set(
    all.flatMap(({ questionnaire, sheet, look }) => factorsIn(questionnaire, sheet, new Set(look.enabled))),
  );
  const protective = [...found].filter((factor) => PROTECTIVE_FACTORS.includes(factor));
  const changeable = [...found].filter((factor) => !PROTECTIVE_FACTORS.includes(factor));
  const listed = (lead: string, factors: typeof changeable): readonly Block[] =>
    factors.length === 0
      ? []
      : [paragraph(lead), { kind: 'list', items: factors.map((factor) => t.factors[factor]) }];
  const blocks = [...listed(t.factorsLead, changeable), ...listed(t.protectiveLead, protective)];
  return blocks.length === 0 ? [] : [...blocks, paragraph(t.factorsSource)];
}

/** What was answered, with the published meaning beside it; null where no questionnaire was handed in. */
export function questionnairesSection(all: readonly AnsweredQuestionnaire[], locale: Locale): Section | null {
  if (all.length === 0) return null;
  const t = letterQuestionnaireTexts[locale];
  const shown = shownOf(all);
  return {
    id: 'questionnaires',
    title: t.title,
    blocks: [
      paragraph(t.lead),
      ...shown.flatMap((one) => [
        paragraph(t.of({ heading: headingOf(one, locale) })),
        ...(one.look.scores.length > 0 ? [scoreTable(one, locale), ...meaningBlocks(one, locale)] : []),
        // Where a score has a published meaning, it stands for the answers.
        ...(hasMeanings(one) ? [] : [answerTable(one, locale)]),
      ]),
      ...factorBlocks(shown, locale),
      ...sourceBlocks(shown, locale),
    ],
  };
}
