/**
 * The app's own storage, vault and deletion without its screens. What is told to the parent counts as acknowledged: it
 * was awaited before, as the app awaits it before a person sees it.
 */
import '../../../../src/hooks.client.ts';
import { addProfile, enter, unlock, type Opened, type OpeningParts } from '#lib/account/vault/opening.ts';
import { deleteEverything } from '#lib/rights/deletion/delete-everything.ts';
import { newDeletionOrder, type DeletionOrder } from '#lib/rights/deletion/order.ts';
import { openDeletionOrders } from '#lib/storage/deletion-orders.ts';
import type { IsoDate } from '#lib/domain/calendar.ts';
import { hasJournal, openCopies } from '#lib/storage/journal/journal.ts';
import { stored } from '#lib/storage/outcome.ts';
import { openProfiles, PROFILES_NAME } from '#lib/storage/profiles.ts';
import { pauses, readPauses, writePause } from '#lib/storage/records/pause.ts';
import { stretchPassword } from '#lib/vault/client.ts';
import { browserPasskeys } from '#lib/vault/passkey.ts';
import { left, ports } from './deletion.ts';
import { tell } from './tell.ts';

const profiles = openProfiles(hasJournal() ? openCopies(PROFILES_NAME) : null);
const parts: OpeningParts = {
  profiles,
  random: (count) => crypto.getRandomValues(new Uint8Array(count)),
  newId: () => crypto.randomUUID(),
  stretch: stretchPassword,
  passkeys: browserPasskeys(),
};
let opened: Opened | null = null;

function vaultOf(): Opened {
  if (opened === null) throw new Error('The vault is not open');
  return opened;
}

/** Write number n: two records, and the pair of five writes before goes. All of it or nothing. */
async function writePair(n: number): Promise<void> {
  const { db } = vaultOf();
  const pair = (id: string): Parameters<typeof writePause>[1] => ({
    id,
    from: '2026-11-21' as IsoDate,
    to: null,
    askedAtIso: '2026-11-21T10:00:00.000Z',
  });
  await db.write(async () => {
    await writePause(db, pair(`${n}/left`));
    if (n % 2 === 0) for (const side of ['left', 'right']) await db.remove(pauses, `${n - 5}/${side}`);
    await writePause(db, pair(`${n}/right`));
  });
}

export const harness = {
  /** Goes on with deletions that were kept, as the app does before anything else; how many. */
  async resume(): Promise<number> {
    const orders = (await openDeletionOrders().list()).map((json) => JSON.parse(json) as DeletionOrder);
    for (const order of orders) {
      const done = await deleteEverything(
        order,
        ports(profiles, order, () => undefined),
      );
      if (done.problem === null) await openDeletionOrders().forget(order.messageId);
    }
    return orders.length;
  },

  /** A new vault with a password, a recovery code, and a tablet that opens it. */
  async begin(password: string): Promise<void> {
    opened = await addProfile(parts);
    const locked = await opened.vault.setPassword(password);
    if (!locked.ok) throw new Error(locked.reason);
    await opened.vault.newRecoveryCode();
  },

  /** By which of the passwords the vault opens, or by the tablet itself where none are given; null: by none. */
  async open(passwords: readonly string[]): Promise<{ by: string; copies: string } | null> {
    const [profile] = await profiles.list();
    if (profile === undefined) return null;
    if (passwords.length === 0) {
      const started = await enter(parts, profile);
      if (started.kind === 'open') opened = started;
      return started.kind === 'open' ? { by: 'tablet', copies: started.db.copies } : null;
    }
    for (const password of passwords) {
      const tried = await unlock(parts, profile, password, true);
      if (!tried.ok) continue;
      opened = tried.value;
      return { by: password, copies: opened.db.copies };
    }
    return null;
  },

  /** Ids of all records; reading them checks every seal and schema. */
  async records(): Promise<readonly string[]> {
    return (await readPauses(vaultOf().db)).map(({ id }) => id);
  },

  /** Writes until it is killed, or up to `to`; gives the problem that ended it, or null. */
  async write(from: number, to = Infinity): Promise<string | null> {
    for (let n = from; n <= to; n++) {
      const done = await stored(async () => await writePair(n));
      if (!done.ok) return done.reason;
      await tell(`write ${n}`);
    }
    return null;
  },

  async changePassword(password: string): Promise<void> {
    await tell('changing');
    const changed = await vaultOf().vault.setPassword(password);
    if (changed.ok) await tell(`password ${password}`);
  },

  async erase(): Promise<void> {
    const { vault, db } = vaultOf();
    const order = newDeletionOrder({
      profileId: vault.profile.id,
      messageId: crypto.randomUUID(),
      deviceKey: 'A'.repeat(43),
    });
    await tell('erasing');
    await deleteEverything(
      order,
      ports(profiles, order, () => db.close()),
    );
  },

  /** What is left of any vault on this tablet, by name. */
  left,
};

Object.assign(globalThis, { harness });
