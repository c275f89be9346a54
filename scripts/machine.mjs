/** What the tests need from the machine beside Node: looked for, and on Debian as root installed. */
import { existsSync, readdirSync } from 'node:fs';
import { delimiter, join } from 'node:path';
import { findBrowser } from './browser.mjs';
import { run, runPackage } from './command.mjs';

/**
 * @typedef {object} Need
 * @property {string} what
 * @property {string} debian package
 * @property {() => boolean | Promise<boolean>} isThere
 * @property {string} otherwise what to install where we cannot
 */

/** @type {readonly Need[]} */
const NEEDS = [
  {
    what: 'a Chrome or Chromium',
    debian: 'chromium',
    isThere: async () => findBrowser() !== null || existsSync(await downloadedBrowser()),
    otherwise: 'Install Google Chrome or Chromium, or name one in CHROME_PATH.',
  },
  {
    what: 'pdftotext',
    debian: 'poppler-utils',
    isThere: () => isOnPath('pdftotext'),
    otherwise: 'Install poppler (Debian: poppler-utils, macOS: brew install poppler).',
  },
  {
    what: 'a PostgreSQL server',
    debian: 'postgresql',
    isThere: () => isOnPath('initdb') || debianPostgres(),
    otherwise: 'Install PostgreSQL (Debian: postgresql, macOS: brew install postgresql).',
  },
];

/** @returns {Promise<Need[]>} what is still missing after all that can be done from here */
export async function prepareMachine() {
  let missing = await missingOf(NEEDS);
  if (missing.length > 0 && isRootOnDebian()) {
    const packages = missing.map((need) => need.debian);
    console.log(`Installing from Debian: ${packages.join(', ')} …`);
    await aptInstall(packages);
    missing = await missingOf(missing);
  }
  if (missing.some((need) => need.debian === 'chromium')) {
    console.log("Downloading Playwright's own Chromium …");
    await runPackage('playwright', ['install', 'chromium'], { show: true });
    missing = await missingOf(missing);
  }
  return missing;
}

/** @param {readonly string[]} packages */
async function aptInstall(packages) {
  const env = { DEBIAN_FRONTEND: 'noninteractive' };
  const patient = ['-q', '-o', 'DPkg::Lock::Timeout=300', '-o', 'Acquire::Retries=3'];
  await run('apt-get', [...patient, 'update'], { env, show: true });
  const ended = await run('apt-get', [...patient, 'install', '-y', '--no-install-recommends', ...packages], {
    env,
  });
  if (!ended.ok) console.log(ended.output);
}

/** @param {readonly Need[]} needs */
async function missingOf(needs) {
  const there = await Promise.all(needs.map((need) => need.isThere()));
  return needs.filter((_, index) => there[index] !== true);
}

const isRootOnDebian = () =>
  process.getuid?.() === 0 && existsSync('/etc/debian_version') && isOnPath('apt-get');

/** @param {string} program */
const isOnPath = (program) =>
  (process.env.PATH ?? '')
    .split(delimiter)
    .some((folder) => existsSync(join(folder, program)) || existsSync(join(folder, `${program}.exe`)));

/** Debian keeps the server's programs out of the PATH, one folder for each version. */
function debianPostgres() {
  const versions = '/usr/lib/postgresql';
  return (
    existsSync(versions) &&
    readdirSync(versions).some((version) => existsSync(`${versions}/${version}/bin/initdb`))
  );
}

async function downloadedBrowser() {
  const { chromium } = await import('playwright-core');
  return chromium.executablePath();
}
