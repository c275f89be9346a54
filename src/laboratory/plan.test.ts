import { expect, test } from 'vitest';
import { pairRequests } from './pair.ts';
import { planForm, PRACTICE_PAIRS, TEST_PAIRS } from './plan.ts';

test.each(['object', 'scene'] as const)(
  'a form has 32 test and 4 practice pairs of domain %s, no family twice',
  (domain) => {
    const pairs = planForm(1).filter((p) => p.domain === domain);
    expect(pairs.filter((p) => p.use === 'test')).toHaveLength(TEST_PAIRS);
    expect(pairs.filter((p) => p.use === 'practice')).toHaveLength(PRACTICE_PAIRS);
    expect(new Set(pairs.map((p) => p.family)).size).toBe(TEST_PAIRS + PRACTICE_PAIRS);
  },
);

test('the plan of a form is the same each time and another one for another form', () => {
  expect(planForm(1)).toEqual(planForm(1));
  expect(planForm(2)).not.toEqual(planForm(1));
});

test('the same seed asks for the same picture', () => {
  for (const pair of planForm(1)) {
    const [once, again] = [pairRequests(pair, '1/x/0'), pairRequests(pair, '1/x/0')];
    expect(again.target).toEqual(once.target);
    expect(again.lureOf('l')).toEqual(once.lureOf('l'));
  }
});
