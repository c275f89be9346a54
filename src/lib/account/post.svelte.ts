import { deliver, type OutboxPort, type Send, type SendProblem } from '#lib/progress/outbox.ts';
import type { Database } from '#lib/storage/database.ts';
import { readOutbox, type OutgoingMessage } from '#lib/storage/records/message.ts';
import { readParticipation } from '#lib/storage/records/participation.ts';
import { readRestriction } from '#lib/storage/records/restriction.ts';
import { upToDeviceKey } from './online/device-key.ts';
import { takeReply, type ReplyTakers } from './participation.ts';

/** Pauses before the first, second, ... repetition while something waits; the last is kept. */
const RETRY_MS = [2_000, 5_000, 15_000] as const;
const LAST_RETRY_MS = 60_000;

/** How long to wait after so many tries in vain. */
export function retryPauseMs(tries: number): number {
  return RETRY_MS[tries - 1] ?? LAST_RETRY_MS;
}

/** Carries the outbox to the server whenever that is possible. One per app. */
export class Post {
  /**
   * How many deliveries have ended. A screen that shows what they may have changed reads it again when this changes;
   * the number of waiting messages would not do, because a message may come and go between two looks.
   */
  rounds: number = $state(0);
  problem: SendProblem | null = $state(null);

  readonly #db: Database;
  readonly #send: Send;
  readonly #now: () => Date;
  readonly #takers: ReplyTakers;
  readonly #pauseMs: (tries: number) => number;
  #asked = false;
  #running: Promise<void> | null = null;

  /** `takers`: of the rooms whose messages it carries. */
  constructor(db: Database, send: Send, now: () => Date, takers: ReplyTakers = {}, pauseMs = retryPauseMs) {
    this.#takers = takers;
    this.#db = db;
    this.#send = send;
    this.#now = now;
    this.#pauseMs = pauseMs;
  }

  /**
   * Sends what waits. A call during a delivery makes it look once more at the end: the delivery may already have given
   * up when the network came back, or read the outbox before a message was put there.
   */
  async carry(): Promise<void> {
    this.#asked = true;
    this.#running ??= this.#carryWhileAsked().finally(() => {
      this.#running = null;
    });
    await this.#running;
  }

  /**
   * Carries now, when the network comes back, and again after a while as long as something waits: a tablet says
   * `online` before its network lets anything through. Returns the function that stops it.
   */
  start(report: (error: unknown) => void): () => void {
    let stopped = false;
    let tries = 0;
    let timer: ReturnType<typeof setTimeout> | undefined;
    const go = async (): Promise<void> => {
      await this.carry();
      clearTimeout(timer);
      if (stopped) return;
      tries = this.problem === null ? 0 : tries + 1;
      timer = setTimeout(run, this.#pauseMs(tries));
    };
    const run = (): void => void go().catch(report);
    const online = (): void => {
      tries = 0;
      run();
    };
    window.addEventListener('online', online);
    run();
    return () => {
      stopped = true;
      clearTimeout(timer);
      window.removeEventListener('online', online);
    };
  }

  async #carryWhileAsked(): Promise<void> {
    while (this.#asked) {
      this.#asked = false;
      await this.#carryOnce();
    }
  }

  async #carryOnce(): Promise<void> {
    const participation = await readParticipation(this.#db);
    if (participation !== null) {
      // Two windows must not send the same message at the same time.
      await navigator.locks.request('merkzeit-post', async () => {
        const port: OutboxPort<OutgoingMessage> = {
          pending: async () => await this.#pending(),
          answered: async (message, reply) =>
            await takeReply(this.#db, message, reply, this.#now(), this.#takers),
        };
        this.problem = (await deliver(port, this.#send, participation.deviceKey)).problem;
        // Behind a new device key the rest goes out with that one.
        if (this.problem === null && (await this.#pending()).length > 0) this.#asked = true;
      });
    }
    this.rounds += 1;
  }

  /** On hold (Art. 18 GDPR) nothing is sent; what waits goes on waiting. */
  async #pending(): Promise<readonly OutgoingMessage[]> {
    return (await readRestriction(this.#db)) === null ? upToDeviceKey(await readOutbox(this.#db)) : [];
  }
}
