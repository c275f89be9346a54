/** A page without anything, served by the same server: what the network and the browser cost by themselves. */
import { readFile, rm, writeFile } from 'node:fs/promises';
import { join, resolve } from 'node:path';

const CLIENT = resolve('build/client');

/** The words of the welcome, without a script, a style or a font of our own. */
function bare(words: string): string {
  return `<!doctype html>
<html lang="de">
  <head>
    <meta charset="utf-8" />
    <meta name="viewport" content="width=device-width, initial-scale=1" />
    <title>Merkzeit</title>
  </head>
  <body style="font: 22px sans-serif; margin: 24px">${words}</body>
</html>
`;
}

/** Headings and paragraphs of a page that was built. */
function wordsOf(html: string): string {
  const parts = html.matchAll(/<(h1|p)\b[^>]*>(.*?)<\/\1>/gs);
  return [...parts]
    .map(([, tag = '', inner = '']) => `<${tag}>${inner.replaceAll(/<[^>]*>/g, '')}</${tag}>`)
    .join('');
}

/**
 * Puts the bare page among the files of the build, where a server that is started then finds it.
 * @returns its path on the server, and how to take it away again
 */
export async function addBarePage(): Promise<{
  readonly path: string;
  readonly remove: () => Promise<void>;
}> {
  const path = '/bare.html';
  const built = await readFile(resolve('build/prerendered/index.html'), 'utf8');
  await writeFile(join(CLIENT, path), bare(wordsOf(built)));
  return { path, remove: async () => await rm(join(CLIENT, path), { force: true }) };
}
