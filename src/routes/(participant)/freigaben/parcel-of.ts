import type { Outcome } from '#lib/domain/outcome.ts';
import { buildFindings } from '#lib/findings/build.ts';
import type { LetterWriter } from '#lib/findings/letter/client.ts';
import type { Locale } from '#lib/i18n/texts.ts';
import type { Parcel } from '#lib/release/pack.ts';
import type { App } from '../app-context.ts';
import { composeLetter } from '../brief/letter.ts';

/** The doctor's letter as it is now, for the screen and as a PDF; `writer` makes the file in its worker. */
export async function makeParcel(
  app: App,
  writer: LetterWriter,
  locale: Locale,
): Promise<Outcome<Parcel, 'nobody' | 'failed'>> {
  const composed = await composeLetter(app);
  if (!composed.ok) return { ok: false, reason: 'failed' };
  if (composed.value === null) return { ok: false, reason: 'nobody' };
  const model = buildFindings(composed.value.input, locale, 'doctor');
  const pdf = await writer.write(model);
  return pdf.ok ? { ok: true, value: { model, pdf: pdf.value } } : { ok: false, reason: 'failed' };
}
