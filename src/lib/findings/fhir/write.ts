import type { Outcome } from '#lib/domain/outcome.ts';
import { BUNDLES } from './bundle.ts';
import type { FhirInput, FhirShape } from './input.ts';
import { toXml } from './xml.ts';

export const FHIR_FORMATS = ['json', 'xml'] as const;
export type FhirFormat = (typeof FHIR_FORMATS)[number];

/** No document may be larger: the MIO's limit of 25 MB, in bytes. */
export const LARGEST_BYTES = 25_000_000;

/**
 * The letter as a FHIR file, UTF-8. The same input gives the same bytes on every machine.
 * @returns `too-large`: over LARGEST_BYTES, because of its attachments; make it without them
 */
export async function writeFhir(
  input: FhirInput,
  shape: FhirShape,
  format: FhirFormat,
): Promise<Outcome<Uint8Array<ArrayBuffer>, 'too-large'>> {
  const bundle = await BUNDLES[shape](input);
  const text = format === 'xml' ? toXml(bundle) : JSON.stringify(bundle);
  const bytes = new TextEncoder().encode(text);
  return bytes.length > LARGEST_BYTES ? { ok: false, reason: 'too-large' } : { ok: true, value: bytes };
}
