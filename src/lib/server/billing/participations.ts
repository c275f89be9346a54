import { and, eq } from 'drizzle-orm';
import { consentReceipt } from '../database/account-schema.ts';
import { activationCode, participant, practice } from '../database/schema.ts';
import type { Desk } from '../desk.ts';
import { kvnrPlace } from '../progress/kvnr-place.ts';

/** What billing may know of one participation: not how many tests, and not when the last one was. */
export interface Participation {
  readonly id: string;
  /** Null before the first message, and after the consent to it was withdrawn. */
  readonly master: { readonly kvnr: string; readonly startDate: string } | null;
  /** Whether the consent to billing is in force. */
  readonly consents: boolean;
}

/** The text whose consent billing needs (consent/texts.ts). */
const TEXT = 'billing';

interface Receipt {
  readonly state: 'given' | 'withdrawn';
  readonly at: Date;
  readonly receivedAt: Date;
}

/**
 * Whether the last word is a yes, by the tablet's clock and by the server's: a clock that was wrong cannot turn a
 * withdrawal into a consent. Where both came at one moment, the withdrawal counts.
 */
export function isInForce(receipts: readonly Receipt[]): boolean {
  return (['at', 'receivedAt'] as const).every((clock) => {
    const lastOf = (state: Receipt['state']): number =>
      Math.max(
        ...receipts.filter((one) => one.state === state).map((one) => one[clock].getTime()),
        -Infinity,
      );
    return lastOf('given') > lastOf('withdrawn');
  });
}

/** All participations that began with a code, of all practices but the one to try things with. */
export async function participations(desk: Desk): Promise<readonly Participation[]> {
  const receipts = await desk.db
    .select({
      participantId: consentReceipt.participantId,
      state: consentReceipt.state,
      at: consentReceipt.at,
      receivedAt: consentReceipt.receivedAt,
    })
    .from(consentReceipt)
    .where(eq(consentReceipt.textId, TEXT));
  const known = new Map<string, Receipt[]>();
  for (const receipt of receipts) {
    const own = known.get(receipt.participantId) ?? [];
    known.set(receipt.participantId, [...own, receipt]);
  }
  const rows = await desk.db
    .select({ id: participant.id, sealed: participant.kvnrSealed, startDate: participant.startDate })
    .from(participant)
    .innerJoin(activationCode, eq(activationCode.id, participant.activationCodeId))
    .innerJoin(practice, eq(practice.id, participant.practiceId))
    .where(and(eq(activationCode.state, 'redeemed'), eq(practice.demo, false)));
  return rows.map(({ id, sealed, startDate }) => ({
    id,
    master:
      sealed === null || startDate === null
        ? null
        : { kvnr: desk.keys.open(kvnrPlace(id), sealed), startDate },
    consents: isInForce(known.get(id) ?? []),
  }));
}
