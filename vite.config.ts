import { sveltekit } from '@sveltejs/kit/vite';
import { playwright } from '@vitest/browser-playwright';
import { fileURLToPath } from 'node:url';
import { defineConfig } from 'vitest/config';
import { CHROMIUM_FLAGS, findBrowser } from './scripts/browser.mjs';
import { gallery } from './scripts/gallery.mjs';
import { startFiles } from './scripts/start-files.mjs';

const empty = fileURLToPath(new URL('./src/lib/paper/absent.ts', import.meta.url));

/** Real databases, processes that are killed, every model of the laboratory, thousands of courses, foreign validators: too long for `npm run check`, not for `npm test`. */
const DEEP = [
  'src/lib/server/**/*.test.ts',
  'src/laboratory/**/*.test.ts',
  'src/lib/programme/courses.test.ts',
  'src/lib/scoring/**/*.fuzz.test.ts',
  'src/lib/findings/fhir/**/*.test.ts',
];

export default defineConfig({
  plugins: [gallery(), startFiles(), sveltekit()],
  resolve: {
    // jsPDF can draw HTML; our documents do not, and 385 kB of that machinery would be precached.
    alias: { html2canvas: empty, canvg: empty, dompurify: empty },
  },
  worker: {
    format: 'es',
    // One file a worker: chunks of a worker are missing from Kit's precache list.
    rolldownOptions: { output: { codeSplitting: false } },
  },
  server: {
    headers: {
      'Cross-Origin-Opener-Policy': 'same-origin',
      'Cross-Origin-Embedder-Policy': 'require-corp',
    },
  },
  optimizeDeps: {
    // Found late otherwise, and the browser tests begin again in the middle.
    include: ['@zip.js/zip.js/lib/zip-core-writer.js', 'fhirpath', 'fhirpath/fhir-context/r4', 'ts-ics'],
  },
  test: {
    passWithNoTests: false,
    // They end a test that hangs. Two busy cores with other work must not: no test measures time.
    testTimeout: 60_000,
    hookTimeout: 60_000,
    expect: { poll: { timeout: 20_000 } },
    // Also on two cores: in the browser they mostly wait for pictures to pass.
    maxWorkers: 3,
    projects: [
      {
        extends: true,
        test: {
          name: 'node',
          environment: 'node',
          include: ['src/**/*.test.ts', 'scripts/**/*.test.ts'],
          exclude: ['src/**/*.browser.test.ts', ...DEEP],
          // Files share a process: a third of the time went into loading the same modules for each.
          isolate: false,
          env: { TZ: 'Europe/Berlin' },
        },
      },
      {
        extends: true,
        test: {
          name: 'deep',
          environment: 'node',
          include: DEEP,
          env: { TZ: 'Europe/Berlin' },
          globalSetup: ['src/lib/server/testing/postgres.ts'],
        },
      },
      {
        extends: true,
        test: {
          name: 'browser',
          include: ['src/**/*.browser.test.ts'],
          browser: {
            enabled: true,
            headless: true,
            screenshotFailures: false,
            provider: playwright({
              launchOptions: { executablePath: findBrowser() ?? '', args: [...CHROMIUM_FLAGS] },
            }),
            instances: [{ browser: 'chromium' }],
          },
        },
      },
    ],
  },
});
