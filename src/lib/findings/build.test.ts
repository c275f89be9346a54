import { describe, expect, it } from 'vitest';
import { NO_CONTEXT } from '#lib/domain/session-context.ts';
import type { Session } from '#lib/domain/session.ts';
import { letterCircumstancesTexts } from '#lib/i18n/catalogue/letter-circumstances.ts';
import { letterQuestionnaireTexts } from '#lib/i18n/catalogue/letter-questionnaires.ts';
import { letterTermTexts } from '#lib/i18n/catalogue/letter-terms.ts';
import { letterResultsTexts } from '#lib/i18n/catalogue/letter-results.ts';
import { letterTexts } from '#lib/i18n/catalogue/letter.ts';
import { LOCALES } from '#lib/i18n/texts.ts';
import { questionnaireById, shippedQuestionnaires } from '#lib/questionnaires/registry.ts';
import { loadPacks } from '#lib/scoring/norms/library.ts';
import { buildFindings } from './build.ts';
import { ABILITIES, erika, inputFor, inventedPack } from './fixtures.ts';
import { LETTER_LENGTHS, type FindingsModel } from './model.ts';

const FORBIDDEN =
  /demen[zt]|alzheimer|\bmci\b|diagnose gestellt|pathologi|gestört|defizit|deficit|impair|auffällig|beeinträcht|abnormal/i;

/** Every word of a value, functions called with their own parameter names. */
function wordsOf(value: unknown): readonly string[] {
  if (typeof value === 'string') return [value];
  if (typeof value === 'function')
    return wordsOf((value as (p: unknown) => unknown)(new Proxy({}, { get: (_, key) => String(key) })));
  if (typeof value === 'object' && value !== null) return Object.values(value).flatMap(wordsOf);
  return [];
}

const textOf = (model: FindingsModel): string => JSON.stringify(model);
const section = (model: FindingsModel, id: string) => model.sections.find((entry) => entry.id === id);
const cut = { rows: 30, session: { completedAtIso: null, completedOn: null } };

/** The rows of values of the table of results. */
function valueRows(model: FindingsModel): readonly (readonly (readonly string[])[])[] {
  const table = section(model, 'results')?.blocks.find(({ kind }) => kind === 'table');
  return table?.kind === 'table'
    ? table.rows.flatMap((row) => (row.kind === 'values' ? [row.cells] : []))
    : [];
}

