import { fileURLToPath } from 'node:url';

const SOURCE = fileURLToPath(new URL('../src/', import.meta.url));

/** What the first visit needs: the welcome, and Kit itself. */
const WELCOME = [
  'routes/+layout.svelte',
  'routes/(participant)/+layout.svelte',
  'routes/(participant)/+layout.ts',
  'routes/(participant)/+page.svelte',
  'routes/(participant)/+page.ts',
].map((file) => SOURCE + file);
const KIT = /\/@sveltejs\/kit\/src\/runtime\/client\/entry\.js$/;

/** What somebody’s own app opens with. */
const OPENED = ['routes/(participant)/OpenedApp.svelte', 'routes/(participant)/FirstScreen.svelte'].map(
  (file) => SOURCE + file,
);

/** The two files, by their names. */
const FILES = { welcome: 'welcome', opened: 'opened' };

/**
 * Most functions of the two files run at every start. Where a browser understands this, it compiles them all beside the
 * page, instead of each when it is first called: https://v8.dev/blog/explicit-compile-hints
 */
const COMPILE_HINT = '//# allFunctionsCalledOnLoad';

/**
 * Two files for the start of the app: one that the welcome needs, one more for whoever keeps something here. Else there
 * are over a hundred, and a slow tablet without internet is busy for a second with fetching them from its own store.
 * @returns {import('vite').Plugin}
 */
export function startFiles() {
  /** @type {ReadonlySet<string>} */
  let welcome = new Set();
  /** @type {ReadonlySet<string>} */
  let opened = new Set();
  return {
    name: 'merkzeit-start-files',
    apply: 'build',
    applyToEnvironment: ({ name }) => name === 'client',
    buildEnd() {
      const ids = [...this.getModuleIds()];
      /** @param {readonly string[]} first */
      const reached = (first) => {
        const found = new Set(first);
        for (const id of found) for (const next of this.getModuleInfo(id)?.importedIds ?? []) found.add(next);
        return found;
      };
      welcome = reached(ids.filter((id) => KIT.test(id) || WELCOME.includes(id)));
      opened = reached(ids.filter((id) => OPENED.includes(id)));
    },
    outputOptions: (options) => ({
      ...options,
      codeSplitting: {
        groups: [
          { name: FILES.welcome, test: (id) => welcome.has(id), priority: 2 },
          { name: FILES.opened, test: (id) => opened.has(id), priority: 1 },
        ],
      },
      postBanner: ({ name }) => (Object.values(FILES).includes(name) ? COMPILE_HINT : ''),
    }),
  };
}
