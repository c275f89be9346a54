const ENTITIES: Readonly<Record<string, string>> = Object.freeze({
  '&': '&amp;',
  '<': '&lt;',
  '>': '&gt;',
  '"': '&quot;',
  "'": '&#39;',
});

/** Control characters have no place in HTML; all but tab and line feed are left out. */
// eslint-disable-next-line no-control-regex -- control characters are what it looks for
const CONTROLS = /[\u0000-\u0008\u000b-\u001f\u007f-\u009f]/gu;

/** A text as content of an element or as a quoted attribute. */
export function escaped(text: string): string {
  return text.replace(CONTROLS, '').replace(/[&<>"']/g, (letter) => ENTITIES[letter] ?? '');
}

/** An element. Attributes are escaped here; children are markup already, texts among them from `escaped`. */
export function element(
  name: string,
  attributes: Readonly<Record<string, string>>,
  children: readonly string[],
): string {
  const written = Object.entries(attributes).map(([key, value]) => ` ${key}="${escaped(value)}"`);
  return `<${name}${written.join('')}>${children.join('')}</${name}>`;
}
