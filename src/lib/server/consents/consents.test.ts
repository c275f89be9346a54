import fc from 'fast-check';
import { expect, it } from 'vitest';
import { CONSENT_PATH, parseConsentReply } from '#lib/progress/wire/consents.ts';
import { PROGRESS_PATH } from '#lib/progress/wire/participation.ts';
import { useAccounts } from '../testing/account.ts';
import { onEachEngine } from '../testing/engines.ts';
import { someDeviceKey } from '../testing/practice.ts';

const GIVEN = { textId: 'use', textVersion: 1, state: 'given', at: '2026-11-21T09:00:00.000Z' };
const WITHDRAWN = { ...GIVEN, state: 'withdrawn', at: '2026-11-21T09:30:00.000Z' };

onEachEngine('receipts of consents', (desk) => {
  const { activated, post, ask, rows } = useAccounts(desk);

  it('hold the text, its version, the state and both clocks', async () => {
    const device = await activated();
    const reply = parseConsentReply(await ask(CONSENT_PATH, device, GIVEN));
    expect(reply).toEqual({ ok: true, value: { outcome: 'stored' } });
    const [row] = await rows('consent_receipt');
    expect(row).toMatchObject({ text_id: 'use', text_version: 1, state: 'given' });
    expect(new Date(String(row?.['at'])).toISOString()).toBe(GIVEN.at);
    expect(new Date(String(row?.['received_at']))).toEqual(desk().clock);
  });

  it('are the same in whatever order and however often they come', async () => {
    const messages = [GIVEN, WITHDRAWN, { ...GIVEN, textVersion: 2 }, { ...GIVEN, textId: 'reminders' }];
    const kept = async (device: string) => {
      const [participant] = (await rows('participant')).filter(
        (row) => row['device_key_fingerprint'] === desk().keys.fingerprint('deviceKey', device),
      );
      const own = (await rows('consent_receipt')).filter(
        (row) => row['participant_id'] === participant?.['id'],
      );
      return own
        .map((row) => [row['text_id'], row['text_version'], row['state'], row['at']].join(' '))
        .sort();
    };
    const reference = await activated();
    for (const message of messages) await ask(CONSENT_PATH, reference, message);
    const expected = await kept(reference);
    expect(expected).toHaveLength(4);
    await fc.assert(
      fc.asyncProperty(
        fc.array(fc.integer({ min: 0, max: 3 }), { maxLength: 4 }),
        fc.shuffledSubarray([0, 1, 2, 3], { minLength: 4 }),
        async (again, order) => {
          const device = await activated();
          await Promise.all(
            [...order, ...again].map(async (i) => await ask(CONSENT_PATH, device, messages[i])),
          );
          expect(await kept(device)).toEqual(expected);
        },
      ),
      { numRuns: 10, seed: 9 },
    );
  });

  it('that are withdrawn delete what the server had by them, and a late or repeated message deletes nothing again', async () => {
    const device = await activated();
    const progress = {
      ...{ testsDone: 1, lastTestDate: '2026-11-20', testsRemaining: 11, startDate: '2026-11-15' },
      kvnr: 'A123456780',
    };
    const shown = async () => (await rows('participant')).map((row) => row['tests_done']);
    const given = { ...GIVEN, textId: 'progress' };
    const withdrawn = { ...WITHDRAWN, textId: 'progress' };
    await ask(CONSENT_PATH, device, given);
    await post(PROGRESS_PATH, device, progress);
    expect(await shown()).toEqual([1]);
    await ask(CONSENT_PATH, device, withdrawn);
    expect(await shown()).toEqual([null]);

    await ask(CONSENT_PATH, device, { ...given, at: '2026-11-21T10:00:00.000Z' });
    await post(PROGRESS_PATH, device, progress);
    await ask(CONSENT_PATH, device, withdrawn);
    await ask(CONSENT_PATH, device, { ...withdrawn, at: '2026-11-21T09:45:00.000Z' });
    expect(await shown()).toEqual([1]);
  });

  it.each([
    { ...GIVEN, name: 'Anna' },
    { ...GIVEN, textId: 'Anna Muster' },
    { ...GIVEN, textVersion: 0 },
    { ...GIVEN, state: 'perhaps' },
    { ...GIVEN, at: '2026-11-21' },
    { ...GIVEN, at: '0000-01-01T00:00:00.000Z' },
  ])('of another form are refused (%#)', async (wrong) => {
    const device = await activated();
    expect((await post(CONSENT_PATH, device, wrong)).status).toBe(400);
    expect((await post(CONSENT_PATH, device, { ...GIVEN, at: '0001-01-01T00:00:00.000Z' })).status).toBe(200);
    expect(await rows('consent_receipt')).toHaveLength(1);
  });

  it('of strangers are refused, and without an id', async () => {
    const refused = { outcome: 'refused', reason: 'notActivated' };
    expect(await ask(CONSENT_PATH, someDeviceKey(), GIVEN)).toEqual(refused);
    expect((await post(CONSENT_PATH, await activated(), GIVEN, { id: null })).status).toBe(400);
    expect((await post(CONSENT_PATH, null, GIVEN)).status).toBe(401);
    expect(await rows('consent_receipt')).toEqual([]);
  });
});
