import { letterFhirTexts } from '#lib/i18n/catalogue/letter-fhir.ts';
import { letterTexts } from '#lib/i18n/catalogue/letter.ts';
import { letterResultsTexts } from '#lib/i18n/catalogue/letter-results.ts';
import type { Paradigm } from '#lib/paradigms/contract.ts';
import { paradigms } from '#lib/paradigms/registry.ts';
import { loadPacks } from '#lib/scoring/norms/library.ts';
import type { NormPack } from '#lib/scoring/norms/pack.ts';
import { tidy, type Draft, type Resource } from './draft.ts';
import { scoreCode, testCode, wordsOf } from './score-words.ts';
import { SYSTEMS } from './systems.ts';

type Words = Readonly<Record<'de' | 'en', string>>;

/** German display with its English beside it. */
function concept(code: string, display: Words, more: Readonly<Record<string, Draft>> = {}): Draft {
  return {
    code,
    display: display.de,
    definition: more['definition'],
    designation: [{ language: 'en', value: display.en }],
    property: more['property'],
    concept: more['concept'],
  };
}

function scoreConcepts({ id, version, scores }: Paradigm): Draft {
  const words = { de: wordsOf(id, 'de'), en: wordsOf(id, 'en') };
  return Object.entries(scores).map(([scoreId, { sentence, unit, chance, higherIsBetter }]) => {
    const label = (locale: 'de' | 'en'): string => words[locale].labelOf(scoreId);
    const mean = {
      de: letterFhirTexts.de.meanOf({ score: label('de') }),
      en: letterFhirTexts.en.meanOf({ score: label('en') }),
    };
    return concept(
      scoreCode(scoreId, version, 'session'),
      { de: label('de'), en: label('en') },
      {
        definition: sentence,
        property: [
          { code: 'unit', valueString: unit },
          { code: 'chance', valueDecimal: chance },
          { code: 'higherIsBetter', valueBoolean: higherIsBetter },
        ],
        concept: [concept(scoreCode(scoreId, version, 'mean'), mean)],
      },
    );
  });
}

const PROPERTIES: Draft = [
  { code: 'unit', description: 'Unit of the score.', type: 'string' },
  { code: 'chance', description: 'Value expected from guessing; absent: none.', type: 'decimal' },
  { code: 'higherIsBetter', description: 'Whether a higher value is the better one.', type: 'boolean' },
];

function testConcepts(): Draft {
  return [...paradigms.values()].map((paradigm) =>
    concept(
      testCode(paradigm.id, paradigm.version),
      { de: wordsOf(paradigm.id, 'de').title, en: wordsOf(paradigm.id, 'en').title },
      { concept: scoreConcepts(paradigm) },
    ),
  );
}

function wordConcepts<Key extends string>(de: Readonly<Record<Key, string>>, en: typeof de): Draft {
  return (Object.keys(de) as Key[]).map((code) => concept(code, { de: de[code], en: en[code] }));
}

/** The code of a comparison group: other numbers are another group. */
export function groupCode(packId: string, packVersion: number): string {
  return `${packId}.v${packVersion}`;
}

/** How a group is named wherever a number is compared with it. */
export function groupDisplay({ population, status }: Pick<NormPack, 'population' | 'status'>): Words {
  const text = (locale: 'de' | 'en'): string =>
    `${population[locale]} (${letterResultsTexts[locale].comparison.status[status]})`;
  return { de: text('de'), en: text('en') };
}

function groupConcepts(packs: readonly NormPack[]): Draft {
  return packs.map((pack) =>
    concept(groupCode(pack.id, pack.version), groupDisplay(pack), {
      definition: `${pack.source.citation}${pack.source.doi === null ? '' : `, doi:${pack.source.doi}`}`,
    }),
  );
}

/**
 * The code systems of the documents as FHIR R4 CodeSystems, generated from the tests and the norm packs of this app. Their
 * version is that of the app; a code keeps its meaning for ever, because it holds the version of its test or group.
 */
export function codeSystems(
  appVersion: string,
  packs: readonly NormPack[] = loadPacks(),
): readonly Resource[] {
  const { de, en } = letterFhirTexts;
  const concepts: Readonly<Record<keyof typeof de.systems, Draft>> = {
    scores: testConcepts(),
    statistics: wordConcepts(de.statistics, en.statistics),
    recordings: wordConcepts(de.usability, en.usability),
    groups: groupConcepts(packs),
  };
  return (['scores', 'statistics', 'recordings', 'groups'] as const).map((key) =>
    tidy({
      resourceType: 'CodeSystem',
      id: SYSTEMS[key].split('/').at(-1) ?? key,
      language: 'de',
      url: SYSTEMS[key],
      version: appVersion,
      name: `Merkzeit${key.charAt(0).toUpperCase()}${key.slice(1)}`,
      title: de.systems[key],
      status: 'active',
      experimental: false,
      publisher: letterTexts.de.product,
      caseSensitive: true,
      hierarchyMeaning: key === 'scores' ? 'part-of' : undefined,
      // Codes of earlier versions of a test stay in use, but only those of this app are listed.
      content: 'fragment',
      property: key === 'scores' ? PROPERTIES : undefined,
      concept: concepts[key],
    }),
  );
}
