import type { AnswerValue } from '#lib/domain/answer-sheet.ts';
import type { Json } from '#lib/domain/json.ts';
import type { AnswerChoice, Wording } from '../model.ts';
import { isSameAnswer } from '../same-answer.ts';
import type { AnswerOption, Coding, Extended, FhirItem } from './fhir.ts';
import { extensionOf, type Path, type Report } from './report.ts';
import { ORDINAL_URLS, URLS } from './urls.ts';
import { inAll, readWording } from './wording.ts';

type Contained = readonly { readonly [key: string]: Json }[];

/** What a value set holds, as far as it is read. */
interface Concept extends Coding {
  readonly designation?: readonly { readonly language?: string; readonly value?: string }[];
}

const isOrdinal = ({ url }: { readonly url: string }): boolean => ORDINAL_URLS.includes(url);

/** The number of an answer, wherever it stands. */
function ordinalOf(...elements: readonly (Extended | undefined)[]): number | null {
  const found = elements.flatMap((element) => element?.extension ?? []).find(isOrdinal);
  return found?.valueDecimal ?? found?.valueInteger ?? null;
}

/** An answer with its number at the one place where FHIRPath's `ordinal()` and `weight()` look for it. */
function normalised(option: AnswerOption): AnswerOption {
  const ordinal = ordinalOf(option, option.valueCoding);
  const others = (option.extension ?? []).filter((extension) => !isOrdinal(extension));
  const { extension: inner = [], ...coding } = option.valueCoding ?? {};
  const kept = inner.filter((extension) => !isOrdinal(extension));
  return {
    ...option,
    extension: ordinal === null ? others : [...others, { url: URLS.ordinal, valueDecimal: ordinal }],
    ...(option.valueCoding === undefined
      ? {}
      : { valueCoding: { ...coding, ...(kept.length === 0 ? {} : { extension: kept }) } }),
  };
}

function asList(value: unknown): readonly Readonly<Record<string, unknown>>[] {
  const list: readonly unknown[] = Array.isArray(value) ? value : [];
  return list.filter(
    (one): one is Readonly<Record<string, unknown>> => typeof one === 'object' && one !== null,
  );
}

function asObject(value: unknown): Readonly<Record<string, unknown>> {
  return typeof value === 'object' && value !== null ? { ...value } : {};
}

/** The answers of a contained value set that lists its concepts; null: it does not. */
function conceptsOf(valueSet: Readonly<Record<string, unknown>>): readonly AnswerOption[] | null {
  const { include, exclude } = asObject(valueSet['compose']);
  const listed = asList(asObject(valueSet['expansion'])['contains']);
  const parts = asList(include);
  const isListed = parts.length > 0 && parts.every((part) => asList(part['concept']).length > 0);
  if (listed.length === 0 && (!isListed || exclude !== undefined)) return null;
  const concepts =
    listed.length > 0
      ? listed
      : parts.flatMap((part) =>
          asList(part['concept']).map((concept) =>
            typeof part['system'] === 'string' ? { system: part['system'], ...concept } : concept,
          ),
        );
  return concepts.map((concept) => {
    // The text is JSON and was a value set: what is of another shape has no code, and is reported for that.
    const { designation, ...coding } = concept as Concept;
    const translations = (designation ?? []).map(({ language = '', value = '' }) => ({
      url: URLS.translation,
      extension: [
        { url: 'lang', valueCode: language },
        { url: 'content', valueString: value },
      ],
    }));
    return normalised({
      valueCoding: translations.length === 0 ? coding : { _display: { extension: translations }, ...coding },
    });
  });
}

/** The answers of an item, wherever they are written. Null where there are none that can be used: it was reported. */
export function answerOptions(
  item: FhirItem,
  contained: Contained,
  path: Path,
  report: Report,
): readonly AnswerOption[] | null {
  const { answerValueSet, answerOption = [] } = item;
  if (answerValueSet === undefined) {
    if (answerOption.length === 0) report(path, 'A choice needs its answers (answerOption).');
    return answerOption.length === 0 ? null : answerOption.map(normalised);
  }
  const at = [...path, 'answerValueSet'];
  const valueSet = contained.find(
    ({ id, resourceType }) =>
      resourceType === 'ValueSet' &&
      id === answerValueSet.replace(/^#/, '') &&
      answerValueSet.startsWith('#'),
  );
  if (valueSet === undefined) {
    report(
      at,
      `The value set “${answerValueSet}” is not contained in the file; put it in, or use answerOption.`,
    );
    return null;
  }
  const options = conceptsOf(valueSet);
  if (options === null) report(at, `The value set “${answerValueSet}” does not list its answers one by one.`);
  return options;
}

function valueOf({ valueCoding, valueInteger, valueString }: AnswerOption): AnswerValue | null {
  if (valueInteger !== undefined) return { valueInteger };
  if (valueString !== undefined && valueString !== '') return { valueString };
  const { system, code, display } = valueCoding ?? {};
  if (code === undefined || code === '') return null;
  return {
    valueCoding: {
      ...(system === undefined ? {} : { system }),
      code,
      ...(display === undefined ? {} : { display }),
    },
  };
}

function labelOf(option: AnswerOption, value: AnswerValue, language: string | undefined): Wording {
  const { valueCoding: coding } = option;
  const words =
    coding === undefined
      ? readWording(option.valueString, option._valueString, language)
      : readWording(coding.display, coding._display, language);
  return words ?? inAll(String('valueCoding' in value ? value.valueCoding.code : Object.values(value)[0]));
}

/** The answers as the screen and the scores use them. */
export function readChoices(
  options: readonly AnswerOption[],
  language: string | undefined,
  path: Path,
  report: Report,
): readonly AnswerChoice[] {
  const choices: AnswerChoice[] = [];
  for (const option of options) {
    const value = valueOf(option);
    if (value === null) {
      report(path, 'An answer has neither a code nor a number nor a text; other kinds are not supported.');
    } else if (choices.some((other) => isSameAnswer(other.value, value))) {
      report(path, `The answer ${JSON.stringify(value)} is there twice.`);
    } else {
      choices.push({
        value,
        label: labelOf(option, value, language),
        ordinal: ordinalOf(option),
        isExclusive: extensionOf(option, URLS.optionExclusive)?.valueBoolean === true,
      });
    }
  }
  return choices;
}
