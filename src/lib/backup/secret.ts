/** What the person types to open a backup: the password or the code on paper. */
import { openByPassword, openByRecovery, type Stretch } from '#lib/account/vault/vault.ts';
import type { Outcome } from '#lib/domain/outcome.ts';
import type { RecoveryCode } from '#lib/vault/recovery-code.ts';
import { passwordSecrets, recoverySecrets } from '#lib/vault/secrets.ts';
import { USUAL_STRETCHING, type Stretching } from '#lib/domain/stretching.ts';
import type { BackupParcel } from './backup.ts';

export type Secret =
  | { readonly by: 'password'; readonly password: string }
  | { readonly by: 'recovery'; readonly code: RecoveryCode };

/** Stretches the same password in the same way only once: it takes seconds on an old tablet. */
export function stretchOnce(stretch: Stretch): Stretch {
  const known = new Map<string, ReturnType<Stretch>>();
  return async (password, stretching) => {
    const name = JSON.stringify([password, stretching.salt, stretching.memoryKib, stretching.passes]);
    const asked = known.get(name) ?? stretch(password, stretching);
    known.set(name, asked);
    return await asked;
  };
}

/**
 * The proof of a password for a server that says how it is stretched. `weak`: a server that asks for less work than this
 * app ever does would get a proof from which the password is easier to guess.
 */
export async function passwordProof(
  password: string,
  stretching: Stretching,
  stretch: Stretch,
): Promise<Outcome<string, 'weak' | 'failed'>> {
  const { memoryKib, passes } = USUAL_STRETCHING;
  if (stretching.memoryKib < memoryKib || stretching.passes < passes) return { ok: false, reason: 'weak' };
  const stretched = await stretch(password, stretching);
  if (!stretched.ok) return { ok: false, reason: 'failed' };
  return { ok: true, value: passwordSecrets(stretched.value).proof };
}

/** What a secret opens, and its proof as the backup's locks give it. */
export interface OpenedKey {
  readonly dataKey: Uint8Array;
  readonly proof: string;
}

export async function openLocks(
  { stretching, byPassword, byRecovery }: Pick<BackupParcel, 'stretching' | 'byPassword' | 'byRecovery'>,
  secret: Secret,
  stretch: Stretch,
): Promise<Outcome<OpenedKey, 'wrong' | 'failed'>> {
  if (secret.by === 'recovery') {
    const dataKey = openByRecovery(byRecovery, secret.code);
    if (dataKey === null) return { ok: false, reason: 'wrong' };
    return { ok: true, value: { dataKey, proof: recoverySecrets(secret.code).proof } };
  }
  const opened = await openByPassword({ stretching, byPassword }, secret.password, stretch);
  if (opened.ok || opened.reason === 'wrong') return opened as Outcome<OpenedKey, 'wrong'>;
  return { ok: false, reason: 'failed' };
}
