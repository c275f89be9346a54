import { letterChartTexts } from '#lib/i18n/catalogue/letter-charts.ts';
import type { Locale } from '#lib/i18n/texts.ts';
import { drawablesOf, type ChartBlock } from '../chart/drawable.ts';
import { PAPER_COLOURS, type ChartLook } from '../chart/look.ts';
import { chartTablesOf } from '../chart/tables.ts';
import { element, escaped } from './markup.ts';
import { svgOf } from './svg.ts';
import { chartTableHtml } from './table.ts';
import { averageWidth } from './widths.ts';

/** Sizes in px at the browser's own size of type; the drawing grows with it. */
const FONT_PX = 19;
const WIDE_PX = 704;
const NARROW_PX = 350;
const SMALL_PX = 336;

const LOOK: ChartLook = Object.freeze({
  ...PAPER_COLOURS,
  fontFamily: 'sans-serif',
  fontPx: FONT_PX,
  pixelRatio: 1,
  measure: averageWidth,
});

/** Drawings of a block: one for wide and one for narrow windows; small charts fit into both. */
function drawings(block: ChartBlock, id: string, locale: Locale): readonly string[] {
  const t = letterChartTexts[locale];
  const draw = (widthPx: number, className: string): readonly string[] =>
    drawablesOf(block, LOOK, locale, widthPx).map((drawable, i) =>
      svgOf(drawable, FONT_PX, { id: `${id}-${className}-${i}`, className, description: t.inTable }),
    );
  if (block.kind === 'courses') return draw(SMALL_PX, 'small');
  const narrow = draw(NARROW_PX, 'narrow');
  return draw(WIDE_PX, 'wide').map((wide, i) => `${wide}${narrow[i] ?? ''}`);
}

/** @param id once in the document */
export function chartHtml(block: ChartBlock, id: string, locale: Locale): string {
  const t = letterChartTexts[locale];
  const tables = chartTablesOf(block, locale);
  const titles = block.kind === 'courses' ? block.charts.map(({ title }) => title) : [];
  const figures = drawings(block, id, locale).map((drawing, i) => {
    const title = titles[i];
    const table = tables[i];
    return element('figure', {}, [
      ...(title === undefined ? [] : [element('figcaption', { class: 'name' }, [escaped(title)])]),
      drawing,
      ...(title === undefined ? [element('figcaption', {}, [escaped(block.caption)])] : []),
      ...(table === undefined
        ? []
        : [element('details', { open: '' }, [element('summary', {}, [t.table]), chartTableHtml(table)])]),
    ]);
  });
  return element('h3', {}, [escaped(block.kind === 'values' ? block.chart.title : block.title)]).concat(
    block.kind === 'courses'
      ? element('div', { class: 'courses' }, figures) +
          element('p', { class: 'quiet' }, [escaped(block.caption)])
      : figures.join(''),
  );
}
