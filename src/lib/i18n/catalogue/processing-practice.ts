import { defineTexts } from '../texts.ts';

/** As processing-activities.ts: what is done with data of the practice and its members. */
export const practiceActivityTexts = defineTexts(
  {
    'practice-account': {
      name: 'Konto der Praxis',
      purpose: 'Die Praxis meldet sich an und sieht den Fortschritt ihrer Teilnehmenden.',
      kept: 'Solange die Praxis Merkzeit nutzt. Eine Anmeldung endet nach einer Stunde ohne Nutzung, spätestens nach 12 Stunden. Eine Einladung wird nach sieben Tagen gelöscht.',
    },
    'practice-trail': {
      name: 'Protokoll der Praxis',
      purpose: 'Die Praxis kann nachsehen, wer von ihr wessen Fortschritt angesehen hat.',
      kept: 'Ein Jahr. Wird eine Teilnahme gelöscht, zeigt das Protokoll nicht mehr, um wen es ging.',
    },
    'practice-codes': {
      name: 'Freischaltcodes der Praxis',
      purpose: 'Die Praxis gibt Freischaltcodes aus und kann das Blatt dazu noch einmal drucken.',
      kept: 'Der Code ist lesbar gespeichert, bis er eingelöst, zurückgezogen oder abgelaufen ist. Er läuft nach 90 Tagen ab.',
    },
  },
  {
    'practice-account': {
      name: 'Account of the practice',
      purpose: 'The practice signs in and sees the progress of its participants.',
      kept: 'As long as the practice uses Merkzeit. Being signed in ends after an hour without use, after 12 hours at the latest. An invitation is deleted after seven days.',
    },
    'practice-trail': {
      name: 'Trail of the practice',
      purpose: 'The practice can look up who of it has looked at whose progress.',
      kept: 'One year. When a participation is deleted, the trail no longer shows whom it was about.',
    },
    'practice-codes': {
      name: 'Activation codes of the practice',
      purpose: 'The practice gives out activation codes and can print the sheet again.',
      kept: 'The code is stored legibly until it is redeemed, taken back or expired. It expires after 90 days.',
    },
  },
);
