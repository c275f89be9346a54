/** The account from the tablet's side: asking for it, asking how it stands, a new password, the end. */
import type { Outcome } from '#lib/domain/outcome.ts';
import type { Locale } from '#lib/i18n/texts.ts';
import {
  parseAccountMessage,
  parsePasswordMessage,
  type AccountMessage,
  type PasswordMessage,
  type Stretching,
} from '#lib/progress/wire/account.ts';
import type { Database } from '#lib/storage/database.ts';
import type { Locks } from '#lib/storage/profiles.ts';
import { readAccount, writeAccount, type ToldProofs } from '#lib/storage/records/account.ts';
import { readSent, type OutgoingMessage } from '#lib/storage/records/message.ts';
import { readProofs } from '#lib/storage/records/proofs.ts';
import { dropWaiting, enqueueLast, waitingOf, type OnlineApp } from './messages.ts';

/** How the vault is locked now: `vault.profile.locks`. */
type PasswordLock = Pick<Locks, 'stretching'> | null;

function asSent({ salt, memoryKib, passes }: Locks['stretching']): Stretching {
  return { salt, memoryKib, passes };
}

/** What the server would be told now; null before password and spare key were chosen. */
async function currentProofs(db: Database): Promise<ToldProofs | null> {
  const known = await readProofs(db);
  if (known === null || known.recovery === null) return null;
  return { password: known.password, recovery: known.recovery };
}

/** Both proofs in an account or password message. */
export function proofsIn({ kind, body }: Pick<OutgoingMessage, 'kind' | 'body'>): ToldProofs | null {
  const parse = kind === 'account' ? parseAccountMessage : parsePasswordMessage;
  const message = parse(JSON.parse(body));
  if (!message.ok) return null;
  return { password: message.value.passwordProof, recovery: message.value.recoveryProof };
}

async function queueAccount(
  app: OnlineApp,
  id: string,
  { address, locale, lock }: { address: string; locale: Locale; lock: PasswordLock },
): Promise<ToldProofs | null> {
  const proofs = await currentProofs(app.db);
  if (proofs === null || lock === null) return null;
  const message: AccountMessage = {
    address,
    stretching: asSent(lock.stretching),
    passwordProof: proofs.password,
    recoveryProof: proofs.recovery,
    locale,
  };
  await dropWaiting(app.db, ['account']);
  await enqueueLast(app, { id, kind: 'account', body: JSON.stringify(message) });
  return proofs;
}

/**
 * Asks for an account with this address, or for another address: the server sends it an e-mail, also when the same
 * address is asked again. `unprotected`: password and spare key were not chosen yet.
 */
export async function askForAccount(
  app: OnlineApp,
  address: string,
  locale: Locale,
  lock: PasswordLock,
): Promise<Outcome<null, 'unprotected'>> {
  return await app.db.write(async () => {
    const messageId = app.newId();
    const told = await queueAccount(app, messageId, { address, locale, lock });
    if (told === null) return { ok: false, reason: 'unprotected' };
    const known = await readAccount(app.db);
    await writeAccount(app.db, {
      address,
      state: 'asked',
      messageId,
      refusedFor: null,
      confirmedAddress: known?.confirmedAddress ?? null,
      // Of an account that there is the server changes the proofs by a password message only.
      told: known?.confirmedAddress === address ? known.told : told,
      passwordRefusedFor: known?.passwordRefusedFor ?? null,
    });
    return { ok: true, value: null };
  });
}

/** Asks how the account stands: the same message again, for which no e-mail is sent. */
export async function lookAtAccount(app: OnlineApp, locale: Locale, lock: PasswordLock): Promise<void> {
  await app.db.write(async () => {
    const account = await readAccount(app.db);
    if (account === null) return;
    await queueAccount(app, account.messageId, { address: account.address, locale, lock });
  });
}

/**
 * Tells the account about another password or spare key, unless it knows or will know: so it may be called after every
 * change and whenever the app starts. The proof so far is the one that the server last took, or that waits.
 */
export async function queuePasswordChange(app: OnlineApp, lock: PasswordLock): Promise<void> {
  const { db, newId } = app;
  await db.write(async () => {
    const [account, current] = [await readAccount(db), await currentProofs(db)];
    const isThere = account !== null && (account.state !== 'refused' || account.confirmedAddress !== null);
    if (!isThere || current === null || lock === null) return;
    const waiting = (await waitingOf(db, ['account', 'password'])).flatMap((one) => proofsIn(one) ?? []);
    const told = waiting.at(-1) ?? account.told;
    if (told.password === current.password && told.recovery === current.recovery) return;
    const message: PasswordMessage = {
      by: 'password',
      proof: told.password,
      stretching: asSent(lock.stretching),
      passwordProof: current.password,
      recoveryProof: current.recovery,
    };
    const body = JSON.stringify(message);
    // Refused for good: only another password helps.
    const last = (await readSent(db)).find(({ kind }) => kind === 'password');
    if (account.passwordRefusedFor === 'wrong' && last?.body === body) return;
    await enqueueLast(app, { id: newId(), kind: 'password', body });
  });
}

/** Ends the account on this tablet; the server ends it when it reads that the consent was withdrawn. */
export async function endAccount(db: Database): Promise<void> {
  await db.write(async () => {
    await dropWaiting(db, ['account', 'password']);
    await writeAccount(db, null);
  });
}
