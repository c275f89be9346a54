/** What can be pressed or focused. */
const CONTROLS = ':is(a, button, input, textarea, select, summary, label)';

/** Selectors of states that only a finger or a keyboard brings about, and the same of a frame around the component. */
const FORCED: readonly (readonly [RegExp, string])[] = [
  [/:active\b/g, `:is(:active, .as-pressed ${CONTROLS})`],
  [/:focus-visible\b/g, `:is(:focus-visible, .as-focused ${CONTROLS}:not(label))`],
];

/** A selector that a frame brings about too; null where it knows none of these states. */
export function forcedSelector(selector: string): string | null {
  const forced = FORCED.reduce((text, [state, instead]) => text.replaceAll(state, instead), selector);
  return forced === selector ? null : forced;
}

/** Lets `.as-pressed` and `.as-focused` show their components so, by the components’ own rules. */
export function forceStates(sheets: Iterable<CSSStyleSheet>): void {
  for (const sheet of sheets)
    for (const rule of sheet.cssRules) {
      if (!(rule instanceof CSSStyleRule)) continue;
      const forced = forcedSelector(rule.selectorText);
      if (forced !== null) rule.selectorText = forced;
    }
}
