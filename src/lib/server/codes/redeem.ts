import { and, eq, gt, inArray } from 'drizzle-orm';
import { randomUUID } from 'node:crypto';
import type { ActivationReply } from '#lib/progress/wire/participation.ts';
import type { Connection } from '../database/connection.ts';
import { activationCode, participant, practice } from '../database/schema.ts';
import { isUniqueViolation } from '../database/violation.ts';
import type { Desk } from '../desk.ts';

/**
 * Redeems a code for a device: once, however many ask at the same time. The same device may ask again (its first
 * answer may have been lost) and is accepted again. A device that redeems a second code begins a second
 * participation; the first one stays as it was last reported.
 */
export async function redeemCode(desk: Desk, deviceKey: string, code: string): Promise<ActivationReply> {
  const deviceKeyFingerprint = desk.keys.fingerprint('deviceKey', deviceKey);
  // By all keys: the text of a redeemed code is gone, so that its fingerprint stays as it was.
  const codeFingerprints = desk.keys.fingerprints('activationCode', code);
  const attempt = async (): Promise<ActivationReply> =>
    await desk.db.transaction(
      async (tx) => await redeem(tx, desk.now(), deviceKeyFingerprint, codeFingerprints),
    );
  try {
    return await attempt();
  } catch (error) {
    // One device, two codes, one moment: the other transaction won; now its row is seen.
    if (isUniqueViolation(error)) return await attempt();
    throw error;
  }
}

async function redeem(
  tx: Connection,
  now: Date,
  deviceKeyFingerprint: string,
  codeFingerprints: readonly string[],
): Promise<ActivationReply> {
  const [taken] = await tx
    .update(activationCode)
    .set({ state: 'redeemed', codeSealed: null })
    .where(
      and(
        inArray(activationCode.codeFingerprint, codeFingerprints),
        eq(activationCode.state, 'open'),
        gt(activationCode.expiresAt, now),
      ),
    )
    .returning({
      id: activationCode.id,
      practiceId: activationCode.practiceId,
      programme: activationCode.programme,
    });
  if (taken === undefined) return await explain(tx, deviceKeyFingerprint, codeFingerprints);
  await tx
    .update(participant)
    .set({ deviceKeyFingerprint: null })
    .where(eq(participant.deviceKeyFingerprint, deviceKeyFingerprint));
  await tx.insert(participant).values({
    id: randomUUID(),
    practiceId: taken.practiceId,
    activationCodeId: taken.id,
    deviceKeyFingerprint,
  });
  return await accepted(tx, taken);
}

/** Why a code could not be taken; or that this device took it before. */
async function explain(
  tx: Connection,
  deviceKeyFingerprint: string,
  codeFingerprints: readonly string[],
): Promise<ActivationReply> {
  const [row] = await tx
    .select({
      state: activationCode.state,
      practiceId: activationCode.practiceId,
      programme: activationCode.programme,
      redeemedBy: participant.deviceKeyFingerprint,
    })
    .from(activationCode)
    .leftJoin(participant, eq(participant.activationCodeId, activationCode.id))
    .where(inArray(activationCode.codeFingerprint, codeFingerprints));
  if (row === undefined) return { outcome: 'refused', reason: 'unknown' };
  if (row.state === 'withdrawn') return { outcome: 'refused', reason: 'withdrawn' };
  if (row.state === 'open') return { outcome: 'refused', reason: 'expired' };
  if (row.redeemedBy === deviceKeyFingerprint) return await accepted(tx, row);
  return { outcome: 'refused', reason: 'used' };
}

async function accepted(
  tx: Connection,
  { practiceId, programme }: { readonly practiceId: string; readonly programme: string },
): Promise<ActivationReply> {
  const [row] = await tx.select({ name: practice.name }).from(practice).where(eq(practice.id, practiceId));
  return { outcome: 'accepted', practiceName: row?.name ?? '', programme };
}
