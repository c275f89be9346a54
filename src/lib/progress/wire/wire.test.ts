import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { fieldsOf, WIRE_KEYS } from './keys.ts';
import { parseActivationMessage, parseProgressMessage } from './participation.ts';
import {
  parseHelperRemindersMessage,
  parseMailRemindersMessage,
  parsePushRemindersMessage,
} from './reminders.ts';

const message = {
  testsDone: 1,
  lastTestDate: '2026-11-21',
  testsRemaining: 11,
  startDate: '2026-11-14',
  kvnr: 'A123456780',
};

describe('what leaves the device', () => {
  it('is exactly this', () => {
    expect(WIRE_KEYS).toEqual({
      activation: ['code'],
      progress: ['testsDone', 'lastTestDate', 'testsRemaining', 'startDate', 'kvnr'],
      reminders: ['push', 'moments', 'locale'],
      'reminders.push': ['endpoint', 'p256dh', 'auth'],
      'mail-reminders': ['address', 'isNew', 'moments', 'locale'],
      'helper-reminders': ['helperAddress', 'isNew', 'moments', 'locale'],
      consent: ['textId', 'textVersion', 'state', 'at'],
      account: ['address', 'stretching', 'passwordProof', 'recoveryProof', 'locale'],
      'account.stretching': ['salt', 'memoryKib', 'passes'],
      password: ['by', 'proof', 'stretching', 'passwordProof', 'recoveryProof'],
      'password.stretching': ['salt', 'memoryKib', 'passes'],
      'device-key': ['nextDeviceKey'],
      stretching: ['address'],
      'sign-in': ['address', 'by', 'proof'],
      adopt: ['nextDeviceKey'],
      backup: ['generation', 'stretching', 'byPassword', 'byRecovery', 'ciphertext'],
      'backup.stretching': ['salt', 'memoryKib', 'passes'],
      'backup-end': [],
      restore: [],
      release: ['id', 'days', 'ciphertext'],
      'release-end': ['id'],
      releases: [],
      'release-open': ['id'],
      callback: ['callName', 'phone', 'hours'],
      'callback-end': [],
      problem: ['appVersion', 'screen', 'errorName', 'places', 'engine', 'system'],
      deletion: [],
    });
  });

  it('is told field by field, what lies within an object in its place', () => {
    expect(fieldsOf('reminders')).toEqual(['endpoint', 'p256dh', 'auth', 'moments', 'locale']);
    expect(fieldsOf('backup')).toEqual([
      'generation',
      ...['salt', 'memoryKib', 'passes'],
      'byPassword',
      'byRecovery',
      'ciphertext',
    ]);
    expect(fieldsOf('deletion')).toEqual([]);
  });

  it('has a closed type for every part of this folder that a device may send', async () => {
    const files = import.meta.glob<Readonly<Record<string, unknown>>>('./*.ts');
    const schemas = new Set<string>();
    for (const [path, load] of Object.entries(files)) {
      if (/keys|parser|test/.test(path)) continue;
      for (const name of Object.keys(await load())) if (/^[A-Z].*Message$/.test(name)) schemas.add(name);
    }
    const text = await import('./keys.ts?raw').then(({ default: raw }: { default: string }) => raw);
    expect([...schemas].filter((name) => !text.includes(`: ${name},`))).toEqual([]);
    expect(schemas.size).toBeGreaterThan(15);
  });

  it('is read as written', () => {
    expect(parseProgressMessage(message)).toEqual({ ok: true, value: message });
    expect(parseProgressMessage({ ...message, testsDone: 0, lastTestDate: null }).ok).toBe(true);
  });

  it('is refused with any further key, and the answer repeats no value', () => {
    fc.assert(
      fc.property(
        fc.string().filter((key) => !(key in message) && key !== '__proto__'),
        fc.string({ minLength: 9 }),
        (key, value) => {
          const result = parseProgressMessage({ ...message, [key]: value });
          expect(result.ok).toBe(false);
          expect(JSON.stringify(result)).not.toContain(JSON.stringify(value).slice(1, -1) || '\u0000');
        },
      ),
    );
  });

  it.each(Object.keys(message))('is refused without %s', (key) => {
    const { [key as keyof typeof message]: _left, ...rest } = message;
    expect(parseProgressMessage(rest).ok).toBe(false);
  });

  it.each([
    { ...message, kvnr: 'A123456789' },
    { ...message, startDate: '2026-02-31' },
    { ...message, testsDone: -1 },
    { ...message, testsDone: 1.5 },
    { ...message, lastTestDate: '2026-11-21T10:00:00Z' },
    [message],
    null,
    'text',
  ])('is refused when a value is of the wrong form (%#)', (wrong) => {
    expect(parseProgressMessage(wrong).ok).toBe(false);
  });

  it('holds only sound codes of Merkzeit', () => {
    expect(parseActivationMessage({ code: '77AAAAAAAAAAAAAX' }).ok).toBe(false);
  });
});

