import { Linter } from 'eslint';
import svelte from 'eslint-plugin-svelte';
import { describe, expect, it } from 'vitest';
import merkzeit from './words.mjs';

/** What the rule complains of, as it stands in the component. */
function found(component: string): readonly string[] {
  const messages = new Linter().verify(
    component,
    [
      ...svelte.configs.base,
      { files: ['**/*.svelte'], plugins: { merkzeit }, rules: { 'merkzeit/words': 'error' } },
    ],
    'Some.svelte',
  );
  const ours = messages.filter(({ ruleId, fatal }) => ruleId === 'merkzeit/words' || fatal === true);
  const lines = component.split('\n');
  return ours.map(({ line, column, endColumn, message, fatal }) =>
    fatal === true ? message : (lines[line - 1] ?? '').slice(column - 1, (endColumn ?? column) - 1),
  );
}

describe('a word in a component', () => {
  it.each([
    ['between tags', '<p>Guten Tag</p>', ['Guten Tag']],
    ['beside an expression', '<p>Noch {minutes} min</p>', ['Noch ', ' min']],
    ['in the title of the window', '<svelte:head><title>Hilfe</title></svelte:head>', ['Hilfe']],
    ['in an attribute that is shown or read aloud', '<img alt="Baum" src="a.png" />', ['Baum']],
    ['in a property of a component', '<Page title="Hilfe" />', ['Hilfe']],
    ['in a part of an attribute', '<button aria-label="Bild {i}"></button>', ['Bild ']],
    ['in both ways of a choice', "<p>{a ? 'Ja' : 'Nein'}</p>", ["'Ja'", "'Nein'"]],
    ['in a template', '<p title={`Bild ${i}`}></p>', ['`Bild ${']],
    ['in place of something absent', "<p>{name ?? 'niemand'}</p>", ["'niemand'"]],
    ['in a sum', "<p>{name + ' ist da'}</p>", ["' ist da'"]],
    ['in a sentence of the script', "<script>const t = 'Das ist gut';</script>", ["'Das ist gut'"]],
    ['with an umlaut', "<script>const t = 'zurück';</script>", ["'zurück'"]],
  ])('%s is found', (_, component, words) => {
    expect(found(component)).toEqual(words);
  });

  it.each([
    ['of the catalogue', '<p title={t.hint}>{t.lead}</p>'],
    ['that is our name', '<title>Merkzeit</title>'],
    ['that is a sign, a number or an entity', '<p>{a} · 12 % &nbsp;✓</p>'],
    ['that nobody reads', '<input class="large field" name="code" type="text" autocomplete="given-name" />'],
    ['that only chooses', "<p>{kind === 'open' ? t.open : t[kind]}</p>"],
    ['of a style', '<style>p { color: red; }</style>'],
    ['for developers', "<script>throw new Error('The list is empty');</script>"],
    ['in a remark', '<!-- Eine Seite für Ärzte -->'],
  ])('%s is none of ours', (_, component) => {
    expect(found(component)).toEqual([]);
  });
});
