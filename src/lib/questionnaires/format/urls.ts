/** Addresses of the extensions that the app understands. Those of the standard: FHIR R4 and SDC; ours: ADR 0011. */
const HL7 = 'http://hl7.org/fhir/StructureDefinition';
const SDC = 'http://hl7.org/fhir/uv/sdc/StructureDefinition';
const OURS = 'https://merkzeit.example/fhir/StructureDefinition';

export const URLS = Object.freeze({
  translation: `${HL7}/translation`,
  ordinal: `${HL7}/ordinalValue`,
  optionExclusive: `${HL7}/questionnaire-optionExclusive`,
  minValue: `${HL7}/minValue`,
  maxValue: `${HL7}/maxValue`,
  unit: `${HL7}/questionnaire-unit`,
  hidden: `${HL7}/questionnaire-hidden`,
  variable: `${HL7}/variable`,
  dataAbsentReason: `${HL7}/data-absent-reason`,
  calculated: `${SDC}/sdc-questionnaire-calculatedExpression`,
  enableWhenExpression: `${SDC}/sdc-questionnaire-enableWhenExpression`,
  absentAnswers: `${OURS}/absent-answers`,
  scoreItems: `${OURS}/score-items`,
  scoreMinimumAnswers: `${OURS}/score-minimum-answers`,
  scoreHigherIs: `${OURS}/score-higher-is`,
  scoreMeaning: `${OURS}/score-meaning`,
  calmPageWhen: `${OURS}/calm-page-when`,
  answeredAt: `${OURS}/answered-at`,
});

/** Under these addresses the number of an answer has been written over the years. */
export const ORDINAL_URLS: readonly string[] = [
  URLS.ordinal,
  `${HL7}/itemWeight`,
  `${HL7}/questionnaire-ordinalValue`,
  `${HL7}/valueset-ordinalValue`,
  `${HL7}/codesystem-ordinalValue`,
  `${HL7}/iso21090-CO-value`,
];

export const LOINC = 'http://loinc.org';
/** PHQ-9, ninth question: thoughts of being better off dead or of hurting oneself (loinc.org; HL7 US Core example). */
export const SELF_HARM_CODE = '44260-8';
/** Its answer “not at all” in LOINC's list LL358-3. */
export const NOT_AT_ALL_CODE = 'LA6568-5';
