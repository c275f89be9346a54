/** Runs a part of the bench in a process of its own and hands back the JSON that it prints. */
import { execFile } from 'node:child_process';
import { resolve } from 'node:path';

const ROOT = resolve(import.meta.dirname, '../../..');

/** `file` exports `main`, takes one argument and prints one line. Throws what the process complained about. */
export async function inChild<T>(file: 'load.ts' | 'bare.ts', order: object): Promise<T> {
  const args = ['scripts/run.mjs', `tests/bench/server/${file}`, JSON.stringify(order)];
  const printed = await new Promise<string>((done, fail) => {
    execFile(process.execPath, args, { cwd: ROOT, maxBuffer: 1e8 }, (error, stdout, stderr) => {
      if (error === null) done(stdout);
      else fail(new Error(`${file} ended with an error: ${stderr}`));
    });
  });
  return JSON.parse(printed) as T;
}
