/** Second copies of small texts: two files each, so that after a kill one of them is whole. */
import { sha256 } from '@noble/hashes/sha2.js';
import { concatBytes, utf8ToBytes } from '@noble/hashes/utils.js';
import { folderAt, readAll, withFile, writeAt } from './files.ts';
import { HEADER_BYTES, readHeader, writeHeader } from './format.ts';

const SLOTS = ['a', 'b'] as const;
const CHECKSUM_BYTES = 8;

interface Copy {
  readonly slot: (typeof SLOTS)[number];
  readonly generation: number;
  readonly text: string;
}

function readCopy(bytes: Uint8Array): Omit<Copy, 'slot'> | null {
  const generation = readHeader(bytes);
  const checksum = bytes.subarray(HEADER_BYTES, HEADER_BYTES + CHECKSUM_BYTES);
  const text = bytes.subarray(HEADER_BYTES + CHECKSUM_BYTES);
  if (
    generation === null ||
    !sha256(text)
      .subarray(0, CHECKSUM_BYTES)
      .every((byte, i) => byte === checksum[i])
  )
    return null;
  return { generation, text: new TextDecoder().decode(text) };
}

async function newest(folder: FileSystemDirectoryHandle, id: string): Promise<Copy | null> {
  let best: Copy | null = null;
  for (const slot of SLOTS) {
    const copy = readCopy(await withFile(folder, `${id}.${slot}`, readAll));
    if (copy !== null && copy.generation > (best?.generation ?? 0)) best = { slot, ...copy };
  }
  return best;
}

/** Texts of a set, each once. */
export async function readCopies(set: string): Promise<readonly string[]> {
  const folder = await folderAt(['copies', set]);
  const ids = new Set<string>();
  // As the type says a folder has no names; browsers and the standard say otherwise.
  const { keys } = folder as unknown as { keys: () => AsyncIterable<string> };
  for await (const name of keys.call(folder)) ids.add(name.replace(/\.[ab]$/, ''));
  const copies = await Promise.all([...ids].map(async (id) => await newest(folder, id)));
  return copies.flatMap((copy) => (copy === null ? [] : [copy.text]));
}

export async function writeCopy(set: string, id: string, text: string): Promise<void> {
  const folder = await folderAt(['copies', set]);
  const before = await newest(folder, id);
  const bytes = utf8ToBytes(text);
  const content = concatBytes(
    writeHeader((before?.generation ?? 0) + 1),
    sha256(bytes).subarray(0, CHECKSUM_BYTES),
    bytes,
  );
  await withFile(folder, `${id}.${before?.slot === 'a' ? 'b' : 'a'}`, (file) => {
    writeAt(file, content, 0);
    file.truncate(content.length);
    file.flush();
  });
}

/** Overwrites both files before they go: they hold wrapped keys. */
export async function removeCopy(set: string, id: string): Promise<void> {
  const folder = await folderAt(['copies', set]);
  for (const slot of SLOTS) {
    await withFile(folder, `${id}.${slot}`, (file) => {
      writeAt(file, new Uint8Array(file.getSize()), 0);
      file.flush();
    });
    await folder.removeEntry(`${id}.${slot}`);
  }
}
