/** `npm run simulate -- --study`: how well scores, intervals, comparisons and courses find what is known. */
import { mkdirSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import * as prettier from 'prettier';
import {
  falseAlarms,
  isOff,
  powerOf,
  recover,
  shareError,
  shippedSteps,
  type FalseAlarms,
  type Power,
  type Recovery,
  type StudyOptions,
} from './study-parts.ts';
import { pictureSvg, type Dot, type Picture } from './study-pictures.ts';

/** Coverage that is wanted of a 95 % interval. */
const COVERAGE = { low: 0.93, high: 0.97 } as const;
/** How far a false-alarm rate may lie from its nominal one, as a share. */
const FALSE_ALARM_REACH = 0.01;
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
    ['score', 'norm', 'cut', 'people', 'below it', 'within 1 point'],
    alarms.map(({ scoreId, norm, cutPercentile, n, share }) => [
      `\`${scoreId}\``,
      norm,
      `PR ${cutPercentile}`,
      String(n),
      `${percent(share)} ± ${(100 * Z_95 * shareError(share, n)).toFixed(1)}`,
      Math.abs(share - cutPercentile / 100) <= FALSE_ALARM_REACH
        ? 'yes'
        : isOff(share, cutPercentile / 100, n)
          ? 'no'
          : 'no (within chance)',
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
      dots: alarms.map(({ scoreId, norm, cutPercentile, n, share }) => ({
        ...dot(
          `${scoreId.replace('picture-discrimination', 'discrimination')}, PR ${cutPercentile}${norm === 'shipped' ? ', shipped' : ''}`,
          share,
          n,
        ),
        value: 100 * share - cutPercentile,
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
    ...alarms.map(({ scoreId, norm, cutPercentile, n, share }) => [
      'false-alarms',
      scoreId,
      `${norm} PR ${cutPercentile}`,
      share,
      n,
    ]),
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
  const near = study.alarms.filter(
    ({ share, cutPercentile }) => Math.abs(share - cutPercentile / 100) <= FALSE_ALARM_REACH,
  );
  const sessions = [...shippedSteps()].map(([id, steps]) => `${id} ${steps.length}`).join(', ');
  const page = `# Simulation study

Written by \`npm run simulate -- --study --participants ${participants} --seed ${seed} --out DIR\`; the same command gives the same
numbers. Virtual people with known ability, age (60 to 80) and speed do all tests as often as the programme of twelve weeks has
them: ${sessions}.

Their abilities are made up (scripts/study-model.ts): the study shows whether the analysis finds what is there, and says nothing
about real people. Errors that a person makes by chance are in it; good and bad days, learning from one
session to the next, tiredness and forms of unequal difficulty are not.

**In short:** ${covered.filter(isCovered).length} of ${covered.length} scores with an interval of their own hold the truth in 93 to 97 % of sessions;
${near.length} of ${study.alarms.length} false-alarm rates lie within one point of the nominal one.

## Recovery

\`bias\`: mean of value less truth, in the unit of the score. Each share has a Monte Carlo error; with 1,600 sessions ±1.1 points
(95 %). The last column is the interval of the mean over all sessions of a person, where there are more than two: one for each
person, so that with 400 people its error is ±2.1 points and a “misses” by less than that is chance. d′ is covered by it alone,
because a single session gives d′ no interval.

${recoveryTable(study)}

![Coverage](${folder}/study-coverage.svg)

d′ and the criterion have the log-linear correction in them, which pulls values of few pictures towards 0: this is their bias.
The corrected hit rates have Newcombe's interval, the shares Wilson's; both are made for whole numbers of answers, so that their
coverage jumps with the true share. In tests where nearly everything is right (arrows: ten answers) few values are possible at all.

## False alarms

\`simulated\`: a norm of one healthy sample, held against another one of the same kind. \`shipped\`: the pack
\`scene-recognition-soch-2023\`, and people whose observed values spread as it says.

${alarmTable(study)}

![False alarms](${folder}/study-alarms.svg)

Two things move the rates. A norm of mean and standard deviation takes for granted that scores are normal: the corrected hit
rates and the counts of the simulated people have their longer tail below, so that more than 5 of 100 lie below PR 5; a norm
with its own skew is what \`npm run norms -- build\` fits. And scores of few answers come in steps: the shipped pack's values are
thirtieths, its cuts lie between two of them, and the people of the step that a cut goes through count as above it.

## Power

Share of people whose change from the first to the last session lies below 0 with its whole 95 % interval, when their ability
falls evenly by so many standard deviations of the population. Without a decline 2.5 % are nominal.

${powerTable(study)}

![Power](${folder}/study-power.svg)

Without an interval of its own, d′ is held against the spread of the four sessions, which is so wide that no decline is found: for
a change look at the corrected hit rate. Even there a decline of half a standard deviation is mostly missed, and often one of a
whole one too: a course without a change is no proof that there is none.
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
