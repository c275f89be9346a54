import { deviceCheckSchema, type DeviceCheck } from '#lib/domain/device-check.ts';
import type { Database } from '../database.ts';
import { byMoment } from '../order.ts';
import { recordType } from '../record-type.ts';

export const deviceChecks = recordType('device check', deviceCheckSchema, { keyOf: ({ id }) => id });

/** All checks made on this device, oldest first. */
export async function readDeviceChecks(db: Database): Promise<readonly DeviceCheck[]> {
  return (await db.all(deviceChecks)).toSorted(byMoment(({ checkedAtIso }) => checkedAtIso));
}

/** Adds a check; it is never changed, a second one of the same id is an error. */
export async function appendDeviceCheck(db: Database, check: DeviceCheck): Promise<void> {
  await db.add(deviceChecks, check);
}
