import { PAPER_COLOURS } from '../chart/look.ts';
import { drawVector, type DrawingSink, type PathStep } from '../chart/vector.ts';
import type { Drawable } from '../chart/drawable.ts';
import { element, escaped } from './markup.ts';
import { averageWidth } from './widths.ts';

/** Chart colours by name, so that the style sheet can give dark ones. */
const NAMES: ReadonlyMap<string, string> = new Map(
  Object.entries(PAPER_COLOURS as unknown as Record<string, string>).map(([name, colour]) => [colour, name]),
);

const short = (px: number): string => String(Math.round(px * 100) / 100);

function outline(path: readonly PathStep[]): string {
  return path
    .map((step) => {
      if (step.kind === 'close') return 'Z';
      if (step.kind === 'curve') return `C${step.points.map(short).join(' ')}`;
      return `${step.kind === 'move' ? 'M' : 'L'}${short(step.x)} ${short(step.y)}`;
    })
    .join('');
}

function paint(how: 'fill' | 'stroke', colour: string): Readonly<Record<string, string>> {
  const name = NAMES.get(colour);
  return name === undefined ? { [how]: colour } : { class: `${how === 'fill' ? 'f' : 's'}-${name}` };
}

function svgSink(parts: string[], fontPx: number): DrawingSink {
  return {
    textWidth: averageWidth,
    fill: (path, colour) => parts.push(element('path', { ...paint('fill', colour), d: outline(path) }, [])),
    stroke(path, { colour, widthPx, dashPx }) {
      const dash = dashPx.length === 0 ? {} : { 'stroke-dasharray': dashPx.map(short).join(' ') };
      const look = { ...paint('stroke', colour), fill: 'none', 'stroke-width': short(widthPx), ...dash };
      parts.push(element('path', { ...look, d: outline(path) }, []));
    },
    write({ text, x, y, sizePx, bold, colour, align }) {
      const attributes = {
        ...paint('fill', colour),
        x: short(x),
        y: short(y),
        ...(align === 'left' ? {} : { 'text-anchor': align === 'center' ? 'middle' : 'end' }),
        ...(bold ? { 'font-weight': '700' } : {}),
        ...(sizePx === fontPx ? {} : { 'font-size': short(sizePx) }),
      };
      parts.push(element('text', attributes, [escaped(text)]));
    },
  };
}

/**
 * A chart as SVG with its name and what it is for those who do not see it.
 * @param id once in the document
 * @param fontPx size of the type of the chart
 */
export function svgOf(
  drawable: Drawable,
  fontPx: number,
  {
    id,
    className,
    description,
  }: { readonly id: string; readonly className: string; readonly description: string },
): string {
  const parts: string[] = [];
  drawVector(drawable, svgSink(parts, fontPx));
  const { widthPx, heightPx } = drawable;
  return element(
    'svg',
    {
      class: className,
      role: 'img',
      'aria-labelledby': `${id}-t ${id}-d`,
      viewBox: `0 0 ${short(widthPx)} ${short(heightPx)}`,
      style: `width:${short(widthPx / 16)}rem`,
      'font-size': short(fontPx),
    },
    [
      element('title', { id: `${id}-t` }, [escaped(drawable.title)]),
      element('desc', { id: `${id}-d` }, [escaped(description)]),
      ...parts,
    ],
  );
}
