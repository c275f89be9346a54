import { defineTexts } from '../texts.ts';

/** What the words of the findings letter mean. */
export const letterTermTexts = defineTexts(
  {
    range: {
      term: 'Bereich',
      meaning:
        'Jede Messung schwankt durch Zufall. Der Bereich zeigt, wie weit. Je mehr Antworten, desto enger ist er.',
    },
    guessing: {
      term: 'bloßes Raten',
      meaning: 'Diesen Wert erreicht man im Mittel, wenn man ohne hinzusehen antwortet.',
    },
    median: {
      term: 'Median',
      meaning: 'Der mittlere Wert: Die eine Hälfte der Zeiten ist kürzer, die andere länger.',
    },
    dPrime: {
      term: 'd′',
      meaning:
        'Wie gut gleich und verändert getrennt werden, unabhängig von der Neigung zu einer Antwort. 0 heißt: gar nicht.',
    },
    criterion: {
      term: 'Antwortneigung c',
      meaning: 'Neigung zu einer der beiden Antworten. 0 heißt: keine. Kein Wert ist besser als ein anderer.',
    },
    rank: {
      term: 'Prozentrang',
      meaning: 'So viele von 100 Personen der Vergleichsgruppe haben einen niedrigeren Wert.',
    },
  },
  {
    range: {
      term: 'interval',
      meaning:
        'Every measurement varies by chance. The interval shows how far. The more answers, the narrower it is.',
    },
    guessing: { term: 'guessing', meaning: 'The value reached on average by answering without looking.' },
    median: {
      term: 'median',
      meaning: 'The middle value: half of the times are shorter, half are longer.',
    },
    dPrime: {
      term: 'd′',
      meaning:
        'How well same and changed are told apart, whatever the leaning to one answer. 0 means: not at all.',
    },
    criterion: {
      term: 'Response bias c',
      meaning: 'Leaning to one of the two answers. 0 means: none. No value is better than another.',
    },
    rank: {
      term: 'Percentile rank',
      meaning: 'So many of 100 people of the comparison group have a lower value.',
    },
  },
);
