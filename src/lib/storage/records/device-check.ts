import type { EntityTable } from 'dexie';
import { deviceCheckSchema, type DeviceCheck } from '#lib/domain/device-check.ts';
import { checked } from './checked.ts';

export interface DeviceChecksTable {
  readonly deviceChecks: EntityTable<DeviceCheck, 'id'>;
}

/** All checks made on this device, oldest first. */
export async function readDeviceChecks(db: DeviceChecksTable): Promise<readonly DeviceCheck[]> {
  return (await db.deviceChecks.orderBy('checkedAtIso').toArray()).map((record) =>
    checked('device check', deviceCheckSchema, record),
  );
}

/** Adds a check; it is never changed, a second one of the same id is an error. */
export async function appendDeviceCheck(db: DeviceChecksTable, check: DeviceCheck): Promise<void> {
  await db.deviceChecks.add(check);
}
