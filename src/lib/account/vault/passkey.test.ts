import { createHash } from 'node:crypto';
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { fromBase64Url, toBase64Url } from '#lib/domain/base64url.ts';
import type { PasskeyLock } from '#lib/storage/profiles.ts';
import type { Passkeys } from '#lib/vault/passkey.ts';
import { passkeyWrappingKey } from '#lib/vault/secrets.ts';
import { wrapKey } from '#lib/vault/wrapping.ts';
import { openByPasskey } from './vault.ts';

const random = (count: number) => crypto.getRandomValues(new Uint8Array(count));

/** An authenticator that knows one secret for each passkey and salt. */
function tablet(own: string): Passkeys {
  const secretOf = (id: string, salt: string) => createHash('sha256').update(`${own} ${id} ${salt}`).digest();
  return {
    areLikely: async () => await Promise.resolve(true),
    create: async (name, salt) => {
      const passkey = { credentialId: toBase64Url(random(16)), salt: toBase64Url(salt) };
      const secret = Uint8Array.from(secretOf(passkey.credentialId, passkey.salt));
      return await Promise.resolve({ ok: true, value: { passkey, secret } });
    },
    ask: async ({ credentialId, salt }) =>
      await Promise.resolve({ ok: true, value: Uint8Array.from(secretOf(credentialId, salt)) }),
    forget: async () => {
      await Promise.resolve();
    },
  };
}

async function locked(passkeys: Passkeys, dataKey: Uint8Array): Promise<PasskeyLock> {
  const created = await passkeys.create('Merkzeit', random(32));
  if (!created.ok) throw new Error(created.reason);
  const { passkey, secret } = created.value;
  return { ...passkey, wrapped: wrapKey(dataKey, passkeyWrappingKey(secret), 'passkey', random) };
}

describe('the tablet’s own lock', () => {
  it('opens what it locked, and nothing of which a byte was changed', async () => {
    const key = fc.uint8Array({ minLength: 32, maxLength: 32 });
    await fc.assert(
      fc.asyncProperty(key, fc.nat({ max: 59 }), async (dataKey, at) => {
        const passkeys = tablet('this');
        const lock = await locked(passkeys, dataKey);
        expect(await openByPasskey(lock, passkeys)).toEqual({ ok: true, value: dataKey });

        const bytes = fromBase64Url(lock.wrapped);
        bytes[at] = (bytes[at] ?? 0) ^ 1;
        const changed = { ...lock, wrapped: toBase64Url(bytes) };
        expect(await openByPasskey(changed, passkeys)).toEqual({ ok: false, reason: 'wrong' });
      }),
    );
  });

  it('of another tablet does not open it, nor does another passkey or a copy of another lock', async () => {
    const passkeys = tablet('this');
    const lock = await locked(passkeys, random(32));
    const other = await locked(passkeys, random(32));
    expect(await openByPasskey(lock, tablet('another'))).toEqual({ ok: false, reason: 'wrong' });
    expect(await openByPasskey({ ...lock, wrapped: other.wrapped }, passkeys)).toEqual({
      ok: false,
      reason: 'wrong',
    });
    const asked = await passkeys.ask(lock);
    const secret = asked.ok ? asked.value : random(32);
    const asRecovery = wrapKey(random(32), passkeyWrappingKey(secret), 'recovery', random);
    expect(await openByPasskey({ ...lock, wrapped: asRecovery }, passkeys)).toEqual({
      ok: false,
      reason: 'wrong',
    });
  });

  it.each(['cancelled', 'unable'] as const)('says %s where the person or the tablet does', async (reason) => {
    const passkeys: Passkeys = {
      ...tablet('this'),
      ask: async () => await Promise.resolve({ ok: false, reason }),
    };
    const lock = await locked(tablet('this'), random(32));
    expect(await openByPasskey(lock, passkeys)).toEqual({ ok: false, reason });
  });
});
