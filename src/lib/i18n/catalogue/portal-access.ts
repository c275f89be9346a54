import { defineTexts } from '../texts.ts';

/** How a member of a practice gets in: second step, spare codes, invitation, forgotten password. */
export const portalAccessTexts = defineTexts(
  {
    code: {
      title: 'Zweiter Schritt der Anmeldung',
      lead: 'Öffnen Sie auf Ihrem Telefon die Authenticator-App. Sie zeigt für Merkzeit sechs Ziffern.',
      field: 'Code aus der App',
      fieldHint: 'Oder ein Ersatzcode von Ihrem Blatt.',
      trust: 'An diesem Computer 30 Tage lang nicht mehr fragen',
      trustHint: 'Nur, wenn allein Ihre Praxis ihn benutzt.',
      submit: 'Anmelden',
      missing: 'Geben Sie den Code ein.',
      wrong:
        'Dieser Code stimmt nicht. Ein Code aus der App gilt nur eine halbe Minute: Nehmen Sie den, der jetzt dort steht.',
      over: 'Das waren zu viele Versuche, oder es hat zu lange gedauert. Bitte melden Sie sich noch einmal an.',
      again: 'Zur Anmeldung',
      lost: 'Telefon verloren? Nehmen Sie einen Ersatzcode. Haben Sie auch den nicht, dann kann eine Ärztin oder ein Arzt Ihrer Praxis Ihren zweiten Schritt zurücksetzen.',
    },

    factor: {
      title: 'Mein Zugang',
      signedInAs: (p: { email: string }) => `Angemeldet als ${p.email}`,
      setUpTitle: 'Zweiten Schritt einrichten',
      setUpLead:
        'Versichertennummern sollen auch dann sicher sein, wenn jemand Ihr Passwort erfährt. Deshalb gehört zur Anmeldung ein zweiter Schritt: ein Code von Ihrem Telefon.',
      needed:
        'Sie brauchen dazu eine Authenticator-App auf Ihrem Telefon. Jede, die solche Codes zeigt, ist recht.',
      password: 'Ihr Passwort, noch einmal',
      begin: 'Weiter',
      scanTitle: 'Mit der App aufnehmen',
      scan: 'Öffnen Sie die App und fügen Sie ein Konto hinzu. Richten Sie dann die Kamera auf dieses Muster.',
      qr: 'Muster für die Authenticator-App.',
      byHand: 'Oder tippen Sie diesen Schlüssel ein:',
      first: 'Die sechs Ziffern, die die App jetzt zeigt',
      confirm: 'Einrichten',
      doneTitle: 'Der zweite Schritt ist eingerichtet',
      spareTitle: 'Ihre Ersatzcodes',
      spare:
        'Drucken Sie diese Seite, oder schreiben Sie die Codes ab. Jeder gilt einmal, wenn Sie das Telefon nicht haben. Hier stehen sie nur jetzt.',
      print: 'Drucken',
      toStart: 'Zur Übersicht',
      isSetUp: 'Der zweite Schritt der Anmeldung ist eingerichtet.',
      demo: 'Diese Praxis ist zum Ausprobieren da und fragt nach keinem zweiten Schritt. Sie können ihn hier trotzdem einrichten.',
      renewTitle: 'Neue Ersatzcodes',
      renewLead: 'Die Ersatzcodes von früher gelten dann nicht mehr.',
      renew: 'Neue Ersatzcodes zeigen',
      renewed: 'Das sind Ihre neuen Ersatzcodes.',
      wrongPassword: 'Das Passwort stimmt nicht.',
    },

    join: {
      title: 'Einladung annehmen',
      lead: (p: { practice: string; email: string }) =>
        `${p.practice} lädt Sie in das Arztportal ein. Sie melden sich mit der Adresse ${p.email} an.`,
      link: 'Link der Einladung',
      linkHint: 'Er steht in der E-Mail. Fügen Sie ihn hier ganz ein.',
      open: 'Einladung öffnen',
      noLink: 'Bitte öffnen Sie den Link aus der E-Mail noch einmal, oder fügen Sie ihn hier ein.',
      choose: 'Passwort wählen',
      submit: 'Annehmen',
      gone: 'Diese Einladung gilt nicht mehr. Vielleicht wurde sie schon angenommen, oder sie ist älter als sieben Tage. Bitten Sie die Praxis um eine neue.',
      emailTaken:
        'Mit dieser E-Mail-Adresse gibt es schon ein Konto. Bitten Sie die Praxis, eine andere Adresse einzuladen.',
    },

    reset: {
      forgotten: 'Passwort vergessen?',
      title: 'Passwort vergessen',
      lead: 'Geben Sie die E-Mail-Adresse ein, mit der Sie sich anmelden. Sie bekommen einen Link für ein neues Passwort.',
      noMail: 'Dieses Merkzeit kann keine E-Mails schicken. Fragen Sie, wer es bei Ihnen betreibt.',
      submit: 'Link schicken',
      sent: 'Wenn es mit dieser Adresse ein Konto gibt, ist jetzt eine E-Mail unterwegs. Der Link darin gilt eine Stunde.',
      newTitle: 'Neues Passwort wählen',
      link: 'Link aus der E-Mail',
      newPassword: 'Neues Passwort',
      change: 'Passwort ändern',
      gone: 'Dieser Link gilt nicht mehr. Lassen Sie sich einen neuen schicken.',
      done: 'Das Passwort ist geändert. Wer angemeldet war, ist jetzt abgemeldet.',
    },
  },
  {
    code: {
      title: 'Second step of signing in',
      lead: 'Open the authenticator app on your phone. It shows six digits for Merkzeit.',
      field: 'Code from the app',
      fieldHint: 'Or a spare code from your sheet.',
      trust: 'Do not ask on this computer for 30 days',
      trustHint: 'Only if nobody but your practice uses it.',
      submit: 'Sign in',
      missing: 'Enter the code.',
      wrong:
        'This code is not right. A code from the app is valid for half a minute: take the one that is there now.',
      over: 'Those were too many attempts, or it took too long. Please sign in once more.',
      again: 'To the sign-in',
      lost: 'Phone lost? Take a spare code. If you do not have one either, a doctor of your practice can reset your second step.',
    },

    factor: {
      title: 'My access',
      signedInAs: (p) => `Signed in as ${p.email}`,
      setUpTitle: 'Set up the second step',
      setUpLead:
        'Insurance numbers should be safe even if somebody learns your password. That is why a second step belongs to signing in: a code from your phone.',
      needed: 'You need an authenticator app on your phone. Any that shows such codes will do.',
      password: 'Your password, once more',
      begin: 'Next',
      scanTitle: 'Scan it with the app',
      scan: 'Open the app and add an account. Then point the camera at this pattern.',
      qr: 'Pattern for the authenticator app.',
      byHand: 'Or type this key:',
      first: 'The six digits that the app shows now',
      confirm: 'Set up',
      doneTitle: 'The second step is set up',
      spareTitle: 'Your spare codes',
      spare:
        'Print this page, or copy the codes. Each is valid once, when you do not have the phone. They are shown only now.',
      print: 'Print',
      toStart: 'To the overview',
      isSetUp: 'The second step of signing in is set up.',
      demo: 'This practice is there to try things and asks for no second step. You can set it up here all the same.',
      renewTitle: 'New spare codes',
      renewLead: 'The spare codes from before are then no longer valid.',
      renew: 'Show new spare codes',
      renewed: 'These are your new spare codes.',
      wrongPassword: 'The password is not right.',
    },

    join: {
      title: 'Accept the invitation',
      lead: (p) =>
        `${p.practice} invites you to the doctors’ portal. You sign in with the address ${p.email}.`,
      link: 'Link of the invitation',
      linkHint: 'It is in the e-mail. Paste all of it here.',
      open: 'Open the invitation',
      noLink: 'Please open the link from the e-mail once more, or paste it here.',
      choose: 'Choose a password',
      submit: 'Accept',
      gone: 'This invitation is no longer valid. Perhaps it has been accepted, or it is older than seven days. Ask the practice for a new one.',
      emailTaken:
        'There is already an account with this e-mail address. Ask the practice to invite another address.',
    },

    reset: {
      forgotten: 'Forgotten your password?',
      title: 'Password forgotten',
      lead: 'Enter the e-mail address with which you sign in. You will get a link for a new password.',
      noMail: 'This Merkzeit cannot send e-mails. Ask whoever operates it for you.',
      submit: 'Send the link',
      sent: 'If there is an account with this address, an e-mail is on its way now. The link in it is valid for one hour.',
      newTitle: 'Choose a new password',
      link: 'Link from the e-mail',
      newPassword: 'New password',
      change: 'Change the password',
      gone: 'This link is no longer valid. Have a new one sent.',
      done: 'The password is changed. Whoever was signed in is now signed out.',
    },
  },
);
