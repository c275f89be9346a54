/** Builds a norm pack from an operator's own sample: `npm run norms -- build`. */
import { readFileSync, writeFileSync } from 'node:fs';
import { basename } from 'node:path';
import * as prettier from 'prettier';
import { isDay } from '../src/lib/domain/calendar.ts';
import { paradigms } from '../src/lib/paradigms/registry.ts';
import { buildPack, type PackFacts, type PackResult } from '../src/lib/scoring/norms/builder/build.ts';
import { qqPicture } from '../src/lib/scoring/norms/builder/qq-picture.ts';
import type { AgeBand } from '../src/lib/scoring/norms/builder/residuals.ts';
import { readSample } from '../src/lib/scoring/norms/builder/sample.ts';
import type { Skew } from '../src/lib/scoring/norms/model.ts';
import { PACK_MODES, type NormPack } from '../src/lib/scoring/norms/pack.ts';
import { readOptions, refuse } from './options.ts';

export const BUILD_HELP = `Usage: npm run norms -- build DATA.csv --score ID --out PACK.json [options]
  DATA.csv   a header, then a person a line: age (completed years), value (of the score), and where known sex
             (female, male), educationYears, retest (the same score again), retestDays (days between)
  --score    which score, as in docs/data-dictionary.md: connect.timeS.numbers
  --out      the pack; the QQ picture of its residuals is written beside it as .svg
  --mode     unsupervised-tablet (own tablet, alone), supervised or paper: only the first makes a pack “normiert”
  --country  two letters (DE)
  --date     day on which the sample was closed (2026-11-21)
  --population-de, --population-en   who the people are, as the letter prints it
  --citation, --doi                  where the sample is described
  --ages     for which ages the pack shall hold (60-79); without it those of the sample
  --sessions the value is the mean of this many sessions (1)
  --id       name of the pack; without it the name of the file
  --seed     of the split for cross-validation (1)
Refused below 100 people, or below 20 in a decade of the ages.`;

type Mode = NormPack['mode'];
const text = { type: 'string' } as const;
const OPTIONS = {
  score: text,
  out: text,
  mode: { ...text, default: 'not-stated' },
  country: { ...text, default: 'ZZ' },
  date: text,
  'population-de': text,
  'population-en': text,
  citation: { ...text, default: 'Own sample of the operator, not published' },
  doi: text,
  ages: text,
  sessions: { ...text, default: '1' },
  id: text,
  seed: { ...text, default: '1' },
} as const;

interface Asked {
  readonly file: string;
  readonly out: string;
  readonly seed: string;
  readonly ages: AgeBand | null;
  /** All that is said about the sample but how many people it has. */
  readonly facts: (n: number) => PackFacts;
  /** Options left out that belong to where the numbers come from. */
  readonly notStated: readonly string[];
}

const isMode = (name: string): name is Mode => PACK_MODES.some((mode) => mode === name);

function agesOf(range: string | undefined): AgeBand | null | string {
  if (range === undefined) return null;
  const [, from, to] = /^(\d{2,3})-(\d{2,3})$/.exec(range) ?? [];
  return from === undefined || to === undefined || Number(from) > Number(to)
    ? `--ages takes two ages with a hyphen, such as 60-79, not “${range}”.`
    : { from: Number(from), to: Number(to) };
}

/** Test and unit of a score. */
function scoreOf(id: string): Pick<PackFacts, 'scoreId' | 'test' | 'unit'> | string {
  const [test = ''] = id.split('.');
  const scores = paradigms.get(test)?.scores ?? {};
  const found = scores[id];
  if (found !== undefined) return { scoreId: id, test, unit: found.unit as PackFacts['unit'] };
  const known = Object.keys(scores);
  const names = known.length > 0 ? known : [...paradigms.keys()].map((name) => `${name}.…`);
  return `There is no score “${id}”; there are ${names.join(', ')}.`;
}

