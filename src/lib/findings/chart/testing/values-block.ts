import type { Block } from '../../model.ts';

/** Scores on their own scale, with guessing at 0. */
export const valuesBlock: Extract<Block, { kind: 'values' }> = {
  kind: 'values',
  caption: 'Punkt: Ihr Wert. Waagerechte Linie: So weit kann er durch Zufall schwanken.',
  chart: {
    title: 'Unterscheidung',
    axis: 'Prozentpunkte',
    min: -20,
    max: 100,
    chance: { value: 0, label: 'bloßes Raten' },
    points: [
      { label: 'Räume', value: 45, low: 20, high: 63 },
      { label: 'Gegenstände', value: 70, low: 48, high: 86 },
    ],
  },
};
