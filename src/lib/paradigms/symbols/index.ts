import type { Paradigm } from '../contract.ts';
import { ONE_PART } from '../plan.ts';
import { SYMBOL_IDS, addresses } from './drawings.ts';
import { findings, valueText } from './findings.ts';
import { feedback, instruction } from './instruction.ts';
import { parameters } from './parameters.ts';
import { score } from './score.ts';
import { scoreDocs } from './score-docs.ts';
import { simulate } from './simulate.ts';
import { texts } from './text.ts';
import { isOver, makePlan, type SymbolTrial } from './trials.ts';

/** Symbols matched to digits by a key, as many as possible in 90 s. */
export const paradigm: Paradigm<SymbolTrial> = Object.freeze<Paradigm<SymbolTrial>>({
  id: 'symbols',
  version: 1,
  minutes: 4,
  blockMinutes: 1.5,
  parameters,
  trialFields: {
    symbol: { unit: 'word', sentence: 'The symbol in the middle.' },
    correct: { unit: 'digit', sentence: 'The digit under it in the key, `1` to `9`: the right answer.' },
    key: { unit: 'words', sentence: 'The symbols of the key, in the order of their digits.' },
    isTimed: {
      unit: 'yes or no',
      sentence: 'Whether the 90 s of the test run; in practice each symbol has a time of its own.',
    },
  },
  scores: scoreDocs,
  mainScores: [{ id: 'symbols.right', axis: 'count', most: null }],
  resume: { unit: 'block', counts: 'first-whole-attempt' },
  sources: [
    {
      citation:
        'van den Hurk et al. J Int Neuropsychol Soc 2022;28:188–202 (published description of a digital symbol–digit task of 90 s; its norms are not used)',
      doi: '10.1017/S135561772100045X',
    },
    {
      citation: 'Wilson EB. J Am Stat Assoc 1927;22:209–212 (interval of a share)',
      doi: '10.1080/01621459.1927.10502953',
    },
  ],
  licence: 'Own symbols and keys, CC0-1.0; paradigm published',
  practiceCriterion: 0.8,
  pictures: { kind: 'own', addresses },
  name: (locale) => texts[locale].name,
  parts: ONE_PART,
  instruction: (_part, _manifest, locale) => instruction(locale),
  makePlan: (_manifest, rng) => makePlan(rng),
  isOver: (_trials, rows) => isOver(rows),
  // The key shows all nine, whatever the trials ask for.
  picturesOf: () => SYMBOL_IDS,
  isRight: (trial, answer) => trial.correct === answer,
  feedback,
  score,
  findings,
  valueText,
  simulate,
});
