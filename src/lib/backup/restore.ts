/**
 * From a backup to a profile on this tablet. Any step may be cut off and everything begun again: until the last one the
 * tablet knows nothing of the profile, and a participation may be taken over as often as somebody can sign in.
 */
import { newDeviceKey, queueDeviceKey } from '#lib/account/online/device-key.ts';
import type { AskProblem, SignInClient } from '#lib/account/online/sign-in.ts';
import { addProfileWith, type Opened, type OpeningParts } from '#lib/account/vault/opening.ts';
import { fromBase64Url } from '#lib/domain/base64url.ts';
import type { Outcome } from '#lib/domain/outcome.ts';
import { recoverySecrets } from '#lib/vault/secrets.ts';
import type { Database } from '#lib/storage/database.ts';
import { stored, type StorageProblem } from '#lib/storage/outcome.ts';
import { readParticipation, writeParticipation } from '#lib/storage/records/participation.ts';
import type { BackupParcel } from './backup.ts';
import { GENERATION_LEAP } from './replies.ts';
import { unpack, type BackupContents, type UnpackProblem } from './pack.ts';
import { checkRecords, replaceRecords, type LeftOut } from './records.ts';
import { logAsked, settle } from './settle.ts';
import { openLocks, passwordProof, stretchOnce, type OpenedKey, type Secret } from './secret.ts';

/**
 * Why nothing was restored. `wrong`: address, password or code, the server does not tell which; of a file: password or
 * code. `otherSecret`: the account was opened, its backup is locked with an earlier password or code. `offline`: no network
 * or no server. `signedOut`: it took too long. `here`: this tablet has it already. `failed`: something else of the tablet.
 */
export type RestoreProblem =
  | 'wrong'
  | 'otherSecret'
  | 'noBackup'
  | 'tooMany'
  | 'offline'
  | 'signedOut'
  | 'here'
  | 'failed'
  | UnpackProblem
  | StorageProblem;

export interface RestoreParts {
  readonly opening: OpeningParts;
  readonly client: SignInClient;
  readonly now: () => Date;
}

export interface Restored {
  readonly opened: Opened;
  /** When the backup was made: ISO 8601, UTC. */
  readonly madeAtIso: string;
  /** Records that are not back. */
  readonly leftOut: readonly LeftOut[];
}

type Problem = Outcome<never, RestoreProblem> & { readonly ok: false };
type Filling = (db: Database) => Promise<Outcome<null, RestoreProblem>>;

function no(reason: RestoreProblem): Problem {
  return { ok: false, reason };
}

function unasked(reason: AskProblem): Problem {
  return no(reason === 'tooMany' ? 'tooMany' : 'offline');
}

/** Signs in and takes everything over; the tablet before is signed out. */
export async function restoreFromServer(
  parts: RestoreParts,
  address: string,
  secret: Secret,
): Promise<Outcome<Restored, RestoreProblem>> {
  const opening = { ...parts.opening, stretch: stretchOnce(parts.opening.stretch) };
  const session = await signIn({ ...parts, opening }, address, secret);
  if (!session.ok) return session;
  const answer = await parts.client.restore(session.value);
  if (!answer.ok) return unasked(answer.reason);
  if (answer.value.outcome === 'refused') return no(answer.value.reason);
  const parcel = answer.value.backup;
  const opened = await openLocks(parcel, secret, opening.stretch);
  if (!opened.ok) return no(opened.reason === 'wrong' ? 'otherSecret' : 'failed');
  const takeOver: Filling = async (db) => await adopt(parts, db, session.value);
  const { generation } = parcel;
  const found = { parcel, opened: opened.value, by: secret.by, address, generation };
  return await place(parts, found, takeOver);
}

