import { ZipWriter } from '@zip.js/zip.js/lib/zip-core-writer.js';
import type { IsoDate } from '#lib/domain/calendar.ts';
import type { ExportFile } from './input.ts';

/** Noon: a ZIP has local times without a zone. */
const HOUR = 12;

/**
 * The files in one ZIP. Nothing is compressed, because no two browsers compress alike, and every file has the day of the
 * export as its date: the same files of the same day are the same bytes, on every machine and in every time zone.
 */
export async function zipOf(files: readonly ExportFile[], day: IsoDate): Promise<Uint8Array<ArrayBuffer>> {
  const [year = 0, month = 0, date = 0] = day.split('-').map(Number);
  const { readable, writable } = new TransformStream<Uint8Array, Uint8Array>();
  const zipped = new Response(readable).arrayBuffer();
  const writer = new ZipWriter(writable, {
    // Its workers come from blob addresses, which our policy forbids; we are in a worker of our own.
    useWebWorkers: false,
    level: 0,
    extendedTimestamp: false,
    lastModDate: new Date(year, month - 1, date, HOUR),
  });
  for (const { name, bytes } of files) {
    await writer.add(
      name,
      { readable: new Blob([bytes]).stream(), size: bytes.length },
      { dataDescriptor: false },
    );
  }
  await writer.close();
  return new Uint8Array(await zipped);
}
