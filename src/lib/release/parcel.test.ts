import { createCipheriv, createDecipheriv, hkdfSync, pbkdf2Sync } from 'node:crypto';
import { gunzipSync, gzipSync } from 'node:zlib';
import fc from 'fast-check';
import { beforeAll, describe, expect, it } from 'vitest';
import type { FindingsModel } from '#lib/findings/model.ts';
import { makeReleaseCode, releaseKeysOf, type ReleaseKeys } from './code.ts';
import { FILL_BYTES } from './pack.ts';
import { openParcel, sealParcel } from './parcel.ts';
import { testCode, testModel, testParcel, withEveryText } from './testing/letter.ts';

type Bytes = Uint8Array<ArrayBuffer>;

/** Of `testCode`, by node:crypto. */
const ID = 'ah0fICdBRG3wLA9W2ihb_g';
const KEY_HEX = '9e4c9eb2bf2faf9e901dca27a4d2a36861754bf4ea85b0576d23007c95d6549e';
const additionalData = Buffer.from(`merkzeit release 1 ${ID}`);
const nonce = Uint8Array.from({ length: 12 }, (_, i) => i);

let keys: ReleaseKeys;
let sealed: Bytes;
beforeAll(async () => {
  keys = await releaseKeysOf(testCode);
  sealed = await sealParcel(testParcel, keys, nonce);
});

const DAMAGED = { ok: false, reason: 'damaged' };

/** Seals bytes under the code as somebody would who makes a letter of their own. */
function sealedAs(packed: Buffer): Bytes {
  const cipher = createCipheriv('aes-256-gcm', Buffer.from(KEY_HEX, 'hex'), nonce).setAAD(additionalData);
  return new Uint8Array(
    Buffer.concat([Buffer.from([1]), nonce, cipher.update(packed), cipher.final(), cipher.getAuthTag()]),
  );
}

function framed(first: Uint8Array, rest: Uint8Array, length = first.length): Buffer {
  const head = Buffer.alloc(4);
  head.writeUInt32BE(length);
  return Buffer.concat([head, first, rest]);
}

function sealedJson(json: string, pdf = '%PDF-1.4'): Bytes {
  return sealedAs(framed(gzipSync(framed(Buffer.from(json), Buffer.from(pdf))), new Uint8Array(9)));
}

function sealedModel(model: object): Bytes {
  return sealedJson(JSON.stringify(model));
}

describe('a sealed letter', () => {
  it('opens with its code, and is the same', async () => {
    expect(await openParcel(sealed, keys)).toEqual({ ok: true, value: testParcel });
  });

  it('is of the form that is written down, read by another implementation', () => {
    const stretched = pbkdf2Sync('F7TD43HYJA25VC7VMY', 'merkzeit release 1 code', 600_000, 32, 'sha256');
    expect(Buffer.from(hkdfSync('sha256', stretched, 'merkzeit release 1', 'key', 32)).toString('hex')).toBe(
      KEY_HEX,
    );
    expect([sealed[0], sealed.slice(1, 13)]).toEqual([1, nonce]);
    const opener = createDecipheriv('aes-256-gcm', Buffer.from(KEY_HEX, 'hex'), nonce)
      .setAAD(additionalData)
      .setAuthTag(sealed.slice(-16));
    const packed = Buffer.concat([opener.update(sealed.slice(13, -16)), opener.final()]);
    const bytes = gunzipSync(packed.subarray(4, 4 + packed.readUInt32BE()));
    const end = 4 + bytes.readUInt32BE();
    expect(JSON.parse(bytes.subarray(4, end).toString('utf8'))).toEqual(testModel);
    expect(new Uint8Array(bytes.subarray(end))).toEqual(testParcel.pdf);
  });

  it('opens when another implementation has sealed it', async () => {
    expect(await openParcel(sealedModel(testModel), keys)).toMatchObject({
      ok: true,
      value: { model: testModel },
    });
  });

  it('has a length that does not tell how long the letter is', async () => {
    const short = { ...testParcel, model: { ...testModel, sections: [] } };
    expect((await sealParcel(short, keys, nonce)).length).toBe(sealed.length);
    expect(sealed.length).toBe(1 + 12 + FILL_BYTES + 16);
  });

  it('shows nothing of what is in it', () => {
    const text = Buffer.from(sealed).toString('latin1');
    for (const word of ['Mustermann', 'PDF', 'kind', testCode]) expect(text).not.toContain(word);
  });

  it('is refused with any bit flipped', async () => {
    await fc.assert(
      fc.asyncProperty(fc.nat(sealed.length - 1), fc.nat(7), async (at, bit) => {
        const flipped = sealed.slice();
        flipped[at] = (flipped[at] ?? 0) ^ (1 << bit);
        expect(await openParcel(flipped, keys)).toEqual(DAMAGED);
      }),
      {
        examples: [
          [0, 0],
          [1, 0],
          [13, 7],
          [sealed.length - 1, 3],
        ],
      },
    );
  });

  it('is refused when cut off or added to', async () => {
    for (const length of [0, 1, 12, 13, 28, sealed.length - 1]) {
      expect(await openParcel(sealed.slice(0, length), keys)).toEqual(DAMAGED);
    }
    expect(await openParcel(Uint8Array.from([...sealed, 0]), keys)).toEqual(DAMAGED);
  });

  it('is refused under another code, and under the same key with another id', async () => {
    const other = await releaseKeysOf(makeReleaseCode(new Uint8Array(10)));
    expect(await openParcel(sealed, other)).toEqual(DAMAGED);
    expect(await openParcel(sealed, { id: other.id, key: keys.key })).toEqual(DAMAGED);
  });
});

