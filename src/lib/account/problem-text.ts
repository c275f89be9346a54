import { enrolmentTexts } from '#lib/i18n/catalogue/enrolment.ts';
import type { Locale } from '#lib/i18n/texts.ts';
import type { EnrolmentProblem } from './enrolment.svelte.ts';

/** The sentence for what is wrong with a step. */
export function problemText(problem: EnrolmentProblem, locale: Locale): string {
  const t = enrolmentTexts[locale];
  switch (problem.step) {
    case 'code': {
      if ('refusal' in problem) return t.code.errors[problem.refusal];
      const { reading } = problem;
      if (reading.reason === 'character') {
        return t.code.errors.character({ character: reading.character, position: String(reading.position) });
      }
      return reading.reason === 'length'
        ? t.code.errors.length({ count: String(reading.length) })
        : t.code.errors[reading.reason];
    }
    case 'name':
      return t.name.errors[problem.field];
    case 'birthday':
      return t.birthday.errors[problem.reading.reason];
    case 'sex':
      return t.sex.error;
    case 'kvnr':
      return problem.reading.reason === 'length'
        ? t.kvnr.errors.length({ count: String(problem.reading.length) })
        : t.kvnr.errors[problem.reading.reason];
  }
}
