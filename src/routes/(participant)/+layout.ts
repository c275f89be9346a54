/** The participant's app is a prerendered shell: it opens without a server and renders on the device alone. */
export const prerender = true;
export const ssr = false;
