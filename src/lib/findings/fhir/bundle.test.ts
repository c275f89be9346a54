import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { LOCALES } from '#lib/i18n/texts.ts';
import { damagedRecords, smallRecord } from '#lib/scoring/export/testing/mutations.ts';
import { sessionNotCounted } from '#lib/scoring/course/occasions.ts';
import { BUNDLES } from './bundle.ts';
import type { Resource } from './draft.ts';
import { uuidOf } from './ids.ts';
import { FHIR_SHAPES, type FhirInput } from './input.ts';
import { fullInput, inputOf, PEOPLE } from './testing/inputs.ts';
import { resourcesOf } from './testing/mio-rules.ts';
import { validated } from './testing/reference.ts';
import { FHIR_FORMATS, LARGEST_BYTES, writeFhir } from './write.ts';

const FORBIDDEN =
  /demen[zt]|alzheimer|\bmci\b|diagnose gestellt|pathologi|gestört|defizit|deficit|impair|auffällig|beeinträcht|abnormal/i;

interface Observed {
  readonly id: string;
  readonly code: { readonly text: string };
  readonly valueQuantity?: { readonly value: number };
  readonly valueCodeableConcept?: object;
  readonly note?: readonly { readonly text: string }[];
  readonly method?: { readonly text: string };
  readonly derivedFrom?: readonly { readonly reference: string }[];
  readonly dataAbsentReason?: { readonly text: string };
  readonly interpretation?: readonly { readonly text: string }[];
  readonly component?: readonly {
    readonly extension?: readonly {
      readonly valueCoding: { readonly code: string; readonly display: string };
    }[];
    readonly code: { readonly coding: readonly { readonly code: string }[]; readonly text: string };
    readonly valueQuantity?: { readonly value: number; readonly code: string };
  }[];
}

const observed = (bundle: Resource): readonly Observed[] =>
  resourcesOf(bundle).filter(({ resourceType }) => resourceType === 'Observation') as unknown as Observed[];

/** Any virtual person, and what may have happened to the data since. */
const anyRecord = fc.nat({ max: 1000 }).chain((n) => damagedRecords(smallRecord(`person ${n}`)));

/** Numbers that only mean something beside a group. */
const COMPARED = /^(z|t|percentile)(-|$)|^group-/;

