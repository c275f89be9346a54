import { expect, it } from 'vitest';
import { shortNetwork } from './short-network.ts';

it.each([
  ['192.0.2.77', '192.0.2.0'],
  ['::ffff:192.0.2.77', '192.0.2.0'],
  ['2001:db8:1:2:3:4:5:6', '2001:db8:1::'],
  ['2001:0DB8::1', '2001:db8:0::'],
  ['fe80::1%eth0', 'fe80:0:0::'],
  ['::1', '0:0:0::'],
  ['A123456780', 'unknown'],
  ['anna.muster@example.org', 'unknown'],
  ['a:b:c:d', 'unknown'],
  ['192.0.2.77.A123456780', 'unknown'],
  ['', 'unknown'],
])('of %s the log holds %s', (address, short) => {
  expect(shortNetwork(address)).toBe(short);
});
