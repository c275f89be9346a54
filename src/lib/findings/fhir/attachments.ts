import { tidy, type Resource } from './draft.ts';
import { headOf, identifierOf, referTo, type Frame } from './frame.ts';
import { uuidOf } from './ids.ts';
import type { FhirAttachment } from './input.ts';
import { MIO } from './systems.ts';

/** Bytes at a time: a function takes only so many arguments. */
const CHUNK = 0x2000;

function base64(bytes: Uint8Array): string {
  const parts: string[] = [];
  for (let from = 0; from < bytes.length; from += CHUNK)
    parts.push(String.fromCharCode(...bytes.subarray(from, from + CHUNK)));
  return btoa(parts.join(''));
}

/** Every other face of the letter as a DocumentReference of its own: the MIO allows one content each. */
export async function documentReferencesOf(
  frame: Frame,
  attachments: readonly FhirAttachment[],
): Promise<readonly Resource[]> {
  return await Promise.all(
    attachments.map(async ({ title, contentType, bytes }, i) => {
      const data = base64(bytes);
      const id = await uuidOf(`DocumentReference/${i}/${contentType}/${title}/${data}`);
      return tidy({
        ...headOf(frame, 'DocumentReference', id, MIO.attachment),
        identifier: [identifierOf(id)],
        status: 'current',
        subject: referTo(frame.patient),
        date: frame.madeAt,
        content: [{ attachment: { contentType, data, title, creation: frame.madeAt } }],
      });
    }),
  );
}
