import fhirpath from 'fhirpath';
import r4 from 'fhirpath/fhir-context/r4';
import type { Resource } from '../draft.ts';

/** One rule of MIO DiGA Toolkit 1.1.0, as FHIRPath that is true where it holds. Source: kbv.mio.diga 1.1.0, differentials. */
interface Rule {
  readonly id: string;
  /** Types of resources; empty: all. */
  readonly on: readonly string[];
  readonly holds: string;
}

/** A rule that does not hold, and where. */
export interface Breach {
  readonly rule: string;
  readonly resourceType: string;
  readonly id: string;
}

/** Every coding has these four. */
const WHOLE = 'system.exists() and version.exists() and code.exists() and display.exists()';
const RI = `type.coding.count() = 1 and type.coding.all(system = 'http://terminology.hl7.org/CodeSystem/v2-0203' and version = '2.9' and code = 'RI' and display = 'Resource identifier') and system = 'urn:ietf:rfc:3986' and value = 'urn:uuid:' + %resource.id`;

const EVERY: readonly Rule[] = [
  {
    id: 'meta',
    on: [],
    holds:
      'meta.versionId.exists() and meta.lastUpdated.exists() and meta.source.empty() and meta.security.empty() and meta.tag.empty()',
  },
  {
    id: 'profile',
    on: [],
    holds: `meta.profile.where(startsWith('https://fhir.kbv.de/StructureDefinition/KBV_PR_MIO_DIGA') and endsWith('|1.1.0')).count() = 1`,
  },
  {
    id: 'bare',
    on: [],
    holds: `implicitRules.empty() and contained.empty() and text.where(status != 'extensions').empty()`,
  },
  {
    id: 'language',
    on: [],
    holds: `iif(%resource is Questionnaire, language.exists(), language.empty())`,
  },
  {
    id: 'identifier',
    on: ['Bundle', 'Patient', 'Observation', 'Questionnaire', 'QuestionnaireResponse', 'DocumentReference'],
    holds: `identifier.where(${RI}).count() = 1`,
  },
];

const DOCUMENT: readonly Rule[] = [
  {
    id: 'bundle',
    on: ['Bundle'],
    holds: `type = 'document' and timestamp.exists() and total.empty() and link.empty() and signature.empty() and entry.all(fullUrl = 'urn:uuid:' + resource.id) and entry.fullUrl.isDistinct()`,
  },
  {
    id: 'one-composition',
    on: ['Bundle'],
    holds: 'entry.first().resource is Composition and entry.resource.where($this is Composition).count() = 1',
  },
  {
    id: 'period',
    on: ['Composition'],
    holds: `extension.count() = 1 and extension.all(url = 'https://fhir.kbv.de/StructureDefinition/KBV_EX_MIO_DIGA_Betrachtungszeitraum' and value.start.exists() and value.end.exists())`,
  },
  {
    id: 'composition',
    on: ['Composition'],
    holds: `status = 'final' and type.coding.count() = 1 and type.coding.all(system = 'http://loinc.org' and version = '2.72' and code = '53576-5' and display = 'Personal health monitoring report Document') and type.text.empty() and subject.count() = 1 and author.count() = 1 and date.toString().length() >= 10`,
  },
  {
    id: 'composition-bare',
    on: ['Composition'],
    holds:
      'identifier.empty() and category.empty() and encounter.empty() and confidentiality.empty() and attester.empty() and custodian.empty() and relatesTo.empty() and event.empty()',
  },
  { id: 'composition-title', on: ['Composition'], holds: `title = 'DiGA-Export'` },
  {
    id: 'sections',
    on: ['Composition'],
    holds: `section.all((title = 'Fragebögen' and code.coding.code = 'SectionFrageboegen') or (title = 'Beurteilungen' and code.coding.code = '424836000') or (title = 'Anhaenge' and code.coding.code = 'SectionAnhhaenge')) and section.title.isDistinct() and section.code.coding.all(${WHOLE}) and section.all(code.coding.count() = 1 and text.empty() and entry.exists() and emptyReason.empty() and section.empty())`,
  },
  {
    id: 'device-diga',
    on: ['Device'],
    holds: `identifier.count() = 1 and identifier.all(type.text = 'DiGA-VE-ID') and definition.exists() and type.coding.all(system = 'http://fhir.de/CodeSystem/ifa/pzn')`,
  },
  {
    id: 'provenance',
    on: ['Provenance'],
    holds: `target.exists() and recorded.exists() and agent.all(who.exists() and type.coding.count() = 1 and type.text.empty() and type.coding.all(${WHOLE})) and occurred.empty() and reason.empty() and activity.empty() and signature.empty()`,
  },
];

