import { expose, transfer } from 'comlink';
import type { FindingsModel } from '../model.ts';
import { loadFonts, type FontUrls } from './fonts.ts';
import { writeLetter } from './write.ts';

/** What the letter worker answers to. */
const letterWorker = {
  async write(model: FindingsModel, fonts: FontUrls): Promise<Uint8Array<ArrayBuffer>> {
    const letter = new Uint8Array(writeLetter(model, await loadFonts(fonts)));
    return transfer(letter, [letter.buffer]);
  },
};
export type LetterWorker = typeof letterWorker;

expose(letterWorker);
