import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { addDays, daysBetween, type IsoDate } from '#lib/domain/calendar.ts';
import { retentionOn } from './retention.ts';

const END = '2026-03-01' as IsoDate;
const agreed = { givenOn: '2025-12-01' as IsoDate };
const offsets = fc.integer({ min: -400, max: 400 });
const days = offsets.map((count) => addDays(END, count));

describe('the end of keeping', () => {
  it.each<[string, number, string]>([
    ['on the last day', 0, 'nothing'],
    ['fifteen days before', 15, 'nothing'],
    ['fourteen days before', 16, 'warn'],
    ['the day before', 29, 'warn'],
    ['thirty days later', 30, 'due'],
    ['long after', 300, 'due'],
  ])('%s: %i days after the end', (_, after, kind) => {
    expect(retentionOn(END, addDays(END, after), agreed).kind).toBe(kind);
  });

  it('names the day', () => {
    expect(retentionOn(END, addDays(END, 20), agreed)).toEqual({ kind: 'warn', dueOn: '2026-03-31' });
  });

  it('never comes without consent, nor before the end', () => {
    fc.assert(
      fc.property(fc.option(days), days, fc.option(days), (endedOn, today, givenOn) => {
        fc.pre(endedOn === null || givenOn === null);
        const consent = givenOn === null ? null : { givenOn };
        expect(retentionOn(endedOn, today, consent)).toEqual({ kind: 'nothing' });
      }),
    );
  });

  it('is said on each of fourteen days before, whenever the person agreed', () => {
    fc.assert(
      fc.property(days, days, (endedOn, givenOn) => {
        const from = endedOn > givenOn ? endedOn : givenOn;
        const kinds = Array.from(
          { length: 60 },
          (_, i) => retentionOn(endedOn, addDays(from, i), { givenOn }).kind,
        );
        const before = kinds.indexOf('due');
        expect(before).toBeGreaterThanOrEqual(14);
        expect(kinds.slice(before - 14, before)).toEqual(Array.from({ length: 14 }, () => 'warn'));
        expect(kinds.slice(before).every((kind) => kind === 'due')).toBe(true);
      }),
    );
  });

  it('goes only forward: nothing, then the notice, then the day, which stays the same', () => {
    const order = ['nothing', 'warn', 'due'];
    fc.assert(
      fc.property(days, days, days, fc.nat(400), (endedOn, givenOn, today, later) => {
        const first = retentionOn(endedOn, today, { givenOn });
        const second = retentionOn(endedOn, addDays(today, later), { givenOn });
        expect(order.indexOf(second.kind)).toBeGreaterThanOrEqual(order.indexOf(first.kind));
        if (first.kind !== 'nothing' && second.kind !== 'nothing') expect(second.dueOn).toBe(first.dueOn);
        if (second.kind !== 'nothing') {
          expect(daysBetween(endedOn, second.dueOn)).toBeGreaterThanOrEqual(30);
          expect(daysBetween(givenOn, second.dueOn)).toBeGreaterThanOrEqual(14);
        }
      }),
    );
  });
});
