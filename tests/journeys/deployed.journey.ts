/** What an image would hold is enough to run: no tool, no source, only what deploy/Dockerfile copies. */
import { startAssembled } from '../../scripts/deployment/assembled.ts';
import { freePort } from '../fixtures/ports.ts';
import { expect, test } from '../fixtures/test.ts';

test('the server starts from the files of its image alone, answers, and ends when asked', async () => {
  const { answers, exitCode, output } = await startAssembled(await freePort(), ['/', '/arzt/anmelden']);
  expect(answers, output).toEqual({ '/api/health': 200, '/': 200, '/arzt/anmelden': 200 });
  expect(exitCode).toBe(0);
});
