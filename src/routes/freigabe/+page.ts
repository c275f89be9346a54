/** A static page without any account: what it shows is opened in the doctor's browser alone. */
export const prerender = true;
export const ssr = false;
