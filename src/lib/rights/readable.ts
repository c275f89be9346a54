import { localDate, type IsoDate } from '#lib/domain/calendar.ts';
import { TAP_FIELDS, type DeviceCheck } from '#lib/domain/device-check.ts';
import { groupKvnr } from '#lib/domain/kvnr.ts';
import type { Pause } from '#lib/domain/pause.ts';
import type { Session } from '#lib/domain/session.ts';
import { enrolmentTexts } from '#lib/i18n/catalogue/enrolment.ts';
import { questionnaireTexts } from '#lib/i18n/catalogue/questionnaire.ts';
import { rightsTexts } from '#lib/i18n/catalogue/rights.ts';
import { formatNumber } from '#lib/i18n/numbers.ts';
import type { Locale } from '#lib/i18n/texts.ts';
import { paradigms } from '#lib/paradigms/registry.ts';
import { plainValue, readSheets, type ReadAnswer } from './answers.ts';
import { dateText } from '#lib/i18n/dates.ts';
import type { MyData } from './export/input.ts';

/** One piece of what is stored, in words. */
export interface Entry {
  readonly title: string;
  readonly lines: readonly string[];
}

/** What is stored of a person, in words, piece by piece. */
export interface Readable {
  readonly person: readonly Entry[];
  readonly tests: readonly Entry[];
  readonly questionnaires: readonly Entry[];
  readonly pauses: readonly Entry[];
  readonly checks: readonly Entry[];
}

/** The day of a session, as people speak of it: that of its end, or of its beginning where it has none. */
export function dayOfSession({ completedOn, startedAtIso }: Session): IsoDate {
  return completedOn ?? localDate(new Date(startedAtIso));
}

/** Name of a test; its id where this version of the app does not know it. */
export function nameOfTest(paradigm: string, locale: Locale): string {
  return paradigms.get(paradigm)?.name(locale) ?? paradigm;
}

function personEntries({ record, others }: MyData, locale: Locale): readonly Entry[] {
  const t = rightsTexts[locale].see;
  const { person } = record;
  const { practiceName = null, startedOn = null } = others.participation ?? {};
  const facts: readonly (readonly [string, string | null])[] = [
    [t.name, person === null ? null : `${person.firstName} ${person.lastName}`],
    [t.birthday, person === null ? null : dateText(person.birthday, 'long', locale)],
    [t.sex, person === null ? null : enrolmentTexts[locale].sex.options[person.sex]],
    [t.kvnr, person === null ? null : groupKvnr(person.kvnr)],
    [t.practice, practiceName],
    [t.startedOn, startedOn === null ? null : dateText(startedOn, 'long', locale)],
  ];
  return facts.flatMap(([title, value]) => (value === null ? [] : [{ title, lines: [value] }]));
}

function testEntries({ record, others }: MyData, locale: Locale): readonly Entry[] {
  const t = rightsTexts[locale].see;
  const stored = record.sessions.map((session) => {
    const day = dateText(dayOfSession(session), 'long', locale);
    const own = record.trials.filter(({ sessionId }) => sessionId === session.id);
    const count = formatNumber(own.filter(({ eventMs }) => eventMs !== null).length, 0, locale);
    const when = session.completedOn === null ? t.testBegun({ day }) : t.testDone({ day });
    return { title: nameOfTest(session.paradigm, locale), lines: [when, t.answers({ count })] };
  });
  const deleted = others.deletedTests.map(({ paradigm, completedOn }) => ({
    title: nameOfTest(paradigm, locale),
    lines: [t.deletedTest({ day: dateText(completedOn, 'long', locale) })],
  }));
  return [...stored, ...deleted];
}

function answerText({ question, linkId, given }: ReadAnswer, locale: Locale): string {
  const { yes, no } = rightsTexts[locale].see;
  const words =
    given.kind === 'absent'
      ? questionnaireTexts[locale].absent[given.reason]
      : given.values
          .map(plainValue)
          .map((value) => (typeof value === 'boolean' ? (value ? yes : no) : String(value)))
          .join(', ');
  return `${question ?? linkId} ${words}`;
}

function questionnaireEntries({ record }: MyData, locale: Locale): readonly Entry[] {
  const t = rightsTexts[locale].see;
  return readSheets(record.answerSheets, record.questionnaires).map(({ sheet, title, answers }) => {
    const day = dateText(sheet.completedOn ?? localDate(new Date(sheet.startedAtIso)), 'long', locale);
    return {
      title: title ?? sheet.questionnaire,
      lines: [
        sheet.completedOn === null ? t.sheetBegun({ day }) : t.sheetDone({ day }),
        ...(answers.length === 0 ? [t.noAnswers] : answers.map((answer) => answerText(answer, locale))),
      ],
    };
  });
}

function pauseEntry({ from, to }: Pause, locale: Locale): Entry {
  const t = rightsTexts[locale].see;
  const first = dateText(from, 'long', locale);
  if (to === null) return { title: t.pauseOpen({ from: first }), lines: [] };
  const title =
    to < from ? t.pauseEnded({ from: first }) : t.pause({ from: first, to: dateText(to, 'long', locale) });
  return { title, lines: [] };
}

function checkEntry(check: DeviceCheck, locale: Locale): Entry {
  const t = rightsTexts[locale].see.check;
  const { smallestReadablePx: px, lowestVisibleContrast: ratio, toneHeard, speechHeard, taps } = check;
  const hits = taps === null ? 0 : TAP_FIELDS.filter((field) => taps[field].isHit).length;
  const lines = [
    px === null ? null : px === 'none' ? t.noSight : t.sight({ px: String(px) }),
    ratio === null
      ? null
      : ratio === 'none'
        ? t.noContrast
        : t.contrast({ ratio: formatNumber(ratio, 1, locale) }),
    toneHeard === null ? null : t.tone({ how: t.heard[toneHeard] }),
    speechHeard === null ? null : t.speech({ how: t.heard[speechHeard] }),
    taps === null ? null : t.taps({ hits: String(hits), of: String(TAP_FIELDS.length) }),
  ].filter((line) => line !== null);
  const title = dateText(localDate(new Date(check.checkedAtIso)), 'long', locale);
  return { title, lines: lines.length === 0 ? [t.none] : lines };
}

/** Everything, in words that need no programme to be understood; each single row is in the export. */
export function readable(data: MyData, locale: Locale): Readable {
  return {
    person: personEntries(data, locale),
    tests: testEntries(data, locale),
    questionnaires: questionnaireEntries(data, locale),
    pauses: data.others.pauses.map((pause) => pauseEntry(pause, locale)),
    checks: data.record.deviceChecks.map((check) => checkEntry(check, locale)),
  };
}
