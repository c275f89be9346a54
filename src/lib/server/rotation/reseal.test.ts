import { isNotNull } from 'drizzle-orm';
import { randomBytes } from 'node:crypto';
import { expect, it } from 'vitest';
import { SIGN_IN_PATH, STRETCHING_PATH } from '#lib/progress/wire/account.ts';
import { BACKUP_PATH, RESTORE_PATH } from '#lib/progress/wire/backup.ts';
import { PROGRESS_PATH } from '#lib/progress/wire/participation.ts';
import { RELEASE_OPEN_PATH, RELEASE_PATH, RELEASES_PATH } from '#lib/progress/wire/release.ts';
import { redeemCode } from '../codes/redeem.ts';
import { activationCode, participant } from '../database/schema.ts';
import { invite } from '../practices/invitations.ts';
import { findByKvnr } from '../progress/work-list.ts';
import { deriveKeys, type Keys } from '../secrets/keys.ts';
import { proveSecret, secretOf } from '../secrets/proof.ts';
import { backupMessage, some, useAccounts } from '../testing/account.ts';
import { everything, onEachEngine } from '../testing/engines.ts';
import { liveThrough } from '../testing/life.ts';
import { someMember } from '../testing/portal.ts';
import { someCode, someDeviceKey, somePractice } from '../testing/practice.ts';
import { reseal } from './reseal.ts';
import { SEALED_TABLES } from './sealed-tables.ts';

class Abort extends Error {}

const KVNR = 'A123456780';
const MEMBER = 'dr.muster@example.org';
const [first, second] = [randomBytes(32), randomBytes(32)];
const before = deriveKeys(first);
const after = deriveKeys(second, [first]);

