import { programmeTexts } from '#lib/i18n/catalogue/programme.ts';
import type { Locale } from '#lib/i18n/texts.ts';
import { paradigmById } from '#lib/paradigms/registry.ts';
import { testsOf, type Task } from '#lib/programme/programme.ts';

/** What people call a task: the memory test that it is about, or what it is called together. */
export function taskName(task: Task, locale: Locale): string {
  if (task.about !== 'memory') return programmeTexts[locale].tasks[task.about];
  const main = testsOf(task).at(-1);
  return main === undefined ? '' : paradigmById(main.paradigm).name(locale);
}
