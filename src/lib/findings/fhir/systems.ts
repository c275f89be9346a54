/** Addresses of code systems, profiles and extensions in the documents, and codes of others as their owners print them. */

/** The base of everything that is ours, as in the questionnaires (ADR 0011). */
export const OURS = 'https://merkzeit.example/fhir';

export const SYSTEMS = Object.freeze({
  scores: `${OURS}/CodeSystem/scores`,
  statistics: `${OURS}/CodeSystem/score-statistics`,
  recordings: `${OURS}/CodeSystem/recording-usability`,
  groups: `${OURS}/CodeSystem/comparison-groups`,
  uri: 'urn:ietf:rfc:3986',
  ucum: 'http://unitsofmeasure.org',
  kvnr: 'http://fhir.de/sid/gkv/kvid-10',
});

/** Extension at a component: the comparison group that its number belongs to. */
export const COMPARISON_GROUP_URL = `${OURS}/StructureDefinition/comparison-group`;

/** MIO DiGA Toolkit 1.1.0, profiles by their short names. Source: KBV, package kbv.mio.diga 1.1.0. */
export const MIO = Object.freeze({
  patient: 'https://fhir.kbv.de/StructureDefinition/KBV_PR_MIO_DIGA_Patient|1.1.0',
  score:
    'https://fhir.kbv.de/StructureDefinition/KBV_PR_MIO_DIGA_Observation_Score_or_Assessment_by_Scale|1.1.0',
  attachment: 'https://fhir.kbv.de/StructureDefinition/KBV_PR_MIO_DIGA_DocumentReference|1.1.0',
});
export const PERIOD_URL = 'https://fhir.kbv.de/StructureDefinition/KBV_EX_MIO_DIGA_Betrachtungszeitraum';

const SNOMED = {
  system: 'http://snomed.info/sct',
  version: 'http://snomed.info/sct/900000000000207008/version/20220331',
} as const;
const MIO_SECTION = {
  system: 'https://fhir.kbv.de/CodeSystem/KBV_CS_MIO_DIGA_Section_Codes',
  version: '1.1.0',
} as const;
const PARTICIPANT = {
  system: 'http://terminology.hl7.org/CodeSystem/provenance-participant-type',
  version: '4.0.1',
} as const;

export const CODINGS = Object.freeze({
  document: {
    system: 'http://loinc.org',
    version: '2.72',
    code: '53576-5',
    display: 'Personal health monitoring report Document',
  },
  resourceIdentifier: {
    system: 'http://terminology.hl7.org/CodeSystem/v2-0203',
    version: '2.9',
    code: 'RI',
    display: 'Resource identifier',
  },
  insured: {
    system: 'http://fhir.de/CodeSystem/identifier-type-de-basis',
    code: 'GKV',
    display: 'Gesetzliche Krankenversicherung',
  },
  diverse: {
    system: 'http://fhir.de/CodeSystem/gender-amtlich-de',
    version: '1.3.2',
    code: 'D',
    display: 'divers',
  },
  program: { ...SNOMED, code: '706689003', display: 'Application program software (physical object)' },
  exam: {
    system: 'http://terminology.hl7.org/CodeSystem/observation-category',
    version: '4.0.1',
    code: 'exam',
    display: 'Exam',
  },
  author: { ...PARTICIPANT, code: 'author', display: 'Author' },
  informant: { ...PARTICIPANT, code: 'informant', display: 'Informant' },
});

/** The sections of the MIO that this letter fills; titles, codes and the misspelt `SectionAnhhaenge` are the MIO's own. */
export const SECTIONS = Object.freeze({
  questionnaires: {
    title: 'Fragebögen',
    coding: { ...MIO_SECTION, code: 'SectionFrageboegen', display: 'Bereich Fragebögen' },
  },
  assessments: {
    title: 'Beurteilungen',
    coding: { ...SNOMED, code: '424836000', display: 'Assessment section (record artifact)' },
  },
  attachments: {
    title: 'Anhaenge',
    coding: { ...MIO_SECTION, code: 'SectionAnhhaenge', display: 'Bereich Anhänge' },
  },
});