describe.each(LOCALES)('the letter in %s', (locale) => {
  it('never uses a word that it must not use, in no text and no letter', async () => {
    const cases = [
      {},
      cut,
      { times: 3, packs: [inventedPack] },
      { ability: ABILITIES.guessing },
      { ability: ABILITIES.absent },
    ];
    const inputs = await Promise.all(cases.map(async (given) => await inputFor(given)));
    const models = inputs.flatMap((input) =>
      LETTER_LENGTHS.map((length) => buildFindings(input, locale, length)),
    );
    const packWords = loadPacks().flatMap(({ population, source, adjustment }) =>
      wordsOf([population, source, adjustment]),
    );
    const questionnaireWords = shippedQuestionnaires.flatMap((id) => {
      const questionnaire = questionnaireById(id);
      const scores = questionnaire?.scores ?? [];
      return wordsOf([questionnaire?.title, scores.map(({ text, meanings }) => [text, meanings])]);
    });
    const words = [...CATALOGUES.map((texts) => texts[locale]), models].flatMap(wordsOf);
    expect(questionnaireWords.length).toBeGreaterThan(50);
    expect([...words, ...packWords, ...questionnaireWords].filter((text) => FORBIDDEN.test(text))).toEqual(
      [],
    );
    expect(words.filter((text) => /undefined|NaN|\[object/.test(text))).toEqual([]);
  });

  it('prints a comparison, or that there is none, beside every value', async () => {
    const t = letterResultsTexts[locale];
    for (const packs of [[], [inventedPack]]) {
      const model = buildFindings(await inputFor({ packs, times: 2 }), locale, 'complete');
      const rows = valueRows(model);
      expect(rows).toHaveLength(21);
      const compared = rows.filter(([, , lines]) => lines?.[0] !== t.comparison.noGroup);
      expect(compared).toHaveLength(packs.length);
      expect(
        compared.filter(([, , lines]) => !lines?.[0]?.includes(t.group({ letter: 'A' }).slice(1))),
      ).toEqual([]);
      expect(textOf(model).includes('10.1000/test')).toBe(packs.length > 0);
    }
  });

  it('prints no value, no chart and no comparison of an unusable recording, and says why', async () => {
    for (const given of [cut, { ability: ABILITIES.absent }, { rows: 0 }]) {
      const input = await inputFor({ ...given, packs: [inventedPack] });
      for (const length of LETTER_LENGTHS) {
        const model = buildFindings(input, locale, length);
        expect(model.status).toBe('insufficient');
        const shown = model.sections.flatMap(({ blocks }) => blocks.map(({ kind }) => kind));
        expect(shown.filter((kind) => !['paragraph', 'list', 'facts'].includes(kind))).toEqual([]);
        expect(textOf(model)).not.toMatch(
          /Punkte über|points above|d′|Prozentrang|ercentile|Raten|guessing|invented-for-tests/,
        );
      }
      expect(textOf(buildFindings(input, locale, 'doctor'))).toContain(
        letterCircumstancesTexts[locale].validity.levels.unusable,
      );
    }
  });

  it('says what is missing when nothing has been done', async () => {
    const input = await inputFor({ times: 0, planned: 12 });
    for (const length of LETTER_LENGTHS) {
      const model = buildFindings(input, locale, length);
      expect(model.status).toBe('insufficient');
      expect(textOf(model)).toContain(letterTexts[locale].missing.remaining({ remaining: 12 }));
    }
  });
});

/** Every word of the letter that stands in a catalogue. */
const CATALOGUES = [
  letterTexts,
  letterResultsTexts,
  letterCircumstancesTexts,
  letterQuestionnaireTexts,
  letterTermTexts,
];

describe('the findings model', () => {
  it('is the same for the same input, and plain data', async () => {
    const input = await inputFor({ times: 2, packs: [inventedPack] });
    for (const length of LETTER_LENGTHS) {
      const model = buildFindings(input, 'de', length);
      expect(buildFindings(structuredClone(input), 'de', length)).toEqual(model);
      expect(structuredClone(model)).toEqual(model);
    }
  });

  it('names an interim letter as such', async () => {
    const model = buildFindings(await inputFor({ planned: 12 }), 'de', 'doctor');
    expect(model.subject).toBe('Zwischenstand Ihrer Gedächtnisaufgaben');
    expect(model.opening.at(-1)).toBe('Dies ist ein Zwischenstand: 1 von 12 Aufgaben ist bearbeitet.');
  });

  it('carries group, source, status and adjustment of a comparison', async () => {
    const input = await inputFor({ packs: [inventedPack] });
    const text = textOf(buildFindings(input, 'de', 'complete'));
    expect(text).toContain('Gruppe A, vorläufig');
    expect(text).toContain('Niemand 2026, doi:10.1000/test');
    expect(text).toContain('Zu Gruppe A: Nur für Tests.');
    for (const length of LETTER_LENGTHS) {
      const model = buildFindings(input, 'de', length);
      const points = section(model, 'summary')?.blocks.flatMap((block) =>
        block.kind === 'percentiles' ? block.points : [],
      );
      const isOnePage = length === 'person';
      const named = isOnePage ? '99 erfundene Personen (vorläufig)' : 'Gruppe A, vorläufig';
      expect(points?.map(({ group }) => group)).toEqual([named]);
    }
  });

  it('shows the course of sessions that count, and both ends of it', async () => {
    const model = buildFindings(await inputFor({ times: 3 }), 'de', 'doctor');
    const charts = section(model, 'course')?.blocks.flatMap((block) =>
      block.kind === 'courses' ? block.charts : [],
    );
    expect(charts?.map(({ points }) => points.map(({ day }) => day))).toEqual([[7, 14, 21]]);
    expect(textOf(model)).toContain('Ob ein Unterschied mehr ist als Zufall und Übung');
    expect(section(buildFindings(await inputFor(), 'de', 'doctor'), 'course')).toBeUndefined();
  });

  it('keeps to one picture and few words in the letter for the person', async () => {
    const model = buildFindings(await inputFor({ times: 3, packs: [inventedPack] }), 'de', 'person');
    expect(model.sections.map(({ id }) => id)).toEqual(['summary', 'limits']);
    expect(textOf(model).length).toBeLessThan(6000);
  });

  it('greets by name as the person wishes, and prints the check code', async () => {
    const input = await inputFor();
    const model = buildFindings(input, 'de', 'doctor');
    expect(model.salutation).toBe('Guten Tag, Frau Mustermann,');
    expect(buildFindings({ ...input, person: { ...erika, sex: 'unknown' } }, 'de', 'doctor').salutation).toBe(
      'Guten Tag, Erika Mustermann,',
    );
    expect(textOf(model)).toContain(input.record.checkCode);
  });

  it('tells interruptions and the device', async () => {
    const atIso = '2026-11-21T10:00:00.000Z';
    const interruptions = [{ atIso, phase: 'test', block: 1, reason: 'hidden' } as const];
    const told = async (session: Partial<Session>): Promise<string> =>
      textOf(buildFindings(await inputFor({ session }), 'de', 'doctor'));
    expect(await told({ interruptions })).toContain('1 (21.11.2026: etwas anderes lag im Vordergrund)');
    expect(await told({})).toContain('60 Bilder je Sekunde');
    expect(await told({ device: null })).toContain('nicht aufgezeichnet');
  });

  it('tells circumstances out of the ordinary with their day, the others by how often', async () => {
    const context = { ...NO_CONTEXT, noise: 'loud', helped: 'no' } as const;
    const text = textOf(buildFindings(await inputFor({ session: { context } }), 'de', 'doctor'));
    expect(text).toContain('Laut (21.11.2026)');
    expect(text).toContain('Nein (an 1 Tag)');
  });

  it('names damage of the data and sessions that cannot be scored', async () => {
    const input = await inputFor({ session: { paradigmVersion: 99 } });
    const text = textOf(buildFindings(input, 'de', 'doctor'));
    expect(text).toContain('Diese Fassung der Aufgabe kennt diese Version von Merkzeit nicht.');
    expect(text).toContain('In den gespeicherten Daten:');
  });
});
