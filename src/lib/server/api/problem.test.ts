import { expect, it } from 'vitest';
import { PROBLEM_PATH, type ProblemMessage } from '#lib/progress/wire/problem.ts';
import { everything, onEachEngine } from '../testing/engines.ts';
import { postProblem } from './problem.ts';

const REPORT: ProblemMessage = {
  ...{ appVersion: '0.1.0+1a2b3c4', screen: '/aufgabe', errorName: 'TypeError' },
  ...{ places: ['B8cFANYk.js:4:53018'], engine: 'WebKit 26', system: 'iOS' },
};

onEachEngine('the report of an error', (desk) => {
  const noted: ProblemMessage[] = [];
  const post = async (body: unknown, network = '192.0.2.7') => {
    const request = new Request(`http://localhost${PROBLEM_PATH}`, {
      method: 'POST',
      headers: { 'content-type': 'application/json' },
      body: JSON.stringify(body),
    });
    const response = await postProblem(
      { desk: desk(), request, network },
      { problem: (line) => void noted.push(line) },
    );
    return { status: response.status, answer: (await response.json()) as unknown };
  };

  it('is a line in the log, needs no key, and leaves nothing in the database but a count', async () => {
    noted.length = 0;
    const before = await everything(desk());
    expect(await post(REPORT)).toEqual({ status: 200, answer: { outcome: 'noted' } });
    expect(noted).toEqual([REPORT]);
    const { attempt, ...after } = await everything(desk());
    expect({ ...after, attempt: [] }).toEqual({ ...before, attempt: [] });
    expect(JSON.stringify(attempt)).not.toContain('192.0.2');
  });

  it.each([
    { message: 'Anna Muster' },
    { errorName: 'Error: Anna Muster' },
    { screen: '/konto?name=Anna' },
    { places: ['https://merkzeit.example/a.js:1:2'] },
    { engine: 'Mozilla/5.0 (Macintosh)' },
  ])('with more than is agreed is refused: %j', async (more) => {
    noted.length = 0;
    expect((await post({ ...REPORT, ...more })).status).toBe(400);
    expect(noted).toEqual([]);
  });

  it('comes twenty times an hour at most from one network', async () => {
    noted.length = 0;
    for (let i = 0; i < 20; i++) await post(REPORT);
    expect((await post(REPORT)).answer).toEqual({ outcome: 'refused', reason: 'tooMany' });
    expect((await post(REPORT, '198.51.100.1')).answer).toEqual({ outcome: 'noted' });
    expect(noted).toHaveLength(21);
  });
});
