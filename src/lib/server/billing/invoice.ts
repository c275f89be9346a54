/** What is billed for a quarter, and what is not and why. Pure. */
import type { Table } from '#lib/domain/csv.ts';
import { isInQuarter, type Quarter } from '#lib/domain/quarter.ts';
import type { BillingDetails } from '#lib/privacy/billing-details.ts';
import type { Participation } from './participations.ts';

/**
 * Why a participation is not billed. `noMessage`: nothing is known of the person. `otherQuarter`: they began in another one.
 * `noConsent`: they do not consent, or no longer. `sameInsured`: the same number began twice in the quarter.
 */
export const REASONS = ['noMessage', 'otherQuarter', 'noConsent', 'sameInsured'] as const;
export type Reason = (typeof REASONS)[number];

export interface Invoice {
  readonly number: string;
  readonly quarter: Quarter;
  /** One for each insured person, by the day they began. */
  readonly positions: readonly { readonly kvnr: string; readonly startDate: string }[];
  readonly totalCents: number;
  readonly leftOut: Readonly<Record<Reason, number>>;
}

/** The only columns that go to an insurer: master data and a flat price, nothing of health. */
export const COLUMNS = [
  'leistungserbringer_ik',
  'kvnr',
  'vertragskennzeichen',
  'leistungsbeginn',
  'abrechnungsquartal',
  'positionsnummer',
  'menge',
  'einzelbetrag',
  'gesamtbetrag',
  'belegnummer',
  'rechnungsnummer',
] as const;

/** Bills the participations of one quarter: everybody once, in the quarter in which they began. */
export function billQuarter(
  all: readonly Participation[],
  { priceCents, invoiceBegin }: BillingDetails,
  quarter: Quarter,
): Invoice {
  const leftOut = { noMessage: 0, otherQuarter: 0, noConsent: 0, sameInsured: 0 };
  const positions = new Map<string, { kvnr: string; startDate: string }>();
  const byStart = (a: Participation, b: Participation): number => {
    const [first, second] = [a, b].map(
      ({ master, id }) => `${master?.startDate ?? ''} ${master?.kvnr ?? ''} ${id}`,
    );
    return (first ?? '') < (second ?? '') ? -1 : 1;
  };
  for (const { master, consents } of all.toSorted(byStart)) {
    if (master === null) leftOut.noMessage += 1;
    else if (!isInQuarter(master.startDate, quarter)) leftOut.otherQuarter += 1;
    else if (!consents) leftOut.noConsent += 1;
    else if (positions.has(master.kvnr)) leftOut.sameInsured += 1;
    else positions.set(master.kvnr, master);
  }
  return {
    number: `${invoiceBegin}${quarter.name}`,
    quarter,
    positions: [...positions.values()],
    totalCents: positions.size * priceCents,
    leftOut,
  };
}

/** Cents as the German way writes an amount, without signs between the thousands: `119,00`. */
export function amount(cents: number): string {
  return `${Math.floor(cents / 100)},${String(cents % 100).padStart(2, '0')}`;
}

/** The rows of an invoice's file. */
export function invoiceTable(
  { number, quarter, positions }: Invoice,
  { providerIk, contract, position, priceCents }: BillingDetails,
): Table {
  return {
    columns: COLUMNS,
    rows: positions.map(({ kvnr, startDate }, i) => {
      const cells: Record<(typeof COLUMNS)[number], string | number> = {
        leistungserbringer_ik: providerIk,
        kvnr,
        vertragskennzeichen: contract,
        leistungsbeginn: startDate,
        abrechnungsquartal: quarter.name,
        positionsnummer: position,
        menge: 1,
        einzelbetrag: amount(priceCents),
        gesamtbetrag: amount(priceCents),
        belegnummer: i + 1,
        rechnungsnummer: number,
      };
      return COLUMNS.map((column) => cells[column]);
    }),
  };
}
