import type { IsoDate } from '#lib/domain/calendar.ts';
import type { Locale } from '#lib/i18n/texts.ts';
import type { Draft, Named } from './draft.ts';
import { urn, uuidOf } from './ids.ts';
import type { FhirInput, FhirShape } from './input.ts';
import { CODINGS, SYSTEMS } from './systems.ts';

/** What all resources of one document share. */
export interface Frame {
  readonly shape: FhirShape;
  readonly locale: Locale;
  readonly appVersion: string;
  /** UUIDs of the person and of the software. */
  readonly patient: string;
  readonly device: string;
  /** When the document was made, ISO 8601 in UTC. */
  readonly madeAt: string;
}

const MOMENT = /^\d{4}-\d{2}-\d{2}T\d{2}:\d{2}:\d{2}(\.\d+)?(Z|[+-]\d{2}:\d{2})$/;

/** A moment as FHIR writes it; undefined where the data holds none. */
export function moment(iso: string | null): string | undefined {
  return iso !== null && MOMENT.test(iso) && !Number.isNaN(Date.parse(iso)) ? iso : undefined;
}

/** Every moment of the data. */
function momentsOf({ scored, questionnaires }: FhirInput): readonly string[] {
  const all = [
    ...scored.sessions.flatMap(({ session }) => [session.startedAtIso, session.completedAtIso]),
    ...questionnaires.flatMap(({ sheet }) => [sheet.startedAtIso, sheet.completedAtIso]),
  ];
  return all.flatMap((iso) => moment(iso) ?? []).map((iso) => new Date(iso).toISOString());
}

/** Noon of the day in UTC, which is on that day in Europe; later where the data of the day goes on after it. */
function madeAtOf(input: FhirInput): string {
  const noon = `${input.createdOn}T12:00:00.000Z`;
  const ofTheDay = momentsOf(input).filter((iso) => iso.startsWith(input.createdOn));
  return [noon, ...ofTheDay].toSorted().at(-1) ?? noon;
}

/** The days that the document is about; it ends with the day on which it is made. */
export function periodOf(input: FhirInput): { readonly start: IsoDate; readonly end: IsoDate } {
  const [first] = momentsOf(input).toSorted();
  const start =
    input.participation?.startedOn ??
    (first === undefined ? input.createdOn : (first.slice(0, 10) as IsoDate));
  return { start: start < input.createdOn ? start : input.createdOn, end: input.createdOn };
}

/**
 * The frame of a document. The person's UUID is made of the first session (or answer sheet) on the device, never of the
 * insurance number, which could be found again by trying all numbers.
 */
export async function frameOf(input: FhirInput, shape: FhirShape): Promise<Frame> {
  const { scored, questionnaires, appVersion, locale } = input;
  const first = scored.sessions[0]?.session.id ?? questionnaires[0]?.sheet.id ?? 'nobody';
  return {
    shape,
    locale,
    appVersion,
    patient: await uuidOf(`Patient/${first}`),
    device: await uuidOf(`Device/${appVersion}`),
    madeAt: madeAtOf(input),
  };
}

/** Type, id and meta of a resource. @param profile named only in the document, and only where it holds */
export function headOf(
  { shape, madeAt }: Frame,
  resourceType: string,
  id: string,
  profile?: string,
): Named & { readonly meta: Draft } {
  const meta =
    shape === 'r4'
      ? undefined
      : { versionId: '1', lastUpdated: madeAt, profile: profile === undefined ? undefined : [profile] };
  return { resourceType, id, meta };
}

/** The identifier that the MIO asks of every resource. */
export function identifierOf(uuid: string): Draft {
  return { type: { coding: [CODINGS.resourceIdentifier] }, system: SYSTEMS.uri, value: urn(uuid) };
}

/** A reference within the bundle. */
export function referTo(uuid: string): { readonly reference: string } {
  return { reference: urn(uuid) };
}
