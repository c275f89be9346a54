import { defineTexts } from '../texts.ts';

/** The privacy statement, the imprint, and what stands around all public texts. */
export const privacyTexts = defineTexts(
  {
    edition: (p: { version: string; day: string }) => `Fassung ${p.version}, Stand ${p.day}`,
    otherLanguage: 'English',
    pages: {
      label: 'Rechtliches',
      privacy: 'Datenschutz',
      terms: 'Nutzungsbedingungen',
      imprint: 'Impressum',
      record: 'Verzeichnis',
    },
    print: 'Drucken',
    operator: {
      missing:
        'Der Betreiber dieses Servers hat seine Angaben noch nicht eingetragen. Bitte fragen Sie in Ihrer Praxis.',
      representedBy: (p: { name: string }) => `Vertreten durch: ${p.name}`,
      email: 'E-Mail',
      phone: 'Telefon',
      officer: 'Datenschutzbeauftragte Person',
      noOfficer:
        'Der Betreiber hat keine Datenschutzbeauftragte und keinen Datenschutzbeauftragten angegeben.',
      authority: 'Aufsichtsbehörde',
      noAuthority: 'Der Betreiber hat noch nicht eingetragen, welche Behörde für ihn zuständig ist.',
      hosting: (p: { place: string }) => `Der Server steht hier: ${p.place}`,
      noHosting: 'Der Betreiber hat noch nicht eingetragen, wo der Server steht.',
      processors: 'Diese Firmen arbeiten im Auftrag des Betreibers:',
    },
    statement: {
      title: 'Datenschutzerklärung',
      lead: 'Merkzeit ist so gebaut, dass Ihre Antworten auf Ihrem Tablet bleiben. Hier steht, was gespeichert und was gesendet wird.',
      short: {
        title: 'Das Wichtigste',
        points: [
          'Ihr Name, Ihr Geburtsdatum, Ihre Antworten, Ihre Zeiten und Ihr Befundbrief bleiben auf Ihrem Tablet. Dort sind sie verschlüsselt.',
          'Ihre Praxis sieht fünf Angaben: Zahl der erledigten Tests, Datum des letzten Tests, Zahl der verbleibenden Tests, Beginn Ihrer Teilnahme und Ihre Versichertennummer.',
          'Nur wenn Sie um einen Anruf bitten, sieht Ihre Praxis auch, was Sie dafür eingeben: einen Namen, eine Telefonnummer und eine Zeit.',
          'Eine Sicherung, eine Freigabe und Erinnerungen gibt es nur, wenn Sie zustimmen. Jede Zustimmung können Sie zurücknehmen.',
          'Jede Nachricht Ihres Tablets können Sie in Merkzeit nachlesen, unter „Was wurde gesendet?“.',
          'Merkzeit zeigt keine Werbung und beobachtet Sie nicht. Nichts wird von fremden Servern geladen.',
          'Ihre Wahl unter „Anzeige“ (Schrift, Farben, Bewegung, Sprache) merkt sich nur das Gerät, ohne Verschlüsselung. Über Ihre Gesundheit sagt sie nichts.',
        ],
      },
      controller: {
        title: 'Wer verantwortlich ist',
        lead: 'Verantwortlich ist der Betreiber dieses Servers:',
      },
      processing: {
        title: 'Was verarbeitet wird, warum und wie lange',
        lead: 'Das ist die ganze Liste. Sie entsteht aus denselben Festlegungen, nach denen Merkzeit sendet.',
        key: 'Mit den Nachrichten Ihres Tablets geht ein Zufallswert mit. Daran erkennt der Server Ihr Tablet wieder. Er enthält nichts über Sie.',
        voluntary:
          'Sie müssen nichts angeben. Ohne die notwendigen Einwilligungen kann Merkzeit aber nicht beginnen.',
      },
      recipients: {
        title: 'Wer Daten bekommt',
        points: [
          'Ihre Praxis bekommt die fünf Angaben zum Fortschritt.',
          'Den Befundbrief bekommt nur, wem Sie ihn geben.',
          'Wenn Sie Hinweise auf dem Tablet einschalten: Der Hersteller Ihres Browsers stellt sie zu. Er bekommt einen verschlüsselten, allgemeinen Text und sieht, wann Merkzeit Ihr Tablet erinnert.',
          'Wenn Sie E-Mails einschalten: Der Mailserver des Betreibers bekommt Ihre E-Mail-Adresse und einen allgemeinen Text.',
          'Sonst gibt Merkzeit nichts weiter. Es verkauft nichts.',
        ],
      },
      transfer: {
        title: 'Länder außerhalb der Europäischen Union',
        text: 'Merkzeit selbst übermittelt nichts in solche Länder. Eine Ausnahme schalten Sie selbst ein: Der Zustelldienst Ihres Browser-Herstellers kann auch außerhalb der Europäischen Union arbeiten. Ohne Hinweise auf dem Tablet wird er nicht benutzt.',
      },
      automated: {
        title: 'Keine automatische Entscheidung',
        text: 'Kein Computer entscheidet etwas über Sie. Merkzeit rechnet Ihre Ergebnisse auf dem Tablet aus. Was sie bedeuten, besprechen Sie mit Ihrer Ärztin oder Ihrem Arzt. Niemand bildet ein Profil von Ihnen.',
      },
      rights: {
        title: 'Ihre Rechte',
        points: [
          'Sie dürfen wissen, was über Sie gespeichert ist (Auskunft, Art. 15 DSGVO).',
          'Falsches wird berichtigt (Art. 16 DSGVO).',
          'Sie können Ihre Daten löschen lassen (Art. 17 DSGVO).',
          'Sie können die Verarbeitung einschränken lassen (Art. 18 DSGVO).',
          'Sie können Ihre Daten in einem gängigen Format mitnehmen (Art. 20 DSGVO).',
          'Jede Einwilligung können Sie jederzeit widerrufen (Art. 7 Abs. 3 DSGVO). Was vorher geschah, bleibt rechtmäßig.',
          'Das Recht auf Widerspruch (Art. 21 DSGVO) gilt für Verarbeitungen im öffentlichen oder berechtigten Interesse. Merkzeit stützt sich auf keine davon.',
        ],
        how: 'Das meiste davon tun Sie selbst in Merkzeit. Für alles andere schreiben Sie bitte dem Betreiber. Er antwortet spätestens nach einem Monat (Art. 12 Abs. 3 DSGVO).',
        limits:
          'Ihre Antworten und Ihren Befundbrief kann der Betreiber nicht herausgeben. Er kann sie nicht lesen.',
        deletion:
          'Wenn Sie alles löschen, löscht der Server sofort. In den Sicherungen des Betreibers ist nach höchstens 72 Stunden nichts mehr davon.',
      },
      complaint: {
        title: 'Beschwerde',
        text: 'Sie können sich bei einer Datenschutz-Aufsichtsbehörde beschweren (Art. 77 DSGVO).',
      },
      changes: {
        title: 'Wenn sich dieser Text ändert',
        text: 'Ändert sich etwas Wichtiges, sagt Merkzeit es Ihnen mindestens 14 Tage vorher. Wo es nötig ist, fragt es Sie noch einmal.',
      },
    },
    imprint: {
      title: 'Impressum',
      lead: 'Diesen Server betreibt:',
      purpose: {
        title: 'Wofür Merkzeit bestimmt ist',
        text: 'Merkzeit prüft bei Erwachsenen das Gedächtnis mit Aufgaben auf einem Tablet und fasst die Ergebnisse in einem Befundbrief zusammen. Der Befundbrief unterstützt das ärztliche Gespräch. Er ersetzt keine Untersuchung.',
        notMedical:
          'Merkzeit ist kein zugelassenes Medizinprodukt, kein Notrufsystem und stellt keine Diagnose.',
      },
    },
  },
  {
    edition: (p) => `Version ${p.version}, as of ${p.day}`,
    otherLanguage: 'Deutsch',
    pages: {
      label: 'Legal pages',
      privacy: 'Privacy',
      terms: 'Terms of use',
      imprint: 'Imprint',
      record: 'Record',
    },
    print: 'Print',
    operator: {
      missing: 'The operator of this server has not entered their details yet. Please ask in your practice.',
      representedBy: (p) => `Represented by: ${p.name}`,
      email: 'E-mail',
      phone: 'Telephone',
      officer: 'Data protection officer',
      noOfficer: 'The operator has named no data protection officer.',
      authority: 'Supervisory authority',
      noAuthority: 'The operator has not entered yet which authority is responsible for them.',
      hosting: (p) => `The server stands here: ${p.place}`,
      noHosting: 'The operator has not entered yet where the server stands.',
      processors: 'These companies work on behalf of the operator:',
    },
    statement: {
      title: 'Privacy statement',
      lead: 'Merkzeit is built so that your answers stay on your tablet. Here stands what is stored and what is sent.',
      short: {
        title: 'What matters most',
        points: [
          'Your name, your date of birth, your answers, your times and your findings letter stay on your tablet. There they are encrypted.',
          'Your practice sees five details: number of tests done, date of the last test, number of tests remaining, start of your participation and your insurance number.',
          'Only if you ask for a call, your practice also sees what you enter for it: a name, a telephone number and a time.',
          'A backup, a release and reminders exist only if you agree. You can take every consent back.',
          'You can read every message of your tablet in Merkzeit, under “What was sent?”.',
          'Merkzeit shows no advertisements and does not watch you. Nothing is loaded from other people’s servers.',
          'What you choose under “Display” (letters, colours, movement, language) only the device remembers, without encryption. It says nothing of your health.',
        ],
      },
      controller: {
        title: 'Who is responsible',
        lead: 'The operator of this server is responsible:',
      },
      processing: {
        title: 'What is processed, why and for how long',
        lead: 'This is the whole list. It is made from the same definitions by which Merkzeit sends.',
        key: 'A random value goes with the messages of your tablet. By it the server knows your tablet again. It contains nothing about you.',
        voluntary:
          'You need not give any details. Without the necessary consents, however, Merkzeit cannot begin.',
      },
      recipients: {
        title: 'Who receives data',
        points: [
          'Your practice receives the five details about progress.',
          'Only those to whom you give the findings letter receive it.',
          'If you switch on notices on the tablet: the maker of your browser delivers them. It receives an encrypted, general text and sees when Merkzeit reminds your tablet.',
          'If you switch on e-mails: the operator’s mail server receives your e-mail address and a general text.',
          'Merkzeit passes nothing else on. It sells nothing.',
        ],
      },
      transfer: {
        title: 'Countries outside the European Union',
        text: 'Merkzeit itself transfers nothing to such countries. One exception you switch on yourself: the push service of your browser’s maker may also work outside the European Union. Without notices on the tablet it is not used.',
      },
      automated: {
        title: 'No automated decision',
        text: 'No computer decides anything about you. Merkzeit computes your results on the tablet. You discuss with your doctor what they mean. Nobody makes a profile of you.',
      },
      rights: {
        title: 'Your rights',
        points: [
          'You may know what is stored about you (access, Art. 15 GDPR).',
          'What is wrong is corrected (Art. 16 GDPR).',
          'You can have your data deleted (Art. 17 GDPR).',
          'You can have processing restricted (Art. 18 GDPR).',
          'You can take your data with you in a common format (Art. 20 GDPR).',
          'You can withdraw every consent at any time (Art. 7(3) GDPR). What happened before remains lawful.',
          'The right to object (Art. 21 GDPR) holds for processing in the public or a legitimate interest. Merkzeit relies on neither.',
        ],
        how: 'Most of this you do yourself in Merkzeit. For everything else please write to the operator, who answers within a month (Art. 12(3) GDPR).',
        limits:
          'The operator cannot hand out your answers and your findings letter, because they cannot read them.',
        deletion:
          'When you delete everything, the server deletes at once. After 72 hours at most nothing of it is left in the operator’s backups.',
      },
      complaint: {
        title: 'Complaint',
        text: 'You can complain to a data protection authority (Art. 77 GDPR).',
      },
      changes: {
        title: 'When this text changes',
        text: 'If something important changes, Merkzeit tells you at least 14 days before. Where it is necessary, it asks you again.',
      },
    },
    imprint: {
      title: 'Imprint',
      lead: 'This server is run by:',
      purpose: {
        title: 'What Merkzeit is intended for',
        text: 'Merkzeit checks the memory of adults with tasks on a tablet and sums the results up in a findings letter. The letter supports the talk with a doctor. It replaces no examination.',
        notMedical:
          'Merkzeit is not a certified medical device, not an emergency system, and makes no diagnosis.',
      },
    },
  },
);
