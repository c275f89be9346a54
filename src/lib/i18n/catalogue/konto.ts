import { defineTexts } from '../texts.ts';

/** The page behind the link in the mail that asks for the address of an account. */
export const accountLinkTexts = defineTexts(
  {
    title: 'Ihr Konto',
    question: 'Ist das Ihre Adresse?',
    text: 'In Merkzeit soll mit Ihrer E-Mail-Adresse ein Konto angelegt werden. Bestätigen Sie das bitte nur, wenn Sie es selbst waren.',
    button: 'Ja, das ist meine Adresse',
    done: 'Ihre Adresse ist bestätigt. Sie können diese Seite schließen.',
    gone: 'Dieser Link gilt nicht mehr. Bitte geben Sie Ihre Adresse in Merkzeit noch einmal ein.',
    incomplete: 'Der Link ist nicht vollständig. Bitte tippen Sie in der E-Mail noch einmal darauf.',
    failed: 'Die Verbindung hat nicht geklappt. Bitte versuchen Sie es noch einmal.',
    retry: 'Noch einmal versuchen',
    needsScript: 'Diese Seite braucht JavaScript. Bitte erlauben Sie es im Browser.',
  },
  {
    title: 'Your account',
    question: 'Is this your address?',
    text: 'Somebody wants to make an account in Merkzeit with your e-mail address. Please confirm it only if it was you.',
    button: 'Yes, this is my address',
    done: 'Your address is confirmed. You can close this page.',
    gone: 'This link is no longer valid. Please enter your address in Merkzeit once more.',
    incomplete: 'The link is not complete. Please tap it once more in the e-mail.',
    failed: 'The connection did not work. Please try again.',
    retry: 'Try again',
    needsScript: 'This page needs JavaScript. Please allow it in the browser.',
  },
);
