import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { addDays, daysBetween, type IsoDate } from '#lib/domain/calendar.ts';
import type { ConsentNotice, ConsentReceipt } from '#lib/storage/records/consent.ts';
import {
  consentState,
  isInForce,
  lapsedTexts,
  NOTICE_DAYS,
  requiredRenewals,
  type ConsentHistory,
} from './state.ts';
import type { ConsentText } from './texts.ts';

const day = (text: string): IsoDate => text as IsoDate;
const START = day('2027-01-01');
const CHANGED = day('2027-03-01');

const text: ConsentText<'a'> = {
  id: 'a',
  isRequired: true,
  basis: ['art-6-1-a'],
  changedFrom: [],
  isGivenByText: true,
};
const changed: ConsentText<'a'> = { ...text, changedFrom: [CHANGED] };

function receipt(more: Partial<ConsentReceipt> = {}): ConsentReceipt {
  return {
    textId: 'a',
    textVersion: 1,
    givenAtIso: '2027-01-01T10:00:00.000Z',
    withdrawnAtIso: null,
    ...more,
  };
}
function history(receipts: readonly ConsentReceipt[], shownOn: IsoDate | null = null): ConsentHistory {
  const notices: ConsentNotice[] = shownOn === null ? [] : [{ textId: 'a', textVersion: 2, shownOn }];
  return { receipts, notices };
}

describe('how a consent stands', () => {
  it('is not given, given, withdrawn, and given again', () => {
    const withdrawn = receipt({ withdrawnAtIso: '2027-01-02T10:00:00.000Z' });
    const again = receipt({ givenAtIso: '2027-01-03T10:00:00.000Z' });
    const states = [[], [receipt()], [withdrawn], [withdrawn, again]].map((receipts) =>
      consentState(text, history(receipts), START),
    );
    expect(states).toEqual([
      { kind: 'not-given' },
      { kind: 'given', version: 1, givenAtIso: '2027-01-01T10:00:00.000Z' },
      { kind: 'withdrawn', withdrawnAtIso: '2027-01-02T10:00:00.000Z' },
      { kind: 'given', version: 1, givenAtIso: '2027-01-03T10:00:00.000Z' },
    ]);
  });

  it.each([
    ['shown long before: until the day before it counts', '2027-01-20', '2027-02-28'],
    ['shown late: fourteen days all the same', '2027-02-25', '2027-03-10'],
    ['never shown: fourteen days from today', null, '2027-03-14'],
  ])('to an older version counts for a while, %s', (_case, shownOn, until) => {
    const known = history([receipt()], shownOn === null ? null : day(shownOn));
    const today = day('2027-03-01') < day(until) ? day('2027-03-01') : day(until);
    expect(consentState(changed, known, today)).toEqual({ kind: 'renew', version: 1, until });
  });

  it('is blocked the day after, until the new version is agreed to', () => {
    const known = history([receipt()], day('2027-02-25'));
    const today = day('2027-03-11');
    expect(consentState(changed, known, day('2027-03-10')).kind).toBe('renew');
    expect(consentState(changed, known, today)).toEqual({ kind: 'blocked', version: 1, until: '2027-03-10' });
    const renewed = { ...known, receipts: [...known.receipts, receipt({ textVersion: 2 })] };
    expect(consentState(changed, renewed, today)).toMatchObject({ kind: 'given', version: 2 });
  });

  it('is not given time anew by a third version, where the time for the second is over', () => {
    const twice = { ...changed, changedFrom: [CHANGED, day('2027-06-01')] };
    const known = history([receipt()], day('2027-02-01'));
    expect(consentState(twice, known, CHANGED)).toEqual({ kind: 'blocked', version: 1, until: '2027-02-28' });
  });

  it('says nothing about other texts', () => {
    expect(consentState(text, history([receipt({ textId: 'b' })]), START)).toEqual({ kind: 'not-given' });
  });
});

const days = fc.integer({ min: 0, max: 400 }).map((count) => addDays(START, count));
const moments = fc
  .integer({ min: 0, max: 400 * 24 })
  .map((hours) => new Date(Date.parse(`${START}T00:00:00Z`) + hours * 3_600_000).toISOString());
const receipts = fc.uniqueArray(
  fc.record({
    textId: fc.constantFrom('a', 'b'),
    textVersion: fc.integer({ min: 1, max: 4 }),
    givenAtIso: moments,
    withdrawnAtIso: fc.option(moments),
  }),
  {
    maxLength: 6,
    selector: ({ textId, textVersion, givenAtIso }) => `${textId} ${textVersion} ${givenAtIso}`,
  },
);
const notices = fc.uniqueArray(
  fc.record({ textId: fc.constant('a'), textVersion: fc.integer({ min: 2, max: 4 }), shownOn: days }),
  { maxLength: 3, selector: ({ textVersion }) => textVersion },
);
const texts = fc
  .uniqueArray(days, { maxLength: 3 })
  .map((changedFrom): ConsentText<'a'> => ({ ...text, changedFrom: changedFrom.toSorted() }));
