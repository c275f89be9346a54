import { defineTexts } from '../texts.ts';

/** The doctors' portal and the sheet that a practice hands out. */
export const doctorTexts = defineTexts(
  {
    name: 'Merkzeit',
    portal: 'Arztportal',
    navigation: 'Bereiche des Arztportals',
    skip: 'Zum Inhalt',
    participants: 'Teilnehmende',
    codes: 'Freischaltcodes',
    visible: 'Was die Praxis sieht',
    signOut: 'Abmelden',
    showPassword: 'Passwort anzeigen',

    visibility: {
      title: 'Was die Praxis sieht – und was nicht',
      lead: 'Merkzeit sendet von einer Person genau fünf Angaben an Ihre Praxis. Wer ein Konto, eine Sicherung oder Erinnerungen möchte, gibt dem Server dafür weitere Angaben. Ihre Praxis sieht sie nicht. Wer angerufen werden möchte, schickt Ihnen dafür Namen, Telefonnummer und Zeit.',
      seenTitle: 'Das sehen Sie',
      seen: [
        'die Versichertennummer',
        'wie viele Tests gemacht sind',
        'den Tag des letzten Tests',
        'wie viele Tests noch zu machen sind',
        'den Tag des Beginns',
        'dazu, wann die letzte Meldung ankam',
      ],
      unseenTitle: 'Das sehen Sie nicht',
      unseen: [
        'Name, Geburtstag und Geschlecht',
        'Antworten, Reaktionszeiten und Ergebnisse',
        'den Befundbrief',
        'Angaben zu Gesundheit und Befinden',
      ],
      whyTitle: 'Warum das so ist',
      why: 'Wie die Tests ausgegangen sind, gehört der Person. Ihre Antworten und Ergebnisse bleiben auf ihrem Tablet, und der Server bekommt sie nie in lesbarer Form. Den Befundbrief bringt sie selbst mit, wenn sie das möchte. Oder sie gibt Ihnen einen Code, mit dem Sie ihn für begrenzte Zeit öffnen. Er unterstützt Ihr Urteil und ersetzt es nicht.',
    },

    signIn: {
      title: 'Anmelden',
      lead: 'Für Praxen. Wenn Sie selbst an Tests teilnehmen, brauchen Sie diese Seite nicht.',
      email: 'E-Mail-Adresse',
      password: 'Passwort',
      submit: 'Anmelden',
      emailMissing: 'Geben Sie Ihre E-Mail-Adresse ein.',
      passwordMissing: 'Geben Sie Ihr Passwort ein.',
      wrong:
        'E-Mail-Adresse und Passwort passen nicht zusammen. Prüfen Sie beide und versuchen Sie es noch einmal.',
      tooOften: (p: { minutes: string }) =>
        `Das waren viele Versuche. In ${p.minutes} können Sie es wieder versuchen.`,
      minutes: (p: { minutes: number }) => (p.minutes === 1 ? 'einer Minute' : `${p.minutes} Minuten`),
    },

    setUp: {
      title: 'Praxis einrichten',
      lead: 'Sie richten das Arztportal einmal ein. Danach melden Sie sich mit E-Mail-Adresse und Passwort an.',
      link: 'Einrichtungs-Link',
      linkHint: 'Merkzeit nennt ihn beim Start. Fügen Sie ihn hier ganz ein.',
      practiceName: 'Name der Praxis',
      practiceNameHint: 'Er steht auf dem Blatt für die Teilnehmenden.',
      email: 'E-Mail-Adresse',
      emailHint: 'Damit melden Sie sich an. Merkzeit schickt keine Post.',
      password: 'Passwort',
      passwordHint: 'Mindestens 12 Zeichen. Mehrere Wörter hintereinander sind gut zu merken.',
      submit: 'Praxis einrichten',
      problems: {
        linkMissing: 'Fügen Sie den Einrichtungs-Link ein.',
        practiceNameMissing: 'Geben Sie den Namen der Praxis ein.',
        practiceNameLong: 'Der Name ist zu lang. Kürzen Sie ihn auf 100 Zeichen.',
        emailMissing: 'Geben Sie eine E-Mail-Adresse ein.',
        emailForm:
          'Das ist keine vollständige E-Mail-Adresse. Sie sieht zum Beispiel so aus: praxis@beispiel.de',
        emailTaken: 'Mit dieser E-Mail-Adresse gibt es schon ein Konto. Nehmen Sie eine andere.',
        passwordMissing: 'Wählen Sie ein Passwort.',
        passwordShort: (p: { length: number }) =>
          `Das Passwort hat ${p.length === 1 ? 'ein' : p.length} Zeichen. Es braucht mindestens 12.`,
        passwordLong: 'Das Passwort ist zu lang. Es darf höchstens 128 Zeichen haben.',
      },
      unknownLink:
        'Dieser Einrichtungs-Link gilt nicht. Vielleicht fehlt ein Stück, oder Merkzeit wurde seither neu gestartet. Der Link vom letzten Start gilt.',
      usedLink:
        'Dieser Einrichtungs-Link wurde schon benutzt. Die Praxis ist eingerichtet: Melden Sie sich an.',
      toSignIn: 'Zur Anmeldung',
    },

    problems: {
      title: 'Das hat nicht geklappt',
      text: 'Was Sie vorher gespeichert haben, ist noch da. Versuchen Sie es in einer Minute noch einmal.',
      notFoundTitle: 'Diese Seite gibt es nicht',
      notFound: 'Vielleicht fehlt ein Stück der Adresse.',
      forbiddenTitle: 'Diese Seite ist nicht für alle da',
      forbidden: 'Sie ist den Ärztinnen und Ärzten Ihrer Praxis vorbehalten.',
      toStart: 'Zur Übersicht',
    },
  },
  {
    name: 'Merkzeit',
    portal: 'Doctors’ portal',
    navigation: 'Sections of the doctors’ portal',
    skip: 'To the content',
    participants: 'Participants',
    codes: 'Activation codes',
    visible: 'What the practice sees',
    signOut: 'Sign out',
    showPassword: 'Show password',

    visibility: {
      title: 'What the practice sees – and what not',
      lead: 'Of each person, Merkzeit sends exactly five items to your practice. Who wants an account, a backup or reminders gives the server more for that. Your practice does not see it.',
      seenTitle: 'You see',
      seen: [
        'the insurance number',
        'how many tests are done',
        'the day of the last test',
        'how many tests are still to be done',
        'the day of the start',
        'and when the last message came',
      ],
      unseenTitle: 'You do not see',
      unseen: [
        'name, birthday and sex',
        'answers, reaction times and results',
        'the findings letter',
        'anything about health and well-being',
      ],
      whyTitle: 'Why this is so',
      why: 'How the tests went belongs to the person. Their answers and results stay on their tablet, and the server never gets them in a form that can be read. They bring the findings letter themselves if they wish, or give you a code with which you open it for a limited time. It supports your judgement and does not replace it.',
    },

    signIn: {
      title: 'Sign in',
      lead: 'For practices. If you take part in tests yourself, you do not need this page.',
      email: 'E-mail address',
      password: 'Password',
      submit: 'Sign in',
      emailMissing: 'Enter your e-mail address.',
      passwordMissing: 'Enter your password.',
      wrong: 'E-mail address and password do not belong together. Check both and try again.',
      tooOften: (p) => `Those were many attempts. You can try again in ${p.minutes}.`,
      minutes: (p) => (p.minutes === 1 ? 'one minute' : `${p.minutes} minutes`),
    },

    setUp: {
      title: 'Set up the practice',
      lead: 'You set up the doctors’ portal once. After that you sign in with e-mail address and password.',
      link: 'Set-up link',
      linkHint: 'Merkzeit names it at its start. Paste all of it here.',
      practiceName: 'Name of the practice',
      practiceNameHint: 'It is printed on the sheet for the participants.',
      email: 'E-mail address',
      emailHint: 'You sign in with it. Merkzeit sends no mail.',
      password: 'Password',
      passwordHint: 'At least 12 characters. Several words in a row are easy to remember.',
      submit: 'Set up the practice',
      problems: {
        linkMissing: 'Paste the set-up link.',
        practiceNameMissing: 'Enter the name of the practice.',
        practiceNameLong: 'The name is too long. Shorten it to 100 characters.',
        emailMissing: 'Enter an e-mail address.',
        emailForm: 'This is not a complete e-mail address. One looks like this: praxis@beispiel.de',
        emailTaken: 'There is already an account with this e-mail address. Take another one.',
        passwordMissing: 'Choose a password.',
        passwordShort: (p) =>
          `The password has ${p.length === 1 ? 'one character' : `${p.length} characters`}. It needs at least 12.`,
        passwordLong: 'The password is too long. It may have 128 characters at most.',
      },
      unknownLink:
        'This set-up link is not valid. Perhaps a piece is missing, or Merkzeit has been started again since. The link of the latest start is valid.',
      usedLink: 'This set-up link has been used already. The practice is set up: sign in.',
      toSignIn: 'To the sign-in',
    },

    problems: {
      title: 'That did not work',
      text: 'What you saved before is still there. Try again in a minute.',
      notFoundTitle: 'This page does not exist',
      notFound: 'Perhaps a piece of the address is missing.',
      forbiddenTitle: 'This page is not for everybody',
      forbidden: 'It is kept for the doctors of your practice.',
      toStart: 'To the overview',
    },
  },
);
