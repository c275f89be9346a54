import type { AnswerSheet, Given } from '#lib/domain/answer-sheet.ts';
import type { IsoDate } from '#lib/domain/calendar.ts';
import type { Person } from '#lib/domain/person.ts';
import { look } from '#lib/questionnaires/engine/look.ts';
import { sheetFor } from '#lib/questionnaires/fixtures.ts';
import type { Question } from '#lib/questionnaires/model.ts';
import { questionnaireById } from '#lib/questionnaires/registry.ts';
import { smallRecord } from '#lib/scoring/export/testing/mutations.ts';
import type { NormPack } from '#lib/scoring/norms/pack.ts';
import { scoreRecord, type RecordToScore } from '#lib/scoring/score-record.ts';
import { simulateParticipant, taskOf } from '#lib/scoring/virtual-participant.ts';
import { syntheticManifest } from '#lib/stimuli/synthetic-manifest.ts';
import { ABILITIES, erika, inventedPack } from '../../fixtures.ts';
import type { AnsweredQuestionnaire } from '../../questionnaires.ts';
import type { FhirInput } from '../input.ts';

const CREATED_ON = '2026-12-07' as IsoDate;

/** The first answer of a choice, and something of every other kind. */
function givenTo({ type, options }: Question): Given {
  const [first] = options;
  if (first !== undefined) return { kind: 'answer', values: [first.value] };
  if (type === 'integer' || type === 'decimal') return { kind: 'answer', values: [{ valueInteger: 7 }] };
  return { kind: 'answer', values: [{ valueString: 'Tee & „Kuchen“ <täglich>' }] };
}

/** A questionnaire of ours, every question answered, handed in. */
export function answeredQuestionnaire(id: string, sheet: Partial<AnswerSheet> = {}): AnsweredQuestionnaire {
  const questionnaire = questionnaireById(id);
  if (questionnaire === null) throw new Error(`There is no ${id}`);
  const given = questionnaire.pages.map(({ question }) => [question.linkId, givenTo(question)] as const);
  const handedIn: AnswerSheet = {
    ...sheetFor(questionnaire, given),
    id: `sheet of ${id}`,
    completedAtIso: '2026-11-22T10:00:00.000Z',
    completedOn: '2026-11-22' as IsoDate,
    ...sheet,
  };
  return { questionnaire, sheet: handedIn, look: look(questionnaire, handedIn) };
}

/** A scored record as the app hands it over. */
export async function inputOf(
  record: RecordToScore,
  given: Partial<FhirInput> & { readonly packs?: readonly NormPack[] } = {},
): Promise<FhirInput> {
  const { packs, ...rest } = given;
  const scored = await scoreRecord(record, packs === undefined ? {} : { packs });
  return {
    person: record.person === null ? null : { ...erika, ...record.person },
    participation: { startedOn: '2026-09-07' as IsoDate },
    scored,
    questionnaires: [],
    createdOn: CREATED_ON,
    appVersion: '0.1.0',
    locale: 'de',
    ...rest,
  };
}

/** Everything at once: tests with and without groups, one cut short, one given up, questionnaires, attachments. */
export async function fullInput(given: Partial<FhirInput> = {}): Promise<FhirInput> {
  const small = smallRecord('fhir');
  const pictures = simulateParticipant(taskOf(syntheticManifest), 'fhir', 1, ABILITIES.good);
  const absent = simulateParticipant(taskOf(syntheticManifest), 'fhir', 2, ABILITIES.absent);
  const [first] = small.sessions;
  if (first === undefined) throw new Error('smallRecord has no session');
  const unknown = { ...first, id: 'a test from the future', paradigm: 'chess' };
  const begun = { ...first, id: 'begun only', completedAtIso: null, completedOn: null };
  const record: RecordToScore = {
    ...small,
    sessions: [...small.sessions, pictures.session, absent.session, unknown, begun],
    trials: [...small.trials, ...pictures.rows, ...absent.rows],
  };
  const packs: readonly NormPack[] = [
    inventedPack,
    { ...inventedPack, id: 'another-for-tests', n: 12 },
    { ...inventedPack, id: 'mean-for-tests', scoreId: 'number-span.longestRight.forwards', sessions: 2 },
  ];
  return await inputOf(record, {
    packs,
    questionnaires: ['who-5', 'gds-15', 'phq-4', 'about-you', 'health-history'].map((id) =>
      answeredQuestionnaire(id),
    ),
    attachments: [
      {
        title: 'Befundbrief.pdf',
        contentType: 'application/pdf',
        bytes: Uint8Array.from({ length: 20_000 }, (_, i) => (i * 7) % 256),
      },
      {
        title: 'Befundbrief.html',
        contentType: 'text/html',
        bytes: new TextEncoder().encode('<!doctype html><title>Brief</title>'),
      },
    ],
    ...given,
  });
}

/** Names and sexes that are not everybody's. */
export const PEOPLE: readonly (Person | null)[] = [
  null,
  erika,
  { ...erika, sex: 'diverse', firstName: 'Gülşen', lastName: 'Śliwińska-Yıldırımoğlu' },
  { ...erika, sex: 'unknown', firstName: '', lastName: 'Nur' },
  { ...erika, sex: 'male', lastName: ' ' },
];
