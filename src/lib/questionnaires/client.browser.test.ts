import { expect, it } from 'vitest';
import { createQuestionnaireEngine } from './client.ts';
import { look } from './engine/look.ts';
import { answer, coded, exampleText, readOrThrow, score, sheetFor } from './fixtures.ts';

const example = readOrThrow(exampleText());
const sheet = sheetFor(example, [
  ['tired', coded('2')],
  ['sad', coded('1')],
  ['smokes', answer({ valueBoolean: true })],
]);

it('finds in the worker what it finds here', async () => {
  const engine = createQuestionnaireEngine();
  expect(await engine.look(example, sheet)).toEqual({ ok: true, value: look(example, sheet) });
  engine.close();
});

it('reads a file in the worker, with its problems', async () => {
  const engine = createQuestionnaireEngine();
  const read = await engine.read(exampleText({ item: [score('s', '1 +')] }));
  expect(read).toMatchObject({ ok: true, value: { ok: false } });
  engine.close();
});

// With the limit of the app: a shorter one also counts the start of the worker, which other tests can hold up.
it('gives up a rule that never ends, and works on afterwards', { timeout: 60_000 }, async () => {
  const rule = `'${'a'.repeat(60)}!'.matches('^(a+)+$')`;
  const item = [{ linkId: 'q', type: 'boolean', text: 'Eine Frage?' }, score('s', rule)];
  const endless = readOrThrow(exampleText({ item }));
  const engine = createQuestionnaireEngine();
  expect(await engine.look(example, sheet)).toMatchObject({ ok: true });
  const answered = sheetFor(endless, [['q', answer({ valueBoolean: true })]]);
  expect(await engine.look(endless, answered)).toEqual({ ok: false, reason: 'timeout' });
  expect(await engine.look(example, sheet)).toMatchObject({ ok: true });
  engine.close();
});
