/**
 * Lint rule: what a person reads in a component comes from the catalogue, in every language. It looks at text between
 * tags, at attributes and properties that are shown or read aloud, into expressions that stand there
 * (`{isOpen ? 'Zu' : 'Auf'}`), and at every string of a component that is a sentence. It does not see a single word that
 * a script keeps under another name, nor other files: what is German outside the catalogue is for the eye of a reviewer.
 */

/** Attributes of elements, and properties of our components, whose value is read. */
const READ = new Set([
  'above',
  'alt',
  'aria-description',
  'aria-label',
  'aria-placeholder',
  'aria-roledescription',
  'aria-valuetext',
  'error',
  'hint',
  'label',
  'legend',
  'placeholder',
  'text',
  'title',
  'unit',
]);

/** Names, the same in every language. */
const NAMES = new Set(['Merkzeit']);

/** Elements whose text is not read. */
const UNREAD = new Set(['script', 'style']);

const SENTENCE = /[äöüÄÖÜß]|\p{L}{2,} \p{L}{2,} \p{L}/u;

/** @param {unknown} text */
const hasWords = (text) =>
  typeof text === 'string' &&
  text
    .replaceAll(/&#?\w+;/g, ' ')
    .split(/[^\p{L}]+/u)
    .some((word) => word !== '' && !NAMES.has(word));

/**
 * The words that an expression can come to: of both ways of a choice, of a template, of a sum.
 * @param {any} node
 * @returns {any[]}
 */
function literalsOf(node) {
  switch (node.type) {
    case 'Literal':
      return hasWords(node.value) ? [node] : [];
    case 'TemplateLiteral':
      return [
        ...node.quasis.filter((/** @type {any} */ { value }) => hasWords(value.cooked)),
        ...node.expressions.flatMap(literalsOf),
      ];
    case 'ConditionalExpression':
      return [node.consequent, node.alternate].flatMap(literalsOf);
    case 'LogicalExpression':
      return [node.left, node.right].flatMap(literalsOf);
    case 'BinaryExpression':
      return node.operator === '+' ? [node.left, node.right].flatMap(literalsOf) : [];
    default:
      return [];
  }
}

/**
 * A bug is told to developers.
 * @param {any} node
 */
function isOfAnError(node) {
  for (let above = node.parent; above; above = above.parent)
    if (above.type === 'NewExpression' && /(?:Error|Exception)$/.test(above.callee.name)) return true;
  return false;
}

/** @type {import('eslint').Rule.RuleModule} */
const words = {
  meta: {
    type: 'problem',
    schema: [],
    messages: { move: 'A person reads this: move it to src/lib/i18n/catalogue.' },
  },
  create(context) {
    const seen = new Set();
    /** @param {any[]} nodes */
    const report = (nodes) => {
      for (const node of nodes) {
        if (!seen.has(node)) context.report({ node, messageId: 'move' });
        seen.add(node);
      }
    };
    return {
      /** @param {any} node */
      SvelteText(node) {
        if (hasWords(node.value) && !UNREAD.has(node.parent.name?.name)) report([node]);
      },
      /** @param {any} node */
      SvelteMustacheTag(node) {
        if (node.parent.type !== 'SvelteAttribute') report(literalsOf(node.expression));
      },
      /** @param {any} node */
      SvelteAttribute(node) {
        if (!READ.has(node.key.name)) return;
        for (const part of node.value) {
          if (part.type === 'SvelteLiteral' && hasWords(part.value)) report([part]);
          if (part.type === 'SvelteMustacheTag') report(literalsOf(part.expression));
        }
      },
      /** @param {any} node */
      Literal(node) {
        if (typeof node.value === 'string' && SENTENCE.test(node.value) && !isOfAnError(node)) report([node]);
      },
      /** @param {any} node */
      TemplateElement(node) {
        if (SENTENCE.test(node.value.cooked ?? '') && !isOfAnError(node)) report([node]);
      },
    };
  },
};

/** Our own rules. A new version makes the linter look at every file again. */
export default { meta: { name: 'merkzeit', version: '1' }, rules: { words } };
