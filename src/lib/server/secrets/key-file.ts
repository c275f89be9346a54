import { randomBytes } from 'node:crypto';
import {
  closeSync,
  fsyncSync,
  linkSync,
  mkdirSync,
  openSync,
  readFileSync,
  renameSync,
  rmSync,
  writeSync,
} from 'node:fs';
import { join } from 'node:path';
import type { Settings } from '../settings.ts';
import { parseKeyRing, SecretError, textsOf, type KeyRing } from './key-ring.ts';

type SecretSettings = Pick<Settings, 'dataDirectory' | 'secret' | 'olderSecrets'>;

const BYTES = 32;

/** A secret that nobody has had before. */
export function newSecret(): Buffer {
  return randomBytes(BYTES);
}

/**
 * The secrets given from outside, else those of `dataDirectory`/secret.key, one a line and newest first; null where there
 * are none. Throws SecretError where one cannot be read.
 */
export function findKeyRing(settings: SecretSettings): KeyRing | null {
  const { secret, olderSecrets } = settings;
  if (secret !== null) return parseKeyRing([secret, ...olderSecrets], 'MERKZEIT_SECRET');
  if (olderSecrets.length > 0) {
    throw new SecretError(
      'MERKZEIT_SECRET_OLD gilt nur zusammen mit MERKZEIT_SECRET. Die Schlüssel in secret.key stehen alle dort.',
    );
  }
  const file = fileOf(settings);
  const text = readIfThere(file);
  return text === null ? null : parseKeyRing(linesOf(text), file);
}

/**
 * As `findKeyRing`; at the first start the file is made, readable by its owner alone. Two processes that start at once
 * end up with the same secret.
 */
export function openKeyRing(settings: SecretSettings): KeyRing {
  const known = findKeyRing(settings);
  if (known !== null) return known;
  const file = fileOf(settings);
  mkdirSync(settings.dataDirectory, { recursive: true, mode: 0o700 });
  const draft = draftOf(file);
  try {
    writeDurably(draft, `${newSecret().toString('hex')}\n`);
    // A link fails where the file exists already, so that the first process decides.
    linkSync(draft, file);
  } catch (error) {
    if ((error as NodeJS.ErrnoException).code !== 'EEXIST') throw error;
  } finally {
    rmSync(draft, { force: true });
  }
  return parseKeyRing(linesOf(readFileSync(file, 'utf8')), file);
}

/** Puts the ring in place of the one in `dataDirectory`/secret.key: after a power cut the file is the old or the new one. */
export function replaceKeyFile(settings: SecretSettings, ring: KeyRing): void {
  const file = fileOf(settings);
  const draft = draftOf(file);
  try {
    writeDurably(draft, `${textsOf(ring).join('\n')}\n`);
    renameSync(draft, file);
  } finally {
    rmSync(draft, { force: true });
  }
  syncDirectory(settings.dataDirectory);
}

function fileOf({ dataDirectory }: SecretSettings): string {
  return join(dataDirectory, 'secret.key');
}

function draftOf(file: string): string {
  return `${file}.${process.pid}.${randomBytes(4).toString('hex')}`;
}

function linesOf(text: string): readonly string[] {
  return text.trim().split(/\s+/);
}

function readIfThere(file: string): string | null {
  try {
    return readFileSync(file, 'utf8');
  } catch (error) {
    if ((error as NodeJS.ErrnoException).code === 'ENOENT') return null;
    throw error;
  }
}

function writeDurably(file: string, text: string): void {
  const descriptor = openSync(file, 'wx', 0o600);
  try {
    writeSync(descriptor, text);
    fsyncSync(descriptor);
  } finally {
    closeSync(descriptor);
  }
}

/** Without it a power cut could bring the old name of a file back. Windows has no such call, and needs none. */
function syncDirectory(directory: string): void {
  if (process.platform === 'win32') return;
  const descriptor = openSync(directory, 'r');
  try {
    fsyncSync(descriptor);
  } finally {
    closeSync(descriptor);
  }
}
