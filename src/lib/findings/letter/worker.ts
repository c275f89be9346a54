import { expose, transfer } from 'comlink';
import { writeFhir } from '../fhir/write.ts';
import { writeHtml } from '../html/write-html.ts';
import type { FindingsModel } from '../model.ts';
import { loadFonts, type FontUrls } from '#lib/paper/fonts.ts';
import { writeLetter } from './write.ts';

type Bytes = Uint8Array<ArrayBuffer>;

/** What the letter worker answers to. */
const letterWorker = {
  async write(model: FindingsModel, fonts: FontUrls): Promise<Bytes> {
    const letter = new Uint8Array(writeLetter(model, await loadFonts(fonts)));
    return transfer(letter, [letter.buffer]);
  },
  writeHtml(model: FindingsModel): Bytes {
    const file = new TextEncoder().encode(writeHtml(model));
    return transfer(file, [file.buffer]);
  },
  writeFhir: async (...given: Parameters<typeof writeFhir>) => await writeFhir(...given),
};
export type LetterWorker = typeof letterWorker;

expose(letterWorker);
