import { OURS } from './systems.ts';

/** The namespace for addresses, 6ba7b811-9dad-11d1-80b4-00c04fd430c8: RFC 9562, section 6.6. */
const NAMESPACE_URL = Uint8Array.of(
  ...[0x6b, 0xa7, 0xb8, 0x11, 0x9d, 0xad, 0x11, 0xd1],
  ...[0x80, 0xb4, 0x00, 0xc0, 0x4f, 0xd4, 0x30, 0xc8],
);

/**
 * A UUID of version 5 (RFC 9562, section 5.5) for the address `<our base>/<path>`: the same path gives the same UUID on
 * every machine. Names no person: the paths are made of random ids and of ids of scores.
 */
export async function uuidOf(path: string): Promise<string> {
  const name = new TextEncoder().encode(`${OURS}/${path}`);
  const bytes = new Uint8Array(NAMESPACE_URL.length + name.length);
  bytes.set(NAMESPACE_URL);
  bytes.set(name, NAMESPACE_URL.length);
  const digest = new Uint8Array(await crypto.subtle.digest('SHA-1', bytes)).slice(0, 16);
  digest[6] = ((digest[6] ?? 0) & 0x0f) | 0x50;
  digest[8] = ((digest[8] ?? 0) & 0x3f) | 0x80;
  const hex = [...digest].map((byte) => byte.toString(16).padStart(2, '0')).join('');
  return hex.replace(/^(.{8})(.{4})(.{4})(.{4})/, '$1-$2-$3-$4-');
}

/** How a resource of the bundle is named in it. */
export function urn(uuid: string): string {
  return `urn:uuid:${uuid}`;
}
