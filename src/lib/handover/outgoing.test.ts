/** What may be read on the way: names of files, addresses, texts of e-mails. */
import { describe, expect, it } from 'vitest';
import type { IsoDate } from '#lib/domain/calendar.ts';
import { handOverTexts } from '#lib/i18n/catalogue/handover.ts';
import { LOCALES } from '#lib/i18n/texts.ts';
import { handOverName, insideName, protectedName } from './file-name.ts';
import { mailHref } from './mail.ts';

/** Words by which a stranger would know what it is about. */
const TELLING =
  /befund|gesund|health|gedächtnis|memory|test|arzt|ärzt|doctor|klinik|clinic|praxis|practice|demen|kogniti|cogniti/i;
const FORBIDDEN =
  /demen[zt]|alzheimer|\bmci\b|diagnose gestellt|pathologi|gestört|defizit|deficit|impair|auffällig|beeinträcht|abnormal/i;
const day = '2026-11-21' as IsoDate;

function wordsOf(value: unknown): readonly string[] {
  if (typeof value === 'string') return [value];
  if (typeof value === 'function')
    return wordsOf((value as (p: unknown) => unknown)(new Proxy({}, { get: (_, key) => String(key) })));
  if (typeof value === 'object' && value !== null) return Object.values(value).flatMap(wordsOf);
  return [];
}

describe('names of files', () => {
  it('say what the file is for and of which day', () => {
    expect(handOverName('letter', 'application/pdf', day)).toBe('Merkzeit-Brief-2026-11-21.pdf');
    expect(handOverName('large', 'application/pdf', day)).toBe('Merkzeit-Seite-2026-11-21.pdf');
    expect(handOverName('letter', 'text/html', day)).toBe('Merkzeit-Brief-2026-11-21.html');
    expect(handOverName('practice', 'application/fhir+json', day)).toBe('Merkzeit-Praxis-2026-11-21.json');
    expect(handOverName('practice', 'application/fhir+xml', day)).toBe('Merkzeit-Praxis-2026-11-21.xml');
  });

  it('of a protected copy say not even that', () => {
    const letters = [
      'application/pdf',
      'text/html',
      'application/fhir+json',
      'application/fhir+xml',
    ] as const;
    for (const name of letters.flatMap((type) => [protectedName(type), insideName(type)])) {
      expect(name).toMatch(/^Merkzeit-Brief\.[a-z]+$/);
      expect(name).not.toMatch(TELLING);
    }
  });

  it('of a protected copy of everything do not call it a letter', () => {
    expect(protectedName('application/zip')).toBe('Merkzeit-Daten.zip');
    expect(insideName('application/zip')).toBe('Merkzeit-Daten.zip');
  });
});

describe.each(LOCALES)('in %s', (locale) => {
  const { mail } = handOverTexts[locale];

  it('the e-mail goes to nobody yet, and tells nothing', () => {
    const href = mailHref(mail.subject, mail.lines);
    const url = new URL(href);
    expect([url.protocol, url.pathname]).toEqual(['mailto:', '']);
    expect(url.searchParams.get('subject')).toBe(mail.subject);
    expect(url.searchParams.get('body')).toBe(mail.lines.join('\r\n'));
    expect(decodeURIComponent(href)).not.toMatch(TELLING);
  });

  it('no text has a word that must not be used', () => {
    const words = wordsOf(handOverTexts[locale]);
    expect(words.length).toBeGreaterThan(60);
    expect(words.filter((text) => FORBIDDEN.test(text) || /undefined|\[object/.test(text))).toEqual([]);
  });
});

it('an address escapes what mail programs would take for something else', () => {
  expect(mailHref('A & B = C', ['1 + 1?', 'Grüße'])).toBe(
    'mailto:?subject=A%20%26%20B%20%3D%20C&body=1%20%2B%201%3F%0D%0AGr%C3%BC%C3%9Fe',
  );
});
