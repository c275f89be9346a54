import { and, eq, isNotNull, isNull, lte } from 'drizzle-orm';
import type { AccountMessage, SignInMessage, Stretching } from '#lib/progress/wire/account.ts';
import type { Connection } from '../database/connection.ts';
import { account } from '../database/account-schema.ts';
import type { Desk } from '../desk.ts';

export type AccountRow = typeof account.$inferSelect;

/** Stands for the row or the participation of an address that has none, so that the same work is done for it. */
export const NOBODY = '00000000-0000-4000-8000-000000000000';

/** An address that does not say yes is kept so long. */
const CONFIRM_WITHIN_MS = 7 * 24 * 60 * 60 * 1000;

/** Where an address and a stretching are sealed: `Keys.seal` binds them to their row. */
export const addressPlace = (id: string): string => `account.address ${id}`;
export const stretchingPlace = (id: string): string => `account.stretching ${id}`;

export function addressOf(desk: Desk, { id, addressSealed }: AccountRow): string {
  return desk.keys.open(addressPlace(id), addressSealed);
}

export function openStretching(
  desk: Desk,
  { id, stretchingSealed }: Pick<AccountRow, 'id' | 'stretchingSealed'>,
): Stretching {
  return JSON.parse(desk.keys.open(stretchingPlace(id), stretchingSealed)) as Stretching;
}

/** For row `id`. */
export function sealStretching(desk: Desk, id: string, stretching: Stretching): string {
  return desk.keys.seal(stretchingPlace(id), JSON.stringify(stretching));
}

/** Finds the account of an address again, however its letters are typed. */
export function addressFingerprint(desk: Desk, address: string): string {
  return desk.keys.fingerprint('address', address.toLowerCase());
}

/** What is kept of a proof. Bound to the participation: the same proof of somebody else looks different. */
export function proofFingerprint(
  desk: Desk,
  participationId: string,
  { by, proof }: Pick<SignInMessage, 'by' | 'proof'>,
): string {
  const purpose = by === 'password' ? 'passwordProof' : 'recoveryProof';
  return desk.keys.fingerprint(purpose, `${participationId}\0${proof}`);
}

type Secrets = Pick<AccountMessage, 'stretching' | 'passwordProof' | 'recoveryProof'>;

/** The columns of row `id` that follow from a password and a recovery code. */
export function secretColumns(desk: Desk, participationId: string, id: string, secrets: Secrets) {
  const { stretching, passwordProof, recoveryProof } = secrets;
  return {
    stretchingSealed: sealStretching(desk, id, stretching),
    passwordFingerprint: proofFingerprint(desk, participationId, { by: 'password', proof: passwordProof }),
    recoveryFingerprint: proofFingerprint(desk, participationId, { by: 'recovery', proof: recoveryProof }),
  };
}

/** The columns of row `id` that follow from an address. */
export function addressColumns(desk: Desk, id: string, address: string) {
  return {
    addressSealed: desk.keys.seal(addressPlace(id), address),
    addressFingerprint: addressFingerprint(desk, address),
  };
}

/** Both rows that a participation can have; an unconfirmed one only while it can still be confirmed. */
export async function accountsOf(
  desk: Desk,
  tx: Connection,
  participationId: string,
): Promise<{ readonly confirmed: AccountRow | null; readonly unconfirmed: AccountRow | null }> {
  const rows = await tx.select().from(account).where(eq(account.participantId, participationId));
  return {
    confirmed: rows.find(({ confirmedAt }) => confirmedAt !== null) ?? null,
    unconfirmed: rows.find((row) => row.confirmedAt === null && row.createdAt > oldest(desk)) ?? null,
  };
}

/** The account that counts for an address. */
export async function confirmedAccount(
  desk: Desk,
  tx: Connection,
  address: string,
): Promise<AccountRow | null> {
  const [row] = await tx
    .select()
    .from(account)
    .where(
      and(eq(account.addressFingerprint, addressFingerprint(desk, address)), isNotNull(account.confirmedAt)),
    );
  return row ?? null;
}

/** The row that a link can still confirm, or has confirmed. */
export async function confirmableAccount(desk: Desk, tx: Connection, id: string): Promise<AccountRow | null> {
  const [row] = await tx.select().from(account).where(eq(account.id, id));
  return row !== undefined && (row.confirmedAt !== null || row.createdAt > oldest(desk)) ? row : null;
}

export async function forgetUnconfirmed(tx: Connection, participationId: string): Promise<void> {
  await tx
    .delete(account)
    .where(and(eq(account.participantId, participationId), isNull(account.confirmedAt)));
}

/** Forgets addresses that have not said yes in time. */
export async function sweepAccounts(desk: Desk): Promise<void> {
  await desk.db.delete(account).where(and(isNull(account.confirmedAt), lte(account.createdAt, oldest(desk))));
}

function oldest(desk: Desk): Date {
  return new Date(desk.now().getTime() - CONFIRM_WITHIN_MS);
}
