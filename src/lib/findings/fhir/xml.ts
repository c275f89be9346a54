import type { Json } from '#lib/domain/json.ts';
import type { Resource } from './draft.ts';

const DECLARATION = '<?xml version="1.0" encoding="UTF-8"?>';
const NAMESPACE = 'http://hl7.org/fhir';
/** Also what a parser would turn into a blank. */
const ESCAPES: Readonly<Record<string, string>> = {
  '&': '&amp;',
  '<': '&lt;',
  '>': '&gt;',
  '"': '&quot;',
  '\t': '&#x9;',
  '\n': '&#xA;',
  '\r': '&#xD;',
};

type Part = { readonly [key: string]: Json };

function isList(value: Json | undefined): value is readonly Json[] {
  return Array.isArray(value);
}

function isPart(value: Json | undefined): value is Part {
  return typeof value === 'object' && value !== null && !isList(value);
}

function attribute(name: string, value: Json | undefined): string {
  if (typeof value !== 'string' && typeof value !== 'number' && typeof value !== 'boolean') return '';
  return ` ${name}="${String(value).replace(/[&<>"\t\n\r]/g, (letter) => ESCAPES[letter] ?? letter)}"`;
}

function tag(name: string, attributes: string, inside: string): string {
  return inside === '' ? `<${name}${attributes}/>` : `<${name}${attributes}>${inside}</${name}>`;
}

/** An element of a resource: a list is written item by item, what stands under `_name` goes into the element `name`. */
function element(name: string, value: Json | undefined, beside: Json | undefined): string {
  if (isList(value)) {
    const besides = isList(beside) ? beside : [];
    return value.map((item, i) => element(name, item, besides[i])).join('');
  }
  if (!isPart(value)) {
    const extra = isPart(beside) ? beside : {};
    return tag(name, attribute('id', extra['id']) + attribute('value', value), children(extra, ['id']));
  }
  const { resourceType } = value;
  if (typeof resourceType === 'string') return tag(name, '', tag(resourceType, '', children(value, [])));
  const isExtension = name === 'extension' || name === 'modifierExtension';
  const names = isExtension ? ['id', 'url'] : ['id'];
  return tag(name, names.map((key) => attribute(key, value[key])).join(''), children(value, names));
}

/** The elements inside, in their order, but for those that are attributes. */
function children(part: Part, attributes: readonly string[]): string {
  return Object.entries(part)
    .map(([key, value]) => {
      if (attributes.includes(key) || key === 'resourceType') return '';
      if (!key.startsWith('_')) return element(key, value, part[`_${key}`]);
      const name = key.slice(1);
      return name in part ? '' : element(name, undefined, value);
    })
    .join('');
}

/** A resource as FHIR XML. Its keys stand in the order of FHIR already; narrative is not written, because none is made. */
export function toXml(root: Resource): string {
  return DECLARATION + tag(root.resourceType, attribute('xmlns', NAMESPACE), children(root, []));
}
