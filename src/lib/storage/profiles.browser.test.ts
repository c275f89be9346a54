import Dexie from 'dexie';
import { afterEach, beforeEach, expect, it } from 'vitest';
import { openCopies, type Copies } from './journal/journal.ts';
import { openProfiles, type Profiles } from './profiles.ts';

let name: string;
let open: Profiles[];
beforeEach(() => {
  name = `test-profiles-${crypto.randomUUID()}`;
  open = [];
});
afterEach(() => {
  for (const profiles of open) profiles.close();
});

function opened(copies: Copies): Profiles {
  const profiles = openProfiles(copies, name);
  open.push(profiles);
  return profiles;
}

const profile = { id: crypto.randomUUID(), picture: 'cup', locks: null, byPasskey: null } as const;

it('is not removed as long as the copy of its keys resists, and is gone from both afterwards', async () => {
  const resisting = opened({
    ...openCopies(name),
    remove: async () => await Promise.resolve({ ok: false, reason: 'failed' }),
  });
  await resisting.write(profile);
  await expect(resisting.remove(profile.id)).rejects.toThrow('still there');
  expect(await resisting.list()).toEqual([profile]);

  const profiles = opened(openCopies(name));
  await profiles.remove(profile.id);
  expect(await profiles.list()).toEqual([]);
});

async function opensAgain(id: string): Promise<readonly number[] | null> {
  const dataKey = await opened(openCopies(name)).openByItself(id);
  return dataKey === null ? null : [...dataKey];
}

it('opens by itself, and the database alone does not hold what is needed for that', async () => {
  const profiles = opened(openCopies(name));
  await profiles.stay(
    profile.id,
    Uint8Array.from({ length: 32 }, (_, i) => i),
  );
  await profiles.write(profile);
  expect(await opensAgain(profile.id)).toEqual(Array.from({ length: 32 }, (_, i) => i));

  const dexie = new Dexie(name);
  await dexie.open();
  const [stay] = (await dexie.table('stays').toArray()) as { readonly wrapped: unknown }[];
  expect(stay?.wrapped).toBeNull();
  // As a thief has it who finds the removed row in the logs of the database.
  await profiles.forgetStay(profile.id);
  await dexie.table('stays').put(stay);
  dexie.close();
  expect(await opensAgain(profile.id)).toBeNull();
  expect(await profiles.list()).toEqual([profile]);
});

it('comes back from its copies without the key of the tablet, when the browser has lost the database', async () => {
  const profiles = opened(openCopies(name));
  await profiles.stay(profile.id, new Uint8Array(32));
  await profiles.write(profile);
  profiles.close();
  await Dexie.delete(name);
  const again = opened(openCopies(name));
  expect(await again.list()).toEqual([profile]);
  expect(await again.openByItself(profile.id)).toBeNull();
});

it('opens by itself where there is no private file system', async () => {
  const profiles = openProfiles(null, name);
  open.push(profiles);
  await profiles.stay(profile.id, new Uint8Array(32).fill(7));
  expect(await profiles.openByItself(profile.id)).toEqual(new Uint8Array(32).fill(7));
  await profiles.forgetStay(profile.id);
  expect(await profiles.openByItself(profile.id)).toBeNull();
});

it('that was written before the tablet’s own lock could open it is read without one', async () => {
  const { byPasskey: _, ...before } = profile;
  const copies = openCopies(name);
  await copies.write(before.id, JSON.stringify(before));
  copies.close();
  expect(await opened(openCopies(name)).list()).toEqual([profile]);
});

it('whose copy was not written when a lock changed is copied at the next start', async () => {
  const full = opened({
    ...openCopies(name),
    write: async () => await Promise.resolve({ ok: false, reason: 'failed' }),
  });
  const first = opened(openCopies(name));
  await first.write(profile);
  const changed = { ...profile, picture: 'hat' } as const;
  await full.write(changed);
  for (const profiles of open) profiles.close();
  const next = opened(openCopies(name));
  expect(await next.list()).toEqual([changed]);
  next.close();

  await Dexie.delete(name);
  expect(await opened(openCopies(name)).list()).toEqual([changed]);
});
