import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import type { ReleaseMessage } from '#lib/progress/wire/release.ts';
import { RELEASE_STATES, type Release } from '#lib/storage/records/release.ts';
import { releasesAfter, type ReleaseAnswer } from './replies.ts';

const now = new Date('2026-11-22T10:00:00.000Z');
const expiresAt = '2026-11-29T10:00:00.000Z';
const opened = ['2026-11-23T08:00:00.000Z', '2026-11-23T09:30:00.000Z'];
const idOf = (letter: string): string => letter.repeat(22);

function release(state: Release['state'], more: Partial<Release> = {}): Release {
  return {
    ...{ id: idOf('A'), code: 'F7TD43HYJA25VC7VMY', createdAtIso: '2026-11-22T09:00:00.000Z', state },
    ...{ expiresAtIso: null, openedAtIso: [], refusedFor: null, ...more },
  };
}

const message: ReleaseMessage = { id: idOf('A'), days: 7, ciphertext: 'AQ' };
const body = JSON.stringify(message);
const endBody = JSON.stringify({ id: idOf('A') });
const stored: ReleaseAnswer = { kind: 'release', reply: { outcome: 'stored', expiresAt } };
const ended: ReleaseAnswer = { kind: 'release-end', reply: { outcome: 'stored' } };
const listing = (releases: { id: string; expiresAt: string; openings: string[] }[]): ReleaseAnswer => ({
  kind: 'releases',
  reply: { outcome: 'found', releases },
});

describe('a release after the server’s answer', () => {
  it('is open, until when the server says', () => {
    expect(releasesAfter([release('waiting')], body, stored, now)).toEqual([
      release('open', { expiresAtIso: expiresAt }),
    ]);
  });

  it('stays ended when it was ended before the answer came', () => {
    expect(releasesAfter([release('ending')], body, stored, now)).toMatchObject([{ state: 'ending' }]);
    expect(releasesAfter([release('ending')], endBody, ended, now)).toMatchObject([{ state: 'ended' }]);
  });

  it.each(['notActivated', 'tooMany', 'taken'] as const)('is refused, and says why: %s', (reason) => {
    const answer: ReleaseAnswer = { kind: 'release', reply: { outcome: 'refused', reason } };
    expect(releasesAfter([release('waiting')], body, answer, now)).toEqual([
      release('refused', { refusedFor: reason }),
    ]);
  });

  it('is another’s, and changes nothing here', () => {
    const other = [release('waiting', { id: idOf('B') })];
    expect(releasesAfter(other, body, stored, now)).toEqual([]);
    expect(releasesAfter(other, endBody, ended, now)).toEqual([]);
  });
});

describe('the server’s list', () => {
  it('tells every opening, of releases from another tablet too', () => {
    const listed = listing([
      { id: idOf('A'), expiresAt, openings: opened },
      { id: idOf('B'), expiresAt, openings: [] },
    ]);
    expect(releasesAfter([release('open')], '{}', listed, now)).toEqual([
      release('open', { expiresAtIso: expiresAt, openedAtIso: opened }),
      release('open', {
        ...{ id: idOf('B'), code: null, createdAtIso: now.toISOString(), expiresAtIso: expiresAt },
      }),
    ]);
  });

  it('ends what is not in it any more, and keeps its openings', () => {
    const known = release('open', { openedAtIso: opened });
    expect(releasesAfter([known], '{}', listing([]), now)).toEqual([{ ...known, state: 'ended' }]);
  });

  it('opens one whose answer was lost', () => {
    const listed = listing([{ id: idOf('A'), expiresAt, openings: [] }]);
    expect(releasesAfter([release('waiting')], '{}', listed, now)).toEqual([
      release('open', { expiresAtIso: expiresAt }),
    ]);
  });

  it('ends nothing that the server does not have yet, and opens nothing again', () => {
    fc.assert(
      fc.property(fc.constantFrom(...RELEASE_STATES), fc.boolean(), (state, isListed) => {
        fc.pre(state !== 'waiting' || !isListed);
        const listed = isListed ? [{ id: idOf('A'), expiresAt, openings: opened }] : [];
        const [after = release(state)] = releasesAfter([release(state)], '{}', listing(listed), now);
        expect(after.state).toBe(state === 'open' && !isListed ? 'ended' : state);
      }),
    );
  });
});
