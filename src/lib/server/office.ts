import { sql } from 'drizzle-orm';
import { sweepAccounts } from './account/rows.ts';
import { sweepSessions } from './account/sessions.ts';
import { sweepCallbacks } from './callbacks/callbacks.ts';
import { eraseExpiredCodes } from './codes/codes.ts';
import { backUpDaily } from './archive/round.ts';
import type { OwnContent } from '#lib/content/folder.ts';
import { sweepTrail } from './audit/trail.ts';
import { openContent } from './content/content.ts';
import { openDatabase } from './database/open.ts';
import type { Desk } from './desk.ts';
import { sweepAttempts } from './limits/attempts.ts';
import { sealAddresses } from './practices/address.ts';
import { sweepInvitations } from './practices/invitations.ts';
import { clockWatch } from './operations/clock-watch.ts';
import { talliedMailer } from './mail/mailer.ts';
import { portalPasswordMail } from './mail/words.ts';
import { makeMetrics, type Metrics } from './operations/metrics.ts';
import { serveMetrics } from './operations/metrics-server.ts';
import { makeChannels, type Channels } from './reminders/channels.ts';
import { sweepReminders } from './reminders/rows.ts';
import { sendDue } from './reminders/send-due.ts';
import { sweepReleases } from './release/rows.ts';
import { openKeyRing } from './secrets/key-file.ts';
import { deriveKeys } from './secrets/keys.ts';
import { proveSecret } from './secrets/proof.ts';
import { sweepSetUpLinks } from './practices/set-up.ts';
import { readSettings, type Settings } from './settings.ts';
import { sweepSignIn } from './sign-in/sweep.ts';
import { makeSignIn, type SignIn } from './sign-in/sign-in.ts';

/** The opened server: all that its routes need. */
export interface Office {
  readonly settings: Settings;
  readonly desk: Desk;
  readonly signIn: SignIn;
  readonly channels: Channels;
  /** What the operator has added; read once, at the start. */
  readonly content: OwnContent;
  /** Null where nobody asks for numbers. */
  readonly metrics: Metrics | null;
  /** From now on `isStopping`: a proxy should send requests elsewhere. */
  readonly beginStopping: () => void;
  readonly isStopping: () => boolean;
  readonly close: () => Promise<void>;
}

const SWEEP_MS = 60 * 60 * 1000;
const REMIND_MS = 60 * 1000;
/** A machine may sleep for a night. */
const TRUSTED_JUMP_MS = 24 * 60 * 60 * 1000;

/** Opens database and keys after the settings. Throws an error whose message is for the operator. */
export async function openOffice(settings: Settings): Promise<Office> {
  const { newest, older, push } = openKeyRing(settings);
  const keys = deriveKeys(newest, older, push);
  const database = await openDatabase(settings);
  const metrics = settings.metrics === null ? null : makeMetrics(async () => await touchDatabase(database));
  const desk: Desk = {
    db: database.db,
    keys,
    now: () => new Date(),
    ...(metrics !== null && { tally: metrics }),
  };
  let stopMetrics: () => Promise<void> = async () => await Promise.resolve();
  try {
    await proveSecret(desk);
    await sealAddresses(desk);
    await sweep(desk);
    if (metrics !== null && settings.metrics !== null)
      stopMetrics = await serveMetrics(metrics, settings.metrics);
  } catch (error) {
    await database.close();
    throw error;
  }
  const clockJump = clockWatch(Date.now, () => performance.now());
  const sweeping = setInterval(() => {
    // What a wrong clock takes for old would be gone for ever; until the next round somebody can set it right.
    const jumpMs = clockJump();
    if (jumpMs > TRUSTED_JUMP_MS) {
      complain(clockLine(jumpMs));
      return;
    }
    // An unreachable database is told to those who ask it something; the next round sweeps what this one left.
    sweep(desk).catch(() => undefined);
  }, SWEEP_MS);
  sweeping.unref();
  const offered = makeChannels(settings, keys, complain);
  const channels = metrics === null ? offered : { ...offered, mail: talliedMailer(offered.mail, metrics) };
  const stopReminding = remindEveryMinute(desk, channels);
  const stopBackups = backUpDaily(settings, database, keys, complain);
  let isStopping = false;
  return {
    settings,
    desk,
    signIn: makeSignIn(desk, settings.origin, (email, token) => {
      void channels.mail?.send(portalPasswordMail(email, `${settings.origin}/arzt/passwort/neu#${token}`));
    }),
    channels,
    content: openContent(settings.contentDirectory),
    metrics,
    beginStopping: () => void (isStopping = true),
    isStopping: () => isStopping,
    close: async () => {
      clearInterval(sweeping);
      await stopMetrics();
      await stopReminding();
      await stopBackups();
      await database.close();
    },
  };
}

async function sweep(desk: Desk): Promise<void> {
  await eraseExpiredCodes(desk);
  await sweepAttempts(desk);
  await sweepReminders(desk);
  await sweepAccounts(desk);
  await sweepSessions(desk);
  await sweepReleases(desk);
  await sweepCallbacks(desk);
  await sweepInvitations(desk);
  await sweepTrail(desk);
  await sweepSetUpLinks(desk);
  await sweepSignIn(desk);
}

/** Sends what is due, one round after the other. Returns what ends it once the running round is over. */
function remindEveryMinute(desk: Desk, channels: Channels): () => Promise<void> {
  let round: Promise<unknown> | null = null;
  const reminding = setInterval(() => {
    // As with sweeping: what an unreachable database leaves undone, the next round does, if it is not too late.
    round ??= sendDue(desk, channels)
      .catch(() => undefined)
      .finally(() => {
        round = null;
      });
  }, REMIND_MS);
  reminding.unref();
  return async () => {
    clearInterval(reminding);
    await round;
  };
}

/** Tells the operator why nothing was erased. */
function clockLine(jumpMs: number): string {
  const days = Math.round(jumpMs / 86_400_000);
  return `Die Uhr dieses Rechners ist um ${days} ${days === 1 ? 'Tag' : 'Tage'} vorgegangen, ohne dass so viel Zeit vergangen ist. Prüfen Sie sie: In einer Stunde wird gelöscht, was dann als abgelaufen gilt.`;
}

function complain(line: string): void {
  process.stderr.write(`${line}\n`);
}

/** Throws when the database does not answer. */
async function touchDatabase({ db }: Pick<Desk, 'db'>): Promise<void> {
  await db.execute(sql`select 1`);
}

/** Kept outside the module, so that a reload of the code in development does not open the database twice. */
const KEPT = Symbol.for('merkzeit.office');
const shelf = globalThis as typeof globalThis & { [KEPT]?: Promise<Office> | undefined };

/** The one office of this process, opened at the first use. A failed opening is tried anew at the next. */
export async function office(): Promise<Office> {
  const kept = (shelf[KEPT] ??= openOffice(readSettings(process.env)));
  try {
    return await kept;
  } catch (error) {
    shelf[KEPT] = undefined;
    throw error;
  }
}
