/** The parts of a window that hold its address. */
export type AddressBar = Pick<Window, 'location' | 'history'>;

/**
 * Reads what stands behind the `#` of the address and takes it out of the address bar, so that it is neither read over a
 * shoulder nor kept with a bookmark. Empty where there is nothing. Browsers send no part of it to a server.
 */
export function takeFragment({ location, history }: AddressBar): string {
  const text = location.hash.slice(1);
  if (text !== '') history.replaceState(history.state, '', location.pathname + location.search);
  return text;
}
