/**
 * Lighthouse on the production build. It is fetched when it is asked for (`npx`) and stays out of package.json: two hundred
 * packages that nothing else needs.
 */
import { execFile } from 'node:child_process';
import { mkdtemp, readFile, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { promisify } from 'node:util';
import { CHROMIUM_FLAGS, findBrowser } from '../../../scripts/browser.mjs';

/** The newest that runs on Node 20. */
const PACKAGE = 'lighthouse@12.8.2';
const CATEGORIES = ['performance', 'accessibility', 'best-practices'] as const;

export interface Judgement {
  readonly category: (typeof CATEGORIES)[number];
  /** 0 to 100; null where Lighthouse could not be fetched or did not say. */
  readonly score: number | null;
  /** Titles of the audits that cost points. */
  readonly lost: readonly string[];
}

interface Report {
  readonly categories: Readonly<
    Record<
      string,
      { readonly score: number | null; readonly auditRefs: readonly { id: string; weight: number }[] }
    >
  >;
  readonly audits: Readonly<Record<string, { readonly score: number | null; readonly title: string }>>;
}

/** Mobile emulation, as Lighthouse does it by itself. */
export async function judge(address: string): Promise<readonly Judgement[]> {
  const folder = await mkdtemp(join(tmpdir(), 'merkzeit-lighthouse-'));
  const path = join(folder, 'report.json');
  const flags = ['--headless=new', ...CHROMIUM_FLAGS].join(' ');
  const options = [
    ...['--quiet', '--no-enable-error-reporting', '--output=json', `--output-path=${path}`],
    ...[`--chrome-flags=${flags}`, `--only-categories=${CATEGORIES.join(',')}`],
  ];
  try {
    await promisify(execFile)('npx', ['--yes', PACKAGE, address, ...options], {
      env: { ...process.env, CHROME_PATH: findBrowser() ?? '' },
      timeout: 300_000,
    });
    const report = JSON.parse(await readFile(path, 'utf8')) as Report;
    return CATEGORIES.map((category) => judgementOf(report, category));
  } catch (error) {
    console.error(`Lighthouse did not run: ${error instanceof Error ? error.message : String(error)}`);
    return CATEGORIES.map((category) => ({ category, score: null, lost: [] }));
  } finally {
    await rm(folder, { recursive: true, force: true });
  }
}

function judgementOf({ categories, audits }: Report, category: Judgement['category']): Judgement {
  const { score = null, auditRefs = [] } = categories[category] ?? {};
  const lost = auditRefs
    .filter(({ id, weight }) => weight > 0 && (audits[id]?.score ?? 1) < 1)
    .map(({ id }) => `${audits[id]?.title ?? id} (${audits[id]?.score ?? '?'})`);
  return { category, score: score === null ? null : Math.round(score * 100), lost };
}
