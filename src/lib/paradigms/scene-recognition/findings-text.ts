import { defineTexts } from '#lib/i18n/texts.ts';

/** Every word about the results of this test. */
export const findingsTexts = defineTexts(
  {
    title: 'Szenen wiedererkennen („Drinnen oder draußen“)',
    measures: [
      'Bei dieser Aufgabe sieht man Bilder von Orten und entscheidet bei jedem, ob der Ort drinnen oder draußen ist. Mehr als eine Stunde später sieht man einen Teil davon wieder, gemischt mit neuen Bildern. Man sagt, welche man schon gesehen hat.',
      'Sie prüft, wie gut das Gedächtnis Bilder nach längerer Zeit wiedererkennt. Man wird vorher nicht gebeten, sie sich zu merken.',
      'Die Trennschärfe A′ schätzt, wie oft man von einem gesehenen und einem neuen Bild das gesehene herausfindet. 0,5 heißt geraten, 1 heißt immer.',
      'Die ROC-Fläche schätzt dasselbe und berücksichtigt auch, wann man mit „unsicher“ geantwortet hat.',
    ],
    rows: {
      correctedHitRate: 'Wiedererkennen (erkannt minus verwechselt)',
      hitRate: 'Gesehene Bilder wiedererkannt',
      falseAlarmRate: 'Neue Bilder für gesehen gehalten',
      unsureShare: 'Mit „unsicher“ beantwortet',
      dPrime: 'Trennschärfe d′',
      aPrime: 'Trennschärfe A′',
      rocArea: 'Trennschärfe aus allen drei Antworten (ROC-Fläche)',
      placeAccuracy: 'Drinnen und draußen richtig unterschieden',
      medianRtHitMs: 'Mittlere Antwortzeit, wiedererkannt (Median)',
      medianRtCorrectRejectionMs: 'Mittlere Antwortzeit, als neu erkannt (Median)',
      medianRtPlaceMs: 'Mittlere Antwortzeit, drinnen oder draußen (Median)',
    },
    notComputed: 'nicht berechnet',
    intervalOf: (p: { low: string; high: string; level: string }) =>
      `${p.low} bis ${p.high} (${p.level}-Bereich)`,
    chanceLine: (p: { value: string }) => `bloßes Raten: ${p.value}`,
    summary: {
      incomplete: 'Die Aufgabe wurde nicht bis zum Ende bearbeitet. Darum steht hier kein Ergebnis.',
      unusable: 'Die Aufzeichnung lässt sich nicht auswerten. Darum steht hier kein zusammenfassender Wert.',
      aboveChance: (p: { value: string; low: string; high: string }) =>
        `Sie haben gesehene von neuen Bildern unterschieden: ${p.value} über dem Raten (Bereich ${p.low} bis ${p.high}).`,
      chance:
        'Das Ergebnis lässt sich vom bloßen Raten nicht sicher trennen. Das kann auch daran liegen, dass die Aufgabe noch nicht klar war.',
    },
    validity: {
      recognitionMissing: 'Nicht verwertbar, weil der zweite Teil nach der Pause nicht gemacht wurde.',
      incomplete: (p: { value: string; limit: string }) =>
        `Nicht verwertbar, weil erst ${p.value} von ${p.limit} Bildern gezeigt sind.`,
      fewAnswersUnusable: (p: { value: string }) =>
        `Nicht verwertbar, weil im zweiten Teil nur ${p.value} der Bilder beantwortet sind.`,
      fewAnswers: (p: { value: string }) =>
        `Eingeschränkt verwertbar: Im zweiten Teil sind ${p.value} der Bilder beantwortet.`,
      oneAnswer: 'Nicht verwertbar, weil im zweiten Teil immer dasselbe Feld gedrückt wurde.',
      anticipations: (p: { value: string }) =>
        `Eingeschränkt verwertbar: ${p.value} der Antworten kamen schneller als 0,2 Sekunden.`,
      delayLate: (p: { value: string; limit: string }) =>
        `Eingeschränkt verwertbar: Der zweite Teil war erst nach ${p.value} Minuten zu Ende, vorgesehen sind höchstens ${p.limit}.`,
      delayUnknown:
        'Eingeschränkt verwertbar: Nach der Uhr des Geräts kam der zweite Teil zu früh. Vielleicht wurde sie verstellt.',
      inattentive: (p: { value: string; limit: string }) =>
        `Eingeschränkt verwertbar: Drinnen und draußen sind nur bei ${p.value} der Bilder richtig unterschieden, erwartet sind mindestens ${p.limit}.`,
      slowDisplay:
        'Antwortzeiten eingeschränkt verwertbar: Der Bildschirm zeigte weniger als 50 Bilder je Sekunde.',
      repeated: (p: { value: string }) =>
        `Ein Abschnitt wurde nach einer Unterbrechung neu begonnen (${p.value} Bilder erneut gezeigt). Es zählt jeweils die erste Antwort.`,
      chance: 'Der Bereich schließt bloßes Raten ein.',
    },
    chart: {
      title: 'Wiedererkennen gesehener Bilder',
      axis: 'erkannt minus verwechselt, in Prozentpunkten',
      point: 'Alle Bilder',
      chance: 'bloßes Raten',
    },
  },
  {
    title: 'Recognising scenes (“Indoors or outdoors”)',
    measures: [
      'In this task one sees pictures of places and decides for each whether the place is indoors or outdoors. More than an hour later some of them come again, mixed with new ones, and one says which one has seen before.',
      'It examines how well memory recognises pictures after a longer time. Nobody is asked beforehand to remember them.',
      'The sensitivity A′ estimates how often one picks out the seen picture from a seen and a new one: 0.5 means guessed, 1 means always.',
      'The ROC area estimates the same and also takes into account when one answered “unsure”.',
    ],
    rows: {
      correctedHitRate: 'Recognition (recognised minus confused)',
      hitRate: 'Seen pictures recognised',
      falseAlarmRate: 'New pictures taken for seen',
      unsureShare: 'Answered “unsure”',
      dPrime: 'Sensitivity d′',
      aPrime: 'Sensitivity A′',
      rocArea: 'Sensitivity from all three answers (ROC area)',
      placeAccuracy: 'Indoors and outdoors told apart correctly',
      medianRtHitMs: 'Typical response time, recognised (median)',
      medianRtCorrectRejectionMs: 'Typical response time, told as new (median)',
      medianRtPlaceMs: 'Typical response time, indoors or outdoors (median)',
    },
    notComputed: 'not computed',
    intervalOf: (p) => `${p.low} to ${p.high} (${p.level} interval)`,
    chanceLine: (p) => `guessing: ${p.value}`,
    summary: {
      incomplete: 'The task was not worked through to the end. So there is no result here.',
      unusable: 'The recording cannot be evaluated. So there is no summary value here.',
      aboveChance: (p) =>
        `You told seen pictures from new ones: ${p.value} above guessing (range ${p.low} to ${p.high}).`,
      chance:
        'The result cannot be told apart from guessing with certainty. One reason can be that the task was not yet clear.',
    },
    validity: {
      recognitionMissing: 'Not usable, because the second part after the pause was not done.',
      incomplete: (p) => `Not usable, because only ${p.value} of ${p.limit} pictures have been shown.`,
      fewAnswersUnusable: (p) =>
        `Not usable, because only ${p.value} of the pictures of the second part were answered.`,
      fewAnswers: (p) => `Of limited use: ${p.value} of the pictures of the second part were answered.`,
      oneAnswer: 'Not usable, because the same field was pressed every time in the second part.',
      anticipations: (p) => `Of limited use: ${p.value} of the answers came faster than 0.2 seconds.`,
      delayLate: (p) =>
        `Of limited use: the second part was over only after ${p.value} minutes, at most ${p.limit} are intended.`,
      delayUnknown:
        'Of limited use: by the device’s clock the second part came too early. Perhaps the clock was changed.',
      inattentive: (p) =>
        `Of limited use: indoors and outdoors were told apart correctly in only ${p.value} of the pictures, at least ${p.limit} are expected.`,
      slowDisplay: 'Response times of limited use: the screen showed fewer than 50 pictures a second.',
      repeated: (p) =>
        `A section was begun again after an interruption (${p.value} pictures shown again). The first answer counts each time.`,
      chance: 'The range includes guessing.',
    },
    chart: {
      title: 'Recognition of seen pictures',
      axis: 'recognised minus confused, in percentage points',
      point: 'All pictures',
      chance: 'guessing',
    },
  },
);
