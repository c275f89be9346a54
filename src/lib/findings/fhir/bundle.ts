import { letterFhirTexts } from '#lib/i18n/catalogue/letter-fhir.ts';
import { answeredOf } from './answered.ts';
import { documentReferencesOf } from './attachments.ts';
import { tidy, type Draft, type Resource } from './draft.ts';
import { frameOf, headOf, identifierOf, periodOf, referTo, type Frame } from './frame.ts';
import { urn, uuidOf } from './ids.ts';
import type { FhirInput } from './input.ts';
import { observationsOf } from './observations.ts';
import { deviceOf, patientOf, provenanceOf } from './people.ts';
import { CODINGS, PERIOD_URL, SECTIONS } from './systems.ts';

/** A bundle of resources. Its id is made of all of them: other contents are another bundle. */
async function bundleOf(frame: Frame, type: string, resources: readonly Resource[]): Promise<Resource> {
  const id = await uuidOf(`Bundle/${type}/${JSON.stringify(resources)}`);
  return tidy({
    ...headOf(frame, 'Bundle', id),
    identifier: identifierOf(id),
    type,
    timestamp: frame.madeAt,
    entry: resources.map((resource) => ({ fullUrl: urn(resource.id), resource })),
  });
}

function sectionOf(of: keyof typeof SECTIONS, resources: readonly Resource[]): Draft {
  const { title, coding } = SECTIONS[of];
  if (resources.length === 0) return undefined;
  return { title, code: { coding: [coding] }, entry: resources.map((resource) => referTo(resource.id)) };
}

/**
 * The letter as a document Bundle after the shape of MIO DiGA Toolkit 1.1.0. Pure but for the digests: the same input
 * gives the same resource. What differs from the MIO, and why: docs/fhir-document.md.
 */
async function digaDocument(input: FhirInput): Promise<Resource> {
  const frame = await frameOf(input, 'diga');
  const [observations, answered, attachments] = await Promise.all([
    observationsOf(frame, input),
    answeredOf(frame, input),
    documentReferencesOf(frame, input.attachments ?? []),
  ]);
  const asked = [...answered.questionnaires, ...answered.responses];
  const contents = [...asked, ...observations, ...attachments];
  const digest = await uuidOf(`Document/${input.createdOn}/${JSON.stringify(contents)}`);
  const compositionId = await uuidOf(`Composition/${digest}`);
  const composition = tidy({
    ...headOf(frame, 'Composition', compositionId),
    extension: [{ url: PERIOD_URL, valuePeriod: periodOf(input) }],
    status: 'final',
    type: { coding: [CODINGS.document] },
    subject: referTo(frame.patient),
    date: input.createdOn,
    author: [referTo(frame.device)],
    title: letterFhirTexts[frame.locale].documentTitle,
    section: [
      sectionOf('questionnaires', asked),
      sectionOf('assessments', observations),
      sectionOf('attachments', attachments),
    ],
  });
  const made = [...observations, ...answered.responses].map(({ id }) => id);
  const provenance =
    made.length === 0 ? [] : [provenanceOf(frame, await uuidOf(`Provenance/${digest}`), made)];
  const people = [patientOf(frame, input.person), deviceOf(frame)];
  return await bundleOf(frame, 'document', [composition, ...people, ...contents, ...provenance]);
}

/** Observations and answers as a plain R4 collection, without German profiles, sections and attachments. */
async function plainCollection(input: FhirInput): Promise<Resource> {
  const frame = await frameOf(input, 'r4');
  const [observations, { responses }] = await Promise.all([
    observationsOf(frame, input),
    answeredOf(frame, input),
  ]);
  const people = [patientOf(frame, input.person), deviceOf(frame)];
  return await bundleOf(frame, 'collection', [...people, ...observations, ...responses]);
}

/** How each shape is made. */
export const BUNDLES = Object.freeze({ diga: digaDocument, r4: plainCollection });
