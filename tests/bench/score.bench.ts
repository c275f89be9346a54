/** How long it takes to score what a person did, and whether many records need more memory than few. */
import { availableParallelism } from 'node:os';
import { setFlagsFromString } from 'node:v8';
import { runInNewContext } from 'node:vm';
import { scoreText } from '../../scripts/score-text.ts';
import { recordOf, simulateCourse } from '../../scripts/simulated-course.ts';
import { readTask } from '../../scripts/virtual-task.ts';
import { defaultProgramme } from '../../src/lib/programme/shipped.ts';
import type { PersonRecord } from '../../src/lib/scoring/export/record.ts';
import { loadPacks } from '../../src/lib/scoring/norms/library.ts';
import { scoreRecord } from '../../src/lib/scoring/score-record.ts';
import { median } from '../../src/lib/statistics/summary.ts';
import { roundedFigure, type Bench, type Figure } from './figure.ts';

/** Rows of a record with practice and blocks that were begun again. */
const FULL_ROWS = 4000;
const ROUNDS = 15;
/** Different people whose files are scored in turn. */
const PEOPLE = 6;
const COUNTS = [10, 100, 1000, 10_000] as const;
/** Whole records take a hundred times as long as single sessions. */
const WHOLE_COUNTS = [10, 100] as const;
const packs = loadPacks();

export const bench: Bench = {
  name: 'score',
  question: 'How long does it take to score what a person did, and do many files need more memory than few?',
  run: async () => {
    const courses = Array.from({ length: PEOPLE }, (_, i) =>
      simulateCourse(defaultProgramme(), readTask, 'bench', i + 1).map(({ recording }) => recording),
    );
    const records = courses.map((recordings) => recordOf(defaultProgramme(), recordings));
    const sessionTexts = courses.flat().map((recording) => JSON.stringify(recording));
    const [first] = records;
    if (first === undefined) return [];
    return [
      ...(await recordFigures(first)),
      ...(await manyFigures('single sessions', sessionTexts, COUNTS, 60)),
      ...(await manyFigures(
        'whole records',
        records.map((record) => JSON.stringify(record)),
        WHOLE_COUNTS,
        null,
      )),
    ];
  },
};

/** A record of about as many rows: its sessions once more under other ids. */
function enlarged(record: PersonRecord, rows: number): PersonRecord {
  const copies = Math.max(1, Math.round(rows / record.trials.length));
  const numbers = Array.from({ length: copies }, (_, i) => i);
  const renamed = (id: string, i: number): string => (i === 0 ? id : `${id}-${i}`);
  return {
    ...record,
    sessions: numbers.flatMap((i) => record.sessions.map((one) => ({ ...one, id: renamed(one.id, i) }))),
    trials: numbers.flatMap((i) =>
      record.trials.map((row) => ({
        ...row,
        sessionId: renamed(row.sessionId, i),
        id: row.id.replace(row.sessionId, renamed(row.sessionId, i)),
      })),
    ),
  };
}

async function timed(work: () => Promise<unknown>): Promise<number> {
  const begun = performance.now();
  await work();
  return performance.now() - begun;
}

/** Time of the processors until the work is done, s: what a busy machine does not lengthen. */
function processorS(since: NodeJS.CpuUsage): number {
  const { user, system } = process.cpuUsage(since);
  return (user + system) / 1e6;
}

async function medianMs(work: () => Promise<unknown>): Promise<number | null> {
  const times: number[] = [];
  for (let i = 0; i < ROUNDS; i++) times.push(await timed(work));
  return median(times);
}

