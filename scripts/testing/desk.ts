import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, beforeEach, vi } from 'vitest';

/** Where a tool is tried: its fields hold for the running test, so read them there. */
export interface Desk {
  /** An empty folder of this test alone; gone after it. */
  readonly folder: string;
  /** All that was printed, a line each call, output and errors in their order. */
  readonly said: string;
  /** From here on nothing was said. */
  readonly forget: () => void;
  /** Writes a file into the folder, text as it is and anything else as JSON; its path. */
  readonly file: (name: string, content: unknown) => string;
}

/** Gives every test of a file an empty folder, and hears the console instead of printing. */
export function layDesk(): Desk {
  let folder = '';
  let said = '';
  const hear = (text: unknown): void => {
    said += `${String(text)}\n`;
  };
  beforeEach(() => {
    folder = mkdtempSync(join(tmpdir(), 'merkzeit-'));
    said = '';
    vi.spyOn(console, 'log').mockImplementation(hear);
    vi.spyOn(console, 'error').mockImplementation(hear);
  });
  afterEach(() => {
    vi.restoreAllMocks();
    rmSync(folder, { recursive: true });
  });
  return {
    get folder() {
      return folder;
    },
    get said() {
      return said;
    },
    forget: () => {
      said = '';
    },
    file: (name, content) => {
      const path = join(folder, name);
      writeFileSync(path, typeof content === 'string' ? content : JSON.stringify(content));
      return path;
    },
  };
}
