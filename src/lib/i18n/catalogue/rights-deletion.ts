import { defineTexts } from '../texts.ts';

/** Deleting one test, or everything; and the notice before everything is deleted as agreed. */
export const rightsDeletionTexts = defineTexts(
  {
    deleteTest: {
      lead: 'Wählen Sie einen Test. Alle Antworten und Zeiten dieses Tests werden gelöscht.',
      stays:
        'Dass Sie den Test gemacht haben, bleibt mit Tag und Bilderreihe vermerkt. Denn das hat Ihre Praxis schon erfahren, und es stimmt weiterhin: Die Zahl der erledigten Tests ändert sich nicht. Sie müssen den Test auch nicht noch einmal machen. In Ihrem Befundbrief kommt er nicht mehr vor.',
      unfinished: 'Ein Test, den Sie nicht abgeschlossen haben, verschwindet ganz.',
      none: 'Es ist kein Test gespeichert.',
      remove: (p: { test: string; day: string }) => `${p.test} vom ${p.day} löschen`,
      removing: (p: { test: string; day: string; seconds: string }) =>
        `${p.test} vom ${p.day} wird in ${p.seconds} Sekunden gelöscht.`,
      undo: 'Doch behalten',
      removed: (p: { test: string; day: string }) => `${p.test} vom ${p.day} ist gelöscht.`,
      kept: (p: { test: string; day: string }) => `${p.test} vom ${p.day} bleibt gespeichert.`,
    },
    deleteAll: {
      title: 'Alles löschen',
      lead: 'Das wird gelöscht:',
      goes: [
        'auf diesem Tablet: Ihre Angaben, alle Tests, Fragebögen und der Befundbrief',
        'beim Betreiber: Ihr Konto, die fünf Angaben an die Praxis und die Nachweise der Einwilligungen',
        'ebenfalls dort: Erinnerungen, eine Bitte um Rückruf, die verschlüsselte Sicherung und jede Freigabe',
        'in den Sicherungskopien des Betreibers: spätestens nach 72 Stunden',
      ],
      staysTitle: 'Das bleibt:',
      stays: [
        'Briefe und Dateien, die Sie selbst gespeichert, gedruckt oder weitergegeben haben',
        'was Ihre Praxis sich schon notiert hat',
      ],
      first: 'Möchten Sie vorher alles mitnehmen?',
      take: 'Daten mitnehmen',
      next: 'Weiter',
      sure: {
        title: 'Jetzt alles löschen',
        lead: 'Danach kann niemand Ihre Daten wiederherstellen, auch wir nicht. Merkzeit endet für Sie. Zum erneuten Mitmachen brauchen Sie einen neuen Freischaltcode.',
        order:
          'Zuerst werden die Schlüssel vernichtet. Was danach noch auf dem Tablet liegt, kann niemand mehr lesen.',
        offline:
          'Ohne Internet wird das Tablet sofort geleert. Der Betreiber löscht, sobald es wieder Internet hat.',
        keep: 'Nichts löschen',
        go: 'Alles löschen',
      },
      working: { title: 'Einen Augenblick bitte', text: 'Ihre Daten werden gelöscht.' },
      stuck: {
        title: 'Noch nicht alles ist gelöscht',
        full: 'Auf dem Tablet ist kein Platz mehr. Bitte löschen Sie zum Beispiel alte Videos. Versuchen Sie es dann noch einmal.',
        denied: 'Der Browser hat das Löschen nicht zugelassen. Bitte versuchen Sie es noch einmal.',
        busy: 'Merkzeit ist noch in einem anderen Fenster offen. Bitte schließen Sie die anderen Fenster. Versuchen Sie es dann noch einmal.',
        again: 'Noch einmal versuchen',
      },
      server: {
        title: 'Das Tablet ist leer',
        text: 'Auf diesem Tablet sind alle Ihre Daten gelöscht.',
        unreachable:
          'Der Betreiber hat noch nicht geantwortet. Verbinden Sie das Tablet mit dem Internet. Sonst versucht Merkzeit es beim nächsten Öffnen wieder.',
        wrong:
          'Der Server hat die Bitte um Löschung nicht verstanden. Merkzeit versucht es beim nächsten Öffnen wieder. Bitte sagen Sie Ihrer Praxis Bescheid.',
      },
      receipt: {
        title: 'Alles ist gelöscht',
        device: (p: { when: string }) => `Auf diesem Tablet: gelöscht am ${p.when}`,
        server: (p: { when: string }) => `Beim Betreiber: gelöscht am ${p.when}`,
        backups: (p: { when: string }) =>
          `In den Sicherungskopien des Betreibers: gelöscht spätestens am ${p.when}`,
        nothing: 'Beim Betreiber war nichts gespeichert.',
        print: 'Bestätigung drucken',
        done: 'Fertig',
        hint: 'Diese Bestätigung wird danach nicht mehr angezeigt.',
      },
    },
    retention: {
      title: 'Ihre Daten werden bald gelöscht',
      text: (p: { day: string }) =>
        `So haben Sie es gewünscht: Am ${p.day} werden alle Ihre Daten gelöscht. Nehmen Sie vorher mit, was Sie behalten möchten.`,
      take: 'Daten mitnehmen',
      change: 'Einwilligung ändern',
    },
  },
  {
    deleteTest: {
      lead: 'Choose a test. All answers and times of this test are deleted.',
      stays:
        'That you have done the test stays noted, with its day and picture series. Your practice has been told so already, and it is still true: the number of tests done does not change. Nor do you have to do the test again. It no longer appears in your findings letter.',
      unfinished: 'A test that you did not finish disappears altogether.',
      none: 'No test is stored.',
      remove: (p) => `Delete ${p.test} of ${p.day}`,
      removing: (p) => `${p.test} of ${p.day} will be deleted in ${p.seconds} seconds.`,
      undo: 'Keep it after all',
      removed: (p) => `${p.test} of ${p.day} is deleted.`,
      kept: (p) => `${p.test} of ${p.day} stays stored.`,
    },
    deleteAll: {
      title: 'Delete everything',
      lead: 'This is deleted:',
      goes: [
        'on this tablet: your details, all tests, questionnaires and the findings letter',
        'at the operator: your account, the five details for the practice and the receipts of consents',
        'there too: reminders, a request for a call, the encrypted backup and every release',
        'in the operator’s backups: after 72 hours at the latest',
      ],
      staysTitle: 'This stays:',
      stays: [
        'letters and files that you have saved, printed or passed on yourself',
        'what your practice has already noted down',
      ],
      first: 'Would you like to take everything along first?',
      take: 'Take my data along',
      next: 'Continue',
      sure: {
        title: 'Delete everything now',
        lead: 'After this nobody can restore your data, not even we. Merkzeit ends for you. To take part again you need a new activation code.',
        order: 'The keys are destroyed first. What still lies on the tablet then can be read by nobody.',
        offline:
          'Without internet the tablet is emptied at once. The operator deletes as soon as it has internet again.',
        keep: 'Delete nothing',
        go: 'Delete everything',
      },
      working: { title: 'One moment please', text: 'Your data are being deleted.' },
      stuck: {
        title: 'Not everything is deleted yet',
        full: 'There is no room left on the tablet. Please delete old videos, for example. Then try again.',
        denied: 'The browser did not allow the deletion. Please try again.',
        busy: 'Merkzeit is still open in another window. Please close the other windows. Then try again.',
        again: 'Try again',
      },
      server: {
        title: 'The tablet is empty',
        text: 'All your data on this tablet are deleted.',
        unreachable:
          'The operator has not answered yet. Connect the tablet to the internet. Otherwise Merkzeit tries again when it is next opened.',
        wrong:
          'The server did not understand the request for deletion. Merkzeit tries again when it is next opened. Please tell your practice.',
      },
      receipt: {
        title: 'Everything is deleted',
        device: (p) => `On this tablet: deleted on ${p.when}`,
        server: (p) => `At the operator: deleted on ${p.when}`,
        backups: (p) => `In the operator’s backups: deleted by ${p.when} at the latest`,
        nothing: 'Nothing was stored at the operator.',
        print: 'Print the confirmation',
        done: 'Done',
        hint: 'This confirmation is not shown again afterwards.',
      },
    },
    retention: {
      title: 'Your data will soon be deleted',
      text: (p) =>
        `This is what you asked for: on ${p.day} all your data are deleted. Take along beforehand what you want to keep.`,
      take: 'Take my data along',
      change: 'Change the consent',
    },
  },
);
