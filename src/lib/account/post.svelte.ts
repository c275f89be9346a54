import { deliver, type OutboxPort, type Send, type SendProblem } from '#lib/progress/outbox.ts';
import type { Database } from '#lib/storage/database.ts';
import { readOutbox, type OutgoingMessage } from '#lib/storage/records/message.ts';
import { readParticipation } from '#lib/storage/records/participation.ts';
import { takeReply } from './participation.ts';

/** Tries again after this long while something waits. */
const RETRY_MS = 60_000;

/** Carries the outbox to the server whenever that is possible. One per app. */
export class Post {
  /** Messages still waiting; null before the first look. */
  waiting: number | null = $state(null);
  problem: SendProblem | null = $state(null);

  readonly #db: Database;
  readonly #send: Send;
  readonly #now: () => Date;
  #running: Promise<void> | null = null;

  constructor(db: Database, send: Send, now: () => Date) {
    this.#db = db;
    this.#send = send;
    this.#now = now;
  }

  /** Sends what waits; calls during a delivery share it. Resolves when nothing more can be sent now. */
  async carry(): Promise<void> {
    this.#running ??= this.#carryOnce().finally(() => {
      this.#running = null;
    });
    await this.#running;
  }

  /** Carries now, when the network comes back, and from time to time. Returns the function that stops it. */
  start(report: (error: unknown) => void): () => void {
    const go = (): void => void this.carry().catch(report);
    const timer = setInterval(go, RETRY_MS);
    window.addEventListener('online', go);
    go();
    return () => {
      clearInterval(timer);
      window.removeEventListener('online', go);
    };
  }

  async #carryOnce(): Promise<void> {
    const participation = await readParticipation(this.#db);
    if (participation !== null) {
      // Two windows must not send the same message at the same time.
      await navigator.locks.request('merkzeit-post', async () => {
        const port: OutboxPort<OutgoingMessage> = {
          pending: async () => await readOutbox(this.#db),
          answered: async (message, reply) => await takeReply(this.#db, message, reply, this.#now()),
        };
        this.problem = (await deliver(port, this.#send, participation.deviceKey)).problem;
      });
    }
    this.waiting = (await readOutbox(this.#db)).length;
  }
}
