/** Rows of a table as cards, every value with the name of its column beside it. */
const cards = (table: string): string => `
  ${table} { overflow-wrap: anywhere; }
  ${table} thead { position: absolute; width: 1px; height: 1px; overflow: hidden; clip-path: inset(50%); }
  ${table} tr { display: grid; grid-template-columns: minmax(0, 1fr); padding: .75rem 0; border-bottom: 1px solid var(--line); }
  ${table} tr.group { padding-bottom: 0; border: 0; }
  ${table} :is(th, td) { padding: .15rem 0; border: 0; }
  ${table} tbody th[scope='row'] { width: auto; font-weight: 700; }
  ${table} th .more { font-weight: 400; }
  ${table} td:empty { display: none; }
  ${table} td[data-column]::before { content: attr(data-column) ': '; color: var(--quiet); }
`;

/** Look of the HTML letter: large type, one column, light or dark as the reader's device has it, light on paper. */
export const STYLE = `
:root {
  --paper: #faf6ef; --card: #fff; --ink: #1b2430; --quiet: #414b58; --mark: #0b4f5c;
  --line: #b4bac1; --band: #eef1f2; --middle: #c9d5d9;
}
@media screen and (prefers-color-scheme: dark) {
  :root {
    --paper: #14191f; --card: #1e252d; --ink: #f3efe7; --quiet: #c3cad2; --mark: #7fd0de;
    --line: #5d6772; --band: #29313a; --middle: #44515c;
  }
}
* { box-sizing: border-box; }
html { -webkit-text-size-adjust: 100%; }
body {
  margin: 0; background: var(--paper); color: var(--ink); overflow-wrap: break-word;
  font: 1.25rem/1.5 system-ui, -apple-system, 'Segoe UI', Roboto, 'Noto Sans', Arial, sans-serif;
}
main {
  display: grid; grid-template-columns: minmax(0, 1fr); gap: 1rem;
  max-width: 52rem; margin: 0 auto; padding: 2.5rem clamp(1.25rem, 4vw, 3rem); background: var(--card);
}
header, section, figure { display: grid; grid-template-columns: minmax(0, 1fr); gap: 1rem; margin: 0; }
section { margin-top: 1.5rem; }
h1, h2, h3, p, ul, dl, dd { margin: 0; }
h1 { font-size: 1.875rem; line-height: 1.25; }
h2 { font-size: 1.5rem; line-height: 1.3; }
h3 { margin-top: .5rem; font-size: 1.25rem; }
p, li, figcaption { max-width: 62ch; }
ul { display: grid; gap: .5rem; padding-left: 1.2em; }
.product { color: var(--mark); font-size: 1.5rem; font-weight: 700; }
.product + p { margin-top: -1rem; }
.quiet, dt, figcaption, .more, .told td { color: var(--quiet); }
.address { display: grid; grid-template-columns: 1fr 1fr; gap: 1rem 2rem; padding: 1rem 0; }
dl { display: grid; gap: .4rem; align-content: start; }
dl div { display: grid; grid-template-columns: minmax(6ch, 14ch) minmax(0, 1fr); gap: 0 1.5rem; }
svg { display: block; max-width: 100%; height: auto; overflow: visible; font-family: inherit; }
.narrow { display: none; }
.courses { display: grid; grid-template-columns: repeat(auto-fill, minmax(min(100%, 20rem), 1fr)); gap: 2rem; }
.courses figure { grid-row: span 3; grid-template-rows: subgrid; align-content: start; gap: .5rem; }
.courses figure svg { align-self: end; }
.name { color: var(--ink); font-weight: 700; }
summary { padding: 1rem 0; color: var(--mark); font-weight: 700; cursor: pointer; }
table { width: 100%; border-collapse: collapse; }
caption { padding-bottom: .5rem; font-weight: 700; text-align: left; }
th, td { padding: .6rem 1rem .6rem 0; border-bottom: 1px solid var(--line); text-align: left; vertical-align: top; hyphens: auto; }
:is(th, td):last-child { padding-right: 0; }
th { font-weight: 400; }
.many th[scope='row'] { width: 38%; }
thead th, .group th { font-weight: 700; }
.group th { padding-top: 1.5rem; border-bottom: 0; font-size: 1.375rem; }
.told td { padding-top: 0; }
.more { display: block; }
:focus-visible { outline: 3px solid var(--ink); outline-offset: 3px; }
.f-ink { fill: var(--ink); } .f-quiet { fill: var(--quiet); } .f-line { fill: var(--line); }
.f-mark { fill: var(--mark); } .f-band { fill: var(--band); } .f-middle { fill: var(--middle); }
.s-ink { stroke: var(--ink); } .s-quiet { stroke: var(--quiet); } .s-line { stroke: var(--line); }
.s-mark { stroke: var(--mark); }
@media screen and (max-width: 46em) {
  main { hyphens: auto; }
  .wide { display: none; }
  .narrow { display: block; }
  .address, dl div { grid-template-columns: minmax(0, 1fr); }
  ${cards('.many')}
}
@media screen and (max-width: 20em) {
  ${cards('table')}
}
@media print {
  html { font-size: 80%; }
  body, main { background: #fff; }
  main { max-width: none; padding: 0; }
  main, header, section, figure, .courses { display: block; }
  :is(main, header, section, figure, details) > * { margin-top: .75rem; }
  .product + p { margin-top: 0; }
  section > h2 { margin-top: 1.5rem; }
  .courses figure { display: inline-block; width: 48%; margin-right: 1.5%; vertical-align: top; }
  /* Few pages: what a chart says stands in its words, and type is as in the PDF. */
  :is(.doctor, .person) details { display: none; }
  html:has(.doctor) { font-size: 60%; }
  html:has(.person) { font-size: 74%; }
  .person .address { padding: 0; font-size: .75em; }
  .person .address dl div:nth-child(n+2) { display: none; }
  p, li, figcaption { max-width: none; }
  :is(.doctor, .person) :is(th, td) { padding-block: .2rem; }
  :is(.doctor, .person) p + p { margin-top: .4rem; }
  .doctor dt { hyphens: none; }
  h2, h3, caption, summary, thead, .name, .group { break-after: avoid; }
  .courses figure, figure > svg, tr, li { break-inside: avoid; }
}
@page { size: A4; margin: 12mm 18mm; }
`;
