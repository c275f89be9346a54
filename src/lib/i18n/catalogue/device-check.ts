import { defineTexts } from '../texts.ts';

/** The check of sight, sound and touch. Keys of the advice are those of session/device-check/advice.ts. */
export const deviceCheckTexts = defineTexts(
  {
    step: (p: { number: string; of: string }) => `Schritt ${p.number} von ${p.of}`,
    skip: 'Auslassen',
    why: {
      title: 'Bevor es losgeht',
      text: 'Wir prüfen kurz, ob Sie alles gut sehen, hören und tippen können. Das dauert etwa zwei Minuten.',
      noTest: 'Das ist noch kein Test. Sie können nichts falsch machen.',
      advice: [
        'Setzen Sie Ihre Lesebrille auf, wenn Sie eine haben.',
        'Setzen Sie Ihr Hörgerät ein, wenn Sie eines haben.',
        'Sorgen Sie für gutes Licht.',
        'Schließen Sie das Ladegerät an, wenn der Akku fast leer ist.',
      ],
    },
    sight: {
      title: 'Welche ist die kleinste Zeile, die Sie bequem lesen können?',
      hint: 'Halten Sie das Tablet wie sonst auch. Tippen Sie auf diese Zeile.',
      samples: [
        'Haus am See',
        'Brot und Tee',
        'Hut und Stock',
        'Wald und Feld',
        'Ball und Netz',
        'Tag und Nacht',
      ],
      none: 'Keine davon',
    },
    contrast: {
      title: 'Welches ist das blasseste Wort, das Sie noch erkennen?',
      hint: 'Die Wörter werden immer blasser. Tippen Sie auf dieses Wort.',
      samples: ['Fenster', 'Lampe', 'Teller', 'Garten', 'Wiese', 'Kissen'],
      none: 'Keines davon',
    },
    tone: {
      title: 'Hören Sie den Ton?',
      hint: 'Tippen Sie auf „Ton abspielen“. Dann kommt ein kurzer, leiser Ton.',
      play: 'Ton abspielen',
      again: 'Ton noch einmal abspielen',
      noSound:
        'Hier kann gerade kein Ton abgespielt werden. Das macht nichts. Alles, was gesprochen wird, steht auch auf dem Bildschirm.',
    },
    speech: {
      title: 'Verstehen Sie die Stimme?',
      hint: (p: { sentence: string }) =>
        `Tippen Sie auf „Satz abspielen“. Dann spricht das Tablet diesen Satz: „${p.sentence}“`,
      sentence: 'Guten Tag. Merkzeit kann Ihnen Texte vorlesen.',
      play: 'Satz abspielen',
      again: 'Satz noch einmal abspielen',
    },
    heard: { well: 'Ja, gut', faint: 'Ja, aber leise', not: 'Nein' },
    tapping: {
      title: 'Tippen Sie auf fünf Kreise',
      text: 'Gleich sehen Sie einen großen Kreis. Tippen Sie kurz mit dem Finger darauf. Dann kommt der nächste Kreis. Die Kreise stehen auch in den Ecken.',
      begin: 'Kreise zeigen',
      now: 'Tippen Sie auf den Kreis.',
      beside: 'Tippen Sie bitte mitten auf den Kreis.',
      mayGoOn: 'Klappt es nicht? Dann tippen Sie unten auf „Weiter“.',
      field: (p: { number: string; of: string }) => `Kreis ${p.number} von ${p.of}`,
    },
    measuring: {
      title: 'Der Bildschirm',
      text: 'Wir messen kurz, wie schnell der Bildschirm ist. Sie müssen nichts tun.',
    },
    result: {
      fine: 'Alles in Ordnung',
      fineText: 'Nun kann die Aufgabe beginnen.',
      adviceTitle: 'Das kann Ihnen helfen',
      adviceText: 'Probieren Sie es aus, wenn Sie möchten. Sie können auch so weitermachen.',
      gaps: 'Fertig',
      gapsText: 'Sie haben etwas ausgelassen. Das ist in Ordnung. Nun kann die Aufgabe beginnen.',
      again: 'Noch einmal prüfen',
    },
    advice: {
      sight: {
        title: 'Besser lesen',
        lines: [
          'Setzen Sie Ihre Lesebrille auf.',
          'Machen Sie mehr Licht an.',
          'Stellen Sie in den Einstellungen des Tablets die Schrift größer. Auf manchen Tablets wird sie dann auch in Merkzeit größer.',
        ],
      },
      contrast: {
        title: 'Blasses besser erkennen',
        lines: [
          'Stellen Sie den Bildschirm heller.',
          'Drehen Sie das Tablet so, dass sich kein Fenster und keine Lampe darin spiegelt.',
          'Wischen Sie den Bildschirm mit einem weichen Tuch ab.',
        ],
      },
      sound: {
        title: 'Besser hören',
        lines: [
          'Stellen Sie das Tablet lauter. Die Tasten dafür sind am Rand.',
          'Prüfen Sie, ob das Tablet stumm geschaltet ist.',
          'Setzen Sie Ihr Hörgerät ein, wenn Sie eines haben.',
          'Alles, was gesprochen wird, steht auch auf dem Bildschirm.',
        ],
      },
      noSound: {
        title: 'Kein Ton',
        lines: [
          'Hier kann gerade kein Ton abgespielt werden. Das macht nichts.',
          'Alles, was gesprochen wird, steht auch auf dem Bildschirm.',
        ],
      },
      tapping: {
        title: 'Sicher tippen',
        lines: [
          'Legen Sie das Tablet flach auf den Tisch.',
          'Tippen Sie kurz mit der Fingerkuppe. Die andere Hand bleibt neben dem Bildschirm.',
          'Fällt Ihnen das Tippen schwer, hilft ein Eingabestift.',
        ],
      },
      window: {
        title: 'Mehr Platz',
        lines: [
          'Das Fenster von Merkzeit ist klein. Auf einem Tablet sehen Sie die Bilder größer.',
          'Ist das schon ein Tablet? Dann öffnen Sie Merkzeit ohne ein zweites Fenster daneben.',
        ],
      },
    },
  },
  {
    step: (p) => `Step ${p.number} of ${p.of}`,
    skip: 'Leave out',
    why: {
      title: 'Before you begin',
      text: 'We check briefly whether you can see, hear and tap everything well. It takes about two minutes.',
      noTest: 'This is not a test yet. You cannot do anything wrong.',
      advice: [
        'Put on your reading glasses if you have some.',
        'Put in your hearing aid if you have one.',
        'Make sure that there is good light.',
        'Connect the charger if the battery is almost empty.',
      ],
    },
    sight: {
      title: 'Which is the smallest line that you can read with ease?',
      hint: 'Hold the tablet as you usually do. Tap this line.',
      samples: [
        'Sun and moon',
        'Bread and tea',
        'Hat and stick',
        'Wood and field',
        'Ball and net',
        'Day and night',
      ],
      none: 'None of them',
    },
    contrast: {
      title: 'Which is the faintest word that you can still make out?',
      hint: 'The words become fainter and fainter. Tap this word.',
      samples: ['Window', 'Lamp', 'Plate', 'Garden', 'Meadow', 'Pillow'],
      none: 'None of them',
    },
    tone: {
      title: 'Do you hear the tone?',
      hint: 'Tap “Play the tone”. Then there is a short, soft tone.',
      play: 'Play the tone',
      again: 'Play the tone once more',
      noSound:
        'No sound can be played here just now. That does no harm. Everything that is spoken also stands on the screen.',
    },
    speech: {
      title: 'Do you understand the voice?',
      hint: (p) => `Tap “Play the sentence”. Then the tablet speaks this sentence: “${p.sentence}”`,
      sentence: 'Good day. Merkzeit can read texts to you.',
      play: 'Play the sentence',
      again: 'Play the sentence once more',
    },
    heard: { well: 'Yes, well', faint: 'Yes, but faintly', not: 'No' },
    tapping: {
      title: 'Tap five circles',
      text: 'In a moment you see a large circle. Tap it briefly with your finger. Then the next circle comes. The circles also stand in the corners.',
      begin: 'Show the circles',
      now: 'Tap the circle.',
      beside: 'Please tap the middle of the circle.',
      mayGoOn: 'Does it not work? Then tap “Continue” below.',
      field: (p) => `Circle ${p.number} of ${p.of}`,
    },
    measuring: {
      title: 'The screen',
      text: 'We briefly measure how fast the screen is. You need not do anything.',
    },
    result: {
      fine: 'Everything is fine',
      fineText: 'Now the task can begin.',
      adviceTitle: 'This can help you',
      adviceText: 'Try it if you like. You can also go on as it is.',
      gaps: 'Finished',
      gapsText: 'You have left something out. That is fine. Now the task can begin.',
      again: 'Check again',
    },
    advice: {
      sight: {
        title: 'Reading better',
        lines: [
          'Put on your reading glasses.',
          'Turn on more light.',
          'Make the text larger in the settings of the tablet. On some tablets it then becomes larger in Merkzeit too.',
        ],
      },
      contrast: {
        title: 'Making out what is faint',
        lines: [
          'Make the screen brighter.',
          'Turn the tablet so that no window and no lamp is reflected in it.',
          'Wipe the screen with a soft cloth.',
        ],
      },
      sound: {
        title: 'Hearing better',
        lines: [
          'Turn the tablet up. The buttons for this are on its edge.',
          'Check whether the tablet is muted.',
          'Put in your hearing aid if you have one.',
          'Everything that is spoken also stands on the screen.',
        ],
      },
      noSound: {
        title: 'No sound',
        lines: [
          'No sound can be played here just now. That does no harm.',
          'Everything that is spoken also stands on the screen.',
        ],
      },
      tapping: {
        title: 'Tapping safely',
        lines: [
          'Put the tablet flat on the table.',
          'Tap briefly with your fingertip. The other hand stays beside the screen.',
          'If tapping is hard for you, a stylus helps.',
        ],
      },
      window: {
        title: 'More room',
        lines: [
          'The window of Merkzeit is small. On a tablet the pictures are larger.',
          'Is this a tablet already? Then open Merkzeit without a second window beside it.',
        ],
      },
    },
  },
);
