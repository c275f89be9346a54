import adapter from '@sveltejs/adapter-node';
import { execSync } from 'node:child_process';
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

/** @type {import('@sveltejs/kit').Config} */
const config = {
  kit: {
    adapter: adapter({ precompress: true }),
    version: { name: buildName() },
    serviceWorker: { register: false },
    csp: {
      mode: 'auto',
      directives: {
        'default-src': ['none'],
        // The password is stretched in WebAssembly.
        'script-src': ['self', 'wasm-unsafe-eval'],
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
