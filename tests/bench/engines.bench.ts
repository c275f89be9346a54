/** The same journey in the three engines that browsers are made of, as far as they are installed here. */
import { unitOf, type Abilities } from './engines/abilities.ts';
import { chromiumEngine, firefoxEngine } from './engines/driven.ts';
import { STEPS, type Engine } from './engines/engine.ts';
import { webkitEngine } from './engines/webkit.ts';
import { figure, type Bench, type Figure } from './figure.ts';

const ENGINES: readonly Engine[] = [chromiumEngine, firefoxEngine, webkitEngine];

async function tried({ name, path, play }: Engine): Promise<Figure[]> {
  const isDone = new Set<string>();
  let abilities: Abilities = {};
  if (path !== null)
    try {
      abilities = await play(path, (step) => isDone.add(step));
    } catch (error) {
      console.error(`${name}: ${String(error)}`);
    }
  return [
    ...STEPS.map((step) =>
      figure(`${name}: ${step}`, 'yes', path === null ? null : Number(isDone.has(step)), '= 1'),
    ),
    ...Object.entries(abilities).map(([ability, value]) =>
      figure(`${name}: ${ability}`, unitOf(ability), value),
    ),
  ];
}

export const bench: Bench = {
  name: 'engines',
  question: 'Does a code become a letter in Chromium, Firefox and WebKit, and what does each of them lack?',
  run: async () => {
    const figures: Figure[] = [];
    for (const engine of ENGINES) figures.push(...(await tried(engine)));
    return figures;
  },
};