const moments = ['2026-11-23T09:00:00.000Z', '2026-11-30T09:00:00.000Z'];
const push = { endpoint: 'https://push.example/abc', p256dh: 'A'.repeat(87), auth: 'B'.repeat(22) };
const pushMessage = { push, moments, locale: 'de' };
const helperMessage = { helperAddress: 'bernd@example.org', isNew: true, moments, locale: 'de' };
const mailMessage = { address: 'anna@example.org', isNew: true, moments, locale: 'de' };

describe('what leaves the device for reminders', () => {
  it('is read as written, and so is the wish to stop', () => {
    expect(parsePushRemindersMessage(pushMessage)).toEqual({ ok: true, value: pushMessage });
    expect(parseMailRemindersMessage(mailMessage)).toEqual({ ok: true, value: mailMessage });
    expect(parseHelperRemindersMessage(helperMessage)).toEqual({ ok: true, value: helperMessage });
    const stop = { isNew: false, moments: [], locale: 'en' };
    expect(parseHelperRemindersMessage({ ...stop, helperAddress: null }).ok).toBe(true);
    expect(parsePushRemindersMessage({ push: null, moments: [], locale: 'en' }).ok).toBe(true);
    expect(parseMailRemindersMessage({ address: null, isNew: false, moments: [], locale: 'en' }).ok).toBe(
      true,
    );
  });

  it.each([
    { ...pushMessage, text: 'x' },
    { ...pushMessage, push: { ...push, name: 'x' } },
    { ...pushMessage, push: { ...push, endpoint: 'http://push.example/abc' } },
    { ...pushMessage, push: { ...push, endpoint: 'javascript:alert(1)' } },
    { ...pushMessage, push: { ...push, endpoint: `https://push.example/${'a'.repeat(1000)}` } },
    { ...pushMessage, push: { ...push, p256dh: 'A' } },
    { ...pushMessage, push: { ...push, auth: '' } },
    { ...pushMessage, push: null },
    { ...pushMessage, locale: 'fr' },
    { push, moments },
    { push, locale: 'de' },
  ])('is refused as a push message when it is of another form (%#)', (wrong) => {
    expect(parsePushRemindersMessage(wrong).ok).toBe(false);
  });

  it.each([
    { ...mailMessage, name: 'Anna' },
    { ...mailMessage, address: 'anna' },
    { ...mailMessage, address: 'anna@example.org, b@example.org' },
    { ...mailMessage, address: 'anna@example.org\r\nBcc: b@example.org' },
    { ...mailMessage, address: `${'a'.repeat(250)}@example.org` },
    { ...mailMessage, address: null },
    { ...mailMessage, address: null, moments: [] },
    { ...mailMessage, isNew: 'yes' },
    { address: 'anna@example.org', moments, locale: 'de' },
  ])('is refused as an e-mail message when it is of another form (%#)', (wrong) => {
    expect(parseMailRemindersMessage(wrong).ok).toBe(false);
  });

  it.each([
    { ...helperMessage, name: 'Bernd' },
    { ...helperMessage, helperName: 'Bernd' },
    { ...helperMessage, person: 'Anna' },
    { ...mailMessage },
    { ...helperMessage, helperAddress: 'bernd' },
    { ...helperMessage, helperAddress: 'bernd@example.org\r\nBcc: b@example.org' },
    { ...helperMessage, helperAddress: null },
    { ...helperMessage, helperAddress: null, moments: [] },
    { helperAddress: 'bernd@example.org', isNew: true, moments },
  ])('is refused as a message about a helper when it is of another form (%#)', (wrong) => {
    expect(parseHelperRemindersMessage(wrong).ok).toBe(false);
  });

  it.each([
    [[...moments].reverse()],
    [[moments[0], moments[0]]],
    [['2026-11-23T10:00:00+01:00']],
    [['2026-11-23']],
    [['2026-02-31T09:00:00.000Z']],
    [[null]],
    [Array.from({ length: 61 }, (_, i) => new Date(Date.UTC(2026, 0, 1, i)).toISOString())],
  ])('is refused when its moments are not ascending in UTC, or too many (%#)', (wrong) => {
    expect(parsePushRemindersMessage({ ...pushMessage, moments: wrong }).ok).toBe(false);
    expect(parseMailRemindersMessage({ ...mailMessage, moments: wrong }).ok).toBe(false);
    expect(parseHelperRemindersMessage({ ...helperMessage, moments: wrong }).ok).toBe(false);
  });
});
