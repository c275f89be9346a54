import type { IsoDate } from '#lib/domain/calendar.ts';
import { groupKvnr } from '#lib/domain/kvnr.ts';
import type { Person } from '#lib/domain/person.ts';
import { letterTexts } from '#lib/i18n/catalogue/letter.ts';
import type { Locale } from '#lib/i18n/texts.ts';
import { conditionsSection, validitySection } from './circumstances.ts';
import { dateText } from './dates.ts';
import { limitsSection, termsSection, versionsSection } from './explanations.ts';
import { LETTER_VERSION, type Fact, type FindingsModel, type Section } from './model.ts';
import { questionnairesSection, type AnsweredQuestionnaire } from './questionnaires.ts';
import { summarySection, testSection } from './results.ts';
import { tell, type ScoredEntry } from './told.ts';

/** All that a letter is made of. */
export interface FindingsInput {
  readonly person: Person;
  /** Local calendar day on which the letter is made. */
  readonly createdOn: IsoDate;
  /** Period of participation; `to` null: still running. */
  readonly period: { readonly from: IsoDate; readonly to: IsoDate | null };
  /** How many tasks the programme has, and how many of them are done; a task may be several sessions. */
  readonly planned: number;
  readonly done: number;
  /** Every session begun, in the order in which it was begun, with its scores. */
  readonly sessions: readonly ScoredEntry[];
  /** Every questionnaire handed in, in the order in which they were begun. */
  readonly questionnaires: readonly AnsweredQuestionnaire[];
  readonly appVersion: string;
}

function infoFacts(input: FindingsInput, done: number, usable: number, locale: Locale): readonly Fact[] {
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
    { label: t.tasks, value: t.tasksValue({ done, planned: input.planned, usable }) },
  ];
}

/** Scores to the letter: pure, the same input gives the same words on every machine. */
export function buildFindings(input: FindingsInput, locale: Locale): FindingsModel {
  const t = letterTexts[locale];
  const { person, planned, done } = input;
  const told = input.sessions.map((entry) => tell(entry, locale));
  const usable = told.filter(({ session, scored }) => session.completedAtIso !== null && scored.usable);
  const status = usable.length === 0 ? 'insufficient' : done < planned ? 'interim' : 'complete';
  const name = `${person.firstName} ${person.lastName}`.trim();
  const createdOn = dateText(input.createdOn, 'long', locale);
  const salutation = t.salutation[person.sex === 'female' || person.sex === 'male' ? person.sex : 'other'];
  const sections: readonly (Section | null)[] = [
    summarySection(told, usable, { done, planned }, locale),
    ...usable.map((test) => testSection(test, locale)),
    questionnairesSection(input.questionnaires, locale),
    told.length === 0 ? null : validitySection(told, locale),
    told.length === 0 ? null : conditionsSection(told, locale),
    limitsSection(locale),
    usable.length === 0 ? null : termsSection(usable, locale),
    versionsSection(told, input.appVersion, locale),
  ];
  return {
    letterVersion: LETTER_VERSION,
    locale,
    status,
    createdOn: input.createdOn,
    fileName: t.fileName({ date: input.createdOn }),
    documentTitle: t.documentTitle({ name, date: createdOn }),
    documentSubject: t.documentSubject,
    letterhead: { product: t.product, title: t.title, tagline: t.tagline },
    address: { remark: t.personal, lines: [name, t.forDoctor] },
    info: infoFacts(input, done, usable.length, locale),
    subject: t.subject[status],
    salutation: salutation({ firstName: person.firstName, lastName: person.lastName }),
    opening: status === 'interim' ? [t.opening, t.interimNote({ done, planned })] : [t.opening],
    sections: sections.filter((section) => section !== null),
    running: t.running({ name, birthday: dateText(person.birthday, 'short', locale), date: createdOn }),
    missingLetters: t.missingLetters,
  };
}
