import { defineTexts } from '../texts.ts';

/** The terms of use. */
export const termsTexts = defineTexts(
  {
    title: 'Nutzungsbedingungen',
    lead: 'Das gilt, wenn Sie Merkzeit nutzen.',
    sections: {
      is: {
        title: 'Was Merkzeit ist',
        points: [
          'Mit Merkzeit machen Sie zu Hause auf einem Tablet Gedächtnisaufgaben und füllen Fragebögen aus. Das dauert mehrere Wochen, in der Regel zwölf.',
          'Aus Ihren Antworten entsteht ein Befundbrief. Er ist eine Grundlage für das Gespräch mit Ihrer Ärztin oder Ihrem Arzt.',
          'Vergleichswerte können vorläufig sein. Der Befundbrief sagt es dann dazu.',
        ],
      },
      isNot: {
        title: 'Was Merkzeit nicht ist',
        points: [
          'Merkzeit ist kein zugelassenes Medizinprodukt.',
          'Merkzeit stellt keine Diagnose. Es ersetzt keine Untersuchung und keine Behandlung.',
          'Merkzeit ist kein Notrufsystem. Niemand liest Ihre Antworten mit. Im Notfall wählen Sie die 112.',
        ],
      },
      who: {
        title: 'Für wen Merkzeit ist',
        points: [
          'Sie sind mindestens 18 Jahre alt.',
          'Sie haben einen Freischaltcode von Ihrer Praxis. Er gilt für eine Person.',
          'Die Aufgaben machen Sie selbst. Jemand darf Ihnen beim Einrichten helfen.',
        ],
      },
      access: {
        title: 'Ihr Passwort',
        points: [
          'Ihr Passwort und Ihr Ersatzschlüssel öffnen Ihre Daten. Bitte geben Sie beides nicht weiter.',
          'Niemand außer Ihnen kennt das Passwort. Ohne Passwort und ohne Ersatzschlüssel kann auch der Betreiber Ihre Daten nicht öffnen.',
        ],
      },
      letter: {
        title: 'Ihr Befundbrief',
        points: ['Der Befundbrief gehört Ihnen. Nur Sie entscheiden, wer ihn bekommt.'],
      },
      end: {
        title: 'Aufhören',
        points: [
          'Sie können jederzeit aufhören, ohne einen Grund zu nennen. Eine Frist gibt es nicht.',
          'Ihr Befundbrief bleibt auf Ihrem Tablet, bis Sie ihn löschen.',
          'Sie können in Merkzeit alles löschen. Speichern Sie vorher, was Sie behalten möchten.',
        ],
      },
      changes: {
        title: 'Wenn sich diese Bedingungen ändern',
        points: ['Ändert sich etwas Wichtiges, sagt Merkzeit es Ihnen mindestens 14 Tage vorher.'],
      },
    },
    provider: 'Wer Merkzeit hier anbietet',
  },
  {
    title: 'Terms of use',
    lead: 'This holds when you use Merkzeit.',
    sections: {
      is: {
        title: 'What Merkzeit is',
        points: [
          'With Merkzeit you do memory tasks and fill in questionnaires at home on a tablet. It takes several weeks, as a rule twelve.',
          'A findings letter is made of your answers. It is a basis for talking with your doctor.',
          'Comparison values may be provisional. The findings letter then says so.',
        ],
      },
      isNot: {
        title: 'What Merkzeit is not',
        points: [
          'Merkzeit is not a certified medical device.',
          'Merkzeit makes no diagnosis. It replaces no examination and no treatment.',
          'Merkzeit is not an emergency system. Nobody reads your answers as you give them. In an emergency call 112.',
        ],
      },
      who: {
        title: 'Whom Merkzeit is for',
        points: [
          'You are at least 18 years old.',
          'You have an activation code from your practice. It is for one person.',
          'You do the tasks yourself. Somebody may help you to set up.',
        ],
      },
      access: {
        title: 'Your password',
        points: [
          'Your password and your spare key open your data. Please do not pass them on.',
          'Nobody but you knows the password. Without password and spare key the operator cannot open your data either.',
        ],
      },
      letter: {
        title: 'Your findings letter',
        points: ['The findings letter is yours. Only you decide who receives it.'],
      },
      end: {
        title: 'Stopping',
        points: [
          'You can stop at any time without giving a reason. There is no period of notice.',
          'Your findings letter stays on your tablet until you delete it.',
          'You can delete everything in Merkzeit. Save beforehand what you want to keep.',
        ],
      },
      changes: {
        title: 'When these terms change',
        points: ['If something important changes, Merkzeit tells you at least 14 days before.'],
      },
    },
    provider: 'Who offers Merkzeit here',
  },
);
