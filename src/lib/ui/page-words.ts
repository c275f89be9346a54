/** What nobody needs to hear: controls, drawings, what is not shown, secrets, and what is for the eye alone. */
const SILENT =
  'button, input, textarea, select, nav, svg, canvas, script, style, .unseen, [hidden], [aria-hidden="true"], [data-silent], details:not([open]) > :not(summary)';

/** What is said in one breath. */
const BLOCK =
  'h1, h2, h3, h4, p, li, dt, dd, label, legend, caption, summary, figcaption, tr, div, section, fieldset';

/**
 * What stands in a part of the page, as sentences in the order in which they stand there: the heading, what is asked, and
 * what can be answered.
 */
export function wordsOf(part: Element): readonly string[] {
  const blocks: string[] = [];
  let block = '';
  const end = (): void => {
    blocks.push(block);
    block = '';
  };
  const gather = (node: Node): void => {
    if (node.nodeType === Node.TEXT_NODE) {
      block += node.textContent ?? '';
      return;
    }
    if (!(node instanceof Element) || node.matches(SILENT)) return;
    const isBlock = node.matches(BLOCK);
    if (isBlock) end();
    node.childNodes.forEach(gather);
    if (isBlock) end();
    else if (node.matches('td, th')) block += ' ';
  };
  gather(part);
  end();
  return blocks
    .map((text) => text.replaceAll(/\s+/g, ' ').trim())
    .filter((text) => /[\p{L}\p{N}]/u.test(text))
    .map((text) => (/[.?!:…]$/.test(text) ? text : `${text}.`));
}
