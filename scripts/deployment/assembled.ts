/** The folder that the last stage of deploy/Dockerfile would hold, made of what is here, and the server started in it. */
import { spawn } from 'node:child_process';
import { once } from 'node:events';
import { cpSync, existsSync, mkdirSync, mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { setTimeout as wait } from 'node:timers/promises';
import { copiesOf, DOCKERFILE, readStages } from './dockerfile.ts';
import { readProject, ROOT } from './project.ts';

const START_LIMIT_MS = 90_000;

interface Lock {
  readonly packages: Readonly<
    Record<string, { readonly dev?: boolean; readonly optional?: boolean; readonly devOptional?: boolean }>
  >;
}

/** Folders of the packages that `npm ci --omit=dev --omit=optional` installs. */
export function productionPackages(lock: Lock): readonly string[] {
  return Object.entries(lock.packages)
    .filter(([folder, { dev, optional, devOptional }]) => folder !== '' && !dev && !optional && !devOptional)
    .map(([folder]) => folder);
}

/**
 * Copies, never links: Node looks for packages beside where a file really is, and would find the tools there.
 * Throws where something is missing.
 */
export function assemble(target: string): void {
  const project = readProject();
  const last = readStages(project.read(DOCKERFILE)).at(-1);
  if (last === undefined) throw new Error(`${DOCKERFILE} has no stage.`);
  if (!existsSync(join(ROOT, 'build'))) throw new Error('There is no build: npm run build');
  for (const source of copiesOf(last).flatMap(({ sources }) =>
    sources.map((path) => path.replace('/app/', '')),
  )) {
    if (source !== 'node_modules') {
      cpSync(join(ROOT, source), join(target, source), { recursive: true });
      continue;
    }
    for (const folder of productionPackages(JSON.parse(project.read('package-lock.json')) as Lock)) {
      mkdirSync(dirname(join(target, folder)), { recursive: true });
      // Nested packages have an entry of their own.
      const own = join(ROOT, folder);
      cpSync(own, join(target, folder), {
        recursive: true,
        dereference: true,
        filter: (path) => path !== join(own, 'node_modules'),
      });
    }
  }
}

/** What came of it. */
export interface Start {
  /** Status of each path asked, 0 where nobody answered. */
  readonly answers: Readonly<Record<string, number>>;
  /** Of the process after SIGTERM; null where it had to be killed. */
  readonly exitCode: number | null;
  readonly output: string;
}

/** Starts the server in an assembled folder, asks it for pages, and stops it. `port`: a free one. */
export async function startAssembled(port: number, paths: readonly string[]): Promise<Start> {
  const place = mkdtempSync(join(tmpdir(), 'merkzeit-image-'));
  try {
    const app = join(place, 'app');
    mkdirSync(app);
    assemble(app);
    return await run(app, join(place, 'data'), port, paths);
  } finally {
    rmSync(place, { recursive: true, force: true });
  }
}

async function run(app: string, data: string, port: number, paths: readonly string[]): Promise<Start> {
  // Nothing of our own environment: what the image sets is all there is.
  const child = spawn(process.execPath, ['server.mjs'], {
    cwd: app,
    env: { NODE_ENV: 'production', PORT: String(port), DATA_DIR: data },
    stdio: ['ignore', 'pipe', 'pipe'],
  });
  const ended = once(child, 'exit') as Promise<[number | null]>;
  let output = '';
  for (const stream of [child.stdout, child.stderr])
    stream.setEncoding('utf8').on('data', (text: string) => (output += text));
  const giveUpAt = Date.now() + START_LIMIT_MS;
  while (child.exitCode === null && Date.now() < giveUpAt && (await status(port, '/api/health')) !== 200)
    await wait(200);
  const answers: Record<string, number> = {};
  for (const path of ['/api/health', ...paths]) answers[path] = await status(port, path);
  child.kill('SIGTERM');
  const late = setTimeout(() => child.kill('SIGKILL'), 15_000);
  const [exitCode] = await ended;
  clearTimeout(late);
  return { answers, exitCode, output };
}

async function status(port: number, path: string): Promise<number> {
  try {
    const url = `http://127.0.0.1:${port}${path}`;
    return (await fetch(url, { signal: AbortSignal.timeout(5_000) })).status;
  } catch {
    return 0;
  }
}