/** What the options ask for; a sentence where something is wrong with them. */
function read(args: string[]): Asked | string {
  const parsed = readOptions({ args, allowPositionals: true, options: OPTIONS });
  if (typeof parsed === 'string') return parsed;
  const { values, positionals } = parsed;
  const [file, ...more] = positionals;
  const { score: scoreId, out, mode, country, date = null, doi = null, sessions, citation } = values;
  if (file === undefined || more.length > 0) return 'Name exactly one DATA.csv.';
  if (scoreId === undefined) return '--score ID is missing.';
  if (!out?.endsWith('.json')) return '--out takes the name of a .json file.';
  const score = scoreOf(scoreId);
  const ages = agesOf(values.ages);
  if (typeof score === 'string') return score;
  if (typeof ages === 'string') return ages;
  if (!isMode(mode)) return `--mode takes ${PACK_MODES.join(', ')}, not “${mode}”.`;
  if (!/^[A-Z]{2}$/.test(country)) return `--country takes two capital letters, not “${country}”.`;
  if (date !== null && !isDay(date)) return `--date takes a day such as 2026-11-21, not “${date}”.`;
  if (doi !== null && !/^10\.\d{4,9}\/\S+$/.test(doi)) return `--doi takes 10.…/…, not “${doi}”.`;
  if (!/^[1-9]\d?$/.test(sessions)) return `--sessions takes a number from 1 to 99, not “${sessions}”.`;
  const id = values.id ?? basename(out, '.json');
  if (!/^[a-z0-9]+(-[a-z0-9]+)*$/.test(id))
    return `A pack is named in small letters, digits and hyphens, not “${id}”: use --id.`;
  const provenance = ['country', 'date', 'population-de', 'population-en', 'doi'] as const;
  return {
    file,
    out,
    seed: values.seed,
    ages,
    notStated: [
      ...(mode === 'not-stated' ? ['--mode'] : []),
      ...provenance
        .filter((name) => values[name] === undefined || values[name] === 'ZZ')
        .map((name) => `--${name}`),
    ],
    facts: (n) => ({
      id,
      ...score,
      sessions: Number(sessions),
      population: {
        de: values['population-de'] ?? `${n} Personen, eigene Stichprobe des Betreibers`,
        en: values['population-en'] ?? `${n} people, the operator’s own sample`,
      },
      mode,
      country,
      source: { citation, doi },
      date,
    }),
  };
}

/** The whole pack as it is written into the file. */
async function packText(pack: NormPack, file: string): Promise<string> {
  const options = (await prettier.resolveConfig(file)) ?? {};
  return await prettier.format(JSON.stringify(pack), { ...options, parser: 'json' });
}

/** Of what the mean is. */
function skewText(skew: Skew | null): string {
  if (skew === null) return 'score as it is';
  return skew.family === 'box-cox'
    ? `score to the power of ${skew.lambda.toFixed(3)} (Box-Cox)`
    : `score transformed by sinh-arcsinh, epsilon ${skew.epsilon.toFixed(3)}, delta ${skew.delta.toFixed(3)}`;
}

function report({ pack, warnings }: Extract<PackResult, { ok: true }>, asked: Asked): string {
  const { model, built, retest, valid } = pack;
  const [best] = built?.candidates ?? [];
  const terms = ['intercept', ...(best?.mean ?? [])].join(' + ');
  const skew = model.kind === 'location-scale' ? model.skew : null;
  const spread = best?.isSpreadByAge === true ? 'a line in age' : 'the same for all';
  return [
    `${pack.id}: ${pack.status}, ${pack.n} people aged ${valid?.age?.min ?? '…'} to ${valid?.age?.max ?? '…'}`,
    ...(built === undefined || built.leftOut === 0
      ? []
      : [`  ${built.leftOut} outside of these ages are left out`]),
    `  mean     ${terms}, of the ${skewText(skew)}`,
    `  ln sigma ${spread}`,
    `  chosen of ${built?.candidates.length ?? 0} models by the log score of ten folds: ${best?.logScore.toFixed(4) ?? '–'} nats a person`,
    retest === undefined
      ? '  no retest of at least twenty people: no reliability, and no reliable change'
      : `  retest of ${retest.n}: ICC(2,1) ${retest.reliability.value.toFixed(3)} [${retest.reliability.low.toFixed(3)}, ${retest.reliability.high.toFixed(3)}], SEM ${retest.sem.toPrecision(3)}, gain ${(retest.meanSecond - retest.meanFirst).toPrecision(3)}`,
    ...(built?.skew === null ? ['  no transformation could be fitted: skew is not looked at'] : []),
    ...warnings.map((warning) => `  look: ${warning}`),
    ...(asked.notStated.length > 0 ? [`  not stated: ${asked.notStated.join(', ')}`] : []),
  ].join('\n');
}

async function build(asked: Asked): Promise<number> {
  let content;
  try {
    content = readFileSync(asked.file, 'utf8');
  } catch {
    console.error(`${asked.file} cannot be read: check the name.`);
    return 1;
  }
  const reading = readSample(content);
  if (!reading.ok) {
    for (const { line, reason } of reading.faults) console.error(`${asked.file}:${line} ${reason}`);
    return 1;
  }
  const { people } = reading;
  const inside = people.filter(
    ({ age }) => asked.ages === null || (age >= asked.ages.from && age <= asked.ages.to),
  );
  const { ages, seed } = asked;
  const result = buildPack({ people, facts: asked.facts(inside.length), ages, seed });
  if (!result.ok) {
    console.error(result.reason);
    return 1;
  }
  const picture = asked.out.replace(/\.json$/, '.svg');
  writeFileSync(asked.out, await packText(result.pack, asked.out));
  writeFileSync(
    picture,
    qqPicture(result.residuals, `${result.pack.id}: residuals of ${result.pack.n} people`),
  );
  console.log(`${report(result, asked)}\n${asked.out} and ${picture} are written.`);
  return 0;
}

/** Exit code 0: written; 1: the data are refused; 2: the command is not understood. */
export async function buildMain(args: string[]): Promise<number> {
  const asked = read(args);
  return typeof asked === 'string' ? refuse(asked, BUILD_HELP) : await build(asked);
}
