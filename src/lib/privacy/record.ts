import { processingTexts } from '#lib/i18n/catalogue/processing.ts';
import { describeProcessing, type DescribedActivity } from './described.ts';
import type { PolicyEdition } from './editions.ts';

const words = processingTexts.de;

const cell = (text: string): string => text.replaceAll('|', '\\|');
const line = (cells: readonly string[]): string => `| ${cells.map(cell).join(' | ')} |`;

const HEAD = [
  words.record.activity,
  words.words.purpose,
  words.words.persons,
  words.words.data,
  words.words.basis,
  words.words.recipients,
  words.words.kept,
  words.words.protection,
];

function row(activity: DescribedActivity): string {
  const { name, purpose, persons, data, basis, recipients, kept, protections } = activity;
  return line([
    `${name} (\`${activity.id}\`)`,
    purpose,
    persons,
    data.join('; ') || words.words.noFields,
    basis,
    recipients.join('; '),
    kept,
    protections.join('; '),
  ]);
}

/** The record of processing activities (Art. 30 GDPR) as Markdown, in German, for the operator's papers. */
export function recordMarkdown({ version, asOf }: PolicyEdition): string {
  const { title, lead, yours, deviceKey, transfer, backups, generated } = words.record;
  return [
    `# ${title}`,
    generated,
    `Fassung ${version}, Stand ${asOf}.`,
    lead,
    yours,
    deviceKey,
    transfer,
    backups,
    ...describeProcessing('de').flatMap(({ title: group, activities }) => [
      `## ${group}`,
      [line(HEAD), line(HEAD.map(() => '---')), ...activities.map(row)].join('\n'),
    ]),
  ].join('\n\n');
}
