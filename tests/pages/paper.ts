/** What a camera sees on paper. */
import { execFileSync } from 'node:child_process';
import { PNG } from 'pngjs';
import decodeQr from 'qr/decode.js';

/** The text of the QR code on a page of a PDF, as a camera reads it from a print. */
export function patternOnPage(bytes: Uint8Array, page: number): string {
  const part = ['-f', String(page), '-l', String(page)];
  const picture = execFileSync('pdftoppm', ['-r', '110', '-png', ...part, '-'], {
    input: bytes,
    maxBuffer: 50_000_000,
  });
  const { width, height, data } = PNG.sync.read(picture);
  return decodeQr({ width, height, data });
}
