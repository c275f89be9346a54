/**
 * Lays a self-contained HTML file under the page, so that printing the page prints the file and nothing else; on the
 * screen nothing changes. Scripts of the file are left out. Rules for `body >` do not reach: one element stands between.
 *
 * Not in an iframe: Chrome and Firefox on the iPad print the page around it (github.com/mozilla-mobile/firefox-ios/issues/5813,
 * github.com/crabbly/Print.js/issues/312), and our policy allows no frames. Not the PDF: Chrome on Android shows none
 * inside a page (github.com/crabbly/Print.js/issues/549). Not in a new window: an installed app has none, and blocked
 * ones would be a riddle.
 *
 * @returns takes everything away again
 */
export function layPrintSheet(html: string, page: Document): () => void {
  const file = new DOMParser().parseFromString(html, 'text/html');
  for (const script of file.querySelectorAll('script')) script.remove();

  const ours = [...page.querySelectorAll<HTMLStyleElement | HTMLLinkElement>('style, link[rel=stylesheet]')];
  const media = ours.map((sheet) => sheet.media);
  for (const sheet of ours) if (sheet.media === '') sheet.media = 'screen';

  const holder = page.createElement('div');
  holder.dataset.printSheet = '';
  holder.lang = file.documentElement.lang;
  holder.append(...file.body.childNodes);

  const rules = page.createElement('style');
  rules.textContent = `
    @media screen { [data-print-sheet] { display: none !important; } }
    @media print {
      body > :not([data-print-sheet]) { display: none !important; }
      [data-print-sheet] { display: contents; }
    }`;
  const theirs = [...file.querySelectorAll('style')];
  for (const style of theirs) style.media = style.media === '' ? 'print' : `print and ${style.media}`;

  page.head.append(rules, ...theirs);
  page.body.append(holder);
  return () => {
    for (const element of [rules, holder, ...theirs]) element.remove();
    ours.forEach((sheet, i) => void (sheet.media = media[i] ?? ''));
  };
}
