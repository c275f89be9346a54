import decodeQR from 'qr/decode.js';
import fc from 'fast-check';
import { expect, it } from 'vitest';
import { makeActivationCode } from '#lib/domain/activation-code.ts';
import { drawQr } from './qr.ts';

/** Paints the path as a camera would see it: four pixels a module, with the quiet zone. */
function paint({ size, path }: { size: number; path: string }) {
  const [module, quiet] = [4, 4];
  const width = (size + 2 * quiet) * module;
  const data = new Uint8Array(width * width * 4).fill(255);
  for (const [, x = '', y = ''] of path.matchAll(/M(\d+) (\d+)h1v1h-1z/g)) {
    for (let i = 0; i < module * module; i++) {
      const column = (Number(x) + quiet) * module + (i % module);
      const row = (Number(y) + quiet) * module + Math.floor(i / module);
      data.fill(0, (row * width + column) * 4, (row * width + column) * 4 + 3);
    }
  }
  return { width, height: width, data };
}

it('draws what a camera reads back', () => {
  fc.assert(
    fc.property(fc.uint8Array({ minLength: 12, maxLength: 12 }), (random) => {
      const text = `https://merkzeit.praxis-beispiel.example/beginnen#${makeActivationCode(random)}`;
      expect(decodeQR(paint(drawQr(text)))).toBe(text);
    }),
    { numRuns: 20 },
  );
});
