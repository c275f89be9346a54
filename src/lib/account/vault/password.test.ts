import { expect, it } from 'vitest';
import { checkPassword } from './password.ts';

it.each([
  'Kaffeekanne im Regal',
  'drei blaue Birnen',
  'ändern möchte ich 5',
  '   mit Blanks am Rand   ',
  'correct horse battery',
])('takes %j as it is', (typed) => {
  expect(checkPassword(typed)).toEqual({ ok: true, value: typed });
});

it.each([
  ['Birne 12', 'short'],
  ['👵👵👵👵👵👵👵👵👵', 'short'],
  ['a'.repeat(201), 'long'],
  ['aaaaaaaaaaaa', 'obvious'],
  ['1234567890', 'obvious'],
  ['05.03.1950', 'obvious'],
  ['abcdefghijkl', 'obvious'],
  ['Passwort-2026', 'obvious'],
  ['Merkzeit1234', 'obvious'],
  ['abababababab', 'obvious'],
])('does not take %j: %s', (typed, reason) => {
  expect(checkPassword(typed)).toEqual({ ok: false, reason });
});
