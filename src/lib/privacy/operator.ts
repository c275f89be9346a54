import * as v from 'valibot';
import { readLocatedJson, type FileProblem } from '#lib/domain/located-json.ts';
import { BillingDetails } from './billing-details.ts';

const Line = v.pipe(v.string(), v.trim(), v.nonEmpty(), v.maxLength(200));
const Lines = v.pipe(v.array(Line), v.maxLength(8));
const Email = v.pipe(v.string(), v.trim(), v.maxLength(254), v.email());

const Contact = v.strictObject({
  name: Line,
  /** Street, postcode and town, each a line. */
  address: v.optional(Lines),
  email: v.optional(Email),
  phone: v.optional(Line),
});

/** What an operator writes about themselves. */
const OperatorFile = v.strictObject({
  /** JSON schema for the editor; not shown. */
  $schema: v.optional(v.string()),
  /** Name of the practice, clinic or company, with its legal form. */
  name: Line,
  /** Who speaks for it. */
  representedBy: v.optional(Line),
  address: v.pipe(Lines, v.minLength(1)),
  email: Email,
  phone: v.optional(Line),
  dataProtectionOfficer: v.optional(Contact),
  /** Where a person may complain. */
  supervisoryAuthority: v.optional(Contact),
  /** Where the server stands, such as a data centre with its town and country. */
  hosting: v.optional(Line),
  /** Companies that work for the operator, such as the data centre and the mail server. */
  processors: v.optional(v.pipe(v.array(Line), v.maxLength(20))),
  billing: v.optional(BillingDetails),
});

export type Contact = v.InferOutput<typeof Contact>;
/** Who runs a server of Merkzeit: for imprint and privacy statement, and so for everybody. */
export type Operator = Omit<v.InferOutput<typeof OperatorFile>, 'billing'>;

/** What is known of the operator. `absent`: nothing was entered. `wrong`: what was entered cannot be used. */
export type OperatorReading =
  /** `billing` apart: it is for no page. */
  | { readonly state: 'entered'; readonly operator: Operator; readonly billing?: BillingDetails }
  | { readonly state: 'absent' }
  | { readonly state: 'wrong'; readonly problem: FileProblem };

/** Reads what an operator wrote about themselves; an unknown key is an error, with its line. */
export function readOperator(text: string): OperatorReading {
  const read = readLocatedJson(text);
  if (!read.ok) return { state: 'wrong', problem: read.problem };
  const result = v.safeParse(OperatorFile, read.json.value);
  if (result.success) {
    const { billing, ...operator } = result.output;
    return { state: 'entered', operator, ...(billing !== undefined && { billing }) };
  }
  const issue = result.issues[0];
  const keys = (issue.path ?? []).map(({ key }) => key as string | number);
  return {
    state: 'wrong',
    problem: { line: read.json.lineOf(keys), path: keys.join('.'), reason: issue.message },
  };
}