const PERSON: readonly Rule[] = [
  {
    id: 'insured',
    on: ['Patient'],
    holds: `identifier.where(system = 'http://fhir.de/sid/gkv/kvid-10').all(type.coding.count() = 1 and type.coding.all(system = 'http://fhir.de/CodeSystem/identifier-type-de-basis' and code = 'GKV' and display = 'Gesetzliche Krankenversicherung'))`,
  },
  {
    id: 'name',
    on: ['Patient'],
    holds: `name.count() <= 1 and name.all(use = 'official' and given.count() <= 1 and family.exists() and family.extension.where(url = 'http://hl7.org/fhir/StructureDefinition/humanname-own-name').count() = 1)`,
  },
  {
    id: 'gender',
    on: ['Patient'],
    holds: `iif(gender = 'other', gender.extension.where(url = 'http://fhir.de/StructureDefinition/gender-amtlich-de' and value.code = 'D').exists(), true)`,
  },
  {
    id: 'patient-bare',
    on: ['Patient'],
    holds:
      'active.empty() and contact.empty() and generalPractitioner.empty() and managingOrganization.empty() and link.empty() and photo.empty()',
  },
];

const CONTENTS: readonly Rule[] = [
  {
    id: 'observation',
    on: ['Observation'],
    holds: `status = 'final' and subject.count() = 1 and performer.count() <= 1 and (effective.empty() or effective is dateTime) and issued.empty() and hasMember.empty() and encounter.empty() and focus.empty() and basedOn.empty() and specimen.empty()`,
  },
  { id: 'observation-value', on: ['Observation'], holds: 'value.exists() and dataAbsentReason.empty()' },
  {
    id: 'observation-number',
    on: ['Observation'],
    holds: `(value | component.value).ofType(Quantity).all(value.exists() and comparator.empty()) and (value | component.value).ofType(CodeableConcept).all(text.empty() and coding.exists()) and component.all(value.exists() and dataAbsentReason.empty())`,
  },
  {
    id: 'observation-coding',
    on: ['Observation'],
    holds: `(code | category | value.ofType(CodeableConcept) | component.code | component.value.ofType(CodeableConcept)).coding.all(${WHOLE}) and interpretation.coding.empty()`,
  },
  {
    id: 'observation-range',
    on: ['Observation'],
    holds: `(referenceRange | component.referenceRange).all(low.value.exists() and high.value.exists() and text.empty() and appliesTo.empty() and age.empty())`,
  },
  {
    id: 'observation-links',
    on: ['Observation'],
    holds: 'device.empty() and derivedFrom.empty() and note.all(author.empty() and time.empty())',
  },
  {
    id: 'attachment',
    on: ['DocumentReference'],
    holds:
      'subject.count() = 1 and content.count() = 1 and type.empty() and category.empty() and docStatus.empty() and content.attachment.all(size.empty() and hash.empty() and language.empty() and data.exists())',
  },
  {
    id: 'questionnaire',
    on: ['Questionnaire'],
    holds: `(title.exists() xor code.exists()) and status = 'active'`,
  },
  {
    id: 'questionnaire-coding',
    on: ['Questionnaire'],
    holds: `repeat(item).code.all(${WHOLE})`,
  },
  {
    id: 'response',
    on: ['QuestionnaireResponse'],
    holds: `status = 'completed' and questionnaire.exists() and subject.count() = 1 and authored.exists() and basedOn.empty() and partOf.empty() and encounter.empty() and repeat(item).definition.empty()`,
  },
  {
    id: 'answer-coding',
    on: ['QuestionnaireResponse'],
    holds: `repeat(item).answer.value.ofType(Coding).all(${WHOLE})`,
  },
];

const compiled = [...EVERY, ...DOCUMENT, ...PERSON, ...CONTENTS].map((rule) => ({
  ...rule,
  check: fhirpath.compile(rule.holds, r4),
}));

/** The names of all rules, and that of the references. */
export const RULES: readonly string[] = [...compiled.map(({ id }) => id), 'references'];

/** What is inside a bundle. */
export function resourcesOf(bundle: Resource): readonly Resource[] {
  const entries = bundle['entry'] as unknown as readonly { readonly resource: Resource }[];
  return entries.map(({ resource }) => resource);
}

/** Every rule of the MIO that a document does not keep. */
export function mioBreaches(bundle: Resource): readonly Breach[] {
  const resources = [bundle, ...resourcesOf(bundle)];
  const broken = resources.flatMap((resource) => {
    const { resourceType, id } = resource;
    return compiled
      .filter(({ on }) => on.length === 0 || on.includes(resourceType))
      .filter(({ check }) => (check(resource, { resource }) as unknown[])[0] !== true)
      .map(({ id: rule }) => ({ rule, resourceType, id }));
  });
  const known = new Set(resourcesOf(bundle).map(({ id }) => `urn:uuid:${id}`));
  const lost = [...JSON.stringify(bundle).matchAll(/"reference":"([^"]*)"/g)]
    .map(([, target = '']) => target)
    .filter((target) => !known.has(target))
    .map((id) => ({ rule: 'references', resourceType: 'Bundle', id }));
  return [...broken, ...lost];
}
