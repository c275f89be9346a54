import { createHash } from 'node:crypto';
import { describe, expect, it } from 'vitest';
import { addDays, readBirthday, type IsoDate } from '#lib/domain/calendar.ts';
import { consentScreenTexts } from '#lib/i18n/catalogue/consent-screens.ts';
import { consentTexts } from '#lib/i18n/catalogue/consents.ts';
import { LOCALES } from '#lib/i18n/texts.ts';
import { parseConsentMessage } from '#lib/progress/wire/consents.ts';
import { CONSENT_TEXTS, consentText, newestVersion, REQUIRED_TEXTS, type ConsentId } from './texts.ts';

/**
 * SHA-256 of the German words of every version. Words that have changed are a new version: add its hash, and leave the
 * old ones, to which people have agreed.
 */
const HASHES: Readonly<Record<ConsentId, readonly string[]>> = {
  terms: ['8a16b1aaaae7415b98f0cea330625db19869f46ade90531dc54d60a7d8cac4bd'],
  'health-data': ['3a263d877b669b057c0244b8eb2c932e5414549f8b4d234b03db126dac86ce0f'],
  progress: ['ead2560b255bd955e9e5198d9c3787ee2034d5183cb37c023165465880f7244d'],
  push: ['71f13bf1a7fe9fd72e13e17621b2cde6e463ca7961b5f05e5e19797b8e3647ae'],
  mail: ['475c4e150e8978c55dc397aacfba4870dbd5e928b9528ead6f38fb0e7b030bcd'],
  account: ['9e91c606910fbdfed3d6b48a625e6be2c66adf9632615a4e5ae5488335d1348d'],
  backup: ['3e8e95d4382038da0ffca3d3a4483097945deff076cab491f37a60a3652dc8bf'],
  release: ['8ba7cf8fce0067d9e75942110112ab3564b0a82bb2091f29e72e945614237456'],
  helper: ['30a5107f3383aa7602e9085b710b3ecc4d59222c7fc721fc8b1388f9fceed2a4'],
  'deletion-after-end': ['65a679ad336b9c9e22b23d47f2549dda240840a1afdc3acc59b36e3ddaf47e24'],
  billing: ['5e7799baf89152698c7b08d7cc930b60910014e4310bf8b401a5502c020c659c'],
};

function hashOf(id: ConsentId): string {
  const { title, purpose, paragraphs, sent, kept, withdrawal } = consentTexts.de[id];
  const words = [title, purpose, ...paragraphs, sent, kept, withdrawal].join('\n');
  return createHash('sha256').update(words).digest('hex');
}

describe('the texts that people agree to', () => {
  it.each(CONSENT_TEXTS.map((text) => [text.id, text] as const))(
    'have the words that belong to their version: %s',
    (id, text) => {
      expect(HASHES[id]).toHaveLength(newestVersion(text));
      expect(HASHES[id].at(-1)).toBe(hashOf(id));
    },
  );

  it('are each there once, in both languages, in a form that the receipt can carry', () => {
    const ids = CONSENT_TEXTS.map(({ id }) => id);
    expect(ids).toEqual(Object.keys(consentTexts.de));
    for (const id of ids) {
      const receipt = { textId: id, textVersion: newestVersion(consentText(id)) };
      const message = { ...receipt, state: 'given', at: '2026-11-22T10:00:00.000Z' };
      expect(parseConsentMessage(message)).toMatchObject({ ok: true });
      for (const locale of LOCALES) expect(consentTexts[locale][id].paragraphs.length).toBeGreaterThan(2);
    }
  });

  it('say in plain words what is new in every later version, and from when it counts', () => {
    for (const { id, changedFrom } of CONSENT_TEXTS) {
      expect(changedFrom).toEqual([...new Set(changedFrom)].toSorted());
      for (const locale of LOCALES) {
        expect(consentScreenTexts[locale].changes[id]).toHaveLength(changedFrom.length);
      }
    }
  });

  it('end with the sentence that the person says', () => {
    for (const { id } of CONSENT_TEXTS) {
      expect(consentTexts.de[id].paragraphs.at(-1)).toMatch(/^Ich (willige ein, dass|bin mindestens 18)/);
      expect(consentTexts.en[id].paragraphs.at(-1)).toMatch(/^I (consent to|am at least 18)/);
    }
  });

  it('rest on an explicit consent wherever health data or participation may be seen', () => {
    const without = CONSENT_TEXTS.filter(({ basis }) => !basis.includes('art-9-2-a')).map(({ id }) => id);
    expect(without).toEqual(['terms', 'account']);
  });

  it('say of the required ones what stops and what stays open', () => {
    expect(REQUIRED_TEXTS.map(({ id }) => id)).toEqual(['terms', 'health-data', 'progress']);
    for (const { id } of REQUIRED_TEXTS) {
      const { withdrawal } = consentTexts.de[id];
      expect(withdrawal).toContain('Die Tests enden');
      for (const open of ['Befundbrief', 'Ihre Daten speichern', 'alles löschen']) {
        expect(withdrawal).toContain(open);
      }
    }
  });

  it('are for adults, which the birthday must show', () => {
    const age = consentText('terms').fromAge ?? 0;
    expect(age).toBe(18);
    const birthday = '2008-11-23' as IsoDate;
    const eighteenth = `${2008 + age}-11-23` as IsoDate;
    expect(readBirthday('23', '11', '2008', addDays(eighteenth, -1))).toEqual({
      ok: false,
      reason: 'under18',
    });
    expect(readBirthday('23', '11', '2008', eighteenth)).toEqual({ ok: true, birthday });
  });
});
