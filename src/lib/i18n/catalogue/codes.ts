import { defineTexts } from '../texts.ts';

const codes = (count: number): string => (count === 1 ? 'Ein Code' : `${count} Codes`);
const codesInEnglish = (count: number): string => (count === 1 ? 'One code' : `${count} codes`);

/** Activation codes in the portal, and the sheet that a practice hands out. */
export const codeTexts = defineTexts(
  {
    title: 'Freischaltcodes',
    lead: 'Jeder Code gilt für eine Person. Drucken Sie das Blatt aus und geben Sie es mit.',

    order: {
      title: 'Neue Freischaltcodes',
      programme: 'Programm',
      programmeLead: 'Das Programm legt fest, welche Tests und Fragen in welcher Woche dran sind.',
      noProgramme: 'Wählen Sie ein Programm aus.',
      count: 'Wie viele Codes?',
      countHint: (p: { most: number }) => `Eine Zahl von 1 bis ${p.most}.`,
      create: 'Freischaltcodes erstellen',
      problems: {
        missing: 'Geben Sie ein, wie viele Codes Sie brauchen.',
        form: 'Das ist keine ganze Zahl. Geben Sie zum Beispiel 12 ein.',
        none: 'Ein Code ist das Wenigste. Geben Sie 1 oder mehr ein.',
        many: (p: { most: number }) =>
          `Auf einmal gehen höchstens ${p.most} Codes. Erstellen Sie die übrigen danach.`,
      },
    },

    list: {
      title: 'Noch nicht eingelöst',
      pages: 'Seiten der Codes',
      empty: 'Zurzeit ist kein Code offen.',
      count: (p: { count: number }) =>
        p.count === 1 ? 'Ein Code ist offen.' : `${p.count} Codes sind offen.`,
      madeTogether: (p: { count: number; day: string }) =>
        p.count === 1 ? `Erstellt am ${p.day}` : `${p.count} Codes, zusammen erstellt am ${p.day}`,
      toBatch: 'Alle zusammen ansehen',
      toBatchOf: (p: { count: number; day: string }) => `${p.count} Codes vom ${p.day} zusammen ansehen`,
      programmeOf: (p: { title: string }) => `Programm: ${p.title}`,
      validUntil: (p: { date: string }) => `Gültig bis ${p.date}`,
      sheet: 'Blatt ansehen',
      sheetOf: (p: { code: string }) => `Blatt zu ${p.code} ansehen`,
      withdraw: 'Zurücknehmen',
      withdrawOf: (p: { code: string }) => `Code ${p.code} zurücknehmen`,
      withdrawn: 'Der Code ist zurückgenommen. Er kann nicht mehr eingelöst werden.',
      notOpen: 'Dieser Code wurde inzwischen eingelöst oder zurückgenommen. Es hat sich nichts geändert.',
    },

    batch: {
      title: (p: { count: number; day: string }) => `${codes(p.count)} vom ${p.day}`,
      lead: 'Diese Codes haben Sie zusammen erstellt, und sie sind noch offen.',
      made: (p: { count: number }) => `${p.count} neue Codes sind erstellt. Drucken Sie jetzt die Blätter.`,
      listTitle: 'Die Codes',
      withdrawTitle: 'Alle zusammen zurücknehmen',
      withdrawLead:
        'Kein Blatt mit einem dieser Codes gilt dann noch, auch keines, das Sie schon mitgegeben haben. Rückgängig machen lässt sich das nicht.',
      withdraw: (p: { count: number }) =>
        p.count === 1 ? 'Den Code zurücknehmen' : `Alle ${p.count} Codes zurücknehmen`,
      withdrawn: (p: { count: number }) =>
        `${codes(p.count)} ${p.count === 1 ? 'ist' : 'sind'} zurückgenommen.`,
      goneTitle: 'Von diesen Codes ist keiner mehr offen',
      gone: 'Sie wurden eingelöst, zurückgenommen oder sind abgelaufen.',
    },

    pdf: {
      make: (p: { count: number }) =>
        p.count === 1 ? 'Blatt als PDF speichern' : `${p.count} Blätter als PDF speichern`,
      hint: 'Eine Datei, für jeden Code ein Blatt in A4. Öffnen Sie sie und drucken Sie alle auf einmal.',
      working: (p: { done: number; count: number }) => `Blatt ${p.done} von ${p.count}`,
      done: (p: { name: string }) => `Die Datei „${p.name}“ liegt im Ordner „Downloads“.`,
      failed:
        'Die Datei konnte nicht entstehen. Die Codes sind gespeichert. Prüfen Sie die Verbindung zum Netz und tippen Sie noch einmal.',
      documentTitle: (p: { count: number }) =>
        p.count === 1 ? 'Merkzeit: ein Freischaltcode' : `Merkzeit: ${p.count} Freischaltcodes`,
      fileName: (p: { count: number; day: string }) =>
        p.count === 1 ? `Merkzeit-Blatt-${p.day}.pdf` : `Merkzeit-${p.count}-Blaetter-${p.day}.pdf`,
    },

    sheet: {
      print: 'Drucken',
      printHint: 'Auf Papier erscheint nur das Blatt.',
      from: 'Von Ihrer Praxis',
      title: 'Gedächtnistests zu Hause',
      lead: 'Mit Merkzeit prüfen Sie zu Hause Ihr Gedächtnis, auf einem Tablet.',
      steps: [
        'Öffnen Sie auf dem Tablet diese Adresse, oder richten Sie die Kamera auf das Muster.',
        'Geben Sie den Freischaltcode ein. Nach dem Muster steht er schon da.',
        'Folgen Sie den Schritten auf dem Bildschirm. Das dauert etwa fünf Minuten.',
      ],
      address: 'Adresse',
      code: 'Ihr Freischaltcode',
      qr: 'Muster für die Kamera. Es öffnet die Adresse mit Ihrem Freischaltcode.',
      validUntil: (p: { date: string }) => `Der Code gilt bis zum ${p.date} und für eine Person.`,
      privacy:
        'Ihre Antworten und Ergebnisse bleiben auf Ihrem Tablet. Die Praxis sieht Ihre Versichertennummer und wie weit Sie mit den Tests sind, mehr nicht.',
      goneTitle: 'Dieses Blatt gibt es nicht mehr',
      gone: 'Der Code wurde eingelöst, zurückgenommen oder ist abgelaufen. Erstellen Sie einen neuen.',
      back: 'Zu den Freischaltcodes',
    },
  },
  {
    title: 'Activation codes',
    lead: 'Each code is for one person. Print the sheet and hand it out.',

    order: {
      title: 'New activation codes',
      programme: 'Programme',
      programmeLead: 'The programme says which tests and questions are due in which week.',
      noProgramme: 'Choose a programme.',
      count: 'How many codes?',
      countHint: (p) => `A number from 1 to ${p.most}.`,
      create: 'Create activation codes',
      problems: {
        missing: 'Enter how many codes you need.',
        form: 'This is no whole number. Enter 12, for example.',
        none: 'One code is the least. Enter 1 or more.',
        many: (p) => `At most ${p.most} codes can be made at once. Create the others afterwards.`,
      },
    },

    list: {
      title: 'Not yet redeemed',
      pages: 'Pages of the codes',
      empty: 'No code is open at present.',
      count: (p) => (p.count === 1 ? 'One code is open.' : `${p.count} codes are open.`),
      madeTogether: (p) =>
        p.count === 1 ? `Created on ${p.day}` : `${p.count} codes, created together on ${p.day}`,
      toBatch: 'View all together',
      toBatchOf: (p) => `View the ${p.count} codes of ${p.day} together`,
      programmeOf: (p) => `Programme: ${p.title}`,
      validUntil: (p) => `Valid until ${p.date}`,
      sheet: 'View the sheet',
      sheetOf: (p) => `View the sheet of ${p.code}`,
      withdraw: 'Withdraw',
      withdrawOf: (p) => `Withdraw code ${p.code}`,
      withdrawn: 'The code is withdrawn. It can no longer be redeemed.',
      notOpen: 'This code has been redeemed or withdrawn in the meantime. Nothing has changed.',
    },

    batch: {
      title: (p) => `${codesInEnglish(p.count)} of ${p.day}`,
      lead: 'You created these codes together, and they are still open.',
      made: (p) => `${p.count} new codes are created. Print the sheets now.`,
      listTitle: 'The codes',
      withdrawTitle: 'Withdraw all together',
      withdrawLead:
        'No sheet with one of these codes is valid then, not even one that you have handed out already. This cannot be undone.',
      withdraw: (p) => (p.count === 1 ? 'Withdraw the code' : `Withdraw all ${p.count} codes`),
      withdrawn: (p) => `${codesInEnglish(p.count)} ${p.count === 1 ? 'is' : 'are'} withdrawn.`,
      goneTitle: 'None of these codes is open any more',
      gone: 'They have been redeemed or withdrawn, or they have expired.',
    },

    pdf: {
      make: (p) => (p.count === 1 ? 'Save the sheet as a PDF' : `Save ${p.count} sheets as a PDF`),
      hint: 'One file, a sheet of A4 for each code. Open it and print all of them at once.',
      working: (p) => `Sheet ${p.done} of ${p.count}`,
      done: (p) => `The file “${p.name}” is in your downloads.`,
      failed:
        'The file could not be made. The codes are saved. Check the network connection and tap once more.',
      documentTitle: (p) =>
        p.count === 1 ? 'Merkzeit: one activation code' : `Merkzeit: ${p.count} activation codes`,
      fileName: (p) =>
        p.count === 1 ? `Merkzeit-sheet-${p.day}.pdf` : `Merkzeit-${p.count}-sheets-${p.day}.pdf`,
    },

    sheet: {
      print: 'Print',
      printHint: 'Only the sheet appears on paper.',
      from: 'From your practice',
      title: 'Memory tests at home',
      lead: 'With Merkzeit you check your memory at home, on a tablet.',
      steps: [
        'Open this address on the tablet, or point the camera at the pattern.',
        'Enter the activation code. After the pattern it is already there.',
        'Follow the steps on the screen. This takes about five minutes.',
      ],
      address: 'Address',
      code: 'Your activation code',
      qr: 'Pattern for the camera. It opens the address with your activation code.',
      validUntil: (p) => `The code is valid until ${p.date} and for one person.`,
      privacy:
        'Your answers and results stay on your tablet. The practice sees your insurance number and how far you have got with the tests, nothing more.',
      goneTitle: 'This sheet no longer exists',
      gone: 'The code has been redeemed or withdrawn, or it has expired. Create a new one.',
      back: 'To the activation codes',
    },
  },
);
