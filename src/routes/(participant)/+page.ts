/** Its words stand in the page itself: whoever has only the address reads them before any script has come. */
export const ssr = true;
