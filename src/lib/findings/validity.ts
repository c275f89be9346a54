import { letterCircumstancesTexts } from '#lib/i18n/catalogue/letter-circumstances.ts';
import { letterTexts } from '#lib/i18n/catalogue/letter.ts';
import { formatNumber } from '#lib/i18n/numbers.ts';
import type { Locale } from '#lib/i18n/texts.ts';
import type { IsoDate } from '#lib/domain/calendar.ts';
import type { Problem } from '#lib/scoring/problems.ts';
import type { ScoredRecord } from '#lib/scoring/score-record.ts';
import { list, paragraph } from './blocks.ts';
import { dateText } from '#lib/i18n/dates.ts';
import type { LetterLength, Section } from './model.ts';
import type { ToldSession, ToldTest } from './told.ts';

type Level = 'note' | 'limited' | 'unusable';

/** One thing that the checks found in one session. */
interface Found {
  /** The rule, by which the same finding of several sessions is put together. */
  readonly rule: string;
  readonly level: Level;
  readonly sentence: string;
  readonly day: IsoDate;
}

/** Remarks only where there is room, and where the session has values to remark on. */
function foundIn(
  { findings, scored, session, day }: ToldSession,
  length: LetterLength,
  locale: Locale,
): readonly Found[] {
  const isShown = (level: Level): boolean => level !== 'note' || (length === 'complete' && scored.usable);
  const found = scored.validity.flatMap(({ id, level }, i) => {
    const sentence = findings.validity[i]?.sentence ?? '';
    return isShown(level) ? [{ rule: id, level, sentence, day }] : [];
  });
  const { unfinished } = letterCircumstancesTexts[locale].validity;
  const isSilent = session.completedAtIso === null && found.length === 0;
  return isSilent ? [{ rule: 'unfinished', level: 'unusable', sentence: unfinished, day }] : found;
}

/** What the checks found in a test, each rule once with its days; the sentence is that of the latest. */
function findingsOf({ title, sessions }: ToldTest, length: LetterLength, locale: Locale): readonly string[] {
  const t = letterCircumstancesTexts[locale].validity;
  const rules = new Map<string, Found[]>();
  for (const one of sessions.flatMap((session) => foundIn(session, length, locale))) {
    const key = `${one.rule} ${one.level}`;
    const same = rules.get(key);
    if (same === undefined) rules.set(key, [one]);
    else same.push(one);
  }
  return [...rules.values()].flatMap((same) => {
    const latest = same.at(-1);
    if (latest === undefined) return [];
    const days = [...new Set(same.map(({ day }) => dateText(day, 'short', locale)))];
    const heading = t.heading({ name: title, days: days.join(', ') });
    return [t.finding({ heading, level: t.levels[latest.level], sentence: latest.sentence })];
  });
}

function refusedItems({ sessions }: ScoredRecord, locale: Locale): readonly string[] {
  const t = letterCircumstancesTexts[locale].validity;
  return sessions.flatMap((result) => {
    if (result.kind !== 'refused') return [];
    const { paradigm, startedAtIso } = result.session;
    const date = dateText(startedAtIso.slice(0, 10) as IsoDate, 'short', locale);
    return [t.refused({ id: paradigm, date, reason: t.refusals[result.refusal] })];
  });
}

/** Damage of the data, each kind once: of the whole record and of its sessions. */
function problemItems(record: ScoredRecord, locale: Locale): readonly string[] {
  const t = letterCircumstancesTexts[locale].validity;
  const counts = new Map<Problem['kind'], number>();
  const all = [
    ...record.problems,
    ...record.sessions.flatMap((result) => (result.kind === 'scored' ? result.scored.problems : [])),
  ];
  for (const { kind, count } of all) counts.set(kind, (counts.get(kind) ?? 0) + count);
  return [...counts].map(([kind, count]) =>
    t.problem({ what: t.problems[kind], count: formatNumber(count, 0, locale) }),
  );
}

function excludedText({ course: { excludedTrials } }: ScoredRecord, locale: Locale): readonly string[] {
  const t = letterCircumstancesTexts[locale].validity;
  const parts = excludedTrials.map(({ reason, count }) =>
    t.excludedTrials({ count: formatNumber(count, 0, locale), reason: t.exclusions[reason] }),
  );
  return parts.length === 0 ? [] : [t.excluded({ list: parts.join(', ') })];
}

/** What the checks of the recordings found, in words; null where nothing was begun. */
export function validitySection(
  tests: readonly ToldTest[],
  record: ScoredRecord,
  length: LetterLength,
  locale: Locale,
): Section | null {
  if (record.sessions.length === 0) return null;
  const t = letterCircumstancesTexts[locale].validity;
  const items = [
    ...tests.flatMap((test) => findingsOf(test, length, locale)),
    ...refusedItems(record, locale),
    ...problemItems(record, locale),
  ];
  return {
    id: 'validity',
    title: letterTexts[locale].sections.validity,
    blocks: [
      paragraph(items.length === 0 ? t.all : t.lead),
      ...list(items),
      ...excludedText(record, locale).map(paragraph),
    ],
  };
}
