/** Every screen of the participant, with who sees it: what is looked at, read aloud, touched at random, and drawn. */
import { expect, type Page } from '@playwright/test';
import { fillTables } from './device.ts';
import { BEGUN_ON, annaWith } from './people.ts';

/** `begun`: in the middle of a task. `done`: has finished four tasks. */
export const VIEWERS = ['nobody', 'begun', 'done'] as const;
export type Viewer = (typeof VIEWERS)[number];

export interface Screen {
  readonly path: string;
  /** A heading that is there when the screen is. */
  readonly ready: string;
  readonly who: Viewer;
  /** A button to tap first. */
  readonly tap?: string;
}

const HOME = 'Guten Tag, Frau Muster.';
const LETTER = 'Zwischenstand Ihrer Gedächtnisaufgaben';

export const SCREENS: readonly Screen[] = [
  { path: '/', ready: 'Willkommen bei Merkzeit', who: 'nobody' },
  { path: '/beginnen', ready: 'Ihr Freischaltcode', who: 'nobody' },
  { path: '/hilfe', ready: 'Hilfe', who: 'nobody' },
  { path: '/ueber', ready: 'Was ist Merkzeit?', who: 'nobody' },
  { path: '/anzeige', ready: 'Anzeige', who: 'nobody' },
  { path: '/installieren', ready: 'Merkzeit als App', who: 'nobody' },
  { path: '/datenschutz', ready: 'Datenschutzerklärung', who: 'nobody' },
  { path: '/nutzung', ready: 'Nutzungsbedingungen', who: 'nobody' },
  { path: '/impressum', ready: 'Impressum', who: 'nobody' },
  { path: '/verzeichnis', ready: 'Verzeichnis von Verarbeitungstätigkeiten', who: 'nobody' },
  { path: '/wiederherstellen', ready: 'Auf diesem Tablet weitermachen', who: 'nobody' },
  { path: '/freigabe', ready: 'Befundbrief öffnen', who: 'nobody' },
  { path: '/konto/bestaetigen', ready: 'Ist das Ihre Adresse?', who: 'nobody' },
  { path: '/erinnern/bestaetigen', ready: 'Möchten Sie Erinnerungen per E-Mail?', who: 'nobody' },
  { path: '/erinnern/abbestellen', ready: 'Erinnerungen per E-Mail', who: 'nobody' },
  { path: '/mithelfen', ready: 'Mithelfen bei Merkzeit', who: 'nobody' },
  { path: '/mithelfen/bestaetigen', ready: 'Möchten Sie mit erinnert werden?', who: 'nobody' },
  { path: '/mithelfen/abbestellen', ready: 'Mithelfen bei Merkzeit', who: 'nobody' },
  { path: '/gibt-es-nicht', ready: 'Diese Seite gibt es nicht', who: 'nobody' },
  { path: '/', ready: HOME, who: 'begun' },
  { path: '/aufgabe', ready: 'Abschnitt 4 von 4', who: 'begun' },
  { path: '/', ready: HOME, who: 'done' },
  { path: '/brief', ready: LETTER, who: 'done' },
  { path: '/brief', ready: LETTER, who: 'done', tap: 'Alles ausführlich zeigen' },
  { path: '/brief/weitergeben', ready: 'Was möchten Sie tun?', who: 'done' },
  { path: '/freigaben', ready: 'Brief für die Praxis freigeben', who: 'done' },
  { path: '/gesendet', ready: 'Was wurde gesendet?', who: 'done' },
  { path: '/erinnerungen', ready: 'Erinnerungen', who: 'done' },
  { path: '/pause', ready: 'Eine Pause machen', who: 'done' },
  { path: '/hilfsperson', ready: 'Eine Person, die Ihnen hilft', who: 'done' },
  { path: '/hilfe/rueckruf', ready: 'Um einen Anruf bitten', who: 'done' },
  { path: '/konto', ready: 'Konto', who: 'done' },
  { path: '/sicherung', ready: 'Sicherung', who: 'done' },
  { path: '/einwilligungen', ready: 'Einwilligungen', who: 'done' },
  { path: '/sicherheit', ready: 'Passwort und Sperre', who: 'done' },
  { path: '/speicher', ready: 'Speicher', who: 'done' },
  { path: '/meine-daten', ready: 'Meine Daten', who: 'done' },
  { path: '/meine-daten/ansehen', ready: 'Alles ansehen', who: 'done' },
  { path: '/meine-daten/berichtigen', ready: 'Angaben berichtigen', who: 'done' },
  { path: '/meine-daten/mitnehmen', ready: 'Daten mitnehmen', who: 'done' },
  { path: '/meine-daten/anhalten', ready: 'Anhalten', who: 'done' },
  { path: '/meine-daten/widersprechen', ready: 'Widersprechen', who: 'done' },
  { path: '/meine-daten/test-loeschen', ready: 'Einen Test löschen', who: 'done' },
  { path: '/meine-daten/alles-loeschen', ready: 'Alles löschen', who: 'done' },
];

/** In a sentence: `/brief, “Alles ausführlich zeigen”`. */
export function nameOf({ path, tap }: Screen): string {
  return tap === undefined ? path : `${path}, “${tap}”`;
}

/** Opens the app for the first time, and puts on the tablet what such a person has done. */
export async function arriveAs(page: Page, origin: string, who: Viewer): Promise<void> {
  await page.goto(origin);
  await expect(page.getByRole('heading', { level: 1 })).toBeVisible();
  const completed = { completedAtIso: `${BEGUN_ON}T09:20:00.000Z`, completedOn: BEGUN_ON };
  if (who === 'begun') await fillTables(page, annaWith(3));
  if (who === 'done') await fillTables(page, annaWith(4, completed));
}

export async function openScreen(
  page: Page,
  origin: string,
  { path, ready, tap }: Screen,
  limitMs = 30_000,
): Promise<void> {
  await page.goto(origin + path);
  await expect(page.getByRole('heading', { name: ready }).first()).toBeVisible({ timeout: limitMs });
  if (tap !== undefined) await page.getByRole('button', { name: tap }).tap();
}
