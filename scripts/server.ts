/** What an operator does with a server's data while it does not run: docs/operating.md. */
import { backUp } from '../src/lib/server/archive/back-up.ts';
import { restore } from '../src/lib/server/archive/restore.ts';
import { openDatabase } from '../src/lib/server/database/open.ts';
import { LINK_DAYS, makeSetUpLink } from '../src/lib/server/practices/set-up.ts';
import { rotateKey } from '../src/lib/server/rotation/rotate-key.ts';
import { openKeyRing } from '../src/lib/server/secrets/key-file.ts';
import { deriveKeys } from '../src/lib/server/secrets/keys.ts';
import { proveSecret } from '../src/lib/server/secrets/proof.ts';
import { readSettings, type Settings } from '../src/lib/server/settings.ts';
import { explain, FLAG, readOptions, refuse } from './options.ts';

const HELP = `Aufruf: npm run server -- BEFEHL
  backup FILE              sichert die Datenbank in eine neue Datei, verschlüsselt; der Schlüssel ist nicht darin
  restore FILE             spielt eine Sicherung ein, wo noch keine Datenbank ist
      --replace            … auch an die Stelle der Datenbank, die es gibt
  practice-link            macht einen Link, mit dem sich eine weitere Praxis einrichtet
  rotate-key               macht einen neuen Schlüssel und verschlüsselt alles damit; die älteren bleiben in secret.key
      --new-push-key       … auch für Mitteilungen aufs Tablet: sie müssen danach neu eingeschaltet werden
  --help                   dieser Text
Welche Datenbank, sagen DATA_DIR, DATABASE_URL und MERKZEIT_SECRET wie beim Start (docs/operating.md).
Merkzeit muss dabei angehalten sein; nur backup und practice-link gehen mit PostgreSQL auch im laufenden Betrieb.`;

/** Errors that an operator can mend: their message is the sentence to print. */
const PLAIN = new Set([
  'ArchiveError',
  'DatabaseInUseError',
  'DatabaseNewerError',
  'DatabaseProgramError',
  'DatabaseSharedError',
  'DatabaseUnreachableError',
  'MigrationChangedError',
  'SecretError',
  'SettingError',
]);

interface Options {
  readonly replace: boolean;
  readonly newPushKey: boolean;
}

interface Command {
  /** How many files it wants to be named. */
  readonly files: number;
  readonly allows: readonly (keyof Options)[];
  /** The exit code. */
  readonly run: (settings: Settings, file: string, options: Options) => Promise<number>;
}

const COMMANDS: Readonly<Record<string, Command>> = {
  backup: {
    files: 1,
    allows: [],
    run: async (settings, file) => {
      await backUp(settings, file, new Date());
      console.log(
        `Gesichert in ${file}. Heben Sie den Schlüssel (secret.key oder MERKZEIT_SECRET) getrennt davon auf, ` +
          'und die Sicherung nicht länger als 72 Stunden.',
      );
      return 0;
    },
  },
  restore: {
    files: 1,
    allows: ['replace'],
    run: async (settings, file, { replace }) => {
      const { madeAt } = await restore(settings, file, replace);
      console.log(`Eingespielt: der Stand vom ${madeAt}.`);
      return 0;
    },
  },
  'practice-link': {
    files: 0,
    allows: [],
    run: async (settings) => {
      const token = await furtherPractice(settings);
      console.log(`Einrichtung einer weiteren Praxis (einmalig, ${LINK_DAYS} Tage):`);
      console.log(`${settings.origin}/arzt/einrichten#${token}`);
      return 0;
    },
  },
  'rotate-key': {
    files: 0,
    allows: ['newPushKey'],
    run: async (settings, _file, { newPushKey }) => {
      const { kind, resealed, unreadable } = await rotateKey(settings, newPushKey);
      const begun = kind === 'new' ? 'Neuer Schlüssel' : 'Der begonnene Wechsel ist zu Ende';
      console.log(`${begun}: ${resealed} Werte neu verschlüsselt. Sichern Sie den Schlüssel neu.`);
      if (unreadable === 0) return 0;
      console.error(`${unreadable} Werte lassen sich mit keinem Schlüssel öffnen und bleiben, wie sie sind.`);
      return 1;
    },
  },
};

/** The token of a link for one more practice. */
async function furtherPractice(settings: Settings): Promise<string> {
  const database = await openDatabase(settings);
  try {
    const { newest, older, push } = openKeyRing(settings);
    const desk = { db: database.db, keys: deriveKeys(newest, older, push), now: () => new Date() };
    await proveSecret(desk);
    return await makeSetUpLink(desk);
  } finally {
    await database.close();
  }
}

export async function main(args: string[]): Promise<number> {
  const parsed = readOptions({
    args,
    allowPositionals: true,
    options: { replace: FLAG, 'new-push-key': FLAG, help: FLAG },
  });
  if (typeof parsed === 'string') return refuse(parsed, HELP);
  const { help, replace, 'new-push-key': newPushKey } = parsed.values;
  if (help) return explain(HELP);
  const [name = '', ...files] = parsed.positionals;
  const command = Object.hasOwn(COMMANDS, name) ? COMMANDS[name] : undefined;
  if (command === undefined) return refuse('Welcher Befehl?', HELP);
  if (files.length !== command.files)
    return refuse(command.files === 0 ? `${name} nimmt keine Datei.` : 'Nennen Sie genau eine Datei.', HELP);
  const options = { replace, newPushKey };
  const wrong = (['replace', 'newPushKey'] as const).some(
    (option) => options[option] && !command.allows.includes(option),
  );
  if (wrong) return refuse(`Diese Option gibt es bei ${name} nicht.`, HELP);
  try {
    return await command.run(readSettings(process.env), files[0] ?? '', options);
  } catch (error) {
    if (!(error instanceof Error) || !PLAIN.has(error.name)) throw error;
    console.error(error.message);
    return 1;
  }
}
