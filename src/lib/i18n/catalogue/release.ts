import { defineTexts } from '../texts.ts';

/** The release of the letter to a doctor: the person's screen, and the page that the doctor opens. */
export const releaseTexts = defineTexts(
  {
    person: {
      title: 'Brief für die Praxis freigeben',
      lead: 'Ihre Ärztin oder Ihr Arzt kann Ihren Befundbrief im Browser öffnen, zum Beispiel während Ihres Termins. Dafür zeigen Sie einen Code.',
      what: [
        'Ihr Tablet verschlüsselt den Brief und sendet ihn an den Server von Merkzeit. Der Server kann ihn nicht lesen.',
        'Wer den Code hat, kann den Brief lesen und speichern, bis die Zeit um ist. Danach löscht der Server den Brief.',
        'Sie sehen hier jedes Öffnen mit Tag und Uhrzeit. Sie können die Freigabe jederzeit beenden.',
        'Was eine Praxis schon gelesen oder gespeichert hat, lässt sich nicht zurückholen.',
      ],
      start: 'Brief freigeben',
      daysTitle: 'Wie lange soll die Praxis den Brief öffnen können?',
      days: { 1: '1 Tag', 7: '7 Tage', 30: '30 Tage', 90: '90 Tage' },
      usual: (p: { days: string }) => `${p.days} (üblich)`,
      next: 'Weiter',
      release: 'Jetzt freigeben',
      agree: 'Ich willige ein',
      decline: 'Nein',
      working: 'Ihr Brief wird verschlüsselt …',
      codeTitle: 'Ihr Code für die Praxis',
      showCode: 'Zeigen Sie diese Seite in der Praxis.',
      scan: 'Oder sie liest dieses Bild mit einer Kamera:',
      qr: 'QR-Code, der den Brief öffnet',
      type: 'Die Praxis öffnet im Browser diese Adresse und gibt den Code ein:',
      keep: 'Geben Sie den Code nur weiter, wenn jemand den Brief lesen soll.',
      done: 'Fertig',
      again: 'Code zeigen',
      end: 'Beenden',
      listTitle: 'Ihre Freigaben',
      pastTitle: 'Frühere Freigaben',
      of: (p: { when: string }) => `Freigabe vom ${p.when}`,
      elsewhere: 'Von einem anderen Tablet freigegeben.',
      until: (p: { when: string }) => `Zu öffnen bis ${p.when}.`,
      waiting:
        'Der Code gilt noch nicht: Der Brief muss erst auf den Server. Dafür braucht das Tablet Internet. Es geht nichts verloren. Merkzeit versucht es von selbst wieder.',
      ending:
        'Sie haben die Freigabe beendet. Damit der Server den Brief löscht, braucht das Tablet Internet. Merkzeit versucht es von selbst.',
      ended: 'Beendet. Der Code öffnet den Brief nicht mehr.',
      over: (p: { when: string }) => `Abgelaufen am ${p.when}. Der Code öffnet den Brief nicht mehr.`,
      refused: {
        notActivated:
          'Nicht freigegeben: Ihr Freischaltcode ist noch nicht geprüft. Bitte versuchen Sie es später noch einmal.',
        tooMany:
          'Nicht freigegeben: Zehn Freigaben gelten schon. Bitte beenden Sie zuerst eine davon und geben Sie den Brief dann noch einmal frei.',
        taken:
          'Nicht freigegeben: Dieser Code ist schon vergeben. Bitte geben Sie den Brief noch einmal frei.',
      },
      neverOpened: 'Bisher nicht geöffnet.',
      openedTitle: 'Geöffnet am',
      lookAgain: 'Nachsehen, ob der Brief geöffnet wurde',
      looking: 'Merkzeit fragt den Server. Dafür braucht das Tablet Internet.',
      nobody: 'Für einen Befundbrief fehlt noch eine Aufgabe. Danach können Sie ihn freigeben.',
      failed: 'Der Befundbrief ließ sich gerade nicht erstellen. Ihre Antworten sind gespeichert.',
      full: 'Auf dem Tablet ist kein Platz mehr. Bitte löschen Sie zum Beispiel alte Videos. Versuchen Sie es dann noch einmal.',
      notStored:
        'Das ließ sich gerade nicht speichern. Ihre Antworten sind gespeichert. Bitte öffnen Sie Merkzeit noch einmal.',
    },
    doctor: {
      title: 'Befundbrief öffnen',
      opened: 'Befundbrief',
      lead: 'Jemand hat Ihnen einen Code gezeigt. Damit öffnen Sie den Befundbrief in diesem Browser. Ein Konto brauchen Sie nicht.',
      seen: 'Wer den Brief freigegeben hat, sieht Tag und Uhrzeit jedes Öffnens.',
      label: 'Code',
      hint: '18 Zeichen, am Anfang ein F. Leerzeichen und Kleinbuchstaben sind erlaubt.',
      open: 'Brief öffnen',
      working: 'Der Brief wird geöffnet … Das kann einige Sekunden dauern.',
      wrong: {
        empty: 'Bitte geben Sie den Code ein.',
        character: (p: { character: string; position: string }) =>
          `Das ${p.position}. Zeichen, „${p.character}“, kommt in diesen Codes nicht vor.`,
        length: (p: { length: string }) => `Der Code hat 18 Zeichen. Eingegeben sind ${p.length}.`,
        check:
          'Ein Zeichen ist falsch, oder zwei sind vertauscht. Bitte vergleichen Sie den Code noch einmal.',
        activation: 'Das ist ein Freischaltcode für die App. Der Code für den Brief beginnt mit einem F.',
      },
      problems: {
        unknown:
          'Dieser Code öffnet keinen Brief: Die Freigabe ist abgelaufen, sie wurde beendet, oder es hat sie nie gegeben.',
        tooMany: 'Es wurde zu oft gefragt. Bitte versuchen Sie es in einigen Minuten noch einmal.',
        unreachable:
          'Die Verbindung hat nicht geklappt. Bitte prüfen Sie das Internet und versuchen Sie es noch einmal.',
        damaged:
          'Der Brief kam nicht unversehrt an und wird deshalb nicht gezeigt. Bitte versuchen Sie es noch einmal, oder lassen Sie sich den Brief neu freigeben.',
        unexpected:
          'Das hat nicht geklappt. Bitte laden Sie die Seite neu und geben Sie den Code noch einmal ein.',
      },
      until: (p: { when: string }) => `Der Code öffnet diesen Brief bis ${p.when}.`,
      nothingKept:
        'Merkzeit speichert in diesem Browser nichts. Nach dem Schließen brauchen Sie den Code wieder.',
      save: 'Als PDF speichern',
      close: 'Brief schließen',
      otherLanguage: 'English',
    },
  },
  {
    person: {
      title: 'Release the letter to the practice',
      lead: 'Your doctor can open your findings letter in a browser, for example during your appointment. For this you show a code.',
      what: [
        'Your tablet encrypts the letter and sends it to the server of Merkzeit. The server cannot read it.',
        'Whoever has the code can read and save the letter until the time is over. Then the server deletes the letter.',
        'Here you see every opening with day and time. You can end the release at any time.',
        'What a practice has read or saved already cannot be taken back.',
      ],
      start: 'Release the letter',
      daysTitle: 'For how long should the practice be able to open the letter?',
      days: { 1: '1 day', 7: '7 days', 30: '30 days', 90: '90 days' },
      usual: (p) => `${p.days} (usual)`,
      next: 'Continue',
      release: 'Release now',
      agree: 'I consent',
      decline: 'No',
      working: 'Your letter is being encrypted …',
      codeTitle: 'Your code for the practice',
      showCode: 'Show this page in the practice.',
      scan: 'Or it reads this picture with a camera:',
      qr: 'QR code that opens the letter',
      type: 'The practice opens this address in a browser and enters the code:',
      keep: 'Pass the code on only if somebody should read the letter.',
      done: 'Done',
      again: 'Show code',
      end: 'End',
      listTitle: 'Your releases',
      pastTitle: 'Earlier releases',
      of: (p) => `Release of ${p.when}`,
      elsewhere: 'Released from another tablet.',
      until: (p) => `Can be opened until ${p.when}.`,
      waiting:
        'The code does not work yet: the letter still has to reach the server. For this the tablet needs internet. Nothing is lost. Merkzeit tries again by itself.',
      ending:
        'You have ended the release. For the server to delete the letter, the tablet needs internet. Merkzeit tries by itself.',
      ended: 'Ended. The code no longer opens the letter.',
      over: (p) => `Expired on ${p.when}. The code no longer opens the letter.`,
      refused: {
        notActivated: 'Not released: your activation code has not been checked yet. Please try again later.',
        tooMany:
          'Not released: ten releases are open already. Please end one of them first, then release the letter once more.',
        taken: 'Not released: this code is taken already. Please release the letter once more.',
      },
      neverOpened: 'Not opened so far.',
      openedTitle: 'Opened on',
      lookAgain: 'See whether the letter was opened',
      looking: 'Merkzeit is asking the server. For this the tablet needs internet.',
      nobody: 'One more task is needed for a findings letter. After it you can release the letter.',
      failed: 'The findings letter could not be made just now. Your answers are stored.',
      full: 'There is no room left on the tablet. Please delete old videos, for example. Then try again.',
      notStored: 'This could not be stored just now. Your answers are stored. Please open Merkzeit again.',
    },
    doctor: {
      title: 'Open a findings letter',
      opened: 'Findings letter',
      lead: 'Somebody has shown you a code. With it you open the findings letter in this browser. You need no account.',
      seen: 'Whoever released the letter sees day and time of every opening.',
      label: 'Code',
      hint: '18 characters, beginning with an F. Blanks and lower case are allowed.',
      open: 'Open the letter',
      working: 'The letter is being opened … This may take some seconds.',
      wrong: {
        empty: 'Please enter the code.',
        character: (p) => `Character ${p.position}, “${p.character}”, does not occur in these codes.`,
        length: (p) => `The code has 18 characters. You have entered ${p.length}.`,
        check: 'One character is wrong, or two are exchanged. Please compare the code once more.',
        activation: 'This is an activation code for the app. The code for the letter begins with an F.',
      },
      problems: {
        unknown: 'This code opens no letter: the release has expired, was ended, or never existed.',
        tooMany: 'There were too many requests. Please try again in a few minutes.',
        unreachable: 'The connection did not work. Please check the internet and try again.',
        damaged:
          'The letter did not arrive intact and is therefore not shown. Please try again, or have it released anew.',
        unexpected: 'This did not work. Please load the page again and enter the code once more.',
      },
      until: (p) => `The code opens this letter until ${p.when}.`,
      nothingKept: 'Merkzeit stores nothing in this browser. After closing you need the code again.',
      save: 'Save as PDF',
      close: 'Close the letter',
      otherLanguage: 'Deutsch',
    },
  },
);
