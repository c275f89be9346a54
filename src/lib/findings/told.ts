import type { IsoDate } from '#lib/domain/calendar.ts';
import type { Session } from '#lib/domain/session.ts';
import { letterResultsTexts } from '#lib/i18n/catalogue/letter-results.ts';
import type { Locale } from '#lib/i18n/texts.ts';
import type { Paradigm, ParadigmFindings } from '#lib/paradigms/contract.ts';
import { paradigms } from '#lib/paradigms/registry.ts';
import type { ScoreCourse } from '#lib/scoring/course/course.ts';
import { sessionNotCounted, type SessionResult } from '#lib/scoring/course/occasions.ts';
import type { ScoredRecord } from '#lib/scoring/score-record.ts';
import type { ScoredSession } from '#lib/scoring/score-session.ts';
import { dateText } from '#lib/i18n/dates.ts';

/** One scored session with its words; what the sections are built from. */
export interface ToldSession {
  readonly session: Session;
  readonly scored: ScoredSession;
  readonly findings: ParadigmFindings;
  /** Day of its end, or of its beginning where it was not finished. */
  readonly day: IsoDate;
  /** Name of the test and the day. */
  readonly heading: string;
  /** Finished and usable: its values stand in the letter. */
  readonly counts: boolean;
}

/** All sessions of one version of a test. */
export interface ToldTest {
  readonly paradigm: Paradigm;
  /** Version of the test that the sessions were run with. */
  readonly version: number;
  readonly title: string;
  /** What the test asks and what it measures. */
  readonly measures: readonly string[];
  /** Every session that was scored, in the order in which they were begun. */
  readonly sessions: readonly ToldSession[];
  /** Those whose values count. */
  readonly counted: readonly ToldSession[];
  /** How many were begun, with those that could not be scored. */
  readonly begun: number;
  readonly course: readonly ScoreCourse[];
}

type Scored = Extract<SessionResult, { kind: 'scored' }>;

function dayOf({ completedOn, startedAtIso }: Session): IsoDate {
  return completedOn ?? (startedAtIso.slice(0, 10) as IsoDate);
}

function tellSession(result: Scored, paradigm: Paradigm, locale: Locale): ToldSession {
  const t = letterResultsTexts[locale];
  const { session, scored } = result;
  const words = paradigm.findings(scored, locale);
  const day = dayOf(session);
  const named = { name: words.title, date: dateText(day, 'long', locale) };
  return {
    session,
    scored,
    findings: words,
    day,
    heading: session.completedOn === null ? t.testUnfinished(named) : t.testOn(named),
    counts: sessionNotCounted(result) === null,
  };
}

/**
 * A record in words, one entry for every version of every test, the longest test first. A test that is not known here is left to the section on the recording, which names what could not be scored.
 */
export function tell({ sessions, course }: ScoredRecord, locale: Locale): readonly ToldTest[] {
  const told = course.tests.flatMap(({ paradigm: id, version, scores }) => {
    const paradigm = paradigms.get(id);
    if (paradigm === undefined) return [];
    const own = sessions.filter(
      ({ session }) => session.paradigm === id && session.paradigmVersion === version,
    );
    const sittings = own.flatMap((result) =>
      result.kind === 'scored' ? [tellSession(result, paradigm, locale)] : [],
    );
    const title = sittings[0]?.findings.title ?? paradigm.name(locale);
    return [
      {
        paradigm,
        version,
        title,
        measures: sittings[0]?.findings.measures ?? [],
        sessions: sittings,
        counted: sittings.filter(({ counts }) => counts),
        begun: own.length,
        course: scores,
      },
    ];
  });
  return told.toSorted((a, b) => b.paradigm.minutes - a.paradigm.minutes);
}

/** The course of a score of this test. */
export function courseOfScore({ course }: ToldTest, scoreId: string): ScoreCourse | null {
  return course.find((one) => one.scoreId === scoreId) ?? null;
}

/** The words of a score, as the latest session that counts has them. */
export function labelOf({ counted }: ToldTest, scoreId: string): string {
  const rows = counted.at(-1)?.findings.rows ?? [];
  return rows.find((row) => row.scoreId === scoreId)?.label ?? scoreId;
}

/** A limit of an interval, cut to what the score can be: a mean with its spread knows no ends. */
function withinRange({ paradigm }: ToldTest, scoreId: string, value: number): number {
  const doc = paradigm.scores[scoreId];
  const main = paradigm.mainScores.find(({ id }) => id === scoreId);
  if (doc?.unit === 'share') return Math.min(1, Math.max(doc.chance === 0 ? -1 : 0, value));
  if (doc?.unit === 'standard deviations') return value;
  return Math.min(main?.most ?? Infinity, Math.max(0, value));
}

/** Test and score as a picture names them; a test with one main score is its own name. */
export function nameOf(
  test: ToldTest,
  scoreId: string,
  join: (parts: { test: string; score: string }) => string,
): string {
  const score = labelOf(test, scoreId);
  return test.paradigm.mainScores.length === 1 ? test.title : join({ test: test.title, score });
}

/** `37` of `37 Punkte`: within a range the unit of the value before it holds. */
function bare(text: string): string {
  return text.split('\u00a0')[0] ?? text;
}

/** Both ends of an interval, cut to what the score can be, without their unit. */
export function rangeText(
  test: ToldTest,
  scoreId: string,
  { low, high }: { readonly low: number; readonly high: number },
  locale: Locale,
): string {
  const text = (value: number): string =>
    bare(test.paradigm.valueText(scoreId, withinRange(test, scoreId, value), locale));
  return letterResultsTexts[locale].to({ low: text(low), high: text(high) });
}

/** The same of a difference, which may be below 0. */
export function differenceRange(
  { paradigm }: ToldTest,
  scoreId: string,
  { low, high }: { readonly low: number; readonly high: number },
  locale: Locale,
): string {
  const text = (value: number): string => bare(paradigm.valueText(scoreId, value, locale));
  return letterResultsTexts[locale].to({ low: text(low), high: text(high) });
}
