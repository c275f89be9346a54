import * as v from 'valibot';
import type { Json } from '#lib/domain/json.ts';
import { jsonValue } from '#lib/domain/checks.ts';

/** The part of FHIR R4 that is read; everything else of the standard is let through and left alone. */

/** An element with extensions, such as `_text`. */
export interface Extended {
  readonly extension?: readonly Extension[] | undefined;
}
export interface Extension extends Extended {
  readonly url: string;
  readonly valueString?: string | undefined;
  readonly _valueString?: Extended | undefined;
  readonly valueCode?: string | undefined;
  readonly valueBoolean?: boolean | undefined;
  readonly valueInteger?: number | undefined;
  readonly valueDecimal?: number | undefined;
  readonly valueCoding?: Coding | undefined;
  readonly valueExpression?: Expression | undefined;
}
export interface Expression {
  readonly name?: string | undefined;
  readonly language?: string | undefined;
  readonly expression?: string | undefined;
}
export interface Coding extends Extended {
  readonly system?: string | undefined;
  readonly code?: string | undefined;
  readonly display?: string | undefined;
  readonly _display?: Extended | undefined;
}
export interface AnswerOption extends Extended {
  readonly valueCoding?: Coding | undefined;
  readonly valueInteger?: number | undefined;
  readonly valueString?: string | undefined;
  readonly _valueString?: Extended | undefined;
}
export interface EnableWhen {
  readonly question: string;
  readonly operator: string;
  readonly answerBoolean?: boolean | undefined;
  readonly answerInteger?: number | undefined;
  readonly answerDecimal?: number | undefined;
  readonly answerString?: string | undefined;
  readonly answerCoding?: Coding | undefined;
}
export interface FhirItem extends Extended {
  readonly linkId: string;
  readonly type: string;
  readonly text?: string | undefined;
  readonly _text?: Extended | undefined;
  readonly code?: readonly Coding[] | undefined;
  readonly required?: boolean | undefined;
  readonly repeats?: boolean | undefined;
  readonly readOnly?: boolean | undefined;
  readonly maxLength?: number | undefined;
  readonly enableWhen?: readonly EnableWhen[] | undefined;
  readonly enableBehavior?: string | undefined;
  readonly answerValueSet?: string | undefined;
  readonly answerOption?: readonly AnswerOption[] | undefined;
  readonly item?: readonly FhirItem[] | undefined;
}
export interface FhirQuestionnaire extends Extended {
  readonly resourceType: 'Questionnaire';
  readonly id?: string | undefined;
  readonly url: string;
  readonly version: string;
  readonly language?: string | undefined;
  readonly name?: string | undefined;
  readonly title?: string | undefined;
  readonly _title?: Extended | undefined;
  readonly description?: string | undefined;
  readonly _description?: Extended | undefined;
  readonly copyright?: string | undefined;
  readonly _copyright?: Extended | undefined;
  readonly implicitRules?: string | undefined;
  readonly contained?: readonly { readonly [key: string]: Json }[] | undefined;
  readonly item: readonly FhirItem[];
}

const text = (what: string) => v.pipe(v.string(`${what} is a text.`), v.regex(/\S/, `${what} is empty.`));
const flag = v.optional(v.boolean('This is true or false, without quotation marks.'));
const number = v.optional(v.pipe(v.number('This is a number, without quotation marks.'), v.finite()));
const list = <T extends v.GenericSchema>(of: T) =>
  v.optional(v.array(of, 'This is a list, in square brackets.'));
const words = v.optional(v.string('This is a text.'));

const extended = v.lazy((): v.GenericSchema<unknown, Extended> =>
  v.looseObject({ extension: list(extension) }),
);
const coding: v.GenericSchema<unknown, Coding> = v.looseObject({
  extension: list(v.lazy(() => extension)),
  system: words,
  code: words,
  display: words,
  _display: v.optional(extended),
});
const extension: v.GenericSchema<unknown, Extension> = v.looseObject({
  url: text('The address of an extension'),
  extension: list(v.lazy(() => extension)),
  valueString: words,
  _valueString: v.optional(extended),
  valueCode: words,
  valueBoolean: flag,
  valueInteger: number,
  valueDecimal: number,
  valueCoding: v.optional(coding),
  valueExpression: v.optional(v.looseObject({ name: words, language: words, expression: words })),
});
const answerOption: v.GenericSchema<unknown, AnswerOption> = v.looseObject({
  extension: list(extension),
  valueCoding: v.optional(coding),
  valueInteger: number,
  valueString: words,
  _valueString: v.optional(extended),
});
const enableWhen: v.GenericSchema<unknown, EnableWhen> = v.looseObject({
  question: text('The question that an enableWhen looks at'),
  operator: text('The operator of an enableWhen'),
  answerBoolean: flag,
  answerInteger: number,
  answerDecimal: number,
  answerString: words,
  answerCoding: v.optional(coding),
});
const item: v.GenericSchema<unknown, FhirItem> = v.looseObject({
  linkId: text('The linkId of an item'),
  type: text('The type of an item'),
  extension: list(extension),
  text: words,
  _text: v.optional(extended),
  code: list(coding),
  required: flag,
  repeats: flag,
  readOnly: flag,
  maxLength: number,
  enableWhen: list(enableWhen),
  enableBehavior: words,
  answerValueSet: words,
  answerOption: list(answerOption),
  item: list(v.lazy(() => item)),
});

/** Reads a FHIR R4 Questionnaire as far as the app needs it; each message is a sentence for the person who wrote it. */
export const fhirQuestionnaire: v.GenericSchema<unknown, FhirQuestionnaire> = v.looseObject(
  {
    resourceType: v.literal('Questionnaire', 'This is not a FHIR Questionnaire.'),
    id: v.optional(
      v.pipe(
        v.string('The id is a text.'),
        v.regex(/^[A-Za-z0-9\-.]{1,64}$/, 'The id has 1 to 64 letters, digits, hyphens and dots.'),
      ),
    ),
    url: text('The url (the canonical address of the questionnaire)'),
    version: text('The version'),
    language: words,
    name: words,
    title: words,
    _title: v.optional(extended),
    description: words,
    _description: v.optional(extended),
    copyright: words,
    _copyright: v.optional(extended),
    implicitRules: words,
    contained: list(v.record(v.string(), jsonValue)),
    extension: list(extension),
    item: v.pipe(
      v.array(item, 'The questions stand under “item”, in square brackets.'),
      v.minLength(1, 'There are no questions.'),
    ),
  },
  'This is not a FHIR Questionnaire.',
);
