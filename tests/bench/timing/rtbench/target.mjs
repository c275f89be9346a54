/**
 * The bench's own targets as adapters of the reaction-time bench that is our referee:
 *   node bench.mjs --target .../tests/bench/timing/rtbench/arrows.mjs --condition busy --trials 36 --input touch
 * Vite loads them, so that both benches run the very same object. Needs `npm run build` before.
 */
import { fileURLToPath } from 'node:url';
import process from 'node:process';
import { createServer } from 'vite';

const root = fileURLToPath(new URL('../../../..', import.meta.url));
// Like every tool of the project, the targets read its files from its root.
process.chdir(root);
const vite = await createServer({
  root,
  configFile: false,
  logLevel: 'error',
  appType: 'custom',
  server: { middlewareMode: true, hmr: false, ws: false, watch: null },
  optimizeDeps: { noDiscovery: true },
});
const load = async (file) => await vite.ssrLoadModule(`${root}tests/bench/timing/${file}`);

/** A screen of the app. */
export async function appTarget(name) {
  return (await load('targets/app.ts'))[name];
}

/** The page over our stage, served by the bench's own site. */
export async function stageTarget() {
  const { stage } = await load('targets/stage.ts');
  const { openSite } = await load('site.ts');
  const site = await openSite();
  return { ...stage, url: (run) => stage.url({ ...run, base: site.base }) };
}
