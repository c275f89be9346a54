import { insideName, protectedName } from './file-name.ts';
import type { HandOverFile, HandOverType } from './offer.ts';

/** What becomes a protected copy. */
export interface CopyOrder {
  readonly file: HandOverFile & { readonly type: HandOverType };
  /** Has passed `checkPassword`. */
  readonly password: string;
  /** Stands unencrypted in the ZIP as the time of the file inside, in whole two seconds. */
  readonly now: Date;
}

/**
 * The file in a ZIP with AES-256 (WinZip AE-2, so without a checksum of what is inside). Readable without the password:
 * a neutral name, the time and the length. See docs/decisions/0014-protected-copy.md.
 */
export async function protectedCopy({ file, password, now }: CopyOrder): Promise<HandOverFile> {
  // Loaded when it is needed: few want it. The writer alone is a quarter of the package.
  const { ZipWriter } = await import('@zip.js/zip.js/lib/zip-core-writer.js');
  const { readable, writable } = new TransformStream<Uint8Array, Uint8Array>();
  const zipped = new Response(readable).arrayBuffer();
  const writer = new ZipWriter(writable, {
    // Its workers come from blob addresses, which our policy forbids; for a letter they would take longer to start.
    useWebWorkers: false,
    // Its compression is WebAssembly, which our policy forbids too, and a PDF is compressed already.
    level: 0,
    extendedTimestamp: false,
    lastModDate: now,
  });
  await writer.add(
    insideName(file.type),
    { readable: new Blob([file.bytes]).stream(), size: file.bytes.length },
    { password, encryptionStrength: 3, dataDescriptor: false },
  );
  await writer.close();
  return { name: protectedName(file.type), type: 'application/zip', bytes: new Uint8Array(await zipped) };
}
