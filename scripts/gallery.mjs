/** What Kit’s own pages tell its modules. */
const KIT = "globalThis.__sveltekit_dev = { base: '', assets: '' };";

const PAGE = `<!doctype html>
<html lang="de">
  <head>
    <meta charset="utf-8" />
    <meta name="viewport" content="width=device-width, initial-scale=1" />
    <title>Galerie</title>
  </head>
  <body>
    <div class="app"></div>
    <script>${KIT}</script>
    <script type="module" src="/src/gallery/main.ts"></script>
  </body>
</html>`;

/**
 * Every component in every state, at /galerie of `npm run dev`. Kit has no routes for development alone: whatever stands
 * in src/routes is built, listed in the shell that tablets keep, and reachable. A plugin of the development server takes
 * no part in a build, so Kit never learns of the page.
 * @returns {import('vite').Plugin}
 */
export function gallery() {
  return {
    name: 'merkzeit-gallery',
    apply: 'serve',
    configureServer(server) {
      server.middlewares.use((request, response, next) => {
        if (!/^\/galerie\/?(?:\?|$)/.test(request.url ?? '')) {
          next();
          return;
        }
        server.transformIndexHtml('/galerie', PAGE).then((page) => {
          response.setHeader('Content-Type', 'text/html; charset=utf-8');
          response.end(page);
        }, next);
      });
    },
  };
}
