import type { IncomingMessage } from 'node:http';
import type { Settings } from '../settings.ts';

/**
 * The address of who asks, as adapter-node finds it: of the connection, or what the operator's proxy says of it. Empty where
 * the proxy has said nothing.
 */
export function clientAddress(
  {
    headers,
    socket,
  }: Pick<IncomingMessage, 'headers'> & { readonly socket: { readonly remoteAddress?: string | undefined } },
  { addressHeader, forwardedDepth }: Pick<Settings, 'addressHeader' | 'forwardedDepth'>,
): string {
  if (addressHeader === null) return socket.remoteAddress ?? '';
  const said = String(headers[addressHeader] ?? '');
  if (addressHeader !== 'x-forwarded-for') return said;
  return said.split(',').at(-forwardedDepth)?.trim() ?? '';
}