/** Opens a file; no server is asked. If there is an account, other tablets are signed out as soon as there is a network. */
export async function restoreFromFile(
  parts: RestoreParts,
  parcel: BackupParcel,
  secret: Secret,
): Promise<Outcome<Restored, RestoreProblem>> {
  const opened = await openLocks(parcel, secret, parts.opening.stretch);
  if (!opened.ok) return opened;
  const { newId, random } = parts.opening;
  const changeKey: Filling = async (db) => {
    await queueDeviceKey({ db, now: parts.now, newId }, random);
    return { ok: true, value: null };
  };
  // The server may have a later backup than this file.
  const generation = parcel.generation + GENERATION_LEAP;
  const found = { parcel, opened: opened.value, by: secret.by, address: null, generation };
  return await place(parts, found, changeKey);
}

async function signIn(
  { client, opening }: RestoreParts,
  address: string,
  secret: Secret,
): Promise<Outcome<string, RestoreProblem>> {
  const proof = await proofFor(client, opening, address, secret);
  if (!proof.ok) return proof;
  const answer = await client.signIn({ address, by: secret.by, proof: proof.value });
  if (!answer.ok) return unasked(answer.reason);
  return answer.value.outcome === 'accepted'
    ? { ok: true, value: answer.value.session }
    : no(answer.value.reason);
}

async function proofFor(
  client: SignInClient,
  { stretch }: OpeningParts,
  address: string,
  secret: Secret,
): Promise<Outcome<string, RestoreProblem>> {
  if (secret.by === 'recovery') return { ok: true, value: recoverySecrets(secret.code).proof };
  const answer = await client.stretching({ address });
  if (!answer.ok) return unasked(answer.reason);
  if (answer.value.outcome === 'refused') return no('tooMany');
  const proof = await passwordProof(secret.password, answer.value.stretching, stretch);
  return proof.ok ? proof : no(proof.reason === 'weak' ? 'offline' : 'failed');
}

interface Found {
  readonly parcel: BackupParcel;
  readonly opened: OpenedKey;
  readonly by: Secret['by'];
  /** Null where nobody signed in. */
  readonly address: string | null;
  /** The number that the next backup must be above. */
  readonly generation: number;
}

async function place(
  parts: RestoreParts,
  { parcel, opened, by, address, generation }: Found,
  finish: Filling,
): Promise<Outcome<Restored, RestoreProblem>> {
  const contents = await open(parcel, opened.dataKey);
  if (!contents.ok) return contents;
  const { madeAtIso } = contents.value;
  const { records, leftOut } = checkRecords(contents.value.records);
  const { stretching, byPassword, byRecovery } = parcel;
  const vault = { dataKey: opened.dataKey, locks: { stretching, byPassword, byRecovery } };
  const { newId } = parts.opening;
  const arrival = { generation, madeAtIso, by, proof: opened.proof, address, newId };
  const made = await stored(
    async () =>
      await addProfileWith<RestoreProblem>(parts.opening, vault, async (db) => {
        await db.write(async () => {
          await replaceRecords(db, records);
          await settle(db, arrival);
        });
        return await finish(db);
      }),
  );
  if (!made.ok) return made;
  if (!made.value.ok) return made.value;
  return { ok: true, value: { opened: made.value.value, madeAtIso, leftOut } };
}

async function open(
  { ciphertext }: BackupParcel,
  dataKey: Uint8Array,
): Promise<Outcome<BackupContents, UnpackProblem>> {
  // A length that no bytes have.
  if (ciphertext.length % 4 === 1) return { ok: false, reason: 'damaged' };
  return await unpack(fromBase64Url(ciphertext), dataKey);
}

/** The last step: from now on the server goes by this tablet's key. */
async function adopt(
  { client, opening }: RestoreParts,
  db: Database,
  session: string,
): Promise<Outcome<null, RestoreProblem>> {
  const participation = await readParticipation(db);
  // Without one, the tablet before would be shut out for nothing.
  if (participation !== null) {
    const deviceKey = newDeviceKey(opening.random);
    const answer = await client.adopt(session, deviceKey);
    if (!answer.ok) return unasked(answer.reason);
    if (answer.value.outcome === 'refused') return no('signedOut');
    await writeParticipation(db, { ...participation, deviceKey });
  }
  await logAsked(db, client.log());
  return { ok: true, value: null };
}