/** What must hold of every bundle, whatever the data. */
async function checkBundles(input: FhirInput): Promise<void> {
  for (const shape of FHIR_SHAPES) {
    const bundle = await BUNDLES[shape](input);
    const { errors, warnings } = validated(bundle);
    expect(errors).toEqual([]);
    expect(warnings.filter((text) => !text.endsWith('not found in value set'))).toEqual([]);
    const observations = observed(bundle);
    const valued = observations.filter(
      ({ valueQuantity, valueCodeableConcept, component }) =>
        valueQuantity !== undefined || valueCodeableConcept !== undefined || component !== undefined,
    );
    expect(valued.every(({ dataAbsentReason }) => dataAbsentReason === undefined)).toBe(true);
    const invalid = input.scored.sessions.filter((result) => sessionNotCounted(result) !== null);
    const paths = invalid.flatMap((result) => [
      `Observation/${result.session.id}`,
      ...(result.kind === 'scored'
        ? result.scored.scores.map(({ id }) => `Observation/${result.session.id}/${id}`)
        : []),
    ]);
    const withoutValue = new Set(await Promise.all(paths.map(uuidOf)));
    expect(observations.filter(({ id }) => withoutValue.has(id))).toHaveLength(withoutValue.size);
    expect(valued.filter(({ id }) => withoutValue.has(id))).toEqual([]);
    for (const { component = [] } of observations)
      for (const { extension, code } of component)
        if (COMPARED.test(code.coding[0]?.code ?? '')) {
          const population = extension?.[0]?.valueCoding.display.replace(/ \([^(]*\)$/, '');
          expect(population === undefined ? '' : code.text).toContain(population);
        }
  }
}

describe('the bundles', () => {
  it.each(LOCALES)('hold everything at once, valid as R4, in %s', async (locale) => {
    await checkBundles(await fullInput({ locale }));
  });

  it('hold any person, and nobody', async () => {
    const record = smallRecord('people', 1);
    for (const person of PEOPLE) {
      const input = { ...(await inputOf(record)), person };
      for (const shape of FHIR_SHAPES) {
        const bundle = await BUNDLES[shape](input);
        expect(validated(bundle).errors).toEqual([]);
        const texts = JSON.stringify(bundle);
        expect(texts.includes(String(person?.kvnr))).toBe(person !== null);
      }
    }
  });

  it('hold nothing at all', async () => {
    const nothing = { person: null, sessions: [], trials: [], createdAtIso: null };
    const input = { ...(await inputOf(nothing)), participation: null };
    for (const shape of FHIR_SHAPES) expect(validated(await BUNDLES[shape](input)).errors).toEqual([]);
  });

  it('are valid and show no value of an invalid recording, whatever was done to the data', async () => {
    await fc.assert(
      fc.asyncProperty(anyRecord, async (record) => await checkBundles(await inputOf(record))),
      { numRuns: 20, seed: 8 },
    );
  });

  it('are the same bytes for the same data, and another bundle for other data', async () => {
    const input = await fullInput();
    const other = { ...input, createdOn: '2026-12-08' as FhirInput['createdOn'] };
    const textOf = async (...of: Parameters<typeof writeFhir>): Promise<string> => {
      const made = await writeFhir(...of);
      return made.ok ? new TextDecoder().decode(made.value) : made.reason;
    };
    for (const shape of FHIR_SHAPES)
      for (const format of FHIR_FORMATS) {
        const made = await textOf(input, shape, format);
        // Not toBe: a difference of a million characters is slow to draw.
        expect(made === (await textOf(structuredClone(input), shape, format))).toBe(true);
        expect(made === (await textOf(other, shape, format))).toBe(false);
        expect(made.length).toBeLessThan(2_000_000);
      }
    const ids = await Promise.all([input, other].map(async (one) => (await BUNDLES.diga(one)).id));
    expect(new Set(ids).size).toBe(2);
  });

  it('are refused where they are larger than the limit', async () => {
    const attachment = { title: 'Brief', contentType: 'application/pdf' };
    const withBytes = async (length: number) =>
      await writeFhir(
        await inputOf(smallRecord('large', 1), {
          attachments: [{ ...attachment, bytes: new Uint8Array(length) }],
        }),
        'diga',
        'xml',
      );
    expect(await withBytes(LARGEST_BYTES * 0.76)).toEqual({ ok: false, reason: 'too-large' });
    expect((await withBytes(1000)).ok).toBe(true);
  });

  it('use no forbidden word outside of the words of questionnaires', async () => {
    for (const locale of LOCALES) {
      const bundle = await BUNDLES.diga(await fullInput({ locale }));
      const own = resourcesOf(bundle).filter(({ resourceType }) => !resourceType.startsWith('Questionnaire'));
      expect(JSON.stringify(own)).not.toMatch(FORBIDDEN);
      expect(JSON.stringify(bundle)).not.toMatch(/undefined|NaN|\[object/);
    }
  });
});

describe('an Observation', () => {
  it('carries value, range, guessing and every comparison with its group and label', async () => {
    const input = await fullInput();
    const result = input.scored.sessions.find(({ session }) => session.paradigm === 'picture-discrimination');
    const scoreId = 'picture-discrimination.correctedHitRate.all';
    const id = await uuidOf(`Observation/${result?.session.id}/${scoreId}`);
    const found = observed(await BUNDLES.diga(input)).find((one) => one.id === id);
    const score =
      result?.kind === 'scored' ? result.scored.scores.find((one) => one.id === scoreId) : undefined;
    expect(found?.valueQuantity?.value).toBeCloseTo(score?.value ?? NaN, 4);
    expect(found?.component?.map(({ code }) => code.coding[0]?.code)).toEqual([
      ...['answers', 'interval-low', 'interval-high', 'chance'],
      ...Array<string[]>(2).fill(GROUP_PARTS).flat(),
    ]);
    expect(found?.interpretation?.map(({ text }) => text)).toEqual(
      Array(2).fill('über dem Durchschnitt (Vergleichsgruppe: 99 erfundene Personen)'),
    );
  });

  it('of a mean says of how many sessions, and of which', async () => {
    const input = await fullInput();
    const found = observed(await BUNDLES.r4(input)).find(({ code }) => code.text.includes('Mittelwert'));
    const own = input.scored.sessions.filter(
      (result) => result.session.paradigm === 'number-span' && sessionNotCounted(result) === null,
    );
    const ids = own.map(({ session }) => `Observation/${session.id}/number-span.longestRight.forwards`);
    expect(found?.method?.text).toBe('Mittelwert aus 2 Sitzungen');
    expect(found?.derivedFrom?.map(({ reference }) => reference)).toEqual(
      (await Promise.all(ids.map(uuidOf))).map((id) => `urn:uuid:${id}`),
    );
    expect(found?.component?.some(({ code }) => code.coding[0]?.code === 'percentile')).toBe(true);
  });

  it('of a recording to be read with care says so beside every value', async () => {
    const input = await fullInput();
    const limited = input.scored.sessions.find(
      (result) =>
        sessionNotCounted(result) === null &&
        result.kind === 'scored' &&
        result.scored.validity.some(({ level }) => level === 'limited'),
    );
    const scores = limited?.kind === 'scored' ? limited.scored.scores : [];
    const ids = await Promise.all(
      scores
        .filter(({ value }) => value !== null)
        .map(async ({ id }) => await uuidOf(`Observation/${limited?.session.id}/${id}`)),
    );
    const found = observed(await BUNDLES.diga(input)).filter(({ id }) => ids.includes(id));
    expect(found.length).toBeGreaterThan(0);
    expect(found.filter(({ note }) => note === undefined)).toEqual([]);
  });

  it('says why there is no value', async () => {
    const texts = observed(await BUNDLES.diga(await fullInput())).map(
      ({ dataAbsentReason }) => dataAbsentReason?.text,
    );
    for (const words of ['nicht beendet', 'nicht verwertbar', 'nicht auswerten'])
      expect(texts.some((text) => text?.includes(words))).toBe(true);
  });
});

const GROUP_PARTS = [
  ...['comparison-group', 'group-mean', 'group-sd', 'z', 't', 'percentile'],
  ...['t-low', 'percentile-low', 't-high', 'percentile-high'],
];
