import type { Outcome } from '#lib/domain/outcome.ts';
import { openWorkerLine, type WorkerFailure, type WorkerLine } from '#lib/workers/worker-line.ts';
import type { Change } from '../rows.ts';
import type { Entry } from './format.ts';
import type { JournalWorker } from './worker.ts';

/** Writing takes milliseconds; the rest is for reading some megabytes on a slow tablet. */
const TIMEOUT_MS = 30_000;

/** The journal of one database. Every failure is a value: a tablet without one goes on with IndexedDB alone. */
export interface Journal {
  /**
   * Entries after the write `after`, the number of the last one, the journal's length in bytes, and whether every write
   * from its first to its last is in it.
   */
  read(after: number): Promise<
    Outcome<
      {
        readonly entries: readonly Entry[];
        readonly last: number;
        readonly bytes: number;
        readonly isComplete: boolean;
      },
      WorkerFailure
    >
  >;
  /** Appends one write; done when it is on the disk. */
  append(entry: Entry): Promise<Outcome<void, WorkerFailure>>;
  /** Writes it anew with just these rows. */
  rewrite(number: number, changes: readonly Change[]): Promise<Outcome<void, WorkerFailure>>;
  remove(): Promise<Outcome<void, WorkerFailure>>;
  close(): void;
}

/** Whether this browser has a private file system that a worker can write to durably. */
export function hasJournal(): boolean {
  // As the type says every browser has it; WebKitGTK and private windows of some have not.
  const storage = navigator.storage as Partial<StorageManager> | undefined;
  return typeof storage?.getDirectory === 'function';
}

let shared: WorkerLine<JournalWorker> | null = null;
let users = 0;

/** One worker for all that is kept in the private file system: on a slow tablet each takes a while to start. */
function openLine(): WorkerLine<JournalWorker> {
  const line = (shared ??= openWorkerLine<JournalWorker>(
    () => new Worker(new URL('./worker.ts', import.meta.url), { type: 'module' }),
    TIMEOUT_MS,
  ));
  users += 1;
  let isOpen = true;
  return {
    call: async (use) => await line.call(use),
    close: () => {
      if (!isOpen) return;
      isOpen = false;
      users -= 1;
      if (users > 0) return;
      line.close();
      shared = null;
    },
  };
}

/** Second copies of small texts under their ids; a set of its own for each use. */
export interface Copies {
  read(): Promise<Outcome<readonly string[], WorkerFailure>>;
  write(id: string, text: string): Promise<Outcome<void, WorkerFailure>>;
  remove(id: string): Promise<Outcome<void, WorkerFailure>>;
  close(): void;
}

export function openCopies(set: string): Copies {
  const line = openLine();
  return {
    read: async () => await line.call(async (worker) => await worker.readCopies(set)),
    write: async (id, text) => await line.call(async (worker) => await worker.writeCopy(set, id, text)),
    remove: async (id) => await line.call(async (worker) => await worker.removeCopy(set, id)),
    close: () => line.close(),
  };
}

export function openJournal(name: string): Journal {
  const line = openLine();
  return {
    read: async (after) => await line.call(async (worker) => await worker.read(name, after)),
    append: async (entry) => await line.call(async (worker) => await worker.append(name, entry)),
    rewrite: async (number, changes) =>
      await line.call(async (worker) => await worker.rewrite(name, number, changes)),
    remove: async () => await line.call(async (worker) => await worker.remove(name)),
    close: () => line.close(),
  };
}
