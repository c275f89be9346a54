import { readFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import type { PaperFonts } from '../pen.ts';

const { resolve } = createRequire(import.meta.url);
const font = (name: string): Uint8Array =>
  readFileSync(
    resolve(`@expo-google-fonts/atkinson-hyperlegible-next/${name}/AtkinsonHyperlegibleNext_${name}.ttf`),
  );

/** The typefaces of documents, in Node. */
export const TEST_FONTS: PaperFonts = { regular: font('400Regular'), bold: font('700Bold') };
