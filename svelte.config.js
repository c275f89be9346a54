import adapter from '@sveltejs/adapter-node';
import { execSync } from 'node:child_process';
import { createHash } from 'node:crypto';
import { readFileSync } from 'node:fs';
import { fingerprint } from './scripts/build.mjs';

const { version } = JSON.parse(readFileSync(new URL('./package.json', import.meta.url), 'utf8'));

/**
 * Package version plus commit, or without git (an image, an unpacked archive) plus a hash of the sources: constant within
 * one build, which Kit needs for hydration, and another for other sources, because tablets keep the shell under it.
 */
function buildName() {
  try {
    return `${version}+${execSync('git rev-parse --short HEAD', { stdio: ['ignore', 'pipe', 'ignore'] })}`.trim();
  } catch {
    return `${version}+${fingerprint().slice(0, 12)}`;
  }
}

/**
 * The one script that stands in every page, as the policy names it.
 * @returns {`sha256-${string}`}
 */
function hashOfEarlyScript() {
  const [, script = ''] =
    /<script>(.*?)<\/script>/s.exec(readFileSync(new URL('./src/app.html', import.meta.url), 'utf8')) ?? [];
  return `sha256-${createHash('sha256').update(script).digest('base64')}`;
}

/** @type {import('@sveltejs/kit').Config} */
const config = {
  kit: {
    adapter: adapter({ precompress: true }),
    version: { name: buildName() },
    serviceWorker: { register: false },
    // All styles stand in the page: it is seen without asking once more.
    inlineStyleThreshold: 100_000,
    csp: {
      mode: 'auto',
      directives: {
        'default-src': ['none'],
        // The password is stretched in WebAssembly.
        'script-src': ['self', 'wasm-unsafe-eval', hashOfEarlyScript()],
        'style-src': ['self', 'unsafe-inline'],
        'img-src': ['self', 'blob:', 'data:'],
        'font-src': ['self'],
        'media-src': ['self', 'blob:'],
        'connect-src': ['self'],
        'manifest-src': ['self'],
        'worker-src': ['self'],
        'frame-src': ['none'],
        'base-uri': ['none'],
        'form-action': ['self'],
        'object-src': ['none'],
        // `default`: src/hooks.client.ts.
        'require-trusted-types-for': ['script'],
        'trusted-types': ['default', 'svelte-trusted-html'],
      },
    },
    typescript: {
      config: (tsconfig) => ({
        ...tsconfig,
        include: [
          ...tsconfig.include,
          '../*.config.ts',
          '../scripts/**/*.ts',
          '../scripts/**/*.mjs',
          '../tests/**/*.ts',
        ],
        exclude: [...(tsconfig.exclude ?? []), '../src/service-worker/**'],
      }),
    },
  },
};

export default config;
