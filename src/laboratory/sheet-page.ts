import { mkdirSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';

/** One picture of a sheet: its bytes, the words under it, and boxes upon it in shares of its size. */
export type PageFigure = {
  readonly webp: Uint8Array;
  readonly words: string;
  readonly boxes?: readonly {
    readonly left: number;
    readonly top: number;
    readonly width: number;
    readonly height: number;
  }[];
};

const style =
  'body{font:19px sans-serif;margin:16px;background:#fff;color:#1b2430}main{display:flex;flex-wrap:wrap;gap:16px 32px}section{display:flex;flex-wrap:wrap;gap:8px}figure{margin:0;width:320px}div{position:relative}img{width:100%;display:block}i{position:absolute;box-sizing:border-box;border:3px solid #2467d6;border-radius:8px}';

const percent = (share: number) => `${(share * 100).toFixed(1)}%`;

function htmlOf({ webp, words, boxes = [] }: PageFigure): string {
  const marks = boxes.map(
    (b) =>
      `<i style="left:${percent(b.left)};top:${percent(b.top)};width:${percent(b.width)};height:${percent(b.height)}"></i>`,
  );
  return `<figure><div><img alt="" src="data:image/webp;base64,${Buffer.from(webp).toString('base64')}">${marks.join('')}</div><figcaption>${words}</figcaption></figure>`;
}

/** Writes a page of pictures, what belongs together side by side, as `<title>.html` into `out`; returns its path. */
export function writePage(title: string, rows: readonly (readonly PageFigure[])[], out: string): string {
  const sections = rows.map((row) => `<section>${row.map(htmlOf).join('')}</section>`);
  mkdirSync(out, { recursive: true });
  const file = join(out, `${title}.html`);
  writeFileSync(
    file,
    `<!doctype html><html lang="en"><meta charset="utf-8"><title>${title}</title><style>${style}</style><main>${sections.join('\n')}</main></html>\n`,
  );
  return file;
}