onEachEngine('resealing', (desk) => {
  const accounts = useAccounts(desk);
  const { ask, activated, rows } = accounts;
  const use = (keys: Keys) => Object.assign(desk(), { keys });

  /** A practice with a member and somebody invited; codes, people and all that they leave. */
  async function fill() {
    const own = use(before);
    await proveSecret(own);
    await liveThrough(own, accounts, 'ben');
    const practiceId = await somePractice(own);
    const member = await someMember(own, { practiceId, email: MEMBER });
    await invite(own, member, { email: 'neu@example.org', role: 'team' });
    const open = await someCode(own, practiceId);
    const used = await someCode(own, practiceId);
    const device = someDeviceKey();
    await redeemCode(own, device, used.code);
    return { practiceId, open: open.code, used: used.code, device };
  }

  async function sealedTexts(): Promise<readonly { place: string; sealed: string }[]> {
    const found = [];
    for (const { table, id, columns } of SEALED_TABLES)
      for (const { column, place } of columns) {
        const list = await desk().db.select({ id, sealed: column }).from(table).where(isNotNull(column));
        found.push(...list.map((row) => ({ place: place(String(row.id)), sealed: String(row.sealed) })));
      }
    return found;
  }

  it('can be ended after each transaction and goes on: nothing is lost, nothing is done twice', async () => {
    await fill();
    const texts = (await sealedTexts()).map(({ place, sealed }) => before.open(place, sealed));
    const own = use(after);
    let [rounds, isDone] = [0, false];
    while (!isDone) {
      rounds += 1;
      let steps = 0;
      const afterBatch = (): void => {
        steps += 1;
        if (steps === rounds) throw new Abort();
      };
      isDone = await reseal(own, false, { batch: 2, afterBatch }).then(
        () => true,
        (error: unknown) => {
          expect(error).toBeInstanceOf(Abort);
          return false;
        },
      );
      expect(await secretOf(own)).toBe(isDone ? 'newest' : 'older');
      const now = (await sealedTexts()).map(({ place, sealed }) => after.open(place, sealed));
      expect(now.sort()).toEqual([...texts].sort());
    }
    expect(rounds).toBeGreaterThan(SEALED_TABLES.length);
    const sealed = await sealedTexts();
    expect(sealed.filter((text) => !after.isNewest(text.sealed))).toEqual([]);
    // Each table has been put to the test.
    expect(new Set(sealed.map(({ place }) => place.split(' ')[0])).size).toBe(
      SEALED_TABLES.flatMap(({ columns }) => columns).length,
    );
    const state = await everything(own);
    expect(await reseal(own, false)).toEqual({ resealed: 0, unreadable: 0 });
    expect(await everything(own)).toEqual(state);
  });

  it('leaves a server on which everybody finds what they had', async () => {
    const { practiceId, open, used, device } = await fill();
    const anna = await accounts.member();
    const progress = {
      testsDone: 1,
      lastTestDate: null,
      testsRemaining: 11,
      startDate: '2026-11-15',
      kvnr: KVNR,
    };
    await ask(PROGRESS_PATH, device, progress);
    await ask(PROGRESS_PATH, anna.device, progress);
    const kept = backupMessage(1);
    await ask(BACKUP_PATH, anna.device, kept);
    const letter = { id: some(16), days: 7, ciphertext: some(300) };
    await ask(RELEASE_PATH, anna.device, letter);
    const unknown = await ask(STRETCHING_PATH, null, { address: 'nobody@example.org' }, { id: null });
    const known = await ask(STRETCHING_PATH, null, { address: anna.address }, { id: null });
    const own = use(after);
    await expect(proveSecret(own)).rejects.toThrow(/rotate-key/);
    await reseal(own, false);
    await proveSecret(own);

    expect(await findByKvnr(own, practiceId, KVNR)).toHaveLength(1);
    expect(await ask(PROGRESS_PATH, anna.device, { ...progress, testsDone: 2 })).toEqual({
      outcome: 'stored',
    });
    expect(await redeemCode(own, someDeviceKey(), open)).toMatchObject({ outcome: 'accepted' });
    expect(await redeemCode(own, device, used)).toMatchObject({ outcome: 'accepted' });
    expect(await redeemCode(own, someDeviceKey(), used)).toEqual({ outcome: 'refused', reason: 'used' });
    const session = await accounts.session(anna);
    expect(await ask(RESTORE_PATH, session, {}, { id: null })).toMatchObject({
      outcome: 'found',
      backup: { byPassword: kept.byPassword, ciphertext: kept.ciphertext },
    });
    const wrong = { address: anna.address, by: 'password', proof: some(32) };
    expect(await ask(SIGN_IN_PATH, null, wrong)).toEqual({ outcome: 'refused', reason: 'wrong' });
    expect(await ask(RELEASE_OPEN_PATH, null, { id: letter.id })).toMatchObject({ outcome: 'found' });
    expect(await ask(RELEASES_PATH, anna.device, {})).toMatchObject({ releases: [{ id: letter.id }] });
    // Who asks about addresses does not see which of them the server knows.
    expect(await ask(STRETCHING_PATH, null, { address: 'nobody@example.org' }, { id: null })).toEqual(
      unknown,
    );
    expect(await ask(STRETCHING_PATH, null, { address: anna.address }, { id: null })).toEqual(known);
    const [user] = await rows('portal_user');
    const handle = Buffer.from(after.fingerprint('portalAddress', MEMBER), 'base64url').toString('hex');
    expect(user?.['email']).toBe(`${handle}@merkzeit.invalid`);
  });

  it('with a new key for push messages removes what tablets have subscribed with the old one, and no mails', async () => {
    await fill();
    const channelsOf = async () => (await rows('reminder')).map(({ channel }) => channel).sort();
    expect(await channelsOf()).toEqual(['mail', 'push']);
    await reseal(use(deriveKeys(second, [first], second)), true);
    expect(await channelsOf()).toEqual(['mail']);
  });

  it('leaves what no key opens as it is, says so, and goes on with the rest', async () => {
    await fill();
    await activated();
    const damaged = deriveKeys(randomBytes(32)).seal('elsewhere', KVNR);
    const own = use(after);
    await own.db.update(participant).set({ kvnrSealed: damaged, kvnrFingerprint: 'as it was' });
    const done = await reseal(own, false);
    expect(done.unreadable).toBe((await rows('participant')).length);
    expect(done.resealed).toBeGreaterThan(5);
    for (const row of await rows('participant'))
      expect([row['kvnr_sealed'], row['kvnr_fingerprint']]).toEqual([damaged, 'as it was']);
    expect(await secretOf(own)).toBe('newest');
    const [code] = await own.db.select().from(activationCode).where(isNotNull(activationCode.codeSealed));
    expect(after.isNewest(code?.codeSealed ?? '')).toBe(true);
  });
});
