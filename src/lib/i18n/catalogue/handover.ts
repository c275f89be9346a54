import { defineTexts } from '../texts.ts';

/**
 * Handing over the letter, or the export of everything: what to do, with which file, and how it went. `mail.subject` and
 * `mail.lines` leave the device in an e-mail: nothing about the person or their health stands there.
 */
export const handOverTexts = defineTexts(
  {
    title: 'Was möchten Sie tun?',
    lead: 'Merkzeit sendet nichts. Sie allein entscheiden, wer die Datei bekommt.',
    ways: {
      save: { title: 'Speichern', hint: 'Die Datei bleibt auf diesem Gerät.' },
      print: { title: 'Drucken', hint: 'Auf Papier, zum Mitnehmen.' },
      share: { title: 'Teilen', hint: 'Mit einem anderen Programm auf diesem Gerät.' },
      mail: { title: 'Mir selbst eine E-Mail schicken', hint: 'Mit Ihrem eigenen Mail-Programm.' },
      protect: { title: 'Mit einem Passwort schützen', hint: 'Zum Beispiel für einen USB-Stick.' },
    },
    /** What the files are called; the page that offers them uses these. */
    files: {
      letter: 'Brief für Ihre Ärztin oder Ihren Arzt (PDF)',
      large: 'Eine Seite in großer Schrift (PDF)',
      accessible: 'Alles ausführlich, auch zum Vorlesen (HTML)',
      practice: 'Datei für Computer der Praxis (FHIR)',
      /** On paper there is no file format. */
      letterOnPaper: 'Brief für Ihre Ärztin oder Ihren Arzt',
      largeOnPaper: 'Eine Seite in großer Schrift',
    },
    which: {
      save: 'Was möchten Sie speichern?',
      print: 'Was möchten Sie drucken?',
      share: 'Was möchten Sie teilen?',
      mail: 'Was möchten Sie sich schicken?',
      protect: 'Was möchten Sie schützen?',
    },
    making: {
      title: 'Einen Augenblick bitte',
      text: 'Die Datei wird hergestellt. Das dauert nur kurz.',
    },
    ready: {
      save: {
        title: 'Die Datei ist fertig',
        text: 'Tippen Sie auf „Speichern“. Der Browser legt die Datei auf diesem Gerät ab.',
        action: 'Speichern',
      },
      print: {
        title: 'Bereit zum Drucken',
        text: 'Gleich öffnet sich das Druckfenster Ihres Geräts. Dort wählen Sie den Drucker.',
        action: 'Drucken',
      },
      share: {
        title: 'Die Datei ist fertig',
        text: 'Gleich öffnet sich eine Auswahl. Tippen Sie dort auf das Programm, das die Datei bekommen soll.',
        action: 'Teilen',
      },
      mailByShare: {
        title: 'Die Datei ist fertig',
        text: 'Gleich öffnet sich eine Auswahl. Tippen Sie dort auf Ihr Mail-Programm. Schicken Sie die E-Mail dann an Ihre eigene Adresse.',
        action: 'Mail-Programm auswählen',
      },
      mailBySaving: {
        title: 'Zuerst die Datei speichern',
        text: 'Tippen Sie auf „Speichern“. Danach öffnen wir Ihr Mail-Programm.',
        action: 'Speichern',
      },
      protect: {
        title: 'Die geschützte Datei ist fertig',
        text: 'Tippen Sie auf „Speichern“. Danach können Sie die Datei auf einen USB-Stick kopieren.',
        action: 'Speichern',
      },
    },
    mailRisk:
      'In der Datei stehen Angaben zu Ihrer Gesundheit. Ein Mail-Anbieter kann E-Mails meist lesen. Sicherer ist eine Datei mit Passwort.',
    mail: {
      title: 'Jetzt die E-Mail schreiben',
      before: ['Tippen Sie auf „Mail-Programm öffnen“.', 'Geben Sie Ihre eigene E-Mail-Adresse ein.'],
      attach: (p: { file: string }) =>
        `Hängen Sie die Datei „${p.file}“ an. Meist liegt sie im Ordner „Downloads“.`,
      send: 'Schicken Sie die E-Mail ab.',
      action: 'Mail-Programm öffnen',
      subject: 'Meine Datei',
      lines: ['Bitte hier die gespeicherte Datei anhängen.', ''],
    },
    password: {
      title: 'Ihr Passwort',
      lead: 'Dieses Passwort gehört nur zu dieser Datei. Merkzeit hat es gerade ausgewürfelt.',
      write:
        'Schreiben Sie es auf Papier. Bewahren Sie das Papier getrennt von der Datei auf. Niemand kann das Passwort wiederherstellen, auch wir nicht.',
      another: 'Anderer Vorschlag',
      own: 'Eigenes Passwort',
      take: 'Ich habe es notiert',
    },
    own: {
      title: 'Eigenes Passwort',
      write:
        'Schreiben Sie es auf und bewahren Sie es getrennt von der Datei auf. Niemand kann es wiederherstellen, auch wir nicht.',
      first: 'Passwort',
      hint: (p: { count: string }) => `Mindestens ${p.count} Zeichen, ohne Umlaute und ohne ß`,
      second: 'Noch einmal dasselbe Passwort',
      display: 'Anzeige',
      show: 'Passwort zeigen',
      next: 'Weiter',
      problems: {
        short: (p: { count: string }) =>
          `Das Passwort ist noch zu kurz. Es braucht mindestens ${p.count} Zeichen.`,
        edge: 'Am Anfang oder am Ende steht ein Leerzeichen. Bitte löschen Sie es.',
        characters:
          'Bitte nehmen Sie nur Buchstaben ohne Umlaute, Ziffern und einfache Zeichen wie „-“ oder „!“. Andere Zeichen versteht nicht jedes Programm.',
        different: 'Die beiden Passwörter sind nicht gleich. Bitte geben Sie das zweite noch einmal ein.',
      },
    },
    done: {
      save: {
        title: 'Die Datei wird gespeichert',
        text: (p: { file: string }) => `Sie heißt „${p.file}“. Meist liegt sie im Ordner „Downloads“.`,
      },
      print: {
        title: 'Jetzt ist der Drucker dran',
        text: 'Wenn Sie im Druckfenster auf „Drucken“ getippt haben, kommt der Brief aus dem Drucker.',
      },
      share: {
        title: 'Weitergegeben',
        text: 'Das Programm, das Sie gewählt haben, hat die Datei jetzt. Schicken Sie sie dort bitte noch ab.',
      },
      mail: {
        title: 'Ihr Mail-Programm ist dran',
        text: 'Wenn Sie die E-Mail mit der Datei abgeschickt haben, sind Sie fertig.',
      },
      protect: {
        title: 'Die geschützte Datei wird gespeichert',
        text: (p: { file: string }) => `Sie heißt „${p.file}“. Meist liegt sie im Ordner „Downloads“.`,
        open: 'Zum Öffnen braucht man das Passwort und ein Programm wie 7-Zip oder WinZip, auf einem Mac zum Beispiel Keka. Der Explorer von Windows allein genügt dafür meist nicht.',
        ask: 'Fragen Sie am besten vorher, ob Ihre Praxis eine solche Datei öffnen kann.',
      },
      trouble: {
        save: 'Datei nicht gefunden? Vielleicht ist auf dem Gerät kein Platz mehr. Löschen Sie zum Beispiel alte Videos. Speichern Sie dann noch einmal.',
        print:
          'Kein Druckfenster gesehen? Dann kann dieser Browser nicht drucken. Speichern oder teilen Sie den Brief, und drucken Sie ihn mit einem anderen Programm.',
        share: 'Doch nichts ausgewählt? Sie können es noch einmal versuchen.',
        mail: 'Kein Mail-Programm gesehen? Dann ist auf diesem Gerät keines eingerichtet. Die gespeicherte Datei bleibt trotzdem da.',
      },
      again: 'Noch einmal',
      more: 'Etwas anderes tun',
      home: 'Fertig',
    },
    problems: {
      full: 'Auf dem Gerät ist kein Platz mehr, darum ließ sich die Datei nicht herstellen. Ihre Antworten sind gespeichert. Bitte löschen Sie zum Beispiel alte Videos. Versuchen Sie es dann noch einmal.',
      failed:
        'Die Datei ließ sich nicht herstellen. Ihre Antworten sind gespeichert. Bitte versuchen Sie es noch einmal.',
      refused:
        'Das Gerät oder das andere Programm hat das Teilen nicht zugelassen. Die Datei ist noch da. Sie können sie stattdessen speichern.',
      saveInstead: 'Stattdessen speichern',
    },
  },
  {
    title: 'What would you like to do?',
    lead: 'Merkzeit sends nothing. You alone decide who gets the file.',
    ways: {
      save: { title: 'Save', hint: 'The file stays on this device.' },
      print: { title: 'Print', hint: 'On paper, to take along.' },
      share: { title: 'Share', hint: 'With another program on this device.' },
      mail: { title: 'Send an e-mail to myself', hint: 'With your own mail program.' },
      protect: { title: 'Protect with a password', hint: 'For a USB stick, for example.' },
    },
    files: {
      letter: 'Letter for your doctor (PDF)',
      large: 'One page in large type (PDF)',
      accessible: 'Everything in full, also for reading aloud (HTML)',
      practice: 'File for computers of the practice (FHIR)',
      letterOnPaper: 'Letter for your doctor',
      largeOnPaper: 'One page in large type',
    },
    which: {
      save: 'What would you like to save?',
      print: 'What would you like to print?',
      share: 'What would you like to share?',
      mail: 'What would you like to send to yourself?',
      protect: 'What would you like to protect?',
    },
    making: {
      title: 'One moment please',
      text: 'The file is being made. It will not take long.',
    },
    ready: {
      save: {
        title: 'The file is ready',
        text: 'Tap “Save”. The browser puts the file on this device.',
        action: 'Save',
      },
      print: {
        title: 'Ready to print',
        text: 'The print window of your device opens next. Choose the printer there.',
        action: 'Print',
      },
      share: {
        title: 'The file is ready',
        text: 'A choice opens next. Tap the program that shall get the file.',
        action: 'Share',
      },
      mailByShare: {
        title: 'The file is ready',
        text: 'A choice opens next. Tap your mail program there. Then send the e-mail to your own address.',
        action: 'Choose the mail program',
      },
      mailBySaving: {
        title: 'First save the file',
        text: 'Tap “Save”. After that we open your mail program.',
        action: 'Save',
      },
      protect: {
        title: 'The protected file is ready',
        text: 'Tap “Save”. After that you can copy the file to a USB stick.',
        action: 'Save',
      },
    },
    mailRisk:
      'The file tells about your health. A mail provider can usually read e-mails. A file with a password is safer.',
    mail: {
      title: 'Now write the e-mail',
      before: ['Tap “Open the mail program”.', 'Enter your own e-mail address.'],
      attach: (p) => `Attach the file “${p.file}”. It is usually in the folder “Downloads”.`,
      send: 'Send the e-mail.',
      action: 'Open the mail program',
      subject: 'My file',
      lines: ['Please attach the saved file here.', ''],
    },
    password: {
      title: 'Your password',
      lead: 'This password belongs to this file only. Merkzeit has just drawn it by chance.',
      write:
        'Write it on paper. Keep the paper apart from the file. Nobody can recover the password, not even we.',
      another: 'Another suggestion',
      own: 'My own password',
      take: 'I have written it down',
    },
    own: {
      title: 'My own password',
      write: 'Write it down and keep it apart from the file. Nobody can recover it, not even we.',
      first: 'Password',
      hint: (p) => `At least ${p.count} characters, without umlauts and accents`,
      second: 'The same password again',
      display: 'Display',
      show: 'Show the password',
      next: 'Continue',
      problems: {
        short: (p) => `The password is still too short. It needs at least ${p.count} characters.`,
        edge: 'There is a space at the beginning or at the end. Please delete it.',
        characters:
          'Please use only letters without umlauts and accents, digits and simple signs such as - or !. Not every program understands others.',
        different: 'The two passwords are not the same. Please enter the second one again.',
      },
    },
    done: {
      save: {
        title: 'The file is being saved',
        text: (p) => `Its name is “${p.file}”. It is usually in the folder “Downloads”.`,
      },
      print: {
        title: 'Now it is up to the printer',
        text: 'If you tapped “Print” in the print window, the letter comes out of the printer.',
      },
      share: {
        title: 'Passed on',
        text: 'The program that you chose now has the file. Please send it from there.',
      },
      mail: {
        title: 'Your mail program takes over',
        text: 'When you have sent the e-mail with the file, you are done.',
      },
      protect: {
        title: 'The protected file is being saved',
        text: (p) => `Its name is “${p.file}”. It is usually in the folder “Downloads”.`,
        open: 'Opening it takes the password and a program such as 7-Zip or WinZip, on a Mac for example Keka. The Explorer of Windows alone is usually not enough.',
        ask: 'It is best to ask first whether your practice can open such a file.',
      },
      trouble: {
        save: 'File not found? Perhaps there is no room left on the device. Delete old videos, for example. Then save again.',
        print:
          'No print window? Then this browser cannot print. Save or share the letter, and print it with another program.',
        share: 'Chose nothing after all? You can try again.',
        mail: 'No mail program? Then none is set up on this device. The saved file stays where it is.',
      },
      again: 'Once more',
      more: 'Do something else',
      home: 'Done',
    },
    problems: {
      full: 'There is no room left on the device, so the file could not be made. Your answers are stored. Please delete old videos, for example. Then try again.',
      failed: 'The file could not be made. Your answers are stored. Please try again.',
      refused:
        'The device or the other program did not allow sharing. The file is still here. You can save it instead.',
      saveInstead: 'Save instead',
    },
  },
);
