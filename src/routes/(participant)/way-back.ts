import { afterNavigate, goto } from '$app/navigation';
import { resolve } from '$app/paths';

/**
 * For a page that many others lead to: back to the one from which it was opened; to the first page where that was not one
 * of the app, but a link, a bookmark or a reload. Call while the component is set up.
 */
export function wayBack(): () => void {
  let isFromApp = false;
  afterNavigate(({ from }) => void (isFromApp = from !== null));
  return () => {
    if (isFromApp) history.back();
    else void goto(resolve('/'));
  };
}
