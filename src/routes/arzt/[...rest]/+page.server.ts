import { error } from '@sveltejs/kit';
import type { PageServerLoad } from './$types';

/** Any other address below /arzt: so that the portal's own error page is shown, not the participant's. */
export const load: PageServerLoad = () => error(404);
