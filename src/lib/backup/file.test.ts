import fc from 'fast-check';
import { expect, it } from 'vitest';
import type { IsoDate } from '#lib/domain/calendar.ts';
import type { BackupParcel } from './backup.ts';
import { backupFileName, readBackupFile, writeBackupFile } from './file.ts';

const parcel: BackupParcel = {
  generation: 4,
  stretching: { salt: 'A'.repeat(22), memoryKib: 65_536, passes: 3 },
  byPassword: 'B'.repeat(80),
  byRecovery: 'C'.repeat(80),
  ciphertext: 'D'.repeat(400),
};

it('is read as it was written', () => {
  expect(readBackupFile(writeBackupFile(parcel))).toEqual({ ok: true, value: parcel });
});

it('that was cut off anywhere is not taken', () => {
  const text = writeBackupFile(parcel);
  fc.assert(
    fc.property(fc.nat(text.length - 1), (length) => {
      expect(readBackupFile(text.slice(0, length)).ok).toBe(false);
    }),
  );
  expect(readBackupFile(text.slice(0, 300))).toEqual({ ok: false, reason: 'damaged' });
});

it.each([
  ['foreign', ''],
  ['foreign', 'Liebe Grüße'],
  ['foreign', '[]'],
  ['foreign', JSON.stringify(parcel)],
  ['newer', writeBackupFile(parcel).replace('"version":1', '"version":2')],
  ['damaged', writeBackupFile(parcel).replace('"passes":3', '"passes":0')],
  ['damaged', writeBackupFile(parcel).replace('"generation":4', '"generation":4,"more":1')],
])('%s: %#', (reason, text) => {
  expect(readBackupFile(text)).toEqual({ ok: false, reason });
});

it('is named by its day alone', () => {
  expect(backupFileName('2026-11-22' as IsoDate)).toBe('Merkzeit-Sicherung-2026-11-22.json');
});
