import { inflateSync } from 'node:zlib';

/** What a reader of a document finds in its bytes. */
export interface ReadPdf {
  /** Of each page, the texts in the order they were written. */
  readonly pages: readonly (readonly string[])[];
  /** Bookmarks in their order, with their place in the tree. */
  readonly bookmarks: readonly { readonly title: string; readonly page: number; readonly depth: number }[];
}

type Objects = ReadonlyMap<string, string>;

function objectsOf(source: string): Objects {
  return new Map(
    [...source.matchAll(/(?<=^|\n)(\d+) 0 obj\s(.*?)endobj/gs)].map(([, id = '', body = '']) => [id, body]),
  );
}

function streamOf(objects: Objects, id: string): string {
  const data = /stream\n(.*)\nendstream/s.exec(objects.get(id) ?? '')?.[1] ?? '';
  return inflateSync(Buffer.from(data, 'latin1')).toString('latin1');
}

/** Glyph to letter of each typeface, by its name on the pages. */
function lettersOf(objects: Objects): ReadonlyMap<string, ReadonlyMap<string, string>> {
  const all = [...objects.values()].join('\n');
  return new Map(
    [...all.matchAll(/\/(F\d+) (\d+) 0 R/g)].map(([, name = '', id = '']) => {
      const cmap = /\/ToUnicode (\d+)/.exec(objects.get(id) ?? '')?.[1] ?? '';
      const pairs = streamOf(objects, cmap).matchAll(/<([0-9a-f]{4})><([0-9a-f]{4})>/g);
      return [
        name,
        new Map(
          [...pairs].map(([, glyph = '', code = '']) => [glyph, String.fromCharCode(parseInt(code, 16))]),
        ),
      ];
    }),
  );
}

function titleOf(raw: string): string {
  const bytes = raw.replaceAll(/\\([\\()])/g, '$1');
  if (!bytes.startsWith('\u00fe\u00ff')) return bytes;
  return Buffer.from(bytes.slice(2), 'latin1').swap16().toString('utf16le');
}

/** Reads a document that the pen wrote; not a PDF reader for any file. */
export function readPdf(file: Uint8Array): ReadPdf {
  const objects = objectsOf(Buffer.from(file).toString('latin1'));
  const letters = lettersOf(objects);
  const kids = [...objects.values()].find((body) => body.includes('/Type /Pages')) ?? '';
  const ids = [...(/\/Kids \[(.*?)\]/s.exec(kids)?.[1] ?? '').matchAll(/(\d+) 0 R/g)].map(
    ([, id = '']) => id,
  );
  const pages = ids.map((id) => {
    const content = streamOf(objects, /\/Contents (\d+)/.exec(objects.get(id) ?? '')?.[1] ?? '');
    let font = '';
    return [...content.matchAll(/\/(F\d+) \S+ Tf|<([0-9a-f]*)> Tj/g)].flatMap(([, name, glyphs]) => {
      font = name ?? font;
      const text = (glyphs?.match(/.{4}/g) ?? []).map((glyph) => letters.get(font)?.get(glyph) ?? '\ufffd');
      return glyphs === undefined ? [] : [text.join('')];
    });
  });
  const depthOf = (id: string): number => {
    const parent = /\/Parent (\d+)/.exec(objects.get(id) ?? '')?.[1];
    return parent === undefined ? 0 : 1 + depthOf(parent);
  };
  const bookmarks = [...objects].flatMap(([id, body]) => {
    const [, title, page] = /\/Title \((.*)\)\r?\n.*\/Dest \[(\d+)/s.exec(body) ?? [];
    if (title === undefined || page === undefined) return [];
    return [{ title: titleOf(title), page: ids.indexOf(page) + 1, depth: depthOf(id) }];
  });
  return { pages, bookmarks };
}
