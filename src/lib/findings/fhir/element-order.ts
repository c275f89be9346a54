import type { Draft } from './draft.ts';

/** The elements of a type in the order of FHIR R4, each with the type that is inside; null: a primitive. */
type Elements = Readonly<Record<string, string | null>>;

const elements = (primitives: string, inside: Readonly<Record<string, string>> = {}): Elements =>
  Object.fromEntries(primitives.split(' ').map((name) => [name, inside[name] ?? null]));

/** Every `value[x]` that is a type with elements of its own. */
const COMPLEX_VALUES = {
  Coding: 'Coding',
  CodeableConcept: 'CodeableConcept',
  Quantity: 'Quantity',
  Range: 'Range',
  Period: 'Period',
  Reference: 'Reference',
  Identifier: 'Identifier',
  Expression: 'Expression',
} as const;
const PRIMITIVE_VALUES =
  'Base64Binary Boolean Canonical Code Date DateTime Decimal Id Instant Integer Markdown Oid PositiveInt String Time UnsignedInt Uri Url Uuid';

/** The names of a choice of types, such as `valueCoding`. */
function choice(prefix: string): Elements {
  return {
    ...Object.fromEntries(PRIMITIVE_VALUES.split(' ').map((type) => [`${prefix}${type}`, null])),
    ...Object.fromEntries(
      Object.entries(COMPLEX_VALUES).map(([type, inside]) => [`${prefix}${type}`, inside]),
    ),
  };
}

const EXTENDED: Elements = { id: null, extension: 'Extension' };

/** Only what a questionnaire and its answers are made of. Source: hl7.org/fhir/R4, StructureDefinitions 4.0.1. */
const TYPES: Readonly<Record<string, Elements>> = {
  Questionnaire: elements(
    'resourceType id meta language extension url identifier version name title derivedFrom status experimental subjectType date publisher contact description useContext jurisdiction purpose copyright approvalDate lastReviewDate effectivePeriod code item',
    {
      ...{ meta: 'Meta', extension: 'Extension', identifier: 'Identifier', contact: 'ContactDetail' },
      ...{ useContext: 'UsageContext', jurisdiction: 'CodeableConcept', effectivePeriod: 'Period' },
      ...{ code: 'Coding', item: 'Question' },
    },
  ),
  Question: {
    ...EXTENDED,
    ...elements(
      'linkId definition code prefix text type enableWhen enableBehavior required repeats readOnly maxLength answerValueSet answerOption initial item',
      {
        code: 'Coding',
        enableWhen: 'EnableWhen',
        answerOption: 'Option',
        initial: 'Option',
        item: 'Question',
      },
    ),
  },
  EnableWhen: { ...EXTENDED, ...elements('question operator'), ...choice('answer') },
  Option: { ...EXTENDED, ...choice('value'), initialSelected: null },
  QuestionnaireResponse: elements(
    'resourceType id meta language extension identifier questionnaire status subject authored author source item',
    {
      ...{ meta: 'Meta', extension: 'Extension', identifier: 'Identifier', subject: 'Reference' },
      ...{ author: 'Reference', source: 'Reference', item: 'Answered' },
    },
  ),
  Answered: {
    ...EXTENDED,
    ...elements('linkId definition text answer item', { answer: 'Answer', item: 'Answered' }),
  },
  Answer: { ...EXTENDED, ...choice('value'), item: 'Answered' },
  Extension: { ...EXTENDED, url: null, ...choice('value') },
  Meta: elements('versionId lastUpdated source profile'),
  Coding: { ...EXTENDED, ...elements('system version code display userSelected') },
  CodeableConcept: { ...EXTENDED, ...elements('coding text', { coding: 'Coding' }) },
  Quantity: { ...EXTENDED, ...elements('value comparator unit system code') },
  Range: { ...EXTENDED, ...elements('low high', { low: 'Quantity', high: 'Quantity' }) },
  Period: { ...EXTENDED, ...elements('start end') },
  Reference: { ...EXTENDED, ...elements('reference type identifier display', { identifier: 'Identifier' }) },
  Identifier: {
    ...EXTENDED,
    ...elements('use type system value period assigner', {
      ...{ type: 'CodeableConcept', period: 'Period', assigner: 'Reference' },
    }),
  },
  Expression: { ...EXTENDED, ...elements('description name language expression reference') },
  ContactDetail: { ...EXTENDED, ...elements('name telecom', { telecom: 'ContactPoint' }) },
  ContactPoint: { ...EXTENDED, ...elements('system value use rank period', { period: 'Period' }) },
  UsageContext: { ...EXTENDED, code: 'Coding', ...choice('value') },
  /** What stands under `_title` beside `title`. */
  Underscore: EXTENDED,
};

function isList(part: Draft): part is readonly Draft[] {
  return Array.isArray(part);
}

/**
 * A part of a foreign resource with its elements in the order of FHIR, as XML needs it. What the type does not have in
 * R4 is left out, and so are narrative and contained resources.
 * @param type a name of TYPES
 */
export function inElementOrder(part: Draft, type: string): Draft {
  if (isList(part)) return part.map((item) => inElementOrder(item, type));
  if (typeof part !== 'object' || part === null) return part;
  const ordered = Object.entries(TYPES[type] ?? {}).flatMap(([name, inside]) => [
    [name, inside === null ? part[name] : inElementOrder(part[name], inside)] as const,
    [`_${name}`, inElementOrder(part[`_${name}`], 'Underscore')] as const,
  ]);
  return Object.fromEntries(ordered.filter(([, value]) => value !== undefined));
}
