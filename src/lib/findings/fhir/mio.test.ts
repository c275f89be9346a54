import { readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { BUNDLES } from './bundle.ts';
import type { Resource } from './draft.ts';
import { fullInput, inputOf, PEOPLE } from './testing/inputs.ts';
import { mioBreaches, RULES } from './testing/mio-rules.ts';
import { smallRecord } from '#lib/scoring/export/testing/mutations.ts';

/** The rules that this product cannot keep, each a row of the table of docs/fhir-document.md. */
const DIFFERENCES = [
  'answer-coding',
  'composition-title',
  'device-diga',
  'observation-value',
  'profile',
  'questionnaire-coding',
];
/** They name no profile, so that nobody takes them for what they are not. */
const UNCLAIMED = ['Bundle', 'Composition', 'Device', 'Provenance', 'Questionnaire', 'QuestionnaireResponse'];

/** A deep copy whose parts can be changed. */
type Loose = Record<string, unknown>;
type Change = (resource: Loose) => void;

/** The bundle with the first resource of a type (and with this key) changed. */
function changed(bundle: Resource, type: string, change: Change, having = 'resourceType'): Resource {
  const copy = structuredClone(bundle) as unknown as Loose & { entry: { resource: Loose }[] };
  const all = [copy, ...copy.entry.map(({ resource }) => resource)];
  const found = all.find((one) => one['resourceType'] === type && having in one);
  if (found === undefined) throw new Error(`no ${type} with ${having}`);
  change(found);
  return copy as unknown as Resource;
}

const set =
  (more: Loose): Change =>
  (resource) =>
    void Object.assign(resource, more);

/** One damage for every rule that holds. */
const BROKEN: readonly (readonly [rule: string, type: string, change: Change, having?: string])[] = [
  ['meta', 'Patient', set({ meta: {} })],
  ['bare', 'Patient', set({ text: { status: 'generated' } })],
  ['language', 'Observation', set({ language: 'de' })],
  ['identifier', 'Observation', set({ identifier: [{ value: 'x' }] })],
  ['bundle', 'Bundle', set({ type: 'collection' })],
  ['one-composition', 'Bundle', (bundle) => void (bundle['entry'] as unknown[]).reverse()],
  ['period', 'Composition', set({ extension: [] })],
  ['composition', 'Composition', set({ date: '2026' })],
  ['composition-bare', 'Composition', set({ identifier: { value: 'x' } })],
  ['sections', 'Composition', set({ section: [{ title: 'Ergebnisse', text: {} }] })],
  ['provenance', 'Provenance', set({ agent: [{ who: { reference: 'x' }, type: { text: 'author' } }] })],
  ['insured', 'Patient', set({ identifier: [{ system: 'http://fhir.de/sid/gkv/kvid-10', value: 'x' }] })],
  ['name', 'Patient', set({ name: [{ use: 'official', family: 'Mustermann' }] })],
  ['gender', 'Patient', set({ gender: 'other' })],
  ['patient-bare', 'Patient', set({ active: true })],
  ['observation', 'Observation', set({ issued: '2026-12-07T12:00:00Z' })],
  ['observation-number', 'Observation', set({ valueQuantity: { comparator: '<' } }), 'valueQuantity'],
  ['observation-coding', 'Observation', set({ code: { coding: [{ code: 'x' }] } })],
  ['observation-range', 'Observation', set({ referenceRange: [{ text: '1 bis 2' }] })],
  ['observation-links', 'Observation', set({ device: { reference: 'x' } })],
  ['attachment', 'DocumentReference', set({ type: { text: 'Brief' } })],
  ['questionnaire', 'Questionnaire', set({ code: [{ code: 'x' }] })],
  ['response', 'QuestionnaireResponse', set({ status: 'in-progress' })],
  ['references', 'Composition', set({ subject: { reference: 'urn:uuid:nobody' } })],
];

describe('the document held against the MIO', () => {
  it('differs only as its documentation says', async () => {
    const breaches = mioBreaches(await BUNDLES.diga(await fullInput()));
    expect([...new Set(breaches.map(({ rule }) => rule))].toSorted()).toEqual(DIFFERENCES);
    const page = readFileSync('docs/fhir-document.md', 'utf8');
    for (const rule of DIFFERENCES) expect(page).toContain(`| \`${rule}\``);
  });

  it('names a profile only where every rule holds', async () => {
    const breaches = mioBreaches(await BUNDLES.diga(await fullInput()));
    const unclaimed = new Set(breaches.filter(({ rule }) => rule === 'profile').map(({ id }) => id));
    expect(breaches.filter(({ id }) => !unclaimed.has(id))).toEqual([]);
    const types = new Set(
      breaches.filter(({ rule }) => rule === 'profile').map(({ resourceType }) => resourceType),
    );
    expect([...types].toSorted()).toEqual([...UNCLAIMED, 'Observation'].toSorted());
    const valueless = new Set(
      breaches.filter(({ rule }) => rule === 'observation-value').map(({ id }) => id),
    );
    const observations = breaches.filter(
      ({ rule, resourceType }) => rule === 'profile' && resourceType === 'Observation',
    );
    expect(observations.filter(({ id }) => !valueless.has(id))).toEqual([]);
  });

  it('keeps the rules for every person', async () => {
    for (const person of PEOPLE) {
      const input = { ...(await inputOf(smallRecord('mio', 1))), person };
      const rules = new Set(mioBreaches(await BUNDLES.diga(input)).map(({ rule }) => rule));
      expect([...rules].filter((rule) => !DIFFERENCES.includes(rule))).toEqual([]);
    }
  });

  it('invents no number of a DiGA', async () => {
    const text = JSON.stringify(await BUNDLES.diga(await fullInput()));
    expect(text).not.toMatch(/DiGA-VE-ID|ifa\/pzn|DiGA-Export/);
  });
});

describe('the checker', () => {
  it('knows a damage for every rule', () => {
    const covered = new Set([...BROKEN.map(([rule]) => rule), ...DIFFERENCES]);
    expect(RULES.filter((rule) => !covered.has(rule))).toEqual([]);
  });

  it.each(BROKEN.map((one) => [one[0], one] as const))('finds what breaks “%s”', async (rule, broken) => {
    const [, type, change, having] = broken;
    const good = await BUNDLES.diga(await fullInput());
    expect(mioBreaches(good).map((breach) => breach.rule)).not.toContain(rule);
    const found = mioBreaches(changed(good, type, change, having)).map((breach) => breach.rule);
    expect(found).toContain(rule);
  });
});
