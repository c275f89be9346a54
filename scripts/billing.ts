/** Bills a quarter to an insurer: a file of master data and a flat price, of those who consent. */
import { existsSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { csv } from '../src/lib/domain/csv.ts';
import { readQuarter, type Quarter } from '../src/lib/domain/quarter.ts';
import type { BillingDetails } from '../src/lib/privacy/billing-details.ts';
import {
  amount,
  billQuarter,
  invoiceTable,
  REASONS,
  type Invoice,
} from '../src/lib/server/billing/invoice.ts';
import { participations, type Participation } from '../src/lib/server/billing/participations.ts';
import { openOperator } from '../src/lib/server/content/operator.ts';
import { openDatabase } from '../src/lib/server/database/open.ts';
import { openKeyRing } from '../src/lib/server/secrets/key-file.ts';
import { deriveKeys } from '../src/lib/server/secrets/keys.ts';
import { proveSecret } from '../src/lib/server/secrets/proof.ts';
import { readSettings, type Settings } from '../src/lib/server/settings.ts';
import { explain, FLAG, readOptions, refuse } from './options.ts';

const HELP = `Usage: npm run billing -- --quarter 2026Q4 [--out FILE] [--dry-run]
  --quarter   a quarter of a year: everybody who began in it and consents is billed once
  --out       the file to write, CSV; abrechnung-2026Q4.csv if not given. An existing file is not overwritten
  --dry-run   says what would be billed, and writes nothing
  --help      this text
Reads the database that the server uses (DATA_DIR or DATABASE_URL) and “billing” of operator.json; see
docs/billing.md. With the embedded database stop the server first.`;

const SENTENCES: Readonly<Record<keyof Invoice['leftOut'], string>> = {
  noMessage: 'no message yet, or none any more',
  otherQuarter: 'began in another quarter',
  noConsent: 'no consent to billing',
  sameInsured: 'the same insurance number once more',
};

/** Opens the server's database; throws an error whose message is for the operator. */
async function readParticipations(settings: Settings): Promise<readonly Participation[]> {
  const folder = join(settings.dataDirectory, 'database');
  // Opening would make an empty one.
  if (settings.databaseUrl === null && !existsSync(folder))
    throw new Error(`There is no database in ${settings.dataDirectory}: set DATA_DIR or DATABASE_URL.`);
  const database = await openDatabase(settings);
  try {
    const { newest, older, push } = openKeyRing(settings);
    const keys = deriveKeys(newest, older, push);
    const desk = { db: database.db, keys, now: () => new Date() };
    await proveSecret(desk);
    return await participations(desk);
  } finally {
    await database.close();
  }
}

function readDetails({ contentDirectory }: Settings): BillingDetails {
  const reading = openOperator(contentDirectory);
  if (reading.state === 'wrong') {
    const { line, path, reason } = reading.problem;
    throw new Error(`operator.json:${line} ${path}: ${reason}`);
  }
  const billing = reading.state === 'entered' ? reading.billing : undefined;
  if (billing === undefined) throw new Error(`${contentDirectory}/operator.json has no “billing”.`);
  return billing;
}

/** What is printed of an invoice: numbers only, no person. */
function summary({ number, quarter, positions, totalCents, leftOut }: Invoice): readonly string[] {
  return [
    `Invoice ${number}: ${quarter.firstDay} to ${quarter.lastDay}`,
    `  rows: ${positions.length}`,
    `  sum: ${amount(totalCents)} EUR`,
    ...REASONS.map((reason) => `  left out, ${SENTENCES[reason]}: ${leftOut[reason]}`),
  ];
}

async function bill(quarter: Quarter, out: string, isDryRun: boolean): Promise<number> {
  const settings = readSettings(process.env);
  const details = readDetails(settings);
  const invoice = billQuarter(await readParticipations(settings), details, quarter);
  console.log(summary(invoice).join('\n'));
  if (isDryRun) {
    console.log('Dry run: nothing was written.');
    return 0;
  }
  // The file names people: nobody else of this machine may read it.
  writeFileSync(out, csv(invoiceTable(invoice, details)), { flag: 'wx', mode: 0o600 });
  console.log(`Written: ${out}`);
  return 0;
}

export async function main(args: string[]): Promise<number> {
  const options = {
    quarter: { type: 'string' },
    out: { type: 'string' },
    'dry-run': FLAG,
    help: FLAG,
  } as const;
  const parsed = readOptions({ args, options });
  if (typeof parsed === 'string') return refuse(parsed, HELP);
  const { quarter: name = '', out, 'dry-run': isDryRun, help } = parsed.values;
  if (help) return explain(HELP);
  const quarter = readQuarter(name);
  if (quarter === null) return refuse('Name a quarter, such as --quarter 2026Q4.', HELP);
  try {
    return await bill(quarter, out ?? `abrechnung-${quarter.name}.csv`, isDryRun);
  } catch (error) {
    console.error(error instanceof Error ? error.message : String(error));
    return 1;
  }
}
