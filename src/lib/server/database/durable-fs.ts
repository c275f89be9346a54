import { NodeFS } from '@electric-sql/pglite/nodefs';
import { closeSync, fsyncSync, openSync, readdirSync } from 'node:fs';
import { join } from 'node:path';

/** The parts of Emscripten's file system that are touched here. */
interface FileStream {
  /** File descriptor of Node; absent for streams that are no files. */
  readonly nfd?: number | null;
}

interface Engine {
  readonly NODEFS: { readonly stream_ops: { fsync?: (stream: FileStream) => number } };
}

/**
 * The embedded database's file system, with an fsync that reaches the disk: PGlite's own has none, so that a
 * power cut could lose acknowledged rows. Uses internals of PGlite: its version is pinned, and
 * durable-fs.test.ts counts the calls.
 */
export class DurableNodeFS extends NodeFS {
  readonly #sync: (descriptor: number) => void;

  constructor(directory: string, sync: (descriptor: number) => void = fsyncSync) {
    super(directory);
    this.#sync = sync;
  }

  override async init(...args: Parameters<NodeFS['init']>): ReturnType<NodeFS['init']> {
    const prepared = await super.init(...args);
    const before = prepared.emscriptenOpts.preRun ?? [];
    prepared.emscriptenOpts.preRun = [
      ...before,
      (module) => {
        (module as unknown as Engine).NODEFS.stream_ops.fsync = (stream) => {
          if (typeof stream.nfd === 'number') this.#sync(stream.nfd);
          return 0;
        };
      },
    ];
    return prepared;
  }
}

/** Brings all files below a directory to the disk that were written without `DurableNodeFS` having seen it. */
export function syncBelow(directory: string): void {
  for (const entry of readdirSync(directory, { withFileTypes: true })) {
    const path = join(directory, entry.name);
    if (entry.isDirectory()) syncBelow(path);
    else if (entry.isFile()) syncFile(path);
  }
}

function syncFile(path: string): void {
  const descriptor = openSync(path, 'r+');
  try {
    fsyncSync(descriptor);
  } finally {
    closeSync(descriptor);
  }
}
