/** The harness page on loopback, built as the app is built and with the app's own policy; hears what the page tells. */
import { createReadStream, existsSync, statSync } from 'node:fs';
import { mkdtemp, rm } from 'node:fs/promises';
import { createServer } from 'node:http';
import type { AddressInfo } from 'node:net';
import { tmpdir } from 'node:os';
import { extname, join, normalize } from 'node:path';
import { text } from 'node:stream/consumers';
import { build } from 'vite';
import app from '../../../svelte.config.js';

const TYPES: Readonly<Record<string, string>> = {
  '.html': 'text/html; charset=utf-8',
  '.js': 'text/javascript',
};

/** Keywords of a policy stand in quotes. */
const KEYWORD = /^(none|self|unsafe-inline|wasm-unsafe-eval|script|sha256-.+)$/;

function policy(): string {
  const directives: Readonly<Record<string, unknown>> = { ...app.kit?.csp?.directives };
  return Object.entries(directives)
    .map(([name, values]) => {
      const isNames = name === 'trusted-types';
      const list = (values as readonly string[]).map((value) =>
        !isNames && KEYWORD.test(value) ? `'${value}'` : value,
      );
      return [name, ...list].join(' ');
    })
    .join('; ');
}

export interface Site {
  /** Without a slash at its end; the same as long as the site is open, so that a profile keeps its origin. */
  readonly origin: string;
  /** What the page has told since it was asked last. */
  told(): readonly string[];
  close(): Promise<void>;
}

export async function openSite(): Promise<Site> {
  const built = await mkdtemp(join(tmpdir(), 'merkzeit-durability-'));
  await build({
    root: join(import.meta.dirname, 'page'),
    configFile: false,
    logLevel: 'error',
    worker: { format: 'es' },
    build: { outDir: built, emptyOutDir: true, modulePreload: false },
  });
  const headers = {
    'Cross-Origin-Opener-Policy': 'same-origin',
    'Cross-Origin-Embedder-Policy': 'require-corp',
    'Content-Security-Policy': policy(),
  };
  let heard: string[] = [];
  const server = createServer((request, response) => {
    const path = new URL(request.url ?? '/', 'http://localhost').pathname;
    if (path === '/told') {
      void text(request).then((what) => {
        heard.push(what);
        response.end();
      });
      return;
    }
    const file = normalize(join(built, path === '/' ? 'index.html' : path));
    const isThere = file.startsWith(built) && existsSync(file) && statSync(file).isFile();
    response.writeHead(isThere ? 200 : 404, {
      ...headers,
      'Content-Type': TYPES[extname(file)] ?? 'text/plain',
    });
    if (isThere) createReadStream(file).pipe(response);
    else response.end();
  });
  await new Promise<void>((listening) => server.listen(0, '127.0.0.1', listening));
  return {
    origin: `http://127.0.0.1:${(server.address() as AddressInfo).port}`,
    told() {
      const list = heard;
      heard = [];
      return list;
    },
    async close() {
      server.closeAllConnections();
      await new Promise((closed) => server.close(closed));
      await rm(built, { recursive: true, force: true });
    },
  };
}
