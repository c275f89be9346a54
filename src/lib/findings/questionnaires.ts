import { standing, type AnswerSheet } from '#lib/domain/answer-sheet.ts';
import { contextTexts } from '#lib/i18n/catalogue/context.ts';
import { letterCircumstancesTexts } from '#lib/i18n/catalogue/letter-circumstances.ts';
import { letterQuestionnaireTexts } from '#lib/i18n/catalogue/letter-questionnaires.ts';
import { formatNumber } from '#lib/i18n/numbers.ts';
import type { Locale } from '#lib/i18n/texts.ts';
import { PROTECTIVE_FACTORS, factorsIn } from '#lib/questionnaires/factors.ts';
import type { Look, Score } from '#lib/questionnaires/look.ts';
import type { Questionnaire } from '#lib/questionnaires/model.ts';
import { givenText } from '#lib/questionnaires/spoken.ts';
import { dateText } from '#lib/i18n/dates.ts';
import { paragraph, values } from './blocks.ts';
import type { Block, Fact, LetterLength, Section, TableRow } from './model.ts';

/** A questionnaire that was handed in, and what the engine made of it. */
export interface AnsweredQuestionnaire {
  readonly questionnaire: Questionnaire;
  /** Handed in: `completedOn` is a day. */
  readonly sheet: AnswerSheet;
  readonly look: Look;
}

function decimals(value: number): number {
  return Number.isInteger(value) ? 0 : 1;
}

/** A value with its range, and from how many answers where some are missing; or why there is none. */
function valueLines({ value, min, max, answered, of, reason }: Score, locale: Locale): readonly string[] {
  const t = letterQuestionnaireTexts[locale];
  const count = t.answered({ answered, of });
  if (value === null) return [t.noValue, t.reasons[reason ?? 'incomplete'], count];
  const text = (number: number): string => formatNumber(number, decimals(number), locale);
  const shown =
    min === null || max === null
      ? text(value)
      : min === 0
        ? t.ofMost({ value: text(value), max: text(max) })
        : t.ofRange({ value: text(value), min: text(min), max: text(max) });
  return answered < of ? [shown, count] : [shown];
}

/** What is published about a value; the doctor's letter has the first that holds. */
function meaningsOf({ meanings }: Score, length: LetterLength): Score['meanings'] {
  return length === 'complete' ? meanings : meanings.slice(0, 1);
}

/** Where all of that is published, each once. */
function sourceBlocks(
  all: readonly AnsweredQuestionnaire[],
  length: LetterLength,
  locale: Locale,
): readonly Block[] {
  const sources = all.flatMap(({ look: { scores } }) =>
    scores.flatMap((score) => meaningsOf(score, length).map(({ source }) => source)),
  );
  if (sources.length === 0) return [];
  const fact = { label: letterQuestionnaireTexts[locale].sources, value: [...new Set(sources)].join('; ') };
  return [{ kind: 'facts', title: null, facts: [fact] }];
}

function headingOf({ questionnaire, sheet }: AnsweredQuestionnaire, locale: Locale): string {
  const { title } = questionnaire;
  const name = title[locale];
  return sheet.completedOn === null
    ? name
    : letterQuestionnaireTexts[locale].heading({ name, date: dateText(sheet.completedOn, 'long', locale) });
}

/** Values of the same score at earlier times, in one line. */
function earlierLine(
  linkId: string,
  earlier: readonly AnsweredQuestionnaire[],
  length: LetterLength,
  locale: Locale,
): string {
  const t = letterQuestionnaireTexts[locale];
  const values = earlier.flatMap(({ sheet, look: { scores } }) => {
    const value = scores.find((score) => score.linkId === linkId)?.value ?? null;
    if (value === null || sheet.completedOn === null) return [];
    const text = formatNumber(value, decimals(value), locale);
    const date = dateText(sheet.completedOn, 'short', locale);
    return [length === 'complete' ? t.onDay({ date, value: text }) : text];
  });
  return values.length === 0 ? '' : t.earlier({ values: values.join(', ') });
}

