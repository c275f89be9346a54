import { isIP, isIPv4 } from 'node:net';
import { networkOf } from '../limits/network.ts';

/**
 * The part of a client's address that a log may hold: of IPv4 the last number is 0, of IPv6 the first 48 bits stay. What is
 * no address (a header may say anything) is `unknown`.
 */
export function shortNetwork(address: string): string {
  if (isIP(address) === 0) return 'unknown';
  const network = networkOf(address);
  if (isIPv4(network)) return network.replace(/\d+$/, '0');
  return `${network.split(':').slice(0, 3).join(':')}::`;
}
