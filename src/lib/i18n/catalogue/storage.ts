import { defineTexts } from '../texts.ts';

/** The page that says how safely the device keeps what was answered. */
export const storageTexts = defineTexts(
  {
    title: 'Speicher',
    lead: 'So sind Ihre Antworten auf diesem Tablet aufgehoben.',
    answers: 'Ihre Antworten',
    copies: {
      whole: 'Ihre Antworten liegen doppelt auf diesem Tablet. Beide Abschriften sind gleich.',
      healed:
        'Beim letzten Öffnen fehlte etwas. Merkzeit hat es aus der zweiten Abschrift wiederhergestellt. Es ist alles da.',
      'partly-healed':
        'Beim letzten Öffnen fehlte etwas. Merkzeit hat wiederhergestellt, was in der zweiten Abschrift stand. Einzelne Antworten können fehlen.',
      rewritten: 'Ihre Antworten liegen doppelt auf diesem Tablet. Die zweite Abschrift wurde erneuert.',
      alone:
        'Dieser Browser kann keine zweite Abschrift halten. Ihre Antworten liegen einmal auf diesem Tablet. Eine Sicherung hilft, wenn es kaputtgeht.',
    },
    offline: {
      title: 'Ohne Internet',
      yes: 'Merkzeit öffnet sich auch ohne Internet.',
      no: 'Merkzeit öffnet sich noch nicht ohne Internet. Lassen Sie es einmal mit Internet offen, und öffnen Sie es dann neu.',
    },
    kept: {
      title: 'Schutz vor dem Löschen',
      yes: 'Der Browser hat zugesagt, nichts von selbst zu löschen.',
      no: 'Wenn der Platz knapp wird, kann der Browser Ihre Antworten löschen.',
      unknown: 'Der Browser sagt nicht, ob er von selbst löscht.',
      sevenDays:
        'Der Browser kann Ihre Antworten löschen, wenn Sie Merkzeit sieben Tage lang nicht öffnen. Richten Sie Merkzeit als App ein, und öffnen Sie es danach immer so.',
      ask: 'Den Browser um Schutz bitten',
      refused:
        'Der Browser hat es nicht zugesagt. Er entscheidet das selbst. Sie können später noch einmal fragen.',
    },
    room: {
      title: 'Platz',
      free: (p: { used: string; free: string }) =>
        `Merkzeit braucht ${p.used} MB. Frei sind noch ${p.free} MB.`,
      little: 'Das ist wenig. Bitte löschen Sie auf dem Tablet, was Sie nicht brauchen, etwa alte Videos.',
      unknown: 'Der Browser sagt nicht, wie viel Platz frei ist.',
    },
    backup: 'Gegen ein kaputtes oder verlorenes Tablet hilft nur eine Sicherung.',
    toBackup: 'Zur Sicherung',
  },
  {
    title: 'Storage',
    lead: 'So safely your answers are kept on this tablet.',
    answers: 'Your answers',
    copies: {
      whole: 'Your answers lie twice on this tablet. Both copies are alike.',
      healed:
        'At the last opening something was missing. Merkzeit has restored it from the second copy. Everything is there.',
      'partly-healed':
        'At the last opening something was missing. Merkzeit has restored what was in the second copy. Single answers may be missing.',
      rewritten: 'Your answers lie twice on this tablet. The second copy was renewed.',
      alone:
        'This browser cannot keep a second copy. Your answers lie once on this tablet. A backup helps if it breaks.',
    },
    offline: {
      title: 'Without internet',
      yes: 'Merkzeit opens without internet too.',
      no: 'Merkzeit does not open without internet yet. Leave it open once with internet, and then open it anew.',
    },
    kept: {
      title: 'Protection against deletion',
      yes: 'The browser has promised to delete nothing by itself.',
      no: 'When space gets short, the browser can delete your answers.',
      unknown: 'The browser does not say whether it deletes by itself.',
      sevenDays:
        'The browser can delete your answers when you do not open Merkzeit for seven days. Set Merkzeit up as an app, and afterwards always open it so.',
      ask: 'Ask the browser for protection',
      refused: 'The browser has not promised it. It decides that itself. You can ask again later.',
    },
    room: {
      title: 'Space',
      free: (p) => `Merkzeit needs ${p.used} MB. ${p.free} MB are free.`,
      little: 'That is little. Please delete on the tablet what you do not need, such as old videos.',
      unknown: 'The browser does not say how much space is free.',
    },
    backup: 'Against a broken or lost tablet only a backup helps.',
    toBackup: 'To the backup',
  },
);
