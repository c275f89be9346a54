import { defineTexts } from '../texts.ts';

/** A sitting with a timed test, around the test itself. */
export const sessionTexts = defineTexts(
  {
    loading: 'Die Bilder werden vorbereitet …',
    problems: {
      unreachable: {
        title: 'Wir konnten die Bilder nicht laden',
        text: 'Ihre Antworten sind gespeichert. Bitte prüfen Sie die Verbindung zum Internet und tippen Sie auf „Noch einmal versuchen“.',
      },
      damaged: {
        title: 'Ein Bild ist beschädigt angekommen',
        text: 'Ihre Antworten sind gespeichert. Tippen Sie auf „Noch einmal versuchen“, dann laden wir es neu.',
      },
    },
    instructionStep: (p: { number: string; of: string }) => `${p.number} von ${p.of}`,
    startPractice: 'Üben beginnen',
    practiceDone: (p: { right: string; of: string }) =>
      `Sie haben ${p.right} von ${p.of} Mal richtig geantwortet.`,
    practicePassed: 'Sie haben die Aufgabe verstanden. Nun beginnt der Test.',
    practiceMore: 'Wir üben am besten noch einmal. Lassen Sie sich Zeit beim Anschauen.',
    practiceAgain: 'Noch einmal üben',
    practiceSkip: 'Trotzdem beginnen',
    practiceTitle: 'Übung',
    ready: (p: { part: string; of: string }) => `Abschnitt ${p.part} von ${p.of}`,
    readyFirst: 'Legen Sie das Tablet vor sich hin. Wählen Sie einen ruhigen Platz.',
    readyLater: 'Sie können sich ausruhen. Der nächste Abschnitt beginnt, wenn Sie tippen.',
    readyNow: 'Bitte machen Sie gleich weiter, sobald Sie bereit sind.',
    blockMinutes: (p: { minutes: string }) =>
      p.minutes === '1' ? 'Das dauert etwa eine Minute.' : `Das dauert etwa ${p.minutes} Minuten.`,
    lessThanAMinute: 'Das dauert weniger als eine Minute.',
    start: 'Abschnitt beginnen',
    startOnly: 'Beginnen',
    preparing: 'Gleich geht es los …',
    slowDisplay: {
      title: 'Der Bildschirm arbeitet gerade langsam',
      why: 'Merkzeit kann die Bilder so nicht genau genug zeigen. Meist liegt es an einem fast leeren Akku oder am Stromsparmodus.',
      help: [
        'Schließen Sie das Ladegerät an.',
        'Schalten Sie den Stromsparmodus aus, wenn er an ist. Sie finden ihn in den Einstellungen unter „Batterie“.',
        'Schließen Sie andere Apps.',
      ],
      again: 'Noch einmal prüfen',
      goOn: 'Trotzdem weitermachen',
      goingOn:
        'Wenn Sie trotzdem weitermachen, steht im Befundbrief, dass die Antwortzeiten nur eingeschränkt gelten.',
    },
    pause: 'Später weitermachen',
    interrupted: {
      closed:
        'Der Test wurde unterbrochen. Alle Antworten bis dahin sind gespeichert. Diesen Abschnitt beginnen wir noch einmal von vorn.',
      hidden:
        'Merkzeit war zwischendurch nicht zu sehen. Alle Antworten bis dahin sind gespeichert. Diesen Abschnitt beginnen wir noch einmal von vorn.',
      rotated:
        'Das Tablet wurde gedreht. Alle Antworten bis dahin sind gespeichert. Diesen Abschnitt beginnen wir noch einmal von vorn.',
      storage:
        'Das Speichern hat zu lange gedauert. Nun ist alles gespeichert. Diesen Abschnitt beginnen wir noch einmal von vorn.',
      paused:
        'Sie haben sich ausgeruht. Alle Antworten bis dahin sind gespeichert. Diesen Abschnitt beginnen wir noch einmal von vorn.',
    },
    rest: {
      button: 'Pause',
      soon: 'Gleich',
      title: 'Pause',
      text: 'Ruhen Sie sich aus. Dauert es länger als eine Minute, beginnen wir diesen Abschnitt noch einmal von vorn.',
      goOn: 'Weitermachen',
    },
    leftOut: {
      title: 'Der zweite Teil entfällt',
      text: 'Seit dem ersten Teil ist zu viel Zeit vergangen. Das ist nicht schlimm: Der erste Teil ist gespeichert und zählt.',
    },
    waiting: {
      title: 'Pause bis zum zweiten Teil',
      at: (p: { time: string }) => `Der zweite Teil beginnt um ${p.time} Uhr.`,
      left: (p: { minutes: number }) => (p.minutes === 1 ? 'Noch 1 Minute.' : `Noch ${p.minutes} Minuten.`),
      meanwhile: 'Machen Sie bis dahin etwas anderes. Sie können die App schließen.',
      latest: (p: { time: string }) => `Bitte beginnen Sie ihn bis spätestens ${p.time} Uhr.`,
    },
    toHome: 'Zur Startseite',
  },
  {
    loading: 'The pictures are being prepared …',
    problems: {
      unreachable: {
        title: 'We could not load the pictures',
        text: 'Your answers are stored. Please check the internet connection and tap “Try again”.',
      },
      damaged: {
        title: 'A picture has arrived damaged',
        text: 'Your answers are stored. Tap “Try again”, then we load it anew.',
      },
    },
    instructionStep: (p) => `${p.number} of ${p.of}`,
    startPractice: 'Begin practising',
    practiceDone: (p) => `You answered correctly ${p.right} of ${p.of} times.`,
    practicePassed: 'You have understood the task. Now the test begins.',
    practiceMore: 'It is best to practise once more. Take your time looking.',
    practiceAgain: 'Practise once more',
    practiceSkip: 'Begin anyway',
    practiceTitle: 'Practice',
    ready: (p) => `Section ${p.part} of ${p.of}`,
    readyFirst: 'Put the tablet down in front of you. Choose a quiet place.',
    readyLater: 'You can rest. The next section begins when you tap.',
    readyNow: 'Please go on straight away, as soon as you are ready.',
    blockMinutes: (p) =>
      p.minutes === '1' ? 'It takes about a minute.' : `It takes about ${p.minutes} minutes.`,
    lessThanAMinute: 'It takes less than a minute.',
    start: 'Begin this section',
    startOnly: 'Begin',
    preparing: 'It is about to begin …',
    slowDisplay: {
      title: 'The screen is slow just now',
      why: 'Merkzeit cannot show the pictures precisely enough like this. Mostly the battery is almost empty or the power-saving mode is on.',
      help: [
        'Connect the charger.',
        'Switch the power-saving mode off if it is on. You find it in the settings under “Battery”.',
        'Close other apps.',
      ],
      again: 'Check again',
      goOn: 'Continue all the same',
      goingOn: 'If you continue all the same, the letter says that the response times are of limited use.',
    },
    pause: 'Go on later',
    interrupted: {
      closed:
        'The test was interrupted. All answers so far are stored. We begin this section once more from the start.',
      hidden:
        'Merkzeit was not visible for a while. All answers so far are stored. We begin this section once more from the start.',
      rotated:
        'The tablet was rotated. All answers so far are stored. We begin this section once more from the start.',
      storage:
        'Storing took too long. Now everything is stored. We begin this section once more from the start.',
      paused:
        'You have rested. All answers so far are stored. We begin this section once more from the start.',
    },
    rest: {
      button: 'Rest',
      soon: 'Soon',
      title: 'Rest',
      text: 'Have a rest. If it takes longer than a minute, we begin this section once more from the start.',
      goOn: 'Go on',
    },
    leftOut: {
      title: 'The second part is left out',
      text: 'Too much time has passed since the first part. That does no harm: the first part is stored and counts.',
    },
    waiting: {
      title: 'A break before the second part',
      at: (p) => `The second part begins at ${p.time}.`,
      left: (p) => (p.minutes === 1 ? '1 minute left.' : `${p.minutes} minutes left.`),
      meanwhile: 'Do something else until then. You may close the app.',
      latest: (p) => `Please begin it by ${p.time} at the latest.`,
    },
    toHome: 'To the start page',
  },
);
