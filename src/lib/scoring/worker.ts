import { expose } from 'comlink';
import { scoreSession } from './score-session.ts';

/** What the scoring worker answers to. */
const scoringWorker = {
  score: async (...[session, rows, person]: Parameters<typeof scoreSession>) =>
    await scoreSession(session, rows, person),
};
export type ScoringWorker = typeof scoringWorker;

expose(scoringWorker);
