import { Fhir } from 'fhir';
import type { Resource } from '../draft.ts';

/** The reference for R4: a foreign parser, writer and validator. Reading all of R4 takes it seconds. */
const fhir = new Fhir();

/** What the foreign writer makes of a resource. */
export function referenceXml(resource: Resource): string {
  return fhir.objToXml(resource);
}

/** All numbers as text: the foreign reader leaves decimals as they stand in the XML. */
function plain(value: unknown): unknown {
  if (typeof value === 'number') return String(value);
  if (Array.isArray(value)) return value.map(plain);
  if (typeof value !== 'object' || value === null) return value;
  return Object.fromEntries(Object.entries(value).map(([key, inner]) => [key, plain(inner)]));
}

/** XML as the foreign reader reads it, and JSON so that the two can be compared. */
export function readBack(xml: string): unknown {
  return plain(fhir.xmlToObj(xml));
}
export function comparable(resource: Resource): unknown {
  return plain(resource);
}

/** The foreign validator takes an `answer[x]` of false or 0 for a missing one: it is shown a true one instead. */
function withTrueAnswers(value: unknown): unknown {
  if (Array.isArray(value)) return value.map(withTrueAnswers);
  if (typeof value !== 'object' || value === null) return value;
  return Object.fromEntries(
    Object.entries(value).map(([key, inner]: [string, unknown]) => {
      if (key === 'answerBoolean') return [key, true];
      if (key === 'answerInteger') return [key, 1];
      return [key, withTrueAnswers(inner)];
    }),
  );
}

/** What the foreign validator says, by severity. */
export function validated(resource: Resource): {
  readonly errors: readonly string[];
  readonly warnings: readonly string[];
} {
  const { messages } = fhir.validate(JSON.stringify(withTrueAnswers(resource)), { errorOnUnexpected: true });
  const of = (severities: readonly string[]): readonly string[] =>
    messages
      .filter(({ severity }) => severities.includes(severity ?? 'fatal'))
      .map(({ location, message }) => `${location}: ${message}`);
  return { errors: of(['fatal', 'error']), warnings: of(['warning']) };
}
