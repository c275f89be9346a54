/** Runs one command to its end. Every child is killed with us, and none may hang for ever. */
import { spawn } from 'node:child_process';
import { readFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';

export const root = fileURLToPath(new URL('..', import.meta.url));

/** @type {Set<import('node:child_process').ChildProcess>} */
const running = new Set();

/** Heard only while a child runs: whoever comes after us in this process has signals of its own. */
const SIGNALS = /** @type {const} */ (['SIGINT', 'SIGTERM', 'SIGHUP']);
const stopAll = () => {
  for (const child of running) child.kill('SIGTERM');
  process.exit(130);
};

/**
 * @typedef {object} Ended
 * @property {boolean} ok exit code 0
 * @property {string} output what it printed, where it was not shown at once
 * @property {number} seconds
 *
 * @param {string} file
 * @param {readonly string[]} args
 * @param {{ show?: boolean, env?: Record<string, string>, limitMinutes?: number }} [options]
 *   show: print what it says as it says it, instead of collecting it.
 * @returns {Promise<Ended>} never rejects: a command that cannot be started has failed, and its output says why
 */
export async function run(file, args, { show = false, env = {}, limitMinutes = 10 } = {}) {
  const start = performance.now();
  const heard = show ? 'inherit' : 'pipe';
  const child = spawn(file, args, {
    cwd: root,
    env: { ...process.env, ...colours(), ...env },
    stdio: ['ignore', heard, heard],
  });
  if (running.size === 0) for (const signal of SIGNALS) process.on(signal, stopAll);
  running.add(child);
  let output = '';
  child.stdout?.setEncoding('utf8').on('data', (/** @type {string} */ text) => (output += text));
  child.stderr?.setEncoding('utf8').on('data', (/** @type {string} */ text) => (output += text));
  const limit = setTimeout(() => {
    output += `\nStopped: not finished after ${limitMinutes} minutes.\n`;
    if (show)
      console.error(`${file} ${args.join(' ')} was stopped: not finished after ${limitMinutes} minutes.`);
    child.kill('SIGKILL');
  }, limitMinutes * 60_000);
  const code = await new Promise((resolve) => {
    child.once('error', (error) => {
      output += `${error.message}\n`;
      if (show) console.error(error.message);
      resolve(1);
    });
    child.once('close', resolve);
  });
  clearTimeout(limit);
  running.delete(child);
  if (running.size === 0) for (const signal of SIGNALS) process.off(signal, stopAll);
  return { ok: code === 0, output, seconds: (performance.now() - start) / 1000 };
}

/**
 * Runs the program of an installed package with this Node, without a shell and on every system.
 * @param {string} name of the package
 * @param {readonly string[]} args
 * @param {Parameters<typeof run>[2] & { program?: string }} [options] program: where it is not named like the package
 */
export async function runPackage(name, args, { program = name, ...options } = {}) {
  let path;
  try {
    /** @type {{ bin: string | Record<string, string> }} */
    const { bin } = JSON.parse(readFileSync(`${root}node_modules/${name}/package.json`, 'utf8'));
    path = typeof bin === 'string' ? bin : bin[program];
  } catch {
    path = undefined;
  }
  if (path === undefined) return { ok: false, output: `${name} is not installed: npm ci\n`, seconds: 0 };
  return run(process.execPath, [`${root}node_modules/${name}/${path}`, ...args], options);
}

/** Programs into a pipe guess about colours differently: decide it once, by where our own words go. */
function colours() {
  if (process.env.NO_COLOR !== undefined || process.env.FORCE_COLOR !== undefined) return {};
  return process.stdout.isTTY ? { FORCE_COLOR: '1' } : { NO_COLOR: '1' };
}
