/**
 * Runs a TypeScript command-line tool of this project: `node scripts/run.mjs FILE [arguments]`.
 * Vite loads the file, so that tools share the app's own modules, `#lib` imports and globs included.
 * The tool's module exports `main(args: string[]): Promise<number>`, the exit code.
 */
import { pathToFileURL, fileURLToPath } from 'node:url';
import { createServer } from 'vite';

const root = fileURLToPath(new URL('..', import.meta.url));
const [file, ...args] = process.argv.slice(2);
const vite = await createServer({
  root,
  configFile: false,
  logLevel: 'error',
  appType: 'custom',
  server: { middlewareMode: true, hmr: false, ws: false, watch: null },
  optimizeDeps: { noDiscovery: true },
});
try {
  const tool = await vite.ssrLoadModule(pathToFileURL(`${root}${file}`).pathname);
  process.exitCode = await tool.main(args);
} finally {
  await vite.close();
}
