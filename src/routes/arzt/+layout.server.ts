import type { LayoutServerLoad } from './$types';

export const load: LayoutServerLoad = ({ locals, url }) => ({
  practiceName: locals.practice?.name ?? null,
  path: url.pathname,
});
