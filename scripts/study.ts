/** `npm run simulate -- --study`: how well scores, intervals, comparisons and courses find what is known. */
import { mkdirSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import * as prettier from 'prettier';
import { falseAlarms, isAsWanted, rateWanted, type FalseAlarms } from './study-alarms.ts';
import {
  isOff,
  powerOf,
  recover,
  shareError,
  shippedSteps,
  type Power,
  type Recovery,
  type StudyOptions,
} from './study-parts.ts';
import { pictureSvg, type Dot, type Picture } from './study-pictures.ts';

/** Coverage that is wanted of a 95 % interval. */
const COVERAGE = { low: 0.93, high: 0.97 } as const;
const Z_95 = 1.96;

/** All that the study found. */
export interface Study {
  readonly recovery: readonly Recovery[];
  readonly alarms: readonly FalseAlarms[];
  readonly power: readonly Power[];
}

const percent = (share: number): string => `${(100 * share).toFixed(1)} %`;
const isCovered = (coverage: number): boolean => coverage >= COVERAGE.low && coverage <= COVERAGE.high;

function table(head: readonly string[], rows: readonly (readonly string[])[]): string {
  const line = (cells: readonly string[]): string => `| ${cells.join(' | ')} |`;
  return [line(head), line(head.map(() => '---')), ...rows.map(line)].join('\n');
}

function judged(coverage: number | null): string {
  if (coverage === null) return '';
  return `${percent(coverage)}${isCovered(coverage) ? '' : ' (misses)'}`;
}

function recoveryTable({ recovery }: Study): string {
  return table(
    ['score', 'sessions', 'bias', 'SD of the error', 'own interval holds', 'interval of the mean holds'],
    recovery.map(({ scoreId, n, bias, sd, coverage, meanCoverage }) => [
      `\`${scoreId}\``,
      String(n),
      bias.toPrecision(2),
      sd.toPrecision(2),
      judged(coverage),
      judged(meanCoverage),
    ]),
  );
}

function alarmTable({ alarms }: Study): string {
  return table(
    ['score', 'norm', 'cut', 'people', 'below it', 'nominal', 'attainable', 'step', 'within 1 point'],
    alarms.map((one) => [
      `\`${one.scoreId}\``,
      one.norm,
      `PR ${one.cutPercentile}`,
      String(one.n),
      `${percent(one.share)} ± ${(100 * Z_95 * shareError(one.share, one.n)).toFixed(1)}`,
      `${one.cutPercentile} %`,
      percent(one.attainable),
      (100 * one.step).toFixed(1),
      isAsWanted(one) ? 'yes' : isOff(one.share, rateWanted(one), one.n) ? 'no' : 'no (within chance)',
    ]),
  );
}

function powerTable({ power }: Study): string {
  const ids = [...new Set(power.map(({ scoreId }) => scoreId))];
  const at = (id: string, declineSd: number): string => {
    const found = power.find((one) => one.scoreId === id && one.declineSd === declineSd);
    return found === undefined ? '' : percent(found.detected);
  };
  return table(
    ['score', 'sessions', 'no decline', '0.5 SD', '1 SD'],
    ids.map((id) => [
      `\`${id}\``,
      String(power.find(({ scoreId }) => scoreId === id)?.sessions ?? ''),
      at(id, 0),
      at(id, 0.5),
      at(id, 1),
    ]),
  );
}

/** The pictures of a study, by the name of their file. */
export function pictures({ recovery, alarms, power }: Study): Readonly<Record<string, Picture>> {
  const dot = (label: string, value: number, n: number): Dot => ({
    label,
    value: 100 * value,
    reach: 100 * Z_95 * shareError(value, n),
  });
  return {
    coverage: {
      title: 'How many 95 % intervals hold what is true',
      axis: '% of sessions; green: 93 to 97 %',
      min: 85,
      max: 100,
      band: { low: 100 * COVERAGE.low, high: 100 * COVERAGE.high },
      dots: recovery.flatMap(({ scoreId, n, coverage }) =>
        coverage === null ? [] : [dot(scoreId, coverage, n)],
      ),
    },
    alarms: {
      title: 'Healthy people below a cut: difference from what it should be',
      axis: 'percentage points; green: within 1 point',
      min: -4,
      max: 4,
      band: { low: -1, high: 1 },
      dots: alarms.map((one) => ({
        ...dot(
          `${one.scoreId.replace('picture-discrimination', 'discrimination')}, PR ${one.cutPercentile}${one.norm === 'shipped' ? ', shipped' : ''}`,
          one.share,
          one.n,
        ),
        value: 100 * (one.share - rateWanted(one)),
      })),
    },
    power: {
      title: 'Courses whose change is below 0, interval and all',
      axis: '% of people',
      min: 0,
      max: 100,
      band: null,
      dots: power.map(({ scoreId, declineSd, n, detected }) =>
        dot(`${scoreId}, ${declineSd} SD`, detected, n),
      ),
    },
  };
}

/** All numbers, a line each. */
export function studyCsv({ recovery, alarms, power }: Study): string {
  const lines = [
    ...recovery.flatMap(({ scoreId, n, bias, sd, coverage, meanCoverage }) =>
      Object.entries({ bias, sd, coverage, meanCoverage }).map(([what, value]) => [
        'recovery',
        scoreId,
        what,
        value ?? '',
        n,
      ]),
    ),
    ...alarms.flatMap(({ scoreId, norm, cutPercentile, n, share, attainable, step }) =>
      Object.entries({ share, attainable, step }).map(([what, value]) => [
        'false-alarms',
        scoreId,
        `${norm} PR ${cutPercentile} ${what}`,
        value,
        n,
      ]),
    ),
    ...power.map(({ scoreId, declineSd, detected, n }) => [
      'power',
      scoreId,
      `decline ${declineSd} SD`,
      detected,
      n,
    ]),
  ];
  return [['part', 'score', 'what', 'value', 'n'], ...lines].map((line) => line.join()).join('\n') + '\n';
}

/** The page of a study. @param folder where the pictures are, as seen from the page */
export async function studyPage(
  study: Study,
  { participants, seed }: StudyOptions,
  folder: string,
): Promise<string> {
  const covered = study.recovery.flatMap(({ coverage }) => (coverage === null ? [] : [coverage]));
  const near = study.alarms.filter(isAsWanted);
  const nearNominal = study.alarms.filter((one) => isAsWanted({ ...one, step: 0 }));
  const sessions = [...shippedSteps()].map(([id, steps]) => `${id} ${steps.length}`).join(', ');
  const page = `# Simulation study

Written by \`npm run simulate -- --study --participants ${participants} --seed ${seed} --out DIR\`; the same command gives the same
numbers. Virtual people with known ability, age (60 to 80) and speed do all tests as often as the programme of twelve weeks has
them: ${sessions} (connect by every fourth person: its boards take long to draw).

Their abilities are made up (scripts/study-model.ts): the study shows whether the analysis finds what is there, and says nothing
about real people. Errors that a person makes by chance are in it; good and bad days, learning from one
session to the next, tiredness and forms of unequal difficulty are not.

**In short:** ${covered.filter(isCovered).length} of ${covered.length} scores with an interval of their own hold the truth in 93 to 97 % of sessions;
${near.length} of ${study.alarms.length} false-alarm rates lie within one point of the rate that can be asked for (${nearNominal.length} of them within one point of the
nominal one): the nominal one where the score is continuous, otherwise the nearest one that its steps allow.

## Recovery

\`bias\`: mean of value less truth, in the unit of the score. Each share has a Monte Carlo error; with 1,600 sessions ±1.1 points
(95 %). The last column is the interval of the mean over all sessions of a person, where there are more than two: one for each
person, so that with 400 people its error is ±2.1 points and a “misses” by less than that is chance.

${recoveryTable(study)}

![Coverage](${folder}/study-coverage.svg)

d′ and the criterion have the log-linear correction in them, which pulls values of few pictures towards 0: this is their bias.
The corrected hit rates have Newcombe's interval, the shares Wilson's; both are made for whole numbers of answers, so that their
coverage jumps with the true share. d′ and criterion have the interval that the course gives them,
by the exact variance of Miller (1996); computed without simulation it holds the truth of these people in 95 % of sessions with 30 old and
30 new pictures, and in 94 % with 16 and 16 (\`object\`, \`scene\`). In tests where nearly everything is right (arrows: ten answers) few values are possible at all.

## False alarms

\`simulated\`: a norm that the builder (\`npm run norms -- build\`) makes of one healthy sample, held against another one of
the same kind and size. \`shipped\`: the pack \`scene-recognition-soch-2023\`, and people whose observed values spread as it says.

\`attainable\`: scores of few answers come in steps, and a cut between two of them can have no other rates than those at their
borders. It is the nearest of these to the nominal rate, by the norm itself, the mean over the ages of the people; \`step\` is
the share of the norm, in points, within the step that the nominal rate lies in. **Where a step is wider than 1 point,
“within 1 point” means of the attainable rate; otherwise of the nominal one.**

${alarmTable(study)}

![False alarms](${folder}/study-alarms.svg)

The corrected hit rates and counts of the simulated people have their longer tail below and can be 0 or less; the builder fits
them a sinh-arcsinh transformation, and the reaction times a Box-Cox power where it is needed. The ± is the error of the people below the cut; that
the norm is made of a sample too adds as much again, so that with another seed one of the ten can lie outside by chance.

The rule of the label cannot bring the rates of steps nearer. It takes the rank of the value itself, and a value that comes in
steps stands for all from half a step below to half a step above: its rank is that of the middle of its step, as if those below
and half of those equal were counted (Crawford, Garthwaite & Slick 2009). For the thirtieths of the shipped pack the two
differ by less than 0.2 points. A step counts as below a cut where its middle does, so that the rate is the attainable one next
to the nominal one, above or below it.

## Power

Share of people whose change from the first to the last session lies below 0 with its whole 95 % interval, when their ability
falls evenly by so many standard deviations of the population. Without a decline 2.5 % are nominal.

${powerTable(study)}

![Power](${folder}/study-power.svg)

Each change has the interval of its two sessions, first and last; the sessions between them add nothing. A decline of half a standard deviation is mostly missed, and often one of
a whole one too: a course without a change is no proof that there is none.
`;
  const options = (await prettier.resolveConfig('docs/simulation-study.md')) ?? {};
  return await prettier.format(page, { ...options, parser: 'markdown' });
}

/** Each task made once: reading a form's manifest takes longer than a whole session. */
function kept(taskFor: StudyOptions['taskFor']): StudyOptions['taskFor'] {
  const known = new Map<string, ReturnType<StudyOptions['taskFor']>>();
  return (paradigm, form) => {
    const key = `${paradigm} ${form}`;
    const task = known.get(key) ?? taskFor(paradigm, form);
    known.set(key, task);
    return task;
  };
}

/** Makes the study and writes study.csv, study.md and the pictures into the folder. */
export async function writeStudy(given: StudyOptions & { readonly out: string }): Promise<void> {
  const options = { ...given, taskFor: kept(given.taskFor) };
  const study: Study = { recovery: recover(options), alarms: falseAlarms(options), power: powerOf(options) };
  const { out } = options;
  mkdirSync(out, { recursive: true });
  writeFileSync(join(out, 'study.csv'), studyCsv(study));
  writeFileSync(join(out, 'study.md'), await studyPage(study, options, 'pictures'));
  mkdirSync(join(out, 'pictures'), { recursive: true });
  for (const [name, picture] of Object.entries(pictures(study)))
    writeFileSync(join(out, 'pictures', `study-${name}.svg`), `${pictureSvg(picture)}\n`);
}
