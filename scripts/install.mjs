/** Whether node_modules holds what package-lock.json names, and `npm ci` where it does not. */
import { readFileSync } from 'node:fs';
import { root, run } from './command.mjs';

/** @typedef {Record<string, { version?: string, optional?: boolean }>} Packages by folder */

/** npm writes its own list as the last thing it does, so a broken-off installation has none. */
export function isInstalled() {
  const wanted = packagesOf('package-lock.json');
  const present = packagesOf('node_modules/.package-lock.json');
  if (wanted === null || present === null) return false;
  return Object.entries(wanted).every(
    ([folder, { version, optional }]) =>
      folder === '' || present[folder]?.version === version || (optional === true && !(folder in present)),
  );
}

/** @param {{ show: boolean }} options */
export async function install({ show }) {
  // Under `npm start` npm says where it is itself; a script run by plain node finds it by name.
  const npm = process.env.npm_execpath;
  const args = ['ci', '--include=dev', '--no-audit', '--no-fund', '--loglevel=error'];
  if (npm?.endsWith('.js')) return run(process.execPath, [npm, ...args], { show });
  return run('npm', args, { show });
}

/**
 * @param {string} file
 * @returns {Packages | null}
 */
function packagesOf(file) {
  try {
    return JSON.parse(readFileSync(`${root}${file}`, 'utf8')).packages;
  } catch {
    return null;
  }
}
