import { defineTexts } from '#lib/i18n/texts.ts';

/** Every word of this test. */
export const texts = defineTexts(
  {
    name: 'Gegenstände im Raum',
    question: 'Was war hier?',
    roomToRemember: 'Raum mit zwei Gegenständen zum Merken',
    emptyRoom: 'Leerer Raum mit einem Ring um eine Stelle',
    choices: ['Erster Gegenstand', 'Zweiter Gegenstand', 'Dritter Gegenstand'],
    instruction: {
      look: 'Sie sehen nacheinander dreizehn Räume. In jedem sind zwei auffällige Gegenstände.',
      objects: 'Merken Sie sich beide Gegenstände und die Stelle, an der jeder von ihnen ist.',
      remember: 'Jeder Raum bleibt fünf Sekunden stehen. Schauen Sie nur hin. Sie brauchen nichts zu tippen.',
      ring: 'Danach fragen wir. Sie sehen einen Raum ohne die Gegenstände. Ein Ring zeigt Ihnen eine Stelle.',
      choose: 'Neben dem Raum oder darunter stehen drei Gegenstände. Tippen Sie auf den, der im Ring war.',
      unsure: 'Nehmen Sie sich einen Augenblick Zeit. Wenn Sie unsicher sind, entscheiden Sie nach Gefühl.',
      noNotes: 'Bitte schreiben Sie nichts auf. In etwa einer Stunde fragen wir noch einmal.',
      practice: 'Zuerst üben wir mit zwei Räumen. Beim Üben sagen wir Ihnen, ob die Antwort stimmt.',
      now: 'Jetzt kommen die Räume ohne die Gegenstände. Tippen Sie auf den Gegenstand, der im Ring war.',
      again: 'Sie haben vorhin Räume mit Gegenständen gesehen. Jetzt fragen wir noch einmal danach.',
      captionFurnished: 'der Raum mit beiden Gegenständen',
      captionNamed: (p: { first: string; second: string }) => `hier sind es ${p.first} und ${p.second}`,
      captionEmpty: 'der leere Raum mit dem Ring',
    },
    feedback: {
      right: 'Richtig. Dieser Gegenstand war hier.',
      rightNamed: (p: { name: string }) => `Richtig: ${p.name}.`,
      sameRoom: 'Dieser Gegenstand war im selben Raum, aber an der anderen Stelle.',
      otherRoom: 'Dieser Gegenstand war in einem anderen Raum.',
      ordinals: ['erste', 'zweite', 'dritte'],
      wasRight: (p: { ordinal: string }) => `Richtig ist der ${p.ordinal} Gegenstand.`,
      wasRightNamed: (p: { ordinal: string; name: string }) =>
        `Richtig ist der ${p.ordinal} Gegenstand: ${p.name}.`,
      missed: 'Es ist keine Antwort angekommen. Tippen Sie bitte auf einen der drei Gegenstände.',
    },
    measures: [
      'Bei dieser Aufgabe merkt man sich, welcher Gegenstand in einem Raum an welcher Stelle ist. Später wählt man ihn aus drei Gegenständen aus: gleich danach und noch einmal nach etwa einer Stunde.',
      'Sie prüft, ob das Gedächtnis aus einem Teil, dem leeren Raum, das Ganze wiederfindet. Sie zeigt auch, wie viel davon nach einer Stunde bleibt.',
    ],
    parts: { immediate: 'Gleich danach', delayed: 'Nach etwa einer Stunde' },
    rows: {
      Correct: 'richtig',
      SameRoom: 'Gegenstand von der anderen Stelle im selben Raum',
      OtherRoom: 'Gegenstand aus einem anderen Raum',
      MedianRtMs: 'mittlere Antwortzeit (Median)',
    },
    retention: 'Behalten (später richtig, geteilt durch gleich danach richtig)',
    notComputed: 'nicht berechnet',
    countOf: (p: { value: string; of: string }) => `${p.value} von ${p.of}`,
    intervalOf: (p: { low: string; high: string; level: string }) =>
      `${p.low} bis ${p.high} (${p.level}-Bereich)`,
    chanceLine: (p: { value: string }) => `bloßes Raten: ${p.value}`,
    summary: {
      incomplete: 'Die Aufgabe wurde nicht bis zum Ende bearbeitet. Darum steht hier kein Ergebnis.',
      unusable: 'Die Aufzeichnung lässt sich nicht auswerten. Darum steht hier kein zusammenfassender Wert.',
      chance:
        'Das Ergebnis gleich nach dem Merken lässt sich vom bloßen Raten nicht sicher trennen. Oft liegt das daran, dass die Aufgabe noch nicht klar war.',
      immediate: (p: { value: string; of: string; chance: string }) =>
        `Gleich nach dem Merken haben Sie ${p.value} von ${p.of} Gegenständen an ihrer Stelle wiedergefunden (bloßes Raten: etwa ${p.chance}).`,
      delayed: (p: { value: string; of: string }) => `Später waren es ${p.value} von ${p.of}.`,
      noDelayed: 'Der zweite Teil fehlt.',
    },
    validity: {
      incomplete: (p: { value: string; limit: string }) =>
        `Nicht verwertbar, weil erst ${p.value} von ${p.limit} Bildern gezeigt sind.`,
      fewAnswersUnusable: (p: { part: string; value: string }) =>
        `Nicht verwertbar. ${p.part}: Nur ${p.value} der Fragen sind beantwortet.`,
      fewAnswers: (p: { part: string; value: string }) =>
        `Eingeschränkt verwertbar. ${p.part}: ${p.value} der Fragen sind beantwortet.`,
      onePositionUnusable: (p: { part: string }) =>
        `Nicht verwertbar. ${p.part}: Es wurde immer dieselbe Stelle des Bildschirms gedrückt.`,
      onePosition: (p: { part: string }) =>
        `Eingeschränkt verwertbar. ${p.part}: Es wurde immer dieselbe Stelle des Bildschirms gedrückt.`,
      anticipations: (p: { part: string; value: string }) =>
        `Eingeschränkt verwertbar. ${p.part}: ${p.value} der Antworten kamen schneller als 0,2 Sekunden.`,
      chance: (p: { part: string; value: string; limit: string }) =>
        `${p.part}: ${p.value} richtige Antworten lassen sich vom bloßen Raten nicht sicher trennen. Das geht erst ab ${p.limit}.`,
      learnedAgain: (p: { value: string }) =>
        `Eingeschränkt verwertbar: Das Merken wurde unterbrochen und neu begonnen. ${p.value} Räume waren darum zweimal zu sehen.`,
      recallLate: (p: { value: string; limit: string }) =>
        `Eingeschränkt verwertbar: Zwischen dem Merken und den ersten Fragen lagen ${p.value} Minuten, vorgesehen sind höchstens ${p.limit}.`,
      delayedMissing: (p: { value: string; limit: string }) =>
        `Der zweite Teil fehlt (${p.value} von ${p.limit} Fragen). Es zählt nur der erste Teil, gleich nach dem Merken.`,
      delayedLate: (p: { value: string; limit: string }) =>
        `Der zweite Teil ist eingeschränkt verwertbar: Er kam nach ${p.value} Minuten, vorgesehen sind höchstens ${p.limit}.`,
      delayedEarly: (p: { value: string; limit: string }) =>
        `Der zweite Teil ist eingeschränkt verwertbar: Er kam schon nach ${p.value} Minuten, vorgesehen sind ${p.limit}.`,
      repeated: (p: { value: string }) =>
        `Ein Abschnitt wurde nach einer Unterbrechung neu begonnen (${p.value} Fragen erneut gestellt). Es zählt jeweils die erste Antwort.`,
      slowDisplay:
        'Antwortzeiten eingeschränkt verwertbar: Der Bildschirm zeigte weniger als 50 Bilder je Sekunde.',
    },
    chart: {
      title: 'Gegenstände an ihrer Stelle wiedergefunden',
      axis: 'richtige Antworten von 25',
      chance: 'bloßes Raten',
    },
  },
  {
    name: 'Objects in rooms',
    question: 'What was here?',
    roomToRemember: 'Room with two objects to remember',
    emptyRoom: 'Empty room with a ring around one place',
    choices: ['First object', 'Second object', 'Third object'],
    instruction: {
      look: 'You will see thirteen rooms, one after the other. In each there are two striking objects.',
      objects: 'Remember both objects, and the place where each of them is.',
      remember: 'Every room stays for five seconds. Just look. You need not tap anything.',
      ring: 'Then we ask. You see a room without its objects. A ring shows you one place.',
      choose: 'Beside or below the room stand three objects. Tap the one that was in the ring.',
      unsure: 'Take a moment. If you are unsure, go by your feeling.',
      noNotes: 'Please do not write anything down. In about an hour we will ask again.',
      practice: 'First we practise with two rooms. While practising we tell you whether the answer is right.',
      now: 'Now the rooms come without their objects. Tap the object that was in the ring.',
      again: 'Earlier you saw rooms with objects. Now we ask about them once more.',
      captionFurnished: 'the room with both objects',
      captionNamed: (p) => `here they are ${p.first} and ${p.second}`,
      captionEmpty: 'the empty room with the ring',
    },
    feedback: {
      right: 'Right. This object was here.',
      rightNamed: (p) => `Right: ${p.name}.`,
      sameRoom: 'This object was in the same room, but at the other place.',
      otherRoom: 'This object was in another room.',
      ordinals: ['first', 'second', 'third'],
      wasRight: (p) => `The ${p.ordinal} object is right.`,
      wasRightNamed: (p) => `The ${p.ordinal} object is right: ${p.name}.`,
      missed: 'No answer has arrived. Please tap one of the three objects.',
    },
    measures: [
      'In this task one remembers which object is at which place in a room, and later picks it out of three objects, right afterwards and again after about an hour.',
      'It examines whether memory finds the whole again from a part, the empty room, and how much of it is left after an hour.',
    ],
    parts: { immediate: 'Right afterwards', delayed: 'After about an hour' },
    rows: {
      Correct: 'right',
      SameRoom: 'object from the other place in the same room',
      OtherRoom: 'object from another room',
      MedianRtMs: 'typical response time (median)',
    },
    retention: 'Retained (right later, divided by right at once)',
    notComputed: 'not computed',
    countOf: (p) => `${p.value} of ${p.of}`,
    intervalOf: (p) => `${p.low} to ${p.high} (${p.level} interval)`,
    chanceLine: (p) => `guessing: ${p.value}`,
    summary: {
      incomplete: 'The task was not worked through to the end. So there is no result here.',
      unusable: 'The recording cannot be evaluated. So there is no summary value here.',
      chance:
        'The result right after learning cannot be told apart from guessing with certainty. Often this is because the task was not yet clear.',
      immediate: (p) =>
        `Right after learning you found ${p.value} of ${p.of} objects again at their places (guessing: about ${p.chance}).`,
      delayed: (p) => `Later it was ${p.value} of ${p.of}.`,
      noDelayed: 'The second part is missing.',
    },
    validity: {
      incomplete: (p) => `Not usable, because only ${p.value} of ${p.limit} pictures have been shown.`,
      fewAnswersUnusable: (p) => `Not usable. ${p.part}: only ${p.value} of the questions were answered.`,
      fewAnswers: (p) => `Of limited use. ${p.part}: ${p.value} of the questions were answered.`,
      onePositionUnusable: (p) =>
        `Not usable. ${p.part}: the same place on the screen was pressed every time.`,
      onePosition: (p) => `Of limited use. ${p.part}: the same place on the screen was pressed every time.`,
      anticipations: (p) =>
        `Of limited use. ${p.part}: ${p.value} of the answers came faster than 0.2 seconds.`,
      chance: (p) =>
        `${p.part}: ${p.value} right answers cannot be told apart from guessing with certainty. That takes at least ${p.limit}.`,
      learnedAgain: (p) =>
        `Of limited use: learning was interrupted and begun again. So ${p.value} rooms were seen twice.`,
      recallLate: (p) =>
        `Of limited use: ${p.value} minutes passed between learning and the first questions, at most ${p.limit} are intended.`,
      delayedMissing: (p) =>
        `The second part is missing (${p.value} of ${p.limit} questions). Only the first part, right after learning, counts.`,
      delayedLate: (p) =>
        `The second part is of limited use: it came after ${p.value} minutes, at most ${p.limit} are intended.`,
      delayedEarly: (p) =>
        `The second part is of limited use: it came after ${p.value} minutes already, ${p.limit} are intended.`,
      repeated: (p) =>
        `A section was begun again after an interruption (${p.value} questions asked again). The first answer counts each time.`,
      slowDisplay: 'Response times of limited use: the screen showed fewer than 50 pictures a second.',
    },
    chart: {
      title: 'Objects found again at their places',
      axis: 'right answers of 25',
      chance: 'guessing',
    },
  },
);
