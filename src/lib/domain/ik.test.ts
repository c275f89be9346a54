import { expect, it } from 'vitest';
import { isIk } from './ik.ts';

it.each(['260326822', '100696012', '109034270', '660500345', '102114819'])('%s is an IK', (ik) => {
  expect(isIk(ik)).toBe(true);
});

it.each(['260326821', '123456789', '26032682', '2603268220', '26O326822', ' 260326822', ''])(
  '“%s” is none',
  (text) => expect(isIk(text)).toBe(false),
);

it('an IK with one wrong digit of those that are checked is none', () => {
  for (let place = 2; place < 9; place++)
    for (let digit = 0; digit < 10; digit++) {
      const text = '260326822'.split('');
      if (text[place] === String(digit)) continue;
      text[place] = String(digit);
      expect([text.join(''), isIk(text.join(''))]).toEqual([text.join(''), false]);
    }
});
