/** Whether build/ was made from the sources as they are, and the build where it was not. */
import { createHash } from 'node:crypto';
import { readFileSync, readdirSync, writeFileSync } from 'node:fs';
import { root, runPackage } from './command.mjs';

/** All that the built app depends on. Contents count, not dates: a fresh clone or an unpacked archive dates everything today. */
export const SOURCES = [
  'src',
  'static',
  'package-lock.json',
  'package.json',
  'svelte.config.js',
  'tsconfig.json',
  'vite.config.ts',
];
const NOT_BUILT = /\.test\.ts$|^src\/laboratory\//;

/** Inside build/, which the adapter empties first: after a broken-off build there is none. */
const STAMP = `${root}build/.sources`;

export function isBuilt() {
  try {
    return readFileSync(STAMP, 'utf8') === fingerprint();
  } catch {
    return false;
  }
}

/** @param {{ show: boolean }} options */
export async function build({ show }) {
  const before = fingerprint();
  const ended = await runPackage('vite', ['build'], { show });
  if (ended.ok) writeFileSync(STAMP, before);
  return ended;
}

/** Of the sources as they are. */
export function fingerprint() {
  const hash = createHash('sha256');
  for (const file of SOURCES.flatMap(filesOf))
    hash
      .update(`${file}\0`)
      .update(readFileSync(`${root}${file}`))
      .update('\0');
  return hash.digest('hex');
}

/**
 * @param {string} path
 * @returns {string[]} in a fixed order
 */
function filesOf(path) {
  /** @type {string[]} */
  const found = [];
  const isFolder = !path.includes('.');
  if (!isFolder) return [path];
  for (const entry of readdirSync(`${root}${path}`, { recursive: true, withFileTypes: true })) {
    if (!entry.isFile()) continue;
    const file = `${entry.parentPath}/${entry.name}`.slice(root.length).replaceAll('\\', '/');
    if (!NOT_BUILT.test(file)) found.push(file);
  }
  return found.sort();
}
