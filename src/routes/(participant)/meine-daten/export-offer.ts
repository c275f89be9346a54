import { asset } from '$app/paths';
import { localDate } from '#lib/domain/calendar.ts';
import type { Outcome } from '#lib/domain/outcome.ts';
import type { LetterWriter } from '#lib/findings/letter/client.ts';
import { handOverName } from '#lib/handover/file-name.ts';
import type { HandOverFile, HandOverOffer, MakeProblem } from '#lib/handover/offer.ts';
import { rightsTexts } from '#lib/i18n/catalogue/rights.ts';
import type { Locale } from '#lib/i18n/texts.ts';
import type { Exporter } from '#lib/rights/export/client.ts';
import type { ExportFile } from '#lib/rights/export/input.ts';
import { FHIR_FILE, LETTER_FILE } from '#lib/rights/export/names.ts';
import type { App } from '../app-context.ts';
import { facesOf } from '../brief/faces.ts';
import { composeLetter } from '../brief/letter.ts';
import { readMyData } from './my-data.ts';

const NAMES: Readonly<Record<string, string>> = { letter: LETTER_FILE, practice: FHIR_FILE };
const ZIP = 'application/zip';

/** The published schema of the record, of the app's own files; null: not there. */
async function fetchSchema(): Promise<string | null> {
  const response = await fetch(asset('/schema/record.schema.json')).catch(() => null);
  return response?.ok === true ? await response.text() : null;
}

/** The letter as PDF and as FHIR document; empty where there is none, because the rest must not wait for it. */
async function lettersOf(app: App, writer: LetterWriter, locale: Locale): Promise<readonly ExportFile[]> {
  const composed = await composeLetter(app);
  if (!composed.ok || composed.value === null) return [];
  const files: ExportFile[] = [];
  for (const { key, make } of facesOf(writer, composed.value, locale).offers) {
    const name = NAMES[key];
    const made = name === undefined ? null : await make();
    if (name === undefined || made === null) continue;
    if (!made.ok) return [];
    files.push({ name, bytes: made.value.bytes });
  }
  return files;
}

/** Everything about the person in one file, made when it is asked for. */
export function exportOffer(
  app: App,
  { writer, exporter }: { readonly writer: LetterWriter; readonly exporter: Exporter },
  locale: Locale,
): HandOverOffer {
  return {
    key: 'data',
    title: rightsTexts[locale].take.file,
    type: ZIP,
    async make(): Promise<Outcome<HandOverFile, MakeProblem>> {
      const data = await readMyData(app);
      const isRestricted = data.others.restriction !== null;
      // While processing is restricted nothing is scored.
      const letters = isRestricted ? [] : await lettersOf(app, writer, locale);
      const day = localDate(app.now());
      const recordSchema = await fetchSchema();
      if (recordSchema === null) return { ok: false, reason: 'failed' };
      const made = await exporter.make({ ...data, letters, recordSchema, locale, day });
      if (!made.ok) return { ok: false, reason: 'failed' };
      return { ok: true, value: { name: handOverName('data', ZIP, day), type: ZIP, bytes: made.value } };
    },
  };
}
