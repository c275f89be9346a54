import { CONTEXT_QUESTIONS, HARDEST, type ContextQuestion } from '#lib/domain/session-context.ts';
import type { Session } from '#lib/domain/session.ts';
import { contextTexts } from '#lib/i18n/catalogue/context.ts';
import { letterCircumstancesTexts } from '#lib/i18n/catalogue/letter-circumstances.ts';
import { letterTexts } from '#lib/i18n/catalogue/letter.ts';
import { formatNumber } from '#lib/i18n/numbers.ts';
import type { Locale } from '#lib/i18n/texts.ts';
import type { Block, Fact, Section } from './model.ts';
import type { Told } from './told.ts';

function deviceFacts({ device }: Session, locale: Locale): readonly Fact[] {
  const t = letterCircumstancesTexts[locale].conditions;
  if (device === null) return [{ label: t.screen, value: t.deviceUnknown }];
  const ratio = formatNumber(device.pixelRatio, Number.isInteger(device.pixelRatio * 10) ? 1 : 2, locale);
  const step = formatNumber(device.clockStepMs, device.clockStepMs < 1 ? 3 : 0, locale);
  return [
    {
      label: t.screen,
      value: t.screenValue({ width: device.screenWidthPx, height: device.screenHeightPx, ratio }),
    },
    { label: t.frames, value: t.framesValue({ perSecond: formatNumber(1000 / device.frameMs, 0, locale) }) },
    { label: t.clock, value: t.clockValue({ step }) },
    { label: t.touch, value: device.touchPoints > 0 ? t.touchYes : t.touchNo },
  ];
}

function interruptionsText({ interruptions }: Session, locale: Locale): string {
  const t = letterCircumstancesTexts[locale].conditions;
  if (interruptions.length === 0) return t.interruptionsNone;
  const reasons = [...new Set(interruptions.map(({ reason }) => t.reasons[reason]))].join(', ');
  return t.interruptionsValue({ count: interruptions.length, reasons });
}

/** What the person said about the circumstances; what was left out is not mentioned. */
function toldFacts({ context }: Session, locale: Locale): readonly Fact[] {
  const t = letterCircumstancesTexts[locale].conditions;
  if (context === null) return [];
  const questions = Object.keys(CONTEXT_QUESTIONS) as ContextQuestion[];
  const answered = questions.flatMap((question) => {
    const given = context[question];
    if (given === null) return [];
    const words: Readonly<Record<string, string>> = contextTexts[locale][question].answers;
    return [{ label: t.told[question], value: words[given] ?? given }];
  });
  const { difficulty, note } = context;
  return [
    ...answered,
    ...(difficulty === null
      ? []
      : [{ label: t.told.difficulty, value: t.difficultyValue({ given: difficulty, hardest: HARDEST }) }]),
    ...(note === '' ? [] : [{ label: t.told.note, value: t.noteValue({ note }) }]),
  ];
}

/** Where and on what the tasks were done. */
export function conditionsSection(told: readonly Told[], locale: Locale): Section {
  const t = letterCircumstancesTexts[locale].conditions;
  return {
    id: 'conditions',
    title: letterTexts[locale].sections.conditions,
    blocks: told.map(({ session, heading }) => ({
      kind: 'facts',
      title: heading,
      facts: [
        { label: t.place, value: t.placeValue },
        ...deviceFacts(session, locale),
        { label: t.interruptions, value: interruptionsText(session, locale) },
        ...toldFacts(session, locale),
      ],
    })),
  };
}

function verdict({ scored }: Told, locale: Locale): string {
  const t = letterCircumstancesTexts[locale].validity;
  const has = (level: string): boolean => scored.validity.some((flag) => flag.level === level);
  if (!scored.usable) return t.unusable;
  if (has('limited')) return t.limited;
  return has('note') ? t.usableNoted : t.usable;
}

/** What the checks of the recording found, in words. */
export function validitySection(told: readonly Told[], locale: Locale): Section {
  const t = letterTexts[locale];
  const blocks = told.flatMap((test): readonly Block[] => {
    // Notes speak of the values, and an unusable recording has none.
    const sentences = test.findings.validity
      .filter(({ level }) => test.scored.usable || level !== 'note')
      .map(({ sentence }) => sentence);
    return [
      { kind: 'paragraph', text: t.inSummary({ name: test.heading, sentences: verdict(test, locale) }) },
      ...(sentences.length === 0 ? [] : [{ kind: 'list', items: sentences } as const]),
    ];
  });
  return { id: 'validity', title: t.sections.validity, blocks };
}
