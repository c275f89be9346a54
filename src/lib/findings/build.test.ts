import { describe, expect, it } from 'vitest';
import { letterCircumstancesTexts } from '#lib/i18n/catalogue/letter-circumstances.ts';
import { letterQuestionnaireTexts } from '#lib/i18n/catalogue/letter-questionnaires.ts';
import { letterTermTexts } from '#lib/i18n/catalogue/letter-terms.ts';
import { letterTexts } from '#lib/i18n/catalogue/letter.ts';
import { LOCALES } from '#lib/i18n/texts.ts';
import { loadPacks } from '#lib/scoring/norms/library.ts';
import { buildFindings } from './build.ts';
import { ABILITIES, erika, inputFor, inventedPack } from './fixtures.ts';
import type { FindingsModel } from './model.ts';

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

describe.each(LOCALES)('the letter in %s', (locale) => {
  it('never uses a word that it must not use, in no text and no letter', async () => {
    const models = await Promise.all(
      [
        {},
        cut,
        { ability: ABILITIES.guessing },
        { ability: ABILITIES.absent },
        { packs: [inventedPack] },
      ].map(async (given) => buildFindings(await inputFor(given), locale)),
    );
    const packWords = loadPacks().flatMap(({ population, source, adjustment }) =>
      wordsOf([population, source, adjustment]),
    );
    const words = [...CATALOGUES.map((texts) => texts[locale]), models].flatMap(wordsOf);
    expect([...words, ...packWords].filter((text) => FORBIDDEN.test(text))).toEqual([]);
    expect(words.filter((text) => /undefined|NaN|\[object/.test(text))).toEqual([]);
  });

  it('prints a comparison, or that there is none, beside every value', async () => {
    for (const packs of [[], [inventedPack]]) {
      const model = buildFindings(await inputFor({ packs }), locale);
      const table = section(model, 'test')?.blocks.find(({ kind }) => kind === 'table');
      const rows = table?.kind === 'table' ? table.rows : [];
      expect(rows).toHaveLength(21);
      const none = letterTexts[locale].comparison.noGroup;
      const bare = rows.filter(([, , comparison]) => comparison?.[0] !== none);
      expect(bare).toHaveLength(packs.length);
      expect(bare.filter(([, , lines]) => !/10\.1000\/test/.test(lines?.join(' ') ?? ''))).toEqual([]);
    }
  });

  it('prints no value, no chart and no comparison of an unusable recording, and says why', async () => {
    for (const given of [cut, { ability: ABILITIES.absent }, { rows: 0 }]) {
      const model = buildFindings(await inputFor({ ...given, packs: [inventedPack] }), locale);
      expect(model.status).toBe('insufficient');
      expect(
        model.sections
          .flatMap(({ blocks }) => blocks)
          .filter(({ kind }) => kind === 'table' || kind === 'chart'),
      ).toEqual([]);
      expect(textOf(model)).not.toMatch(
        /Punkte über|points above|d′|Prozentrang|ercentile|Raten|guessing|invented-for-tests/,
      );
      expect(textOf(section(model, 'validity') as never)).toContain(
        letterCircumstancesTexts[locale].validity.unusable,
      );
    }
  });

  it('says what is missing when nothing has been done', async () => {
    const model = buildFindings({ ...(await inputFor()), sessions: [], planned: 12, done: 0 }, locale);
    expect(model.status).toBe('insufficient');
    expect(textOf(model)).toContain(letterTexts[locale].missing.remaining({ remaining: 12 }));
  });
});

/** Every word of the letter that stands in a catalogue. */
const CATALOGUES = [letterTexts, letterCircumstancesTexts, letterQuestionnaireTexts, letterTermTexts];

describe('the findings model', () => {
  it('is the same for the same input, and plain data', async () => {
    const input = await inputFor();
    expect(buildFindings(input, 'de')).toEqual(buildFindings(structuredClone(input), 'de'));
    expect(structuredClone(buildFindings(input, 'de'))).toEqual(buildFindings(input, 'de'));
  });

  it('names an interim letter as such', async () => {
    const model = buildFindings(await inputFor({ planned: 12 }), 'de');
    expect(model.subject).toBe('Zwischenstand Ihrer Gedächtnisaufgaben');
    expect(model.opening.at(-1)).toBe('Dies ist ein Zwischenstand: 1 von 12 Aufgaben ist bearbeitet.');
  });

  it('carries group, source, status and adjustment of a comparison', async () => {
    const text = textOf(buildFindings(await inputFor({ packs: [inventedPack] }), 'de'));
    expect(text).toContain(
      'Vergleichsgruppe: 99 erfundene Personen. Quelle: Niemand 2026, doi:10.1000/test. Status: vorläufig.',
    );
    expect(text).toContain('Zur Vergleichsgruppe: Nur für Tests.');
    expect(text).toContain('invented-for-tests, Version 1');
  });

  it('greets by name as the person wishes, and prints the check code', async () => {
    const input = await inputFor();
    const model = buildFindings(input, 'de');
    expect(model.salutation).toBe('Guten Tag, Frau Mustermann,');
    expect(buildFindings({ ...input, person: { ...erika, sex: 'unknown' } }, 'de').salutation).toBe(
      'Guten Tag, Erika Mustermann,',
    );
    expect(textOf(model)).toContain(input.sessions[0]?.scored.checkCode);
    expect(model.fileName).toBe('Befundbrief-Merkzeit-2026-11-21.pdf');
  });

  it('tells interruptions and the device', async () => {
    const atIso = '2026-11-21T10:00:00.000Z';
    const interruptions = [{ atIso, phase: 'test', block: 1, reason: 'hidden' } as const];
    const text = textOf(buildFindings(await inputFor({ session: { interruptions } }), 'de'));
    expect(text).toContain('1 (etwas anderes lag im Vordergrund)');
    expect(text).toContain('60 Bilder je Sekunde');
    expect(textOf(buildFindings(await inputFor({ session: { device: null } }), 'de'))).toContain(
      'nicht aufgezeichnet',
    );
  });
});
