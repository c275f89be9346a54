import type { IsoDate } from '#lib/domain/calendar.ts';
import type { Session } from '#lib/domain/session.ts';
import { letterTexts } from '#lib/i18n/catalogue/letter.ts';
import type { Locale } from '#lib/i18n/texts.ts';
import type { ParadigmFindings } from '#lib/paradigms/contract.ts';
import { paradigmById } from '#lib/paradigms/registry.ts';
import type { ScoredSession } from '#lib/scoring/score-session.ts';
import { dateText } from './dates.ts';

/** A session and what the scorer made of it. */
export interface ScoredEntry {
  readonly session: Session;
  readonly scored: ScoredSession;
}

/** One session with its words; what the sections are built from. */
export interface Told extends ScoredEntry {
  readonly findings: ParadigmFindings;
  /** Name of the test and the day. */
  readonly heading: string;
}

export function tell({ session, scored }: ScoredEntry, locale: Locale): Told {
  const t = letterTexts[locale];
  const findings = paradigmById(scored.paradigm).findings(scored, locale);
  const begun = session.startedAtIso.slice(0, 10) as IsoDate;
  const heading =
    session.completedOn === null
      ? t.testUnfinished({ name: findings.title, date: dateText(begun, 'long', locale) })
      : t.testOn({ name: findings.title, date: dateText(session.completedOn, 'long', locale) });
  return { session, scored, findings, heading };
}
