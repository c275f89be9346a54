import * as v from 'valibot';
import { isIk } from '#lib/domain/ik.ts';

/** A text in which the code of a diagnosis (ICD-10) can be seen. */
export const DIAGNOSIS_CODE = /\b[A-TV-Z]\d{2}(\.\d)?\b/i;

/** A short sign that goes to an insurer with every row: it must not tell anything of health. */
const sign = (form: RegExp) =>
  v.pipe(
    v.string(),
    v.regex(form),
    v.check((text) => !DIAGNOSIS_CODE.test(text), 'This looks like the code of a diagnosis.'),
  );

/** What an operator enters to bill an insurer; docs/billing.md explains each. */
export const BillingDetails = v.strictObject({
  /** Institutionskennzeichen of whoever bills. */
  providerIk: v.pipe(v.string(), v.check(isIk, 'This is no Institutionskennzeichen.')),
  /** Vertragskennzeichen, as agreed with the insurer. */
  contract: sign(/^[A-Za-z0-9][A-Za-z0-9./-]{0,24}$/),
  /** Number of the one flat position, as agreed. */
  position: sign(/^[A-Za-z0-9][A-Za-z0-9.-]{0,19}$/),
  priceCents: v.pipe(v.number(), v.integer(), v.minValue(1), v.maxValue(1_000_000)),
  /** How the number of an invoice begins; the quarter follows. An invoice number has 20 characters at most. */
  invoiceBegin: sign(/^[A-Za-z0-9][A-Za-z0-9-]{0,13}$/),
});

export type BillingDetails = v.InferOutput<typeof BillingDetails>;
