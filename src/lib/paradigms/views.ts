import type { TrialComponent } from './contract.ts';

const found = import.meta.glob<{ default: TrialComponent }>(['./*/Trial.svelte', '!./_*/Trial.svelte']);

/** Loads the component that draws a paradigm's trials. Throws RangeError if the folder has no Trial.svelte. */
export async function loadTrialView(id: string): Promise<TrialComponent> {
  const load = found[`./${id}/Trial.svelte`];
  if (load === undefined) throw new RangeError(`No paradigms/${id}/Trial.svelte`);
  return (await load()).default;
}
