/**
 * Trusted Types, where the browser has them: no text becomes a script, and none becomes a part of the page by itself.
 * svelte.config.js demands it; this is the one policy of our own. Svelte's is for its templates, which hold no values.
 */
interface Policies {
  createPolicy(
    name: string,
    rules: {
      readonly createScriptURL: (address: string) => string | null;
      readonly createHTML: (text: string, type: string, sink: string) => string | null;
    },
  ): unknown;
}

const { trustedTypes } = globalThis as { readonly trustedTypes?: Policies };

trustedTypes?.createPolicy('default', {
  // Workers and the service worker, from our own files.
  createScriptURL: (address) => (new URL(address, location.href).origin === location.origin ? address : null),
  // A document that is only read: none of its scripts runs. The letter is printed by it (handover/print-sheet.ts).
  createHTML: (text, _type, sink) => (sink === 'DOMParser parseFromString' ? text : null),
});
