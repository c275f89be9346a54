import { appTexts } from '#lib/i18n/catalogue/app.ts';
import type { Locale } from '#lib/i18n/texts.ts';
import { paradigmById } from '#lib/paradigms/registry.ts';
import { mainStep, type ProgrammeTask } from '#lib/programme/programme.ts';

/** What people call a task: the memory test that it is about, or what the short tests are called together. */
export function taskName(task: ProgrammeTask, locale: Locale): string {
  return task.about === 'battery'
    ? appTexts[locale].home.battery
    : paradigmById(mainStep(task).paradigm).name(locale);
}
