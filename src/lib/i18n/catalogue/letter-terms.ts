import { defineTexts } from '../texts.ts';

/** What the words of the findings letter mean; a word is explained where its `sign` stands in the letter. */
export const letterTermTexts = defineTexts(
  {
    group: {
      term: 'Vergleichsgruppe',
      sign: 'ruppe A',
      meaning:
        'Andere Menschen, die eine solche Aufgabe gemacht haben. Ihr Wert wird mit deren Werten verglichen.',
    },
    rank: {
      term: 'Prozentrang',
      sign: 'percentileText',
      meaning: 'So viele von 100 Personen der Vergleichsgruppe haben einen niedrigeren Wert.',
    },
    provisional: {
      term: 'vorläufig',
      sign: 'vorläufig',
      meaning: 'Die Vergleichsgruppe hat eine ähnliche Aufgabe gemacht, und ihre Werte sind umgerechnet.',
    },
    orientation: {
      term: 'Orientierungswert',
      sign: 'Orientierungswert',
      meaning:
        'Die Vergleichsgruppe hat die Aufgabe anders gemacht, etwa auf Papier. Der Vergleich ist nur ungefähr.',
    },
    scores: {
      term: 'T und z',
      sign: ', z ',
      meaning:
        'Abstand vom Mittel der Vergleichsgruppe. z 0 und T 50 sind das Mittel; z −1 und T 40 liegen eine Standardabweichung darunter. Höher ist immer besser.',
    },
    range: {
      term: 'Bereich',
      sign: '-Bereich',
      meaning:
        'Jede Messung schwankt durch Zufall. Der Bereich zeigt, wie weit. Je mehr Antworten, desto enger ist er.',
    },
    guessing: {
      term: 'bloßes Raten',
      sign: 'bloßes Raten',
      meaning: 'Diesen Wert erreicht man im Mittel, wenn man ohne hinzusehen antwortet.',
    },
    median: {
      term: 'Median',
      sign: 'Median',
      meaning: 'Der mittlere Wert: Die eine Hälfte der Zeiten ist kürzer, die andere länger.',
    },
    dPrime: {
      term: 'd′',
      sign: 'd′',
      meaning:
        'Wie gut gleich und verändert getrennt werden, unabhängig von der Neigung zu einer Antwort. 0 heißt: gar nicht.',
    },
    criterion: {
      term: 'Antwortneigung c',
      sign: 'Antwortneigung c',
      meaning: 'Neigung zu einer der beiden Antworten. 0 heißt: keine. Kein Wert ist besser als ein anderer.',
    },
  },
  {
    group: {
      term: 'Comparison group',
      sign: 'roup A',
      meaning: 'Other people who did such a task. Your value is compared with theirs.',
    },
    rank: {
      term: 'Percentile rank',
      sign: 'percentileText',
      meaning: 'So many of 100 people of the comparison group have a lower value.',
    },
    provisional: {
      term: 'provisional',
      sign: 'provisional',
      meaning: 'The comparison group did a similar task, and its values were converted.',
    },
    orientation: {
      term: 'for orientation',
      sign: 'for orientation',
      meaning:
        'The comparison group did the task in another way, such as on paper. The comparison is only rough.',
    },
    scores: {
      term: 'T and z',
      sign: ', z ',
      meaning:
        'Distance from the mean of the comparison group. z 0 and T 50 are the mean; z −1 and T 40 lie one standard deviation below. Higher is always better.',
    },
    range: {
      term: 'interval',
      sign: ' interval',
      meaning:
        'Every measurement varies by chance. The interval shows how far. The more answers, the narrower it is.',
    },
    guessing: {
      term: 'guessing',
      sign: 'guessing',
      meaning: 'The value reached on average by answering without looking.',
    },
    median: {
      term: 'median',
      sign: 'edian',
      meaning: 'The middle value: half of the times are shorter, half are longer.',
    },
    dPrime: {
      term: 'd′',
      sign: 'd′',
      meaning:
        'How well same and changed are told apart, whatever the leaning to one answer. 0 means: not at all.',
    },
    criterion: {
      term: 'Response bias c',
      sign: 'esponse bias c',
      meaning: 'Leaning to one of the two answers. 0 means: none. No value is better than another.',
    },
  },
);
