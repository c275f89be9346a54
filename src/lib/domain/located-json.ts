import { findNodeAtLocation, parseTree, printParseErrorCode, type Node, type ParseError } from 'jsonc-parser';

/** What is wrong with a file that somebody wrote, and where. */
export interface FileProblem {
  /** From 1. */
  readonly line: number;
  /** Where in the content, such as `tasks.3.week`; empty: the whole. */
  readonly path: string;
  /** A sentence for the person who wrote the file. */
  readonly reason: string;
}

/** A JSON file as a value, with the line of each of its places. */
export interface LocatedJson {
  readonly value: unknown;
  /** The line, from 1, of a place; where that is absent, of the nearest place around it. */
  readonly lineOf: (path: readonly (string | number)[]) => number;
}

const NOT_ALLOWED = { disallowComments: true, allowTrailingComma: false, allowEmptyContent: false };

function lineAt(text: string, offset: number): number {
  return text.slice(0, offset).split('\n').length;
}

/** Words such as `CommaExpected` as people write them. */
function plain(code: string): string {
  const words = code.replace(/([a-z])([A-Z])/g, '$1 $2').toLowerCase();
  return `This is not JSON: ${words}.`;
}

/** Reads a JSON file (RFC 8259); or says in which line it is not one. */
export function readLocatedJson(
  text: string,
): { readonly ok: true; readonly json: LocatedJson } | { readonly ok: false; readonly problem: FileProblem } {
  const errors: ParseError[] = [];
  const tree = parseTree(text, errors, NOT_ALLOWED);
  const [first] = errors;
  if (first !== undefined || tree === undefined) {
    const reason = first === undefined ? 'The file is empty.' : plain(printParseErrorCode(first.error));
    return { ok: false, problem: { line: lineAt(text, first?.offset ?? 0), path: '', reason } };
  }
  const lineOf = (path: readonly (string | number)[]): number => {
    for (let length = path.length; length >= 0; length--) {
      const node: Node | undefined = findNodeAtLocation(tree, path.slice(0, length));
      if (node !== undefined) return lineAt(text, node.offset);
    }
    return 1;
  };
  return { ok: true, json: { value: JSON.parse(text) as unknown, lineOf } };
}
