import { expect, it } from 'vitest';
import { clientAddress } from './client-address.ts';

const socket = { remoteAddress: '192.0.2.1' };
const forwarded = { 'x-forwarded-for': '203.0.113.9, 198.51.100.2,198.51.100.3' };

it.each([
  ['of the connection', {}, null, 1, '192.0.2.1'],
  ['of the connection, whatever a header says', forwarded, null, 1, '192.0.2.1'],
  ['as the proxy says', { 'x-client': '203.0.113.9' }, 'x-client', 1, '203.0.113.9'],
  ['as the last proxy says', forwarded, 'x-forwarded-for', 1, '198.51.100.3'],
  ['as the first of three proxies says', forwarded, 'x-forwarded-for', 3, '203.0.113.9'],
  ['empty where the chain is shorter', forwarded, 'x-forwarded-for', 4, ''],
  ['empty where the proxy is silent', {}, 'x-client', 1, ''],
])('is %s', (_, headers, addressHeader, forwardedDepth, address) => {
  expect(clientAddress({ headers, socket }, { addressHeader, forwardedDepth })).toBe(address);
});
