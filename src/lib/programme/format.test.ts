import { describe, expect, it } from 'vitest';
import { parseProgramme } from './format.ts';

const good = {
  id: 'own',
  version: 1,
  title: { de: 'Eigenes', en: 'Own' },
  weeks: 2,
  graceDays: 7,
  tasks: [
    { id: 'a', about: 'memory', week: 1, steps: [{ paradigm: 'arrows', form: 1 }] },
    { id: 'b', about: 'questions', week: 2, day: 3, steps: [{ questionnaire: 'who-5', occasion: 1 }] },
  ],
};
const [first, second] = good.tasks;

function problemsOf(value: unknown): readonly string[] {
  const read = parseProgramme(value);
  return read.ok ? [] : read.problems.map(({ path, reason }) => `${path.join('.')}: ${reason}`);
}

describe('a programme file', () => {
  it('is read, with what goes without saying', () => {
    const read = parseProgramme({ $schema: 'x', ...good });
    expect(read).toMatchObject({
      ok: true,
      programme: { testGapDays: 1, tasks: [{ day: 0, windowDays: 7 }, {}] },
    });
  });

  it.each([
    ['another key', { ...good, colour: 'red' }, 'colour'],
    ['no version', { ...good, version: undefined }, 'version'],
    ['a week too many', { ...good, weeks: 1 }, 'tasks.1.week: The programme has only 1 weeks.'],
    ['an eighth day', { ...good, tasks: [{ ...first, day: 7 }] }, 'tasks.0.day'],
    ['no tasks', { ...good, tasks: [] }, 'tasks'],
    ['a task without steps', { ...good, tasks: [{ ...first, steps: [] }] }, 'tasks.0.steps'],
    [
      'a task twice',
      { ...good, tasks: [first, { ...second, id: 'a' }] },
      'tasks.1.id: There is another task “a”.',
    ],
    ['the wrong order', { ...good, tasks: [second, first] }, 'tasks.1: Tasks stand in the order'],
    [
      'a form twice',
      { ...good, tasks: [first, { ...first, id: 'c', week: 2 }] },
      'tasks.1.steps.0: Form 1 of “arrows” stands in the programme twice.',
    ],
    ['tests among the questions', { ...good, tasks: [{ ...first, about: 'questions' }] }, 'tasks.0.about'],
    ['questions as a test', { ...good, tasks: [{ ...second, about: 'memory' }] }, 'tasks.0.about'],
    ['a name with blanks', { ...good, id: 'my own' }, 'id: Only lower-case'],
    ['no object', [], ''],
  ])('is refused with its place: %s', (_case, value, expected) => {
    const problems = problemsOf(value);
    expect(problems.some((problem) => problem.startsWith(expected))).toBe(true);
    expect(problems.length).toBeGreaterThan(0);
  });
});
