import { destination } from 'pino';
import { readSettings } from '../settings.ts';
import { makeLog, type Log } from './log.ts';
import type { Metrics } from './metrics.ts';

let log: Log | null = null;

/**
 * The log of this process. Made at the first line, so that nothing is opened while pages are prerendered. Written at once:
 * a kill loses no line.
 */
export function processLog(): Log {
  return (log ??= makeLog(
    readSettings(process.env).log,
    destination({ fd: 1, sync: true }),
    destination({ fd: 2, sync: true }),
  ));
}

/** Tells the log, and counts requests where somebody asks for numbers. */
export function countedLog(metrics: Pick<Metrics, 'request'> | null): Log {
  return {
    request: (line) => {
      processLog().request(line);
      metrics?.request(line);
    },
    error: (line) => processLog().error(line),
    problem: (line) => processLog().problem(line),
  };
}
