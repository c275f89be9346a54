import { expose, transfer } from 'comlink';
import { exportFiles } from './files.ts';
import type { ExportInput } from './input.ts';
import { zipOf } from './zip.ts';

/** What the worker of the export answers to. */
const exportWorker = {
  async make(input: ExportInput): Promise<Uint8Array<ArrayBuffer>> {
    const zip = await zipOf(exportFiles(input), input.day);
    return transfer(zip, [zip.buffer]);
  },
};
export type ExportWorker = typeof exportWorker;

expose(exportWorker);
