import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { csv } from '#lib/domain/csv.ts';
import { readQuarter } from '#lib/domain/quarter.ts';
import { readRows } from '#lib/domain/testing/read-csv.ts';
import { DIAGNOSIS_CODE } from '#lib/privacy/billing-details.ts';
import { amount, billQuarter, COLUMNS, invoiceTable, REASONS } from './invoice.ts';
import type { Participation } from './participations.ts';

const DETAILS = {
  ...{ providerIk: '260326822', contract: 'NT-2026', position: '9900-1' },
  ...{ priceCents: 11_999, invoiceBegin: 'MZ-' },
};
const QUARTER = readQuarter('2026Q4');
if (QUARTER === null) throw new Error('2026Q4 is a quarter.');
const KVNRS = ['A123456780', 'B123456782', 'M123456785', 'Z999999997'];
/** German health IT, proposed export: none of these may stand in a file for an insurer. */
const FORBIDDEN =
  /diagnos|icd|befund|score|ergebnis|t_wert|prozentrang|blutdruck|puls|spo2|gewicht|temperatur|medik|tagebuch|notiz|nachricht|test|name|geburt/i;

function person(i: number, startDate: string, more: Partial<Participation> = {}): Participation {
  return { id: `id-${i}`, master: { kvnr: KVNRS[i % 4] ?? '', startDate }, consents: true, ...more };
}

const someone: fc.Arbitrary<Participation> = fc.record({
  id: fc.uuid(),
  master: fc.option(
    fc.record({
      kvnr: fc.constantFrom(...KVNRS),
      startDate: fc.constantFrom('2026-09-30', '2026-10-01', '2026-12-31', '2027-01-01'),
    }),
  ),
  consents: fc.boolean(),
});

describe('an invoice', () => {
  it('has everybody who began in the quarter and consents, once, in the order in which they began', () => {
    const all = [
      person(0, '2026-12-31'),
      person(1, '2026-10-01'),
      person(2, '2026-09-30'),
      person(3, '2027-01-01'),
      person(2, '2026-11-02', { consents: false }),
      { id: 'none', master: null, consents: true },
      person(1, '2026-11-20'),
    ];
    expect(billQuarter(all, DETAILS, QUARTER)).toEqual({
      number: 'MZ-2026Q4',
      quarter: QUARTER,
      positions: [
        { kvnr: 'B123456782', startDate: '2026-10-01' },
        { kvnr: 'A123456780', startDate: '2026-12-31' },
      ],
      totalCents: 23_998,
      leftOut: { noMessage: 1, otherQuarter: 2, noConsent: 1, sameInsured: 1 },
    });
  });

  it('counts everybody once, bills nobody without consent, and is exact to the cent, in whatever order', () => {
    fc.assert(
      fc.property(
        fc.array(someone, { maxLength: 30 }),
        fc.integer({ min: 1, max: 1_000_000 }),
        (all, priceCents) => {
          const details = { ...DETAILS, priceCents };
          const invoice = billQuarter(all, details, QUARTER);
          const left = REASONS.reduce((sum, reason) => sum + invoice.leftOut[reason], 0);
          expect(left + invoice.positions.length).toBe(all.length);
          for (const position of invoice.positions)
            expect(all).toContainEqual(expect.objectContaining({ master: position, consents: true }));
          const { rows } = invoiceTable(invoice, details);
          const cents = rows.map((row) => Number(String(row[8]).replace(',', '')));
          expect(cents.reduce((sum, one) => sum + one, 0)).toBe(invoice.totalCents);
          expect(billQuarter(all.toReversed(), details, QUARTER).positions).toEqual(invoice.positions);
        },
      ),
    );
  });

  it('is a file of these columns, in the German way', () => {
    const text = csv(invoiceTable(billQuarter([person(0, '2026-11-02')], DETAILS, QUARTER), DETAILS));
    expect(text).toBe(
      '\ufeffleistungserbringer_ik;kvnr;vertragskennzeichen;leistungsbeginn;abrechnungsquartal;positionsnummer;' +
        'menge;einzelbetrag;gesamtbetrag;belegnummer;rechnungsnummer\r\n' +
        '260326822;A123456780;NT-2026;2026-11-02;2026Q4;9900-1;1;119,99;119,99;1;MZ-2026Q4\r\n',
    );
  });

  it('tells nothing of health, in no column and no value', () => {
    const all = KVNRS.map((_, i) => person(i, '2026-11-02'));
    const text = csv(invoiceTable(billQuarter(all, DETAILS, QUARTER), DETAILS));
    expect(readRows(text)).toHaveLength(4);
    expect(COLUMNS.filter((column) => FORBIDDEN.test(column))).toEqual([]);
    expect(text).not.toMatch(FORBIDDEN);
    expect(text).not.toMatch(DIAGNOSIS_CODE);
    // The scans find what they are for.
    expect('F06.7;letzter_test').toMatch(DIAGNOSIS_CODE);
    expect('F06.7;letzter_test').toMatch(FORBIDDEN);
  });

  it.each([
    [1, '0,01'],
    [100, '1,00'],
    [11_999, '119,99'],
    [123_456_705, '1234567,05'],
  ])('writes %i cents as %s', (cents, text) => expect(amount(cents)).toBe(text));
});
