/** The bench's own pages on loopback, cross-origin isolated: the peers as they are published, and a page over our stage. */
import { createReadStream, existsSync, statSync } from 'node:fs';
import { mkdtemp, rm } from 'node:fs/promises';
import { createServer } from 'node:http';
import type { AddressInfo } from 'node:net';
import { tmpdir } from 'node:os';
import { extname, join, normalize, resolve } from 'node:path';
import { build } from 'vite';

const ROOT = resolve(import.meta.dirname, '../../..');
const TYPES: Readonly<Record<string, string>> = {
  '.html': 'text/html; charset=utf-8',
  '.js': 'text/javascript',
  '.css': 'text/css',
};

export interface Site {
  /** Without a slash at its end. */
  readonly base: string;
  close(): Promise<void>;
}

/** Builds the page over our stage as the app is built, and serves everything. */
export async function openSite(): Promise<Site> {
  const built = await mkdtemp(join(tmpdir(), 'merkzeit-bench-'));
  await build({
    root: join(import.meta.dirname, 'pages'),
    base: '/pages/',
    configFile: false,
    logLevel: 'error',
    build: {
      outDir: built,
      emptyOutDir: true,
      rolldownOptions: { input: join(import.meta.dirname, 'pages/stage.html') },
    },
  });
  const folders: readonly (readonly [string, string])[] = [
    ['/pages/', built],
    ['/pages/', join(import.meta.dirname, 'pages')],
    ['/modules/', join(ROOT, 'node_modules')],
  ];
  const server = createServer((request, response) => {
    const path = decodeURIComponent(new URL(request.url ?? '/', 'http://localhost').pathname);
    const file = folders
      .filter(([prefix]) => path.startsWith(prefix))
      .map(([prefix, folder]) => ({ folder, file: normalize(join(folder, path.slice(prefix.length))) }))
      .find(
        ({ folder, file: found }) =>
          found.startsWith(folder) && existsSync(found) && statSync(found).isFile(),
      );
    response.setHeader('Cross-Origin-Opener-Policy', 'same-origin');
    response.setHeader('Cross-Origin-Embedder-Policy', 'require-corp');
    if (file === undefined) {
      response.writeHead(path === '/favicon.ico' ? 204 : 404).end();
      return;
    }
    response.setHeader('Content-Type', TYPES[extname(file.file)] ?? 'application/octet-stream');
    createReadStream(file.file).pipe(response);
  });
  await new Promise<void>((listening) => server.listen(0, '127.0.0.1', listening));
  return {
    base: `http://127.0.0.1:${(server.address() as AddressInfo).port}`,
    async close() {
      server.closeAllConnections();
      await new Promise((closed) => server.close(closed));
      await rm(built, { recursive: true, force: true });
    },
  };
}
