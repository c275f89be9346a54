import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import type { HandOverType } from './offer.ts';
import { protectedCopy } from './protected-copy.ts';
import { openProtected } from './testing/open-protected.ts';

const PASSWORD = 'acde-fhjk-mnpr-twxy';
const NOW = new Date(2026, 10, 21, 10, 30);
const text = new TextEncoder().encode('Sehr geehrte Frau Doktor, Frau Erika Mustermann');

async function copyOf(
  bytes: Uint8Array<ArrayBuffer>,
  type: HandOverType = 'application/pdf',
  password = PASSWORD,
) {
  return await protectedCopy({ file: { name: 'Frau-Mustermann.pdf', type, bytes }, password, now: NOW });
}

describe('the protected copy', () => {
  it('is a WinZip AE-2 archive with AES-256 and opens with its password', async () => {
    const copy = await copyOf(text);
    expect(copy).toMatchObject({ name: 'Merkzeit-Brief.zip', type: 'application/zip' });
    expect(openProtected(copy.bytes, PASSWORD)).toEqual({
      name: 'Merkzeit-Brief.pdf',
      vendorVersion: 2,
      strength: 3,
      crc32: 0,
      bytes: text,
    });
  });

  it('gives back every file byte for byte, whatever its length and password', async () => {
    const bytes = fc.uint8Array({ minLength: 1, maxLength: 5_000 }).map((array) => new Uint8Array(array));
    const password = fc.string({ unit: 'grapheme-ascii', minLength: 12, maxLength: 40 });
    await fc.assert(
      fc.asyncProperty(bytes, password, async (given, secret) => {
        const copy = await copyOf(given, 'text/html', secret);
        expect(openProtected(copy.bytes, secret).bytes).toEqual(given);
      }),
      { numRuns: 25 },
    );
  });

  it('opens neither with another password nor after a change', async () => {
    const { bytes } = await copyOf(text);
    expect(openProtected(bytes, `${PASSWORD}x`).bytes).toBeNull();
    expect(openProtected(bytes, PASSWORD.toUpperCase()).bytes).toBeNull();
    const changed = bytes.slice();
    const inside = changed.length - 130;
    changed[inside] = (changed[inside] ?? 0) ^ 1;
    expect(openProtected(changed, PASSWORD).bytes).toBeNull();
  });

  it('tells without the password neither the contents nor the name that the file had', async () => {
    const raw = Buffer.from((await copyOf(text)).bytes).toString('latin1');
    expect(raw).toContain('Merkzeit-Brief.pdf');
    expect(raw).not.toMatch(/Mustermann|geehrte/);
  });

  it('uses new random numbers each time', async () => {
    const [one, other] = [await copyOf(text), await copyOf(text)];
    expect(Buffer.from(one.bytes).equals(Buffer.from(other.bytes))).toBe(false);
  });

  it.each([
    ['application/pdf', 'Merkzeit-Brief.pdf'],
    ['text/html', 'Merkzeit-Brief.html'],
    ['application/fhir+json', 'Merkzeit-Brief.json'],
    ['application/fhir+xml', 'Merkzeit-Brief.xml'],
    ['application/zip', 'Merkzeit-Daten.zip'],
  ] as const)('names a file of type %s inside %s', async (type, name) => {
    expect(openProtected((await copyOf(text, type)).bytes, PASSWORD).name).toBe(name);
  });
});
