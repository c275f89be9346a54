import { expose } from 'comlink';
import { argon2id } from 'hash-wasm';
import { fromBase64Url } from '#lib/domain/base64url.ts';
import { STRETCHED_BYTES, type Stretching } from '#lib/domain/stretching.ts';

const api = {
  /** 64 bytes of a password; the same letters typed on another keyboard give the same bytes (Unicode NFKC). */
  async stretch(password: string, { salt, memoryKib, passes }: Stretching): Promise<Uint8Array> {
    return await argon2id({
      password: password.normalize('NFKC'),
      salt: fromBase64Url(salt),
      memorySize: memoryKib,
      iterations: passes,
      parallelism: 1,
      hashLength: STRETCHED_BYTES,
      outputType: 'binary',
    });
  },
};

export type VaultWorker = typeof api;

expose(api);
