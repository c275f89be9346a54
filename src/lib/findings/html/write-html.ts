import { languageTag } from '#lib/i18n/numbers.ts';
import type { Locale } from '#lib/i18n/texts.ts';
import type { Block, Fact, FindingsModel, Section } from '../model.ts';
import { chartHtml } from './chart.ts';
import { element, escaped } from './markup.ts';
import { STYLE } from './style.ts';
import { tableHtml } from './table.ts';

/** Nothing is fetched and nothing runs: the file shows the same without a network, for ever. */
const POLICY = "default-src 'none'; style-src 'unsafe-inline'; base-uri 'none'; form-action 'none'";

const paragraph = (text: string, className?: string): string =>
  element('p', className === undefined ? {} : { class: className }, [escaped(text)]);

function factList(facts: readonly Fact[]): string {
  return element(
    'dl',
    {},
    facts.map(({ label, value }) =>
      element('div', {}, [element('dt', {}, [escaped(label)]), element('dd', {}, [escaped(value)])]),
    ),
  );
}

function blockHtml(block: Block, id: string, locale: Locale): string {
  switch (block.kind) {
    case 'paragraph':
      return paragraph(block.text);
    case 'list':
      return element(
        'ul',
        {},
        block.items.map((item) => element('li', {}, [escaped(item)])),
      );
    case 'facts':
      return (block.title === null ? '' : element('h3', {}, [escaped(block.title)])) + factList(block.facts);
    case 'table':
      return tableHtml(block);
    case 'values':
    case 'percentiles':
    case 'courses':
      return chartHtml(block, id, locale);
  }
}

function sectionHtml({ id, title, blocks }: Section, locale: Locale): string {
  return element('section', { class: id }, [
    element('h2', {}, [escaped(title)]),
    ...blocks.map((block, i) => blockHtml(block, `${id}-${i}`, locale)),
  ]);
}

function headerHtml({ letterhead, address, info, subject }: FindingsModel): string {
  return element('header', {}, [
    element('p', { class: 'product' }, [escaped(`${letterhead.product} · ${letterhead.title}`)]),
    paragraph(letterhead.tagline, 'quiet'),
    element('div', { class: 'address' }, [
      element('p', {}, [
        element('span', { class: 'quiet' }, [escaped(address.remark)]),
        ...address.lines.map((line) => `<br>${escaped(line)}`),
      ]),
      factList(info),
    ]),
    element('h1', {}, [escaped(subject)]),
  ]);
}

/**
 * The letter as one HTML file without scripts and without addresses of elsewhere. Pure: the same model gives the same
 * text, in a worker and in Node.
 */
export function writeHtml(model: FindingsModel): string {
  const head = [
    '<meta charset="utf-8">',
    `<meta http-equiv="Content-Security-Policy" content="${POLICY}">`,
    '<meta name="viewport" content="width=device-width, initial-scale=1">',
    '<meta name="color-scheme" content="light dark">',
    element('title', {}, [escaped(model.documentTitle)]),
    element('style', {}, [STYLE]),
  ];
  const body = [
    headerHtml(model),
    paragraph(model.salutation),
    ...model.opening.map((text) => paragraph(text)),
    ...model.sections.map((section) => sectionHtml(section, model.locale)),
  ];
  const language = languageTag(model.locale);
  return `<!doctype html>\n${element('html', { lang: language }, [
    element('head', {}, head),
    element('body', {}, [element('main', { class: model.length }, body)]),
  ])}\n`;
}
