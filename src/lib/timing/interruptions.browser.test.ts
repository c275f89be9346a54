import { page } from 'vitest/browser';
import { expect, it } from 'vitest';
import { watchInterruptions, type InterruptionKind } from './interruptions.ts';

it('reports that the screen was turned, and nothing once it is stopped', async () => {
  const reported: InterruptionKind[] = [];
  await page.viewport(800, 600);
  const stop = watchInterruptions((kind) => reported.push(kind));
  await page.viewport(600, 800);
  await expect.poll(() => reported).toContain('rotated');
  stop();
  reported.length = 0;
  const turned = new Promise((resolve) =>
    matchMedia('(orientation: portrait)').addEventListener('change', resolve, { once: true }),
  );
  await page.viewport(800, 600);
  await turned;
  expect(reported).not.toContain('rotated');
});
