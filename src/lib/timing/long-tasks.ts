import { isReported } from './reported.ts';

/** Tasks of 50 ms and more that kept the page from anything else, as the browser reports them. */
export interface LongTasks {
  /** How much of them lay between two moments, ms; null where the browser does not report them. */
  between(fromMs: number, toMs: number): number | null;
  stop(): void;
}

/** Entries kept; a block has some 30 trials, and only the running one is asked about. */
const KEPT_TASKS = 200;

/** The part of tasks that lies within a span, ms. Pure. */
export function overlapMs(
  tasks: readonly { readonly startTime: number; readonly duration: number }[],
  fromMs: number,
  toMs: number,
): number {
  return tasks.reduce(
    (sum, { startTime, duration }) =>
      sum + Math.max(0, Math.min(startTime + duration, toMs) - Math.max(startTime, fromMs)),
    0,
  );
}

export function watchLongTasks(): LongTasks {
  let tasks: PerformanceEntry[] = [];
  const keep = (entries: readonly PerformanceEntry[]): void => {
    tasks = [...tasks, ...entries].slice(-KEPT_TASKS);
  };
  const observer = isReported('longtask') ? new PerformanceObserver((list) => keep(list.getEntries())) : null;
  observer?.observe({ type: 'longtask' });
  return {
    between(fromMs, toMs) {
      if (observer === null) return null;
      keep(observer.takeRecords());
      return overlapMs(tasks, fromMs, toMs);
    },
    stop: () => observer?.disconnect(),
  };
}
