import type { IsoDate } from '#lib/domain/calendar.ts';
import { groupKvnr } from '#lib/domain/kvnr.ts';
import type { Person } from '#lib/domain/person.ts';
import { letterTexts } from '#lib/i18n/catalogue/letter.ts';
import type { Locale } from '#lib/i18n/texts.ts';
import type { ScoredRecord } from '#lib/scoring/score-record.ts';
import { conditionsSection } from './circumstances.ts';
import { courseSection } from './course.ts';
import { dateText } from '#lib/i18n/dates.ts';
import { limitsSection, termsSection, versionsSection } from './explanations.ts';
import { LETTER_VERSION, type Fact, type FindingsModel, type LetterLength, type Section } from './model.ts';
import { questionnairesSection, type AnsweredQuestionnaire } from './questionnaires.ts';
import { resultsSection } from './results.ts';
import { letteredGroups } from './standings.ts';
import { summarySection, type Results } from './summary.ts';
import { tell } from './told.ts';
import { validitySection } from './validity.ts';

/** All that a letter is made of. */
export interface FindingsInput {
  readonly person: Person;
  /** Completed years of schooling and training, as said in a questionnaire; null: not asked, or not answered. */
  readonly educationYears: number | null;
  /** Local calendar day on which the letter is made. */
  readonly createdOn: IsoDate;
  /** Period of participation; `to` null: still running. */
  readonly period: { readonly from: IsoDate; readonly to: IsoDate | null };
  /** Name of the programme; null: none is known. */
  readonly programme: { readonly de: string; readonly en: string } | null;
  /** How many tasks the programme has, and how many of them are done; a task may be several sessions. */
  readonly planned: number;
  readonly done: number;
  readonly record: ScoredRecord;
  /** Every questionnaire handed in, in the order in which they were begun. */
  readonly questionnaires: readonly AnsweredQuestionnaire[];
  readonly appVersion: string;
}

function infoFacts(input: FindingsInput, usable: number, locale: Locale): readonly Fact[] {
  const t = letterTexts[locale].info;
  const date = (day: IsoDate): string => dateText(day, 'short', locale);
  const { from, to } = input.period;
  const period =
    to === null
      ? t.periodFrom({ from: date(from) })
      : to === from
        ? date(from)
        : t.periodFromTo({ from: date(from), to: date(to) });
  return [
    { label: t.date, value: dateText(input.createdOn, 'long', locale) },
    { label: t.birthday, value: date(input.person.birthday) },
    { label: t.kvnr, value: groupKvnr(input.person.kvnr) },
    { label: t.period, value: period },
    { label: t.tasks, value: t.tasksValue({ done: input.done, planned: input.planned, usable }) },
  ];
}

/** The sections of one length, in their order. */
function sectionsOf(
  input: FindingsInput,
  results: Results,
  length: LetterLength,
  locale: Locale,
): readonly Section[] {
  const { record, period, planned, done, questionnaires } = input;
  const { tests } = results;
  const sessions = tests.flatMap((test) => test.sessions).toSorted((a, b) => (a.day < b.day ? -1 : 1));
  const summary = summarySection(results, { done, planned, length }, locale);
  const told =
    length === 'person'
      ? [summary]
      : [
          summary,
          resultsSection(results, length, locale),
          courseSection(tests, record.course, period.from, length, locale),
          questionnairesSection(questionnaires, length, locale),
          validitySection(tests, record, length, locale),
          conditionsSection(
            sessions,
            { ...input.person, educationYears: input.educationYears },
            length,
            locale,
          ),
        ];
  const found = told.filter((section) => section !== null);
  const terms = length === 'complete' ? termsSection(found, locale) : null;
  return [
    ...found,
    limitsSection(length, locale),
    ...(terms === null ? [] : [terms]),
    ...(length === 'person' ? [] : [versionsSection(tests, record, input.appVersion, length, locale)]),
  ];
}

/** Scores to the letter: pure, the same input gives the same words on every machine. */
export function buildFindings(input: FindingsInput, locale: Locale, length: LetterLength): FindingsModel {
  const t = letterTexts[locale];
  const { person, planned, done } = input;
  const tests = tell(input.record, locale);
  const usable = tests.reduce((sum, { counted }) => sum + counted.length, 0);
  const status = usable === 0 ? 'insufficient' : done < planned ? 'interim' : 'complete';
  const name = `${person.firstName} ${person.lastName}`.trim();
  const createdOn = dateText(input.createdOn, 'long', locale);
  const salutation = t.salutation[person.sex === 'female' || person.sex === 'male' ? person.sex : 'other'];
  return {
    letterVersion: LETTER_VERSION,
    locale,
    length,
    status,
    createdOn: input.createdOn,
    documentTitle: t.documentTitle({ name, date: createdOn }),
    documentSubject: t.documentSubject,
    letterhead: { product: t.product, title: t.title, tagline: t.tagline },
    address: { remark: t.personal, lines: [name, t.forDoctor] },
    info: infoFacts(input, usable, locale),
    subject: t.subject[status],
    salutation: salutation({ firstName: person.firstName, lastName: person.lastName }),
    opening: [
      t.opening,
      ...(input.programme === null || length === 'person'
        ? []
        : [t.occasion({ programme: input.programme[locale] })]),
      ...(status === 'interim' ? [t.interimNote({ done, planned })] : []),
    ],
    sections: sectionsOf(input, { tests, groups: letteredGroups(tests) }, length, locale),
    running: t.running({ name, birthday: dateText(person.birthday, 'short', locale), date: createdOn }),
    missingLetters: t.missingLetters,
  };
}