describe('a letter that somebody else has made and sealed', () => {
  const [summary, ...rest] = testModel.sections;
  const withBlock = (block: unknown): object => ({
    ...testModel,
    sections: [{ ...summary, blocks: [block] }, ...rest],
  });
  const course = { kind: 'courses', title: '', charts: [], lastDay: 1, caption: '' };
  const percentiles = { kind: 'percentiles', title: '', points: [], bands: [], caption: '' };

  it('may have any text where a text belongs', async () => {
    const model = withEveryText(testModel, (text) => `<img src=x onerror=alert(1)>${text}`);
    expect(await openParcel(sealedModel(model), keys)).toMatchObject({ ok: true, value: { model } });
  });

  it.each<[string, object]>([
    ['a further key', { ...testModel, script: 'alert(1)' }],
    ['a further key deep inside', withBlock({ kind: 'paragraph', text: '', html: '<b>' })],
    ['a kind of block that there is not', withBlock({ kind: 'html', text: '<b>' })],
    ['a section twice', { ...testModel, sections: [...testModel.sections, summary] }],
    ['a section of its own', { ...testModel, sections: [{ ...summary, id: 'advert' }] }],
    ['another language', { ...testModel, locale: 'de" onclick="' }],
    ['a day that there is not', { ...testModel, createdOn: '../../x' as FindingsModel['createdOn'] }],
    ['a number in place of a text', { ...testModel, subject: 7 }],
    ['no opening', Object.fromEntries(Object.entries(testModel).filter(([key]) => key !== 'opening'))],
    ['a text without end', { ...testModel, subject: 'a'.repeat(10_001) }],
    ['a list without end', withBlock({ kind: 'list', items: Array.from({ length: 2001 }, () => '') })],
    ['an axis without end', withBlock({ ...course, lastDay: 1e9 })],
    ['bands outside of the ranks', withBlock({ ...percentiles, bands: [{ from: -1, to: 101, label: '' }] })],
    [
      'a row with more cells than columns',
      withBlock({ kind: 'table', caption: '', columns: ['a'], rows: [{ kind: 'values', cells: [[], []] }] }),
    ],
    [
      'a chart that is upside down',
      withBlock({
        kind: 'values',
        caption: '',
        chart: { title: '', axis: '', min: 1, max: 0, chance: null, points: [] },
      }),
    ],
  ])('is refused with %s', async (_, model) => {
    expect(await openParcel(sealedModel(model), keys)).toEqual(DAMAGED);
  });

  it.each<[string, () => Bytes]>([
    ['no JSON', () => sealedJson('{')],
    [
      'a number without an end',
      () => sealedJson(JSON.stringify(testModel).replace('"lastDay":84', '"lastDay":1e999')),
    ],
    [
      'no UTF-8',
      () => sealedAs(framed(gzipSync(framed(Buffer.from([0xff, 0xfe]), Buffer.from('%PDF-'))), nonce)),
    ],
    ['a file that is no PDF', () => sealedJson(JSON.stringify(testModel), 'MZ')],
    ['no gzip', () => sealedAs(framed(Buffer.from('abc'), nonce))],
    ['gzip that was cut off', () => sealedAs(framed(gzipSync(Buffer.alloc(999)).subarray(0, -9), nonce))],
    ['a length beyond its end', () => sealedAs(framed(gzipSync(Buffer.alloc(9)), nonce, 4_000_000_000))],
    ['an inner length beyond its end', () => sealedAs(framed(gzipSync(framed(nonce, nonce, 99)), nonce))],
    ['nothing in it', () => sealedAs(Buffer.alloc(0))],
    ['a hundred million zeros in it', () => sealedAs(framed(gzipSync(Buffer.alloc(100_000_000)), nonce))],
  ])('is refused with %s', async (_, make) => {
    expect(await openParcel(make(), keys)).toEqual(DAMAGED);
  });
});
