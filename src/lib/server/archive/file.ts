/**
 * The file of an operator's backup: 16 KiB of header, a line of JSON filled up with blanks, then the dump, compressed and
 * encrypted (AES-256-CTR, then HMAC-SHA-256 over header and cipher text). The header is written last, so that a file that
 * broke off has none.
 */
import { createCipheriv, createDecipheriv, createHmac, randomBytes } from 'node:crypto';
import { createReadStream } from 'node:fs';
import { open, rename, rm, type FileHandle } from 'node:fs/promises';
import { pipeline as connect, type Readable } from 'node:stream';
import { pipeline } from 'node:stream/promises';
import { createGunzip, createGzip } from 'node:zlib';
import { isSame } from '../secrets/same.ts';
import type { ArchiveKey, Keys } from '../secrets/keys.ts';

/** A backup cannot be used. The message is for the operator's terminal. */
export class ArchiveError extends Error {
  override readonly name = 'ArchiveError';
}

export type Engine = 'embedded' | 'postgresql';

/** What a backup says of itself. */
export interface ArchiveAbout {
  readonly engine: Engine;
  /** ISO 8601, UTC. */
  readonly madeAt: string;
  /** What the database had been brought to, oldest first. */
  readonly migrations: readonly { readonly name: string; readonly digest: string }[];
}

interface Header extends ArchiveAbout {
  readonly merkzeit: 'backup';
  readonly version: 1;
  readonly keyId: string;
  /** Hexadecimal, 16 bytes. */
  readonly nonce: string;
}

const HEADER_BYTES = 16_384;
const CIPHER = 'aes-256-ctr';
const NONCE = /^[0-9a-f]{32}$/;

/** Writes a backup under its name once it is whole and on the disk; readable by its owner alone. */
export async function writeArchive(
  file: string,
  about: ArchiveAbout,
  keys: Keys,
  dump: AsyncIterable<Uint8Array>,
): Promise<void> {
  const key = keys.archiveKey();
  if (key === null) throw new Error('A ring always has a newest key.');
  const nonce = randomBytes(16).toString('hex');
  const header: Header = { merkzeit: 'backup', version: 1, ...about, keyId: key.keyId, nonce };
  const draft = `${file}.${randomBytes(4).toString('hex')}.draft`;
  try {
    const handle = await open(draft, 'wx', 0o600);
    try {
      await fill(handle, header, key, dump);
      await handle.sync();
    } finally {
      await handle.close();
    }
    await rename(draft, file);
  } finally {
    await rm(draft, { force: true });
  }
}

async function fill(
  handle: FileHandle,
  header: Header,
  key: ArchiveKey,
  dump: AsyncIterable<Uint8Array>,
): Promise<void> {
  const cipher = createCipheriv(CIPHER, key.sealing, Buffer.from(header.nonce, 'hex'));
  const mac = macOf(key, header);
  await pipeline(dump, createGzip(), async (chunks: AsyncIterable<Uint8Array>) => {
    let position = HEADER_BYTES;
    for await (const chunk of chunks) {
      const bytes = cipher.update(chunk);
      mac.update(bytes);
      await writeAt(handle, bytes, position);
      position += bytes.length;
    }
  });
  const line = JSON.stringify({ ...header, mac: mac.digest('base64url') });
  const text = Buffer.from(`${line.padEnd(HEADER_BYTES - 1)}\n`);
  if (text.length !== HEADER_BYTES) throw new Error('The header of a backup has grown too long.');
  await writeAt(handle, text, 0);
}

async function writeAt(handle: FileHandle, bytes: Buffer, position: number): Promise<void> {
  for (let done = 0; done < bytes.length;) {
    const { bytesWritten } = await handle.write(bytes, done, bytes.length - done, position + done);
    done += bytesWritten;
  }
}

function macOf(key: ArchiveKey, header: Header): ReturnType<typeof createHmac> {
  return createHmac('sha256', key.proving).update(JSON.stringify(header));
}

/** A backup that was looked at from beginning to end and is as it was written. */
export interface Archive {
  readonly about: ArchiveAbout;
  /** What `dump` gave. */
  readonly dump: () => AsyncIterable<Uint8Array>;
}

/** Throws ArchiveError for a file that is none, is damaged, or belongs to another secret. */
export async function openArchive(file: string, keys: Keys): Promise<Archive> {
  const { header, mac } = await headerOf(file);
  const key = keys.archiveKey(header.keyId);
  if (key === null) {
    throw new ArchiveError(
      `${file} gehört zu einem anderen Schlüssel. Spielen Sie zuerst den Schlüssel von damals ein (secret.key oder MERKZEIT_SECRET).`,
    );
  }
  const computed = macOf(key, header);
  for await (const chunk of bodyOf(file)) computed.update(chunk as Buffer);
  if (!isSame(computed.digest('base64url'), mac)) throw damaged(file);
  return {
    about: header,
    dump: async function* () {
      const decipher = createDecipheriv(CIPHER, key.sealing, Buffer.from(header.nonce, 'hex'));
      const opened = createGunzip();
      // What goes wrong on the way ends `opened`, and so whoever reads it.
      connect(bodyOf(file), decipher, opened, () => undefined);
      yield* opened as AsyncIterable<Uint8Array>;
    },
  };
}

function damaged(file: string): ArchiveError {
  return new ArchiveError(`${file} ist beschädigt und wird nicht eingespielt. Nichts wurde verändert.`);
}

function bodyOf(file: string): Readable {
  return createReadStream(file, { start: HEADER_BYTES });
}

async function headerOf(file: string): Promise<{ header: Header; mac: string }> {
  const value = parse(await firstBytes(file));
  if (value?.['merkzeit'] !== 'backup')
    throw new ArchiveError(`${file} ist keine vollständige Sicherung von Merkzeit.`);
  if (value['version'] !== 1)
    throw new ArchiveError(`${file} stammt von einer anderen Ausgabe von Merkzeit.`);
  const { mac, ...header } = value;
  // All else is used only once the code has proved that it is as it was written.
  const isWhole = NONCE.test(String(header['nonce'])) && typeof mac === 'string';
  if (!isWhole) throw damaged(file);
  return { header: header as unknown as Header, mac };
}

async function firstBytes(file: string): Promise<string> {
  let handle: FileHandle;
  try {
    handle = await open(file, 'r');
  } catch (error) {
    throw new ArchiveError(
      `${file} lässt sich nicht lesen (${(error as NodeJS.ErrnoException).code ?? 'unbekannt'}).`,
    );
  }
  try {
    const { buffer, bytesRead } = await handle.read(Buffer.alloc(HEADER_BYTES), 0, HEADER_BYTES, 0);
    return buffer.toString('utf8', 0, bytesRead);
  } finally {
    await handle.close();
  }
}

/** The object that a text is as JSON; null for any other text. */
function parse(text: string): Record<string, unknown> | null {
  try {
    const value: unknown = JSON.parse(text);
    return typeof value === 'object' ? (value as Record<string, unknown> | null) : null;
  } catch {
    return null;
  }
}
