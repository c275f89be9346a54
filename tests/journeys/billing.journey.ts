/** An operator bills a quarter from the database of the server that has just run. */
import { execFile } from 'node:child_process';
import { existsSync } from 'node:fs';
import { mkdir, readFile, stat, writeFile } from 'node:fs/promises';
import { join, resolve } from 'node:path';
import { readRows } from '#lib/domain/testing/read-csv.ts';
import { CONSENT_PATH } from '#lib/progress/wire/consents.ts';
import { expect, test } from '../fixtures/test.ts';
import { createCode, openDesk, setUp } from '../pages/practice.ts';
import { daysAgo } from '../pages/programme.ts';
import { takePart } from '../pages/reporting.ts';

const ROOT = resolve(import.meta.dirname, '../..');
const TODAY = daysAgo(0);
const QUARTER = `${TODAY.slice(0, 4)}Q${Math.ceil(Number(TODAY.slice(5, 7)) / 3)}`;
const BILLING = {
  ...{ providerIk: '260326822', contract: 'NT-2026', position: '9900-1' },
  ...{ priceCents: 11_900, invoiceBegin: 'MZ-' },
};
const OPERATOR = {
  ...{ name: 'Praxis Beispiel', address: ['Lindenweg 3'], email: 'post@praxis.example' },
  billing: BILLING,
};

async function bill(dataDir: string, args: readonly string[]): Promise<{ code: number; said: string }> {
  return await new Promise((done) => {
    const command = [join(ROOT, 'scripts/run.mjs'), 'scripts/billing.ts', ...args];
    const env = { ...process.env, DATA_DIR: dataDir };
    execFile(process.execPath, command, { cwd: ROOT, env }, (error, out, wrong) => {
      done({ code: error === null ? 0 : Number(error.code), said: out + wrong });
    });
  });
}

test('an operator bills those who consent, after a look at what it would be', async ({
  browser,
  request,
  server,
}) => {
  const { origin, dataDir } = server;
  const file = join(dataDir, 'rechnung.csv');
  const options = ['--quarter', QUARTER, '--out', file];
  const desk = await openDesk(browser);
  await setUp(desk, server.setupLink);
  for (const kvnr of ['A123456780', 'B123456782']) {
    const message = { testsDone: 1, testsRemaining: 11, startDate: TODAY, lastTestDate: TODAY, kvnr };
    const tell = await takePart(request, origin, await createCode(desk), message);
    const consent = { textId: 'billing', textVersion: 1, state: 'given', at: new Date().toISOString() };
    if (kvnr.startsWith('A')) await tell(CONSENT_PATH, consent);
  }
  await mkdir(join(dataDir, 'content'), { recursive: true });
  await writeFile(join(dataDir, 'content/operator.json'), JSON.stringify(OPERATOR));

  await test.step('no page shows what bills an insurer', async () => {
    const page = await (await request.get(`${origin}/impressum`)).text();
    expect(page).toContain('Praxis Beispiel');
    expect(page).not.toContain(BILLING.contract);
    expect(page).not.toContain(BILLING.providerIk);
  });

  await test.step('the embedded database is the server’s while it runs', async () => {
    const { code, said } = await bill(dataDir, [...options, '--dry-run']);
    expect([code, said]).toEqual([1, expect.stringContaining('ist schon in Benutzung')]);
  });

  await server.stop();

  await test.step('a dry run says rows, sum and reasons, and writes nothing', async () => {
    const { code, said } = await bill(dataDir, [...options, '--dry-run']);
    expect(code).toBe(0);
    for (const line of [
      `Invoice MZ-${QUARTER}`,
      'rows: 1',
      'sum: 119,00 EUR',
      'no consent to billing: 1',
      'began in another quarter: 0',
    ])
      expect(said).toContain(line);
    expect(said).not.toContain('A123456780');
    expect(existsSync(file)).toBe(false);
  });

  await test.step('then the file, for the operator alone, once', async () => {
    expect((await bill(dataDir, options)).code).toBe(0);
    const written = await readFile(file, 'utf8');
    expect(readRows(written)).toHaveLength(1);
    expect(written).toContain(
      `260326822;A123456780;NT-2026;${TODAY};${QUARTER};9900-1;1;119,00;119,00;1;MZ-`,
    );
    expect((await stat(file)).mode & 0o077).toBe(0);
    const again = await bill(dataDir, options);
    expect([again.code, await readFile(file, 'utf8')]).toEqual([1, written]);
  });
});
