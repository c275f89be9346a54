/** Languages of the app. German is the source; English is complete beside it. */
export const LOCALES = ['de', 'en'] as const;
export type Locale = (typeof LOCALES)[number];

/** A text without parameters, or with some: `(p: { name: string }) => string`. */
type Text = string | ((...parameters: never[]) => string);
type Block = { readonly [key: string]: Text | readonly string[] | Block };
/** The same keys and parameters as the German block, with other words. */
type SameKeys<T> = {
  readonly [K in keyof T]: T[K] extends string
    ? string
    : T[K] extends readonly string[]
      ? readonly string[]
      : T[K] extends (...parameters: infer P) => string
        ? (...parameters: P) => string
        : SameKeys<T[K]>;
};

export type Texts<T> = Readonly<Record<Locale, T>>;

/**
 * The words of one screen or instrument in every language. A key missing in English is a type error.
 * Pick a language where it is shown: `texts[locale]`.
 */
export function defineTexts<const T extends Block>(de: T, en: SameKeys<T>): Texts<SameKeys<T>> {
  // The German block is the pattern of SameKeys; only its literal types differ.
  return Object.freeze({ de: de as unknown as SameKeys<T>, en });
}
