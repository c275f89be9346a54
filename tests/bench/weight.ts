/** How many bytes an address costs, as our server sends it in each encoding. */
import { request } from 'node:http';

export const ENCODINGS = ['identity', 'gzip', 'br'] as const;
export type Encoding = (typeof ENCODINGS)[number];

export const KINDS = ['html', 'js', 'css', 'font', 'other'] as const;
export type Kind = (typeof KINDS)[number];

export const kilobytes = (bytes: number): number => Math.round(bytes / 100) / 10;

/** Body bytes as our server sends them in each encoding; one that it does not offer comes uncompressed, as it would to a tablet. */
export async function weigh(address: string): Promise<{ kind: Kind; bytes: Record<Encoding, number> }> {
  const [identity, gzip, br] = await Promise.all(
    ENCODINGS.map(async (encoding) => await bodyOf(address, encoding)),
  );
  if (!identity || !gzip || !br) throw new Error(`${address} could not be measured.`);
  return { kind: kindOf(identity.type), bytes: { identity: identity.bytes, gzip: gzip.bytes, br: br.bytes } };
}

async function bodyOf(address: string, encoding: Encoding): Promise<{ type: string; bytes: number }> {
  return await new Promise((resolve, reject) => {
    request(address, { headers: { 'accept-encoding': encoding } }, (response) => {
      let bytes = 0;
      response.on('data', (chunk: Buffer) => (bytes += chunk.length));
      response.on('end', () => resolve({ type: response.headers['content-type'] ?? '', bytes }));
      response.on('error', reject);
    })
      .on('error', reject)
      .end();
  });
}

function kindOf(contentType: string): Kind {
  if (contentType.includes('html')) return 'html';
  if (contentType.includes('javascript')) return 'js';
  if (contentType.includes('css')) return 'css';
  return contentType.includes('font') ? 'font' : 'other';
}
