import { expose } from 'comlink';
import { scoreRecord } from './score-record.ts';
import { scoreSession } from './score-session.ts';

/** What the scoring worker answers to. */
const scoringWorker = {
  score: async (...[session, rows, person]: Parameters<typeof scoreSession>) =>
    await scoreSession(session, rows, person),
  scoreRecord: async (record: Parameters<typeof scoreRecord>[0]) => await scoreRecord(record),
};
export type ScoringWorker = typeof scoringWorker;

expose(scoringWorker);