/** The scores of all questionnaires that have some, each with its published meaning and what it was before. */
function scoreTable(
  all: readonly AnsweredQuestionnaire[],
  length: LetterLength,
  locale: Locale,
): readonly Block[] {
  const t = letterQuestionnaireTexts[locale];
  const rows = latestOf(all).flatMap((one): readonly TableRow[] => {
    const earlier = all.filter((other) => other !== one && isSame(other, one));
    // A score without a published meaning tells a reader in a hurry nothing that the answers do not.
    const scores = one.look.scores.filter((score) => length === 'complete' || hasMeaning(one, score));
    if (scores.length === 0) return [];
    return [
      { kind: 'group', title: headingOf(one, locale), text: '' },
      ...scores.map((score) =>
        values(
          [score.name[locale]],
          [...valueLines(score, locale), earlierLine(score.linkId, earlier, length, locale)],
          meaningsOf(score, length).map(({ text }) => text[locale]),
        ),
      ),
    ];
  });
  return rows.length === 0
    ? []
    : [{ kind: 'table', caption: t.caption, columns: [t.score, t.value, t.meaning], rows }];
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
        return values(
          [question.text[locale]],
          [answer === undefined ? t.open : givenText(answer, question, locale)],
        );
      }),
  };
}

/** Whether something is published about the values of this score. */
function hasMeaning({ questionnaire }: AnsweredQuestionnaire, { linkId }: Score): boolean {
  return questionnaire.scores.some((score) => score.linkId === linkId && score.meanings.length > 0);
}

function hasMeanings({ questionnaire }: AnsweredQuestionnaire): boolean {
  return questionnaire.scores.some(({ meanings }) => meanings.length > 0);
}

/** Other words are another questionnaire: versions are not put side by side. */
function isSame(
  { questionnaire: a }: AnsweredQuestionnaire,
  { questionnaire: b }: AnsweredQuestionnaire,
): boolean {
  return a.id === b.id && a.version === b.version;
}

/** Of each questionnaire the latest. */
function latestOf(all: readonly AnsweredQuestionnaire[]): readonly AnsweredQuestionnaire[] {
  return all.filter((one, i) => !all.slice(i + 1).some((later) => isSame(later, one)));
}

/** Which questionnaires were answered with help, by the person's own account; of the others nothing is said. */
function helpBlocks(all: readonly AnsweredQuestionnaire[], locale: Locale): readonly Block[] {
  const facts = all.flatMap((one): readonly Fact[] => {
    const { helped } = one.sheet;
    if (helped === undefined || helped === 'no') return [];
    const said = contextTexts[locale].helped.answers[helped];
    const label = letterCircumstancesTexts[locale].conditions.told.helped;
    return [{ label, value: `${headingOf(one, locale)}: ${said}` }];
  });
  return facts.length === 0 ? [] : [{ kind: 'facts', title: null, facts }];
}

/** Risk and protective factors by name. @param isShort whether the answers themselves are left out */
function factorBlocks(
  all: readonly AnsweredQuestionnaire[],
  isShort: boolean,
  locale: Locale,
): readonly Block[] {
  const t = letterQuestionnaireTexts[locale];
  const found = new Set(
    all.flatMap(({ questionnaire, sheet, look }) => factorsIn(questionnaire, sheet, new Set(look.enabled))),
  );
  const protective = [...found].filter((factor) => PROTECTIVE_FACTORS.includes(factor));
  const changeable = [...found].filter((factor) => !PROTECTIVE_FACTORS.includes(factor));
  const listed = (lead: string, factors: typeof changeable): readonly Block[] =>
    factors.length === 0
      ? []
      : [paragraph(t.listed({ lead, items: factors.map((factor) => t.factors[factor]).join(', ') }))];
  const blocks = [...listed(t.factorsLead, changeable), ...listed(t.protectiveLead, protective)];
  const closing = [
    ...(blocks.length === 0 ? [] : [t.factorsSource]),
    ...(isShort ? [t.answersElsewhere] : []),
  ];
  return closing.length === 0 ? blocks : [...blocks, paragraph(closing.join(' '))];
}

/**
 * What was answered, with the published meaning beside it; null where no questionnaire was handed in. Answers that
 * stand for themselves are in the complete letter only.
 */
export function questionnairesSection(
  all: readonly AnsweredQuestionnaire[],
  length: LetterLength,
  locale: Locale,
): Section | null {
  if (all.length === 0) return null;
  const t = letterQuestionnaireTexts[locale];
  const shown = latestOf(all);
  // Where a score has a published meaning, it stands for the answers.
  const answers = shown.filter((one) => !hasMeanings(one));
  return {
    id: 'questionnaires',
    title: t.title,
    blocks: [
      paragraph(t.lead),
      ...scoreTable(all, length, locale),
      ...factorBlocks(shown, length !== 'complete' && answers.length > 0, locale),
      ...(length === 'complete' ? answers.map((one) => answerTable(one, locale)) : []),
      ...helpBlocks(all, locale),
      ...sourceBlocks(shown, length, locale),
    ],
  };
}
