/** A deletion of everything, kept outside the vault until its receipt was seen. Nothing in it names the person. */
export interface DeletionOrder {
  /** Random id of the vault that goes, so that the right one does where two people share a tablet. */
  readonly profileId: string;
  /** UUID of the message to the server: sending it twice is harmless. */
  readonly messageId: string;
  /** By it the server finds what it has, base64url; null: it has nothing, or has answered. */
  readonly deviceKey: string | null;
  /**
   * How far it has come. `device`: what is on the tablet is being deleted. `server`: the tablet is empty, the server has
   * not answered yet. `done`: nothing is left to be deleted.
   */
  readonly stage: 'device' | 'server' | 'done';
  /** When the tablet was empty, wall clock, ISO 8601; null before. */
  readonly deviceEmptyAtIso: string | null;
  /** What the server answered (progress/wire/deletion.ts); null: not yet, or it had nothing. */
  readonly receipt: DeletionReceipt | null;
}

/** Both UTC, ISO 8601. */
export interface DeletionReceipt {
  readonly deletedAt: string;
  /** By when the operator's backups no longer hold it. */
  readonly backupsGoneBy: string;
}

/** The order with which a deletion begins; `deviceKey` null: the server was never told of this tablet. */
export function newDeletionOrder(
  order: Pick<DeletionOrder, 'profileId' | 'messageId' | 'deviceKey'>,
): DeletionOrder {
  return { ...order, stage: 'device', deviceEmptyAtIso: null, receipt: null };
}
