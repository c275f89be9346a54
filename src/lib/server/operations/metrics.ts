import { collectDefaultMetrics, Counter, Gauge, Histogram, Registry } from 'prom-client';
import type { Tally } from '../tally.ts';
import type { RequestLine } from './log.ts';

/** Numbers for the operator's supervision. Every label is of a closed list. */
export interface Metrics extends Tally {
  request(line: RequestLine): void;
  /** All of them, in Prometheus' text format. */
  text(): Promise<string>;
  readonly contentType: string;
}

/** `touchDatabase`: throws when the database does not answer; asked once for each look. */
export function makeMetrics(touchDatabase: () => Promise<void>): Metrics {
  const register = new Registry();
  const registers = [register];
  collectDefaultMetrics({ register });
  const requests = new Histogram({
    name: 'merkzeit_request_seconds',
    help: 'Time until a request was answered, by route. Files and pages of the build are not counted.',
    labelNames: ['route', 'method', 'status'],
    buckets: [0.005, 0.01, 0.025, 0.05, 0.1, 0.25, 0.5, 1, 2.5, 5, 10],
    registers,
  });
  const progress = new Counter({
    name: 'merkzeit_progress_messages_total',
    help: 'Progress messages: stored, repeated (the same once more), or why not.',
    labelNames: ['outcome'],
    registers,
  });
  const mails = new Counter({
    name: 'merkzeit_mails_total',
    help: 'E-mails, by whether the mail server took them.',
    labelNames: ['outcome'],
    registers,
  });
  register.registerMetric(databaseGauge(touchDatabase));
  return {
    request: ({ route, method, status, seconds }) =>
      requests.observe({ route, method, status: `${Math.floor(status / 100)}xx` }, seconds),
    progress: (outcome) => progress.inc({ outcome }),
    mail: (outcome) => mails.inc({ outcome }),
    text: async () => await register.metrics(),
    contentType: register.contentType,
  };
}

function databaseGauge(touchDatabase: () => Promise<void>): Gauge {
  return new Gauge({
    name: 'merkzeit_database_answer_seconds',
    help: 'Time until the database has answered just now; NaN while it does not.',
    registers: [],
    async collect() {
      const begun = performance.now();
      const seconds = await touchDatabase().then(
        () => (performance.now() - begun) / 1000,
        () => Number.NaN,
      );
      this.set(seconds);
    },
  });
}
