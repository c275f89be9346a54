import type { Locale } from '#lib/i18n/texts.ts';
import { createContext } from 'svelte';

/** The language of the screen: set once by the app's layout, read by every component. */
export const [getLocale, setLocale] = createContext<() => Locale>();
