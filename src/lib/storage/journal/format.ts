/**
 * The journal's bytes. A file is a header and entries; an entry is one write, all of it or nothing.
 * - header: `MZJ1`, generation, checksum of both
 * - entry: length of its body, number of the write, checksum of both and of the body, body
 * - body: changes one after another; a change is one byte (1 put, 2 remove), three blind names of 22 ASCII characters
 *   (a missing group is 22 blanks; only the key where removed), length and bytes of the sealed record
 * Numbers are unsigned, 32 bits, big-endian; checksums are the first 8 bytes of SHA-256.
 */
import { sha256 } from '@noble/hashes/sha2.js';
import { concatBytes } from '@noble/hashes/utils.js';
import type { Change } from '../rows.ts';

const MAGIC = Uint8Array.of(0x4d, 0x5a, 0x4a, 0x31);
const CHECKSUM_BYTES = 8;
const NAME_BYTES = 22;
/** Longer than any write; a damaged length is not taken for one. */
const MOST_BODY_BYTES = 64 * 1024 * 1024;
export const HEADER_BYTES = MAGIC.length + 4 + CHECKSUM_BYTES;
const ENTRY_HEAD_BYTES = 4 + 4 + CHECKSUM_BYTES;

export interface Entry {
  /** Number of the write, growing. */
  readonly number: number;
  readonly changes: readonly Change[];
}

function uint32(value: number): Uint8Array {
  const bytes = new Uint8Array(4);
  new DataView(bytes.buffer).setUint32(0, value);
  return bytes;
}

function readUint32(bytes: Uint8Array, at: number): number {
  return new DataView(bytes.buffer, bytes.byteOffset).getUint32(at);
}

function checksum(...parts: readonly Uint8Array[]): Uint8Array {
  return sha256(concatBytes(...parts)).subarray(0, CHECKSUM_BYTES);
}

function same(a: Uint8Array, b: Uint8Array): boolean {
  return a.length === b.length && a.every((byte, i) => byte === b[i]);
}

/** `generation`: of the two files of a journal the one with the higher number counts. */
export function writeHeader(generation: number): Uint8Array {
  const head = concatBytes(MAGIC, uint32(generation));
  return concatBytes(head, checksum(head));
}

/** The generation; null where the bytes begin with no whole header. */
export function readHeader(bytes: Uint8Array): number | null {
  if (bytes.length < HEADER_BYTES) return null;
  const head = bytes.subarray(0, MAGIC.length + 4);
  const isWhole = same(head.subarray(0, MAGIC.length), MAGIC);
  return isWhole && same(bytes.subarray(head.length, HEADER_BYTES), checksum(head))
    ? readUint32(head, MAGIC.length)
    : null;
}

const ascii = new TextEncoder();
const fromAscii = new TextDecoder('ascii');

function name(text: string): Uint8Array {
  const bytes = ascii.encode(text.padEnd(NAME_BYTES));
  if (bytes.length !== NAME_BYTES) throw new RangeError('A blind name has 22 characters');
  return bytes;
}

function writeChange(change: Change): Uint8Array {
  if (change.kind === 'remove') return concatBytes(Uint8Array.of(2), name(change.key));
  const { key, kind, group, sealed } = change.row;
  return concatBytes(Uint8Array.of(1), name(key), name(kind), name(group), uint32(sealed.length), sealed);
}

export function writeEntry({ number, changes }: Entry): Uint8Array {
  const body = concatBytes(...changes.map(writeChange));
  const head = concatBytes(uint32(body.length), uint32(number));
  return concatBytes(head, checksum(head, body), body);
}

/** Reads the changes of a body whose checksum was right. */
function readChanges(body: Uint8Array): readonly Change[] {
  const changes: Change[] = [];
  let at = 0;
  const take = (count: number): Uint8Array => body.subarray(at, (at += count));
  const takeName = (): string => fromAscii.decode(take(NAME_BYTES)).trimEnd();
  while (at < body.length) {
    if (take(1)[0] === 2) {
      changes.push({ kind: 'remove', key: takeName() });
      continue;
    }
    const [key, kind, group] = [takeName(), takeName(), takeName()];
    const sealed = Uint8Array.from(take(readUint32(take(4), 0)));
    changes.push({ kind: 'put', row: { key, kind, group, sealed } });
  }
  return changes;
}

export interface JournalReading {
  readonly entries: readonly Entry[];
  /** Where the next entry goes: behind the last whole one. Bytes after it are of a write that was cut short. */
  readonly end: number;
  /** Whether there are such bytes. */
  readonly isTorn: boolean;
}

/** Reads the entries of a file with a whole header, up to the first that is not whole. */
export function readEntries(file: Uint8Array): JournalReading {
  const entries: Entry[] = [];
  let at = HEADER_BYTES;
  while (at + ENTRY_HEAD_BYTES <= file.length) {
    const length = readUint32(file, at);
    const end = at + ENTRY_HEAD_BYTES + length;
    if (length > MOST_BODY_BYTES || end > file.length) break;
    const body = file.subarray(at + ENTRY_HEAD_BYTES, end);
    const head = file.subarray(at, at + 8);
    if (!same(file.subarray(at + 8, at + ENTRY_HEAD_BYTES), checksum(head, body))) break;
    entries.push({ number: readUint32(file, at + 4), changes: readChanges(body) });
    at = end;
  }
  return { entries, end: at, isTorn: at < file.length };
}
