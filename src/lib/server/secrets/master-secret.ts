import { randomBytes } from 'node:crypto';
import {
  closeSync,
  fsyncSync,
  linkSync,
  mkdirSync,
  openSync,
  readFileSync,
  rmSync,
  writeSync,
} from 'node:fs';
import { join } from 'node:path';

/** The server's secret is unusable. The message is for the operator's terminal and never contains the secret. */
export class SecretError extends Error {
  override readonly name = 'SecretError';
}

const BYTES = 32;

/** Reads a secret given as 64 hexadecimal characters (32 bytes). */
function decode(text: string, source: string): Buffer {
  const plain = text.trim();
  if (!/^[0-9a-f]{64}$/i.test(plain)) {
    throw new SecretError(
      `${source} muss aus 64 Zeichen 0-9 und a-f bestehen (32 zufällige Bytes). ` +
        'Spielen Sie den Schlüssel aus Ihrer Sicherung ein: Ohne ihn sind die Versichertennummern nicht lesbar.',
    );
  }
  return Buffer.from(plain, 'hex');
}

/**
 * The one secret from which every key is derived: the one given, else that of `directory`/secret.key, which is
 * made at the first start, readable by its owner alone. Two processes that start at once end up with the same.
 */
export function masterSecret(directory: string, given: string | null): Buffer {
  if (given !== null) return decode(given, 'MERKZEIT_SECRET');
  const file = join(directory, 'secret.key');
  const known = readIfThere(file);
  if (known !== null) return decode(known, file);
  mkdirSync(directory, { recursive: true, mode: 0o700 });
  const draft = `${file}.${process.pid}.${randomBytes(4).toString('hex')}`;
  try {
    writeDurably(draft, `${randomBytes(BYTES).toString('hex')}\n`);
    // A link fails where the file exists already, so that the first process decides.
    linkSync(draft, file);
  } catch (error) {
    if ((error as NodeJS.ErrnoException).code !== 'EEXIST') throw error;
  } finally {
    rmSync(draft, { force: true });
  }
  return decode(readFileSync(file, 'utf8'), file);
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
