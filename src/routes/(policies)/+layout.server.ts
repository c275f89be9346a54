import type { Operator } from '#lib/privacy/operator.ts';
import { openOperator } from '#lib/server/content/operator.ts';
import { office } from '#lib/server/office.ts';

/** Read anew each time: an operator who mends the imprint sees it at once. */
export async function load(): Promise<{ operator: Operator | null }> {
  const { settings } = await office();
  const reading = openOperator(settings.contentDirectory);
  return { operator: reading.state === 'entered' ? reading.operator : null };
}
