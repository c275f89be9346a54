/** A letter as bytes and back: framed, compressed, and filled up so that its length tells little. docs/release-format.md */
import * as v from 'valibot';
import type { FindingsModel } from '#lib/findings/model.ts';
import { letterSchema } from './letter-schema.ts';

type Bytes = Uint8Array<ArrayBuffer>;

/** What a doctor gets: the letter for the screen and as a file. */
export interface Parcel {
  readonly model: FindingsModel;
  /** Bytes of the PDF. */
  readonly pdf: Bytes;
}

/** Packed letters are multiples of this long, bytes. */
export const FILL_BYTES = 65_536;
/** A letter has less than one million. A small file that unpacks to a huge one stops here. */
const MOST_UNPACKED_BYTES = 16_000_000;
const LENGTH_BYTES = 4;
/** `%PDF-` */
const PDF_START = [0x25, 0x50, 0x44, 0x46, 0x2d];

/** A length (big-endian, 4 bytes) and as many bytes; then the rest. */
function framed(first: Uint8Array, rest: Uint8Array): Bytes {
  const bytes = new Uint8Array(LENGTH_BYTES + first.length + rest.length);
  new DataView(bytes.buffer).setUint32(0, first.length);
  bytes.set(first, LENGTH_BYTES);
  bytes.set(rest, LENGTH_BYTES + first.length);
  return bytes;
}

function unframed(bytes: Bytes): { readonly first: Bytes; readonly rest: Bytes } | null {
  if (bytes.length < LENGTH_BYTES) return null;
  const end = LENGTH_BYTES + new DataView(bytes.buffer, bytes.byteOffset).getUint32(0);
  return end > bytes.length ? null : { first: bytes.slice(LENGTH_BYTES, end), rest: bytes.slice(end) };
}

async function through(bytes: Bytes, transform: CompressionStream | DecompressionStream): Promise<Bytes> {
  const reader = new Blob([bytes]).stream().pipeThrough(transform).getReader();
  const chunks: Bytes[] = [];
  let length = 0;
  for (;;) {
    const { done, value } = await reader.read();
    if (done) return new Uint8Array(await new Blob(chunks).arrayBuffer());
    length += value.length;
    if (length > MOST_UNPACKED_BYTES) throw new RangeError('A packed letter is too long');
    chunks.push(value);
  }
}

function parsedModel(json: Bytes): FindingsModel | null {
  try {
    const given: unknown = JSON.parse(new TextDecoder('utf-8', { fatal: true }).decode(json));
    const read = v.safeParse(letterSchema, given);
    return read.success ? read.output : null;
  } catch {
    return null;
  }
}

/** Packs a letter; its length is a multiple of FILL_BYTES. */
export async function pack({ model, pdf }: Parcel): Promise<Bytes> {
  const json = new TextEncoder().encode(JSON.stringify(model));
  const gzip = await through(framed(json, pdf), new CompressionStream('gzip'));
  const fill = -(LENGTH_BYTES + gzip.length) & (FILL_BYTES - 1);
  return framed(gzip, new Uint8Array(fill));
}

/** Reads what `pack` made, strictly; null where it is anything else. */
export async function unpack(packed: Bytes): Promise<Parcel | null> {
  const outer = unframed(packed);
  if (outer === null) return null;
  const bytes = await through(outer.first, new DecompressionStream('gzip')).catch(() => null);
  const inner = bytes === null ? null : unframed(bytes);
  if (inner === null || !PDF_START.every((byte, i) => inner.rest[i] === byte)) return null;
  const model = parsedModel(inner.first);
  return model === null ? null : { model, pdf: inner.rest };
}
