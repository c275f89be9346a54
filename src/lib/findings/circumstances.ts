import { ageOn, type IsoDate } from '#lib/domain/calendar.ts';
import type { Person } from '#lib/domain/person.ts';
import { CONTEXT_QUESTIONS, HARDEST, type ContextQuestion } from '#lib/domain/session-context.ts';
import type { Session } from '#lib/domain/session.ts';
import { contextTexts } from '#lib/i18n/catalogue/context.ts';
import { letterCircumstancesTexts } from '#lib/i18n/catalogue/letter-circumstances.ts';
import { letterTexts } from '#lib/i18n/catalogue/letter.ts';
import { formatNumber } from '#lib/i18n/numbers.ts';
import type { Locale } from '#lib/i18n/texts.ts';
import { dateText } from '#lib/i18n/dates.ts';
import type { Fact, LetterLength, Section } from './model.ts';
import type { ToldSession } from './told.ts';

/** Who was compared: what the groups ask about. */
export interface ComparedPerson extends Pick<Person, 'birthday' | 'sex'> {
  /** Completed years of schooling and training; null: not asked. */
  readonly educationYears: number | null;
}

/** The same words once, with what they stand for. */
function grouped<T>(items: readonly T[], wordsOf: (item: T) => string): ReadonlyMap<string, readonly T[]> {
  const groups = new Map<string, T[]>();
  for (const item of items) {
    const words = wordsOf(item);
    const group = groups.get(words);
    if (group === undefined) groups.set(words, [item]);
    else group.push(item);
  }
  return groups;
}

function deviceText({ device }: Session, locale: Locale): string {
  const t = letterCircumstancesTexts[locale].conditions;
  if (device === null) return t.deviceUnknown;
  const ratio = formatNumber(device.pixelRatio, Number.isInteger(device.pixelRatio * 10) ? 1 : 2, locale);
  const step = formatNumber(device.clockStepMs, device.clockStepMs < 1 ? 3 : 0, locale);
  return t.device({
    screen: t.screenValue({ width: device.screenWidthPx, height: device.screenHeightPx, ratio }),
    frames: t.framesValue({ perSecond: formatNumber(1000 / device.frameMs, 0, locale) }),
    clock: t.clockValue({ step }),
    touch: device.touchPoints > 0 ? t.touchYes : t.touchNo,
  });
}

/** Every device once, with how often it was used. */
function deviceFacts(sessions: readonly ToldSession[], locale: Locale): readonly Fact[] {
  const t = letterCircumstancesTexts[locale].conditions;
  const groups = grouped(sessions, ({ session }) => deviceText(session, locale));
  return [...groups].map(([device, own]) => ({
    label: t.screen,
    value: groups.size === 1 ? device : t.deviceTimes({ device, times: t.times({ count: own.length }) }),
  }));
}

function interruptionFact(sessions: readonly ToldSession[], locale: Locale): Fact {
  const t = letterCircumstancesTexts[locale].conditions;
  const all = sessions.flatMap(({ session, day }) =>
    session.interruptions.map(({ reason }) =>
      t.interruptionOn({ date: dateText(day, 'short', locale), reason: t.reasons[reason] }),
    ),
  );
  const value =
    all.length === 0
      ? t.interruptionsNone
      : t.interruptionsValue({ count: all.length, reasons: [...new Set(all)].join('; ') });
  return { label: t.interruptions, value };
}

/** One answer of the person about the circumstances of a task. */
interface Said {
  readonly question: ContextQuestion;
  readonly words: string;
  readonly day: IsoDate;
  /** The first answer of each question is the one of a quiet, undisturbed task. */
  readonly isUsual: boolean;
}

function saidOf({ session: { context }, day }: ToldSession, locale: Locale): readonly Said[] {
  if (context === null) return [];
  const questions = Object.keys(CONTEXT_QUESTIONS) as ContextQuestion[];
  return questions.flatMap((question) => {
    const given = context[question];
    if (given === null) return [];
    const words: Readonly<Record<string, string>> = contextTexts[locale][question].answers;
    return [
      { question, words: words[given] ?? given, day, isUsual: given === CONTEXT_QUESTIONS[question][0] },
    ];
  });
}

/** What the person said of all tasks: how often each answer, and the days of those out of the ordinary. */
function saidFacts(sessions: readonly ToldSession[], locale: Locale): readonly Fact[] {
  const t = letterCircumstancesTexts[locale].conditions;
  const all = sessions.flatMap((session) => saidOf(session, locale));
  return [...grouped(all, ({ question }) => question).values()].map((own) => ({
    label: t.told[own[0]?.question ?? 'noise'],
    value: [...grouped(own, ({ words }) => words)]
      .map(([words, same]) => {
        const days = [...new Set(same.map(({ day }) => day))];
        const isUsual = same[0]?.isUsual ?? true;
        const named = days.map((day) => dateText(day, 'short', locale)).join(', ');
        return t.onDays({ what: words, days: isUsual ? t.onSoManyDays({ count: days.length }) : named });
      })
      .join('; '),
  }));
}

/** How hard it was and what the person wrote, day by day. */
function wordFacts(sessions: readonly ToldSession[], locale: Locale): readonly Fact[] {
  const t = letterCircumstancesTexts[locale].conditions;
  return sessions.flatMap(({ session: { context }, heading }) => {
    const { difficulty, note } = context ?? { difficulty: null, note: '' };
    const felt = difficulty === null ? '' : t.difficultyValue({ given: difficulty, hardest: HARDEST });
    return [
      ...(felt === '' ? [] : [{ label: t.told.difficulty, value: t.onDays({ what: felt, days: heading }) }]),
      ...(note === ''
        ? []
        : [{ label: t.told.note, value: t.onDays({ what: t.noteValue({ note }), days: heading }) }]),
    ];
  });
}

function personFact(
  { birthday, sex, educationYears }: ComparedPerson,
  sessions: readonly ToldSession[],
  locale: Locale,
): readonly Fact[] {
  const t = letterCircumstancesTexts[locale].conditions;
  const days = sessions.map(({ day }) => day).toSorted();
  const [first, last] = [days[0], days.at(-1)];
  if (first === undefined || last === undefined) return [];
  const ages = [...new Set([ageOn(first, birthday), ageOn(last, birthday)])];
  const education =
    educationYears === null ? '' : t.education({ years: formatNumber(educationYears, 0, locale) });
  return [{ label: t.person, value: t.personValue({ age: ages.join('–'), sex: t.sexes[sex], education }) }];
}

/** Where, on what and how the tasks were done; null where none was. */
export function conditionsSection(
  sessions: readonly ToldSession[],
  person: ComparedPerson,
  length: LetterLength,
  locale: Locale,
): Section | null {
  if (sessions.length === 0) return null;
  const t = letterCircumstancesTexts[locale].conditions;
  return {
    id: 'conditions',
    title: letterTexts[locale].sections.conditions,
    blocks: [
      {
        kind: 'facts',
        title: null,
        facts: [
          ...personFact(person, sessions, locale),
          { label: t.place, value: t.placeValue },
          ...deviceFacts(sessions, locale),
          interruptionFact(sessions, locale),
          ...saidFacts(sessions, locale),
          ...(length === 'complete' ? wordFacts(sessions, locale) : []),
        ],
      },
    ],
  };
}
