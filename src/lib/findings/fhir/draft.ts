import type { Json } from '#lib/domain/json.ts';

/** A part of a resource while it is built, in the order of FHIR; what is undefined or empty is left out by `tidy`. */
export type Draft =
  string | number | boolean | null | undefined | readonly Draft[] | { readonly [key: string]: Draft };

/** What every resource here has. */
export interface Named {
  readonly resourceType: string;
  /** Unique among all of its type. */
  readonly id: string;
}

/** A FHIR R4 resource as JSON, its keys in the order of the standard. */
export type Resource = Named & Readonly<Record<string, Json>>;

/** FHIR allows tab, line feed and carriage return, no other control character; XML no lone half of a pair either. */
// eslint-disable-next-line no-control-regex -- control characters are what it looks for
const FORBIDDEN = /[\u0000-\u0008\u000b\u000c\u000e-\u001f\ufffe\uffff]/g;
const LONE_HALF = /\p{Surrogate}/gu;

function tidyText(text: string): string | undefined {
  const clean = text.replace(FORBIDDEN, '').replace(LONE_HALF, '\ufffd');
  return clean.trim() === '' ? undefined : clean;
}

/** Without undefined, null and empty parts, which FHIR does not know, and without characters that it forbids. */
function tidyPart(part: Draft): Json | undefined {
  if (part === null || part === undefined) return undefined;
  if (typeof part === 'string') return tidyText(part);
  // No minus before a zero: JSON drops it, XML would keep it.
  if (typeof part === 'number') return part === 0 ? 0 : part;
  if (typeof part === 'boolean') return part;
  if (Array.isArray(part)) {
    const items = (part as readonly Draft[]).map(tidyPart).filter((item) => item !== undefined);
    return items.length === 0 ? undefined : items;
  }
  const entries = Object.entries(part).flatMap(([key, inner]): readonly (readonly [string, Json])[] => {
    const kept = tidyPart(inner);
    return kept === undefined ? [] : [[key, kept]];
  });
  return entries.length === 0 ? undefined : Object.fromEntries(entries);
}

/** A draft as a resource. */
export function tidy(draft: Named & Readonly<Record<string, Draft>>): Resource {
  // Its type is a word of FHIR and its id one of ours, so both always stay.
  return tidyPart(draft) as Resource;
}

/** A number with at most so many decimals: the last digits of a logarithm differ between engines. */
export function rounded(value: number, decimals: number): number {
  return Number(value.toFixed(decimals));
}
