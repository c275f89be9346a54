import { rightsExportTexts } from '#lib/i18n/catalogue/rights-export.ts';
import { paradigms } from '#lib/paradigms/registry.ts';
import { dateText } from '#lib/i18n/dates.ts';
import { BYTE_ORDER_MARK } from '#lib/domain/csv.ts';
import type { ExportInput } from './input.ts';

const LINE_END = '\r\n';

/** What one file is, in a sentence; null: a name that nobody has described. */
function sentenceOf(name: string, { locale }: ExportInput): string | null {
  const { files, test } = rightsExportTexts[locale].readMe;
  if (name in files) return files[name as keyof typeof files];
  const [, id] = /^tests\/(.+)\.csv$/.exec(name) ?? [];
  return id === undefined ? null : test({ name: paradigms.get(id)?.name(locale) ?? id });
}

/**
 * The plain text that says what every file is, in lines as the oldest editor of Windows shows them. Throws RangeError
 * for a file that it has no sentence for.
 */
export function readMe(input: ExportInput, names: readonly string[]): string {
  const { day, locale, record, letters } = input;
  const t = rightsExportTexts[locale].readMe;
  const made = t.made({ day: dateText(day, 'long', locale), version: record.appVersion });
  const files = names.flatMap((name) => {
    const sentence = sentenceOf(name, input);
    if (sentence === null) throw new RangeError(`No sentence says what ${name} is: add one to the catalogue`);
    return [name, `  ${sentence}`, ''];
  });
  const lines = [
    t.title,
    '='.repeat(t.title.length),
    '',
    made,
    '',
    ...t.lead,
    '',
    ...(letters.length === 0 ? [t.noLetter, ''] : []),
    ...files,
    ...t.tables,
  ];
  return BYTE_ORDER_MARK + lines.map((line) => line + LINE_END).join('');
}
