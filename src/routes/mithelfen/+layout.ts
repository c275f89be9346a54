/** Static pages: whoever helps has no account, and without JavaScript the guide is read all the same. */
export const prerender = true;
