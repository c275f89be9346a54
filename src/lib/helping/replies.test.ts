import { describe, expect, it } from 'vitest';
import type { Helper } from '#lib/storage/records/helper.ts';
import { helperAfter, type HelperAnswer } from './replies.ts';

const ADDRESS = 'bernd@example.org';
const asked: Helper = { name: 'Bernd', mail: { address: ADDRESS, state: 'asked' }, ended: null };
const confirmed: Helper = { ...asked, mail: { address: ADDRESS, state: 'confirmed' } };

const body = (helperAddress: string | null, isNew: boolean): string =>
  JSON.stringify({ helperAddress, isNew, moments: [], locale: 'de' });
const stored = (isConfirmed: boolean): HelperAnswer => ({
  kind: 'helper-reminders',
  reply: { outcome: 'stored', isConfirmed },
});
const stopped: HelperAnswer = {
  kind: 'helper-reminders',
  reply: { outcome: 'refused', reason: 'stopped' },
};

describe('the reminders to a helper after an answer of the server', () => {
  it('wait for the yes, and have it once the server says so', () => {
    const waiting = helperAfter(asked, body(ADDRESS, true), stored(false));
    expect(waiting.mail?.state).toBe('unconfirmed');
    expect(helperAfter(waiting, body(ADDRESS, false), stored(true)).mail?.state).toBe('confirmed');
  });

  it('are over when the helper has stopped them: the address is forgotten, the reason is said', () => {
    expect(helperAfter(confirmed, body(ADDRESS, false), stopped)).toEqual({
      name: 'Bernd',
      mail: null,
      ended: 'stopped',
    });
  });

  it('are as they are where the answer is about something older', () => {
    expect(helperAfter(asked, body('other@example.org', true), stopped)).toBe(asked);
    expect(helperAfter(asked, body(ADDRESS, false), stopped)).toBe(asked);
    expect(helperAfter(confirmed, body(null, false), stored(false))).toBe(confirmed);
    const ended: Helper = { name: 'Bernd', mail: null, ended: 'stopped' };
    expect(helperAfter(ended, body(ADDRESS, true), stored(true))).toBe(ended);
  });
});