const cases = fc.record({ text: texts, receipts, notices, today: days });

describe('whatever was given, withdrawn, changed and shown', () => {
  it('is in force only where an open receipt is, and never one of another text', () => {
    fc.assert(
      fc.property(cases, ({ text, today, ...known }) => {
        const isOpen = known.receipts.some((one) => one.textId === 'a' && one.withdrawnAtIso === null);
        const state = consentState(text, known, today);
        if (isInForce(state)) expect(isOpen).toBe(true);
        if (!isOpen) expect(['not-given', 'withdrawn']).toContain(state.kind);
      }),
    );
  });

  it('does not depend on the order in which it is read', () => {
    fc.assert(
      fc.property(cases, ({ text, today, ...known }) => {
        const turned = { receipts: known.receipts.toReversed(), notices: known.notices.toReversed() };
        expect(consentState(text, turned, today)).toEqual(consentState(text, known, today));
      }),
    );
  });

  it('ends with the withdrawal of every open receipt', () => {
    fc.assert(
      fc.property(cases, moments, ({ text, today, ...known }, withdrawnAtIso) => {
        const ended = known.receipts.map((one) => ({
          ...one,
          withdrawnAtIso: one.withdrawnAtIso ?? withdrawnAtIso,
        }));
        expect(isInForce(consentState(text, { ...known, receipts: ended }, today))).toBe(false);
      }),
    );
  });

  it('is given by agreeing to the newest version, on any day', () => {
    fc.assert(
      fc.property(cases, ({ text, today, ...known }) => {
        const newest = receipt({ textVersion: text.changedFrom.length + 1 });
        const state = consentState(text, { ...known, receipts: [...known.receipts, newest] }, today);
        expect(state.kind).toBe('given');
      }),
    );
  });

  it('is blocked only after the new text had its day and was shown for fourteen', () => {
    fc.assert(
      fc.property(cases, ({ text, today, ...known }) => {
        const state = consentState(text, known, today);
        if (state.kind !== 'blocked') return;
        const successors = text.changedFrom.slice(state.version - 1);
        const ended = successors.some((changedFrom, index) => {
          const shown = known.notices.find(({ textVersion }) => textVersion === state.version + index + 1);
          return (
            changedFrom <= today && shown !== undefined && daysBetween(shown.shownOn, today) >= NOTICE_DAYS
          );
        });
        expect(ended).toBe(true);
      }),
    );
  });

  it('once blocked, stays so on later days', () => {
    fc.assert(
      fc.property(cases, fc.integer({ min: 1, max: 200 }), ({ text, today, ...known }, later) => {
        if (consentState(text, known, today).kind !== 'blocked') return;
        expect(consentState(text, known, addDays(today, later)).kind).toBe('blocked');
      }),
    );
  });
});

describe('what lapses', () => {
  it('are optional texts whose time is over, and no others', () => {
    const registry = ['soon', 'over', 'withdrawn', 'required'].map((id): ConsentText<string> => ({
      ...changed,
      id,
      isRequired: id === 'required',
    }));
    const known: ConsentHistory = {
      receipts: registry.map(({ id }) =>
        receipt({ textId: id, withdrawnAtIso: id === 'withdrawn' ? '2027-01-02T10:00:00.000Z' : null }),
      ),
      notices: ['over', 'withdrawn', 'required'].map((textId) => ({
        textId,
        textVersion: 2,
        shownOn: day('2027-02-01'),
      })),
    };
    expect(lapsedTexts(registry, known, CHANGED)).toEqual(['over']);
  });
});

describe('what must be renewed', () => {
  it('are required texts only, those first that stop the tests', () => {
    const of = (id: string, more: Partial<ConsentText<string>>): ConsentText<string> => ({
      ...text,
      id,
      ...more,
    });
    const registry = [
      of('given', {}),
      of('soon', { changedFrom: [CHANGED] }),
      of('over', { changedFrom: [CHANGED] }),
      of('withdrawn', {}),
      of('optional', { isRequired: false }),
    ];
    const known: ConsentHistory = {
      receipts: ['given', 'soon', 'over', 'withdrawn'].map((textId) =>
        receipt({ textId, withdrawnAtIso: textId === 'withdrawn' ? '2027-01-02T10:00:00.000Z' : null }),
      ),
      notices: [{ textId: 'over', textVersion: 2, shownOn: day('2027-02-01') }],
    };
    const due = requiredRenewals(registry, known, CHANGED);
    expect(due.map(({ id, state }) => [id, state.kind])).toEqual([
      ['over', 'blocked'],
      ['withdrawn', 'withdrawn'],
      ['soon', 'renew'],
    ]);
  });
});
