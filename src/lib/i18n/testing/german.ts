import { readFileSync, readdirSync } from 'node:fs';
import { join, resolve } from 'node:path';
import ts from 'typescript';

/** A German text as it stands in the sources, with `…` for what is filled in. */
export interface GermanText {
  /** File and line, for the one who mends it. */
  readonly at: string;
  readonly text: string;
}

const root = resolve(import.meta.dirname, '../../../..');

function textOf(node: ts.Node): string | null {
  if (ts.isStringLiteralLike(node)) return node.text;
  if (ts.isTemplateExpression(node))
    return node.head.text + node.templateSpans.map(({ literal }) => `…${literal.text}`).join('');
  return null;
}

/** Texts below a node: of every branch of a text with parameters, but not what it only compares with. */
function textsBelow(node: ts.Node): readonly ts.Node[] {
  if (ts.isPropertyName(node) && ts.isPropertyAssignment(node.parent) && node.parent.name === node) return [];
  if (ts.isTypeNode(node)) return [];
  if (
    ts.isBinaryExpression(node) &&
    ts.isStringLiteralLike(node.right) &&
    /==/.test(node.operatorToken.getText())
  )
    return [];
  const below: ts.Node[] = textOf(node) === null ? [] : [node];
  ts.forEachChild(node, (child) => void below.push(...textsBelow(child)));
  return below;
}

/** The first block of every `defineTexts` of a file, and the texts in it. */
function germanOf(file: string): readonly GermanText[] {
  const content = readFileSync(join(root, file), 'utf8');
  if (!content.includes('defineTexts(')) return [];
  const source = ts.createSourceFile(file, content, ts.ScriptTarget.Latest, true);
  const found: GermanText[] = [];
  const visit = (node: ts.Node): void => {
    const block =
      ts.isCallExpression(node) && node.expression.getText() === 'defineTexts'
        ? node.arguments[0]
        : undefined;
    for (const one of block === undefined ? [] : textsBelow(block))
      found.push({
        at: `${file}:${source.getLineAndCharacterOfPosition(one.getStart()).line + 1}`,
        text: textOf(one) ?? '',
      });
    ts.forEachChild(node, visit);
  };
  visit(source);
  return found;
}

/** Every German text of the app, where `defineTexts` makes it. */
export function germanTexts(): readonly GermanText[] {
  return readdirSync(join(root, 'src'), { recursive: true, encoding: 'utf8' })
    .filter((file) => file.endsWith('.ts') && !file.endsWith('.test.ts') && !file.startsWith('laboratory'))
    .flatMap((file) => germanOf(`src/${file}`));
}

/** The sentences of a text. A colon ends one before a capital letter; the points of “Art. 6 Abs. 1” end none. */
export function sentencesOf(text: string): readonly string[] {
  return text.split(/(?<=(?<!\b(?:Art|Abs|Nr|Dr|\p{Ll}))[.?!:;])\s+(?=[\p{Lu}\d„…])/u);
}

/** Words of a sentence, and numbers; what is filled in counts as one. */
export function countWords(sentence: string): number {
  return sentence.split(/\s+/).filter((word) => /[\p{L}\d…]/u.test(word)).length;
}