/** One record through the worker's own function, without the worker. */
async function recordFigures(record: PersonRecord): Promise<Figure[]> {
  const full = enlarged(record, FULL_ROWS);
  let longestMs = 0;
  let sliceBegun = performance.now();
  const breathe = async (): Promise<void> => {
    longestMs = Math.max(longestMs, performance.now() - sliceBegun);
    await new Promise((resolve) => setTimeout(resolve));
    sliceBegun = performance.now();
  };
  const once = await medianMs(async () => await scoreRecord(record, { packs }));
  const fullMs = await medianMs(async () => await scoreRecord(full, { packs }));
  const cpuBegun = process.cpuUsage();
  await scoreRecord(full, { packs });
  const cpuMs = 1000 * processorS(cpuBegun);
  sliceBegun = performance.now();
  await scoreRecord(full, { packs, breathe });
  return [
    roundedFigure('record of twelve weeks, rows', '', record.trials.length),
    roundedFigure('record of twelve weeks, scored', 'ms', once),
    roundedFigure('record with practice and repeats, rows', '', full.trials.length),
    roundedFigure('record with practice and repeats, scored', 'ms', fullMs, '<= 100'),
    roundedFigure('the same, processor time', 'ms', cpuMs),
    roundedFigure('the same inline, longest slice without a pause', 'ms', longestMs, '<= 50'),
  ];
}

/** The path of the command line from the text of a file to the line that is printed, one file at a time. */
async function manyFigures(
  what: string,
  texts: readonly string[],
  counts: readonly number[],
  barS: number | null,
): Promise<Figure[]> {
  const figures: Figure[] = [];
  // Compiled code and the first full heap are no growth.
  await scoreMany(texts, counts[1] ?? 10);
  let [smallestS, smallestMb, smallestKeptMb] = [NaN, NaN, NaN];
  for (const count of counts) {
    const { seconds, cpuS, peakMb } = await scoreMany(texts, count);
    const keptMb = keptMemoryMb();
    if (count === counts[0]) [smallestS, smallestMb, smallestKeptMb] = [seconds / count, peakMb, keptMb];
    const isLast = count === counts.at(-1);
    const bar = isLast && barS !== null ? `<= ${barS}` : null;
    figures.push(
      roundedFigure(`${count} ${what}, one core`, 's', seconds, bar),
      roundedFigure(`${count} ${what}, processor time`, 's', cpuS),
      roundedFigure(`${count} ${what}, time each, to that of ${counts[0]}`, '', seconds / count / smallestS),
      roundedFigure(
        `${count} ${what}, peak memory, to that of ${counts[0]}`,
        '',
        peakMb / smallestMb,
        isLast ? '<= 2' : null,
      ),
      roundedFigure(
        `${count} ${what}, memory kept afterwards, to that of ${counts[0]}`,
        '',
        keptMb / smallestKeptMb,
        isLast ? '<= 1.1' : null,
      ),
    );
  }
  return [...figures, roundedFigure(`${what}, cores of this machine`, '', availableParallelism())];
}

/** What is still held once the garbage is collected, MB: the peak holds garbage that nobody needed the room of. */
function keptMemoryMb(): number {
  setFlagsFromString('--expose-gc');
  const collect = runInNewContext('gc') as () => void;
  collect();
  return process.memoryUsage().heapUsed / 1e6;
}

const MEMORY_EVERY = 10;

async function scoreMany(
  texts: readonly string[],
  count: number,
): Promise<{ readonly seconds: number; readonly cpuS: number; readonly peakMb: number }> {
  let peakMb = 0;
  let printed = 0;
  const cpuBegun = process.cpuUsage();
  const ms = await timed(async () => {
    for (let i = 0; i < count; i++) {
      const result = await scoreText(texts[i % texts.length] ?? '', packs);
      if (!result.ok) throw new Error(`A virtual file ${result.reason}`);
      printed += JSON.stringify(result.value.scored).length;
      if (i % MEMORY_EVERY === 0) peakMb = Math.max(peakMb, process.memoryUsage().rss / 1e6);
    }
  });
  if (printed === 0) throw new Error('Nothing was scored');
  return { seconds: ms / 1000, cpuS: processorS(cpuBegun), peakMb };
}
