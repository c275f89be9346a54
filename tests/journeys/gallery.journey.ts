/** The gallery of components is for those who draw them: a server has no such page, and a tablet keeps none of it. */
import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { expect, test } from '../fixtures/test.ts';

/** Stands in the gallery, and in nothing that is built. */
const MARK = /data-gallery|galerie/i;

test('nothing of the gallery is in the build', async ({ request, server }) => {
  expect(readFileSync('src/gallery/Gallery.svelte', 'utf8')).toMatch(MARK);
  const built = readdirSync('build', { recursive: true, encoding: 'utf8' }).filter((file) =>
    /\.(?:js|css|html|json)$/.test(file),
  );
  expect(built).toContain('client/service-worker.js');
  expect(built.filter((file) => MARK.test(readFileSync(join('build', file), 'utf8')))).toEqual([]);
  expect((await request.get(`${server.origin}/galerie`)).status()).toBe(404);
});
