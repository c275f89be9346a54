import { createRng, type Rng } from '#lib/domain/rng.ts';
import { monotonicMs, sleep } from './clock.ts';
import { CONDITIONS, type Condition, type ConditionName } from './conditions.ts';
import { openRig, type Edge, type Rig } from './rig.ts';
import type { Input, Recorded, RunContext, Target } from './target.ts';

/** True reaction times and how long key, button or finger stay down, ms, uniform. */
const RT_MS = [250, 450] as const;
const HOLD_MS = [60, 120] as const;
const ISI_MS = 200;
const DURATIONS_MS = [100, 250, 500, 1000] as const;
/** A block of the app that does not come to its end is a bug of app or bench. */
const LIMIT_MS = 15 * 60_000;

/** What one run gave, or several put together. */
export interface Cell {
  /** Recorded minus true reaction time of each answered trial, ms. */
  readonly errorsMs: readonly number[];
  /** Responses that were given and not recorded. */
  readonly lost: number;
  readonly presentations: readonly Presentation[];
}

/** One timed presentation, seen from outside. */
export interface Presentation {
  /** How many frames longer (or shorter) than asked for; Infinity if it was never seen. */
  readonly framesOff: number;
  /** Whether the target itself says that it was not as planned. */
  readonly flagged: boolean;
}

interface Shown {
  readonly onMs: number;
  offMs: number | null;
  pressedMs: number | null;
}

const between = (rng: Rng, [low, high]: readonly [number, number]): number =>
  low + (high - low) * rng.float();

/** Runs one target under one condition in a fresh browser. */
export async function measure(
  target: Target,
  name: ConditionName,
  base: string,
  options: { readonly trials: number; readonly input: Input; readonly seed: number },
): Promise<Cell> {
  const condition: Condition = CONDITIONS[name];
  const rng = createRng(`${name}/${options.seed}`);
  const { trials, input, seed } = options;
  const durations = rng.shuffle(Array.from({ length: trials }, (_, i) => DURATIONS_MS[i % 4] ?? 100));
  const run: RunContext = { base, mode: condition.mode, trials, durations, isi: ISI_MS, input, seed };
  const rig = await openRig(target.diode, await target.url(run));
  try {
    await target.prepare?.(rig.page, run);
    await sleep(500);
    await rig.calibrate();
    const before = await rig.frameGrid();
    await disturb(rig, condition, seed);
    const shown = watch(rig, target, run, condition, rng);
    await target.start(rig.page, run);
    const deadlineMs = monotonicMs() + LIMIT_MS;
    while (!(await target.done(rig.page))) {
      if (monotonicMs() > deadlineMs) throw new Error(`${target.about}, ${name}: not done after 15 minutes.`);
      await sleep(400);
    }
    const rows = await target.read(rig.page);
    if (condition.throttle !== undefined) await rig.cdp.send('Emulation.setCPUThrottlingRate', { rate: 1 });
    const after = await rig.frameGrid();
    const frames = Math.round((after.tickMs - before.tickMs) / before.intervalMs);
    const intervalMs = (after.tickMs - before.tickMs) / frames;
    return evaluate(shown, rows, { tickMs: before.tickMs, intervalMs }, rig.pageOffsetMs());
  } finally {
    await rig.close();
  }
}

/** Slows the page down or keeps it busy at random, blind to the trials. */
async function disturb(rig: Rig, { throttle, bursts }: Condition, seed: number): Promise<void> {
  if (throttle !== undefined) await rig.cdp.send('Emulation.setCPUThrottlingRate', { rate: throttle });
  if (bursts === undefined) return;
  await rig.page.evaluate(
    ({ busyMs, gapMs, state }) => {
      let random = state;
      const draw = ([low, high]: readonly [number, number]): number => {
        random = (random * 16807) % 2147483647;
        return low + ((high - low) * random) / 2147483647;
      };
      const burst = (): void => {
        const endMs = performance.now() + draw(busyMs);
        while (performance.now() < endMs);
        setTimeout(burst, draw(gapMs));
      };
      setTimeout(burst, 100);
    },
    { ...bursts, state: seed + 1 },
  );
}

/** Notes every bright phase, and answers it at a known time. */
function watch(
  rig: Rig,
  { tap }: Target,
  { mode, input }: RunContext,
  { longTaskMs }: Condition,
  rng: Rng,
): readonly Shown[] {
  const shown: Shown[] = [];
  rig.onEdge(({ atMs, isOn }: Edge) => {
    const last = shown.at(-1);
    if (!isOn) {
      if (last !== undefined) last.offMs = atMs;
      return;
    }
    const now: Shown = { onMs: atMs, offMs: null, pressedMs: null };
    shown.push(now);
    if (mode !== 'rt') return;
    const pressAtMs = atMs + between(rng, RT_MS);
    if (longTaskMs !== undefined) blockAround(rig, pressAtMs, between(rng, longTaskMs), rng.float());
    const request = { input, ...tap, atMs: pressAtMs, holdMs: between(rng, HOLD_MS) };
    void rig.press(request).then((pressedMs) => (now.pressedMs = pressedMs));
  });
  return shown;
}

/** Keeps the page busy so that a moment falls into the task, at a share of its length. */
function blockAround(rig: Rig, momentMs: number, lengthMs: number, share: number): void {
  const waitMs = Math.max(0, momentMs - share * lengthMs - monotonicMs());
  void rig.cdp
    .send('Runtime.evaluate', {
      expression: `setTimeout(() => { const end = performance.now() + ${lengthMs}; while (performance.now() < end); }, ${waitMs}); 0`,
    })
    .catch(() => undefined);
}

/** The first display tick at or after a moment. */
function tickAfter(
  momentMs: number,
  { tickMs, intervalMs }: { readonly tickMs: number; readonly intervalMs: number },
): number {
  return tickMs + Math.ceil((momentMs - tickMs) / intervalMs - 1e-6) * intervalMs;
}

function evaluate(
  phases: readonly Shown[],
  rows: readonly Recorded[],
  grid: { readonly tickMs: number; readonly intervalMs: number },
  pageOffsetMs: number,
): Cell {
  const errorsMs: number[] = [];
  const presentations: Presentation[] = [];
  let lost = 0;
  rows.forEach((row, i) => {
    const { want, tStart, rt, flagged = false } = row;
    if (typeof want === 'number' && tStart !== undefined) {
      const startMs = tStart + pageOffsetMs;
      const phase = phases.find(({ onMs }) => onMs >= startMs - 3 && onMs < startMs + 500);
      const seenMs = typeof phase?.offMs !== 'number' ? Infinity : phase.offMs - phase.onMs;
      presentations.push({ framesOff: Math.round((seenMs - want) / grid.intervalMs), flagged });
      return;
    }
    const phase = phases[i];
    if (typeof phase?.pressedMs !== 'number') return;
    if (typeof rt !== 'number') lost += 1;
    else errorsMs.push(rt - (phase.pressedMs - tickAfter(phase.onMs, grid)));
  });
  return { errorsMs, lost, presentations };
}
