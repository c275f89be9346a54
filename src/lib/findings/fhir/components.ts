import { letterFhirTexts } from '#lib/i18n/catalogue/letter-fhir.ts';
import { letterResultsTexts } from '#lib/i18n/catalogue/letter-results.ts';
import { formatPercent } from '#lib/i18n/numbers.ts';
import type { Score, ScoreDoc } from '#lib/paradigms/contract.ts';
import type { Comparison, PackComparison } from '#lib/scoring/norms/compare.ts';
import { bandOf } from '../standings.ts';
import { groupCode, groupDisplay } from './code-systems.ts';
import { rounded, type Draft } from './draft.ts';
import type { Frame } from './frame.ts';
import { COMPARISON_GROUP_URL, SYSTEMS } from './systems.ts';

type Statistic = keyof (typeof letterFhirTexts)['de']['statistics'];
type Place = Pick<Frame, 'locale' | 'appVersion'>;

/** Decimals that are kept: enough to compute with, the same on every machine. */
const DECIMALS = { value: 4, z: 2, t: 1, percentile: 1 } as const;
/** A rank among people is never 0 or 100; the letter prints `<1` and `>99`. */
const PERCENTILE_ENDS = { low: 0.1, high: 99.9 } as const;

/** UCUM; every other unit of a score is a plain number. */
const UCUM: Readonly<Record<string, string>> = { ms: 'ms', s: 's' };

/** A number with its unit in UCUM. @param unit as in the documentation of a score */
export function quantity(value: number, unit: string, decimals: number = DECIMALS.value): Draft {
  const code = UCUM[unit] ?? (unit === '%' ? '%' : '1');
  return { value: rounded(value, decimals), unit: code, system: SYSTEMS.ucum, code };
}

function codeOf(statistic: Statistic, { locale, appVersion }: Place, text?: string): Draft {
  const display = letterFhirTexts[locale].statistics[statistic];
  const coding = { system: SYSTEMS.statistics, version: appVersion, code: statistic, display };
  return { coding: [coding], text: text ?? display };
}

/** The range of a value, how many answers or sessions it rests on, and what guessing gives. */
export function ownComponents(
  place: Place,
  { interval, n }: Pick<Score, 'interval' | 'n'>,
  of: 'answers' | 'sessions',
  doc: ScoreDoc,
): readonly Draft[] {
  const t = letterFhirTexts[place.locale];
  const plain = (statistic: Statistic, value: number, unit: string): Draft => ({
    code: codeOf(statistic, place),
    valueQuantity: quantity(value, unit),
  });
  const limits = interval === null ? [] : (['low', 'high'] as const);
  return [
    plain(of, n, 'count'),
    ...limits.map((end): Draft => {
      const statistic = `interval-${end}` as const;
      const level = formatPercent(interval?.level ?? 0, place.locale);
      return {
        code: codeOf(statistic, place, t.levelled({ what: t.statistics[statistic], level })),
        valueQuantity: quantity(interval?.[end] ?? 0, doc.unit),
      };
    }),
    ...(doc.chance === null ? [] : [plain('chance', doc.chance, doc.unit)]),
  ];
}

/** A percentile rank as it may stand in a document. */
function rank(percentile: number): Draft {
  const { low, high } = PERCENTILE_ENDS;
  return quantity(Math.min(high, Math.max(low, percentile)), '%', DECIMALS.percentile);
}

/** All numbers of one comparison; each names the group in its own words and by its code. */
function groupComponents(place: Place, pack: PackComparison, unit: string): readonly Draft[] {
  const t = letterFhirTexts[place.locale];
  const group = {
    system: SYSTEMS.groups,
    version: place.appVersion,
    code: groupCode(pack.packId, pack.packVersion),
    display: groupDisplay(pack)[place.locale],
  };
  const extension = [{ url: COMPARISON_GROUP_URL, valueCoding: group }];
  const population = pack.population[place.locale];
  const status = letterResultsTexts[place.locale].comparison.status[pack.status];
  const number = (statistic: Statistic, valueQuantity: Draft, level?: number): Draft => {
    const name = t.statistics[statistic];
    const what =
      level === undefined ? name : t.levelled({ what: name, level: formatPercent(level, place.locale) });
    const text = t.againstGroup({ what, population, status });
    return { extension, code: codeOf(statistic, place, text), valueQuantity };
  };
  const { interval } = pack;
  const ends = interval === null ? [] : (['low', 'high'] as const);
  return [
    { code: codeOf('comparison-group', place), valueCodeableConcept: { coding: [group] } },
    number('group-mean', quantity(pack.expected, unit)),
    number('group-sd', quantity(pack.sd, unit)),
    number('z', quantity(pack.z, '1', DECIMALS.z)),
    number('t', quantity(pack.t, '1', DECIMALS.t)),
    number('percentile', rank(pack.percentile)),
    ...ends.flatMap((end) => [
      number(`t-${end}`, quantity(interval?.[end].t ?? 0, '1', DECIMALS.t), interval?.level),
      number(`percentile-${end}`, rank(interval?.[end].percentile ?? 0), interval?.level),
    ]),
  ];
}

/** What a comparison brings to an Observation; nothing where there is none. */
export interface Compared {
  readonly components: readonly Draft[];
  /** Name of the band of the rank with its group, as words only: a code would be read as a judgement. */
  readonly interpretation: readonly Draft[];
  readonly notes: readonly string[];
}

/** Every group of a comparison, in its order. */
export function comparedOf(place: Place, comparison: Comparison | undefined, unit: string): Compared {
  if (comparison?.kind !== 'packs') return { components: [], interpretation: [], notes: [] };
  const t = letterFhirTexts[place.locale];
  const shared = letterResultsTexts[place.locale];
  const { packs } = comparison;
  return {
    components: packs.flatMap((pack) => groupComponents(place, pack, unit)),
    interpretation: packs.map((pack) => {
      const label = shared.percentiles.bands[bandOf(pack.percentile)];
      return { text: t.interpretation({ label, population: pack.population[place.locale] }) };
    }),
    notes: packs.flatMap(({ population, n, source, status, adjustment }) => [
      t.group({
        population: population[place.locale],
        n,
        ...source,
        status: shared.comparison.status[status],
      }),
      ...(adjustment === null ? [] : [t.adjusted({ adjustment: adjustment[place.locale] })]),
    ]),
  };
}
