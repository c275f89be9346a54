import { defineTexts } from '../texts.ts';

/** The page on which a person says how the app shall look. */
export const displayTexts = defineTexts(
  {
    title: 'Anzeige',
    lead: 'So soll Merkzeit auf diesem Tablet aussehen. Jede Wahl gilt sofort.',
    text: {
      legend: 'Schrift',
      normal: 'Normal',
      large: 'Groß',
      largest: 'Sehr groß',
    },
    colours: {
      legend: 'Farben',
      device: 'Wie am Tablet eingestellt',
      light: 'Hell',
      dark: 'Dunkel',
      strong: 'Schwarz auf Weiß',
    },
    motion: {
      legend: 'Bewegung',
      device: 'Wie am Tablet eingestellt',
      still: 'Nichts bewegt sich',
    },
    hand: {
      legend: 'Hand',
      hint: 'Auf dieser Seite steht, was Sie am häufigsten drücken. Bleiben Sie möglichst dabei.',
      right: 'Rechts',
      left: 'Links',
    },
    language: {
      legend: 'Sprache',
      de: 'Deutsch',
      en: 'English',
    },
    kept: 'Das merkt sich nur dieses Tablet.',
    usual: 'Alles wie am Anfang',
    done: 'Fertig',
  },
  {
    title: 'Display',
    lead: 'How Merkzeit shall look on this tablet. Each choice takes effect at once.',
    text: {
      legend: 'Letters',
      normal: 'Normal',
      large: 'Large',
      largest: 'Very large',
    },
    colours: {
      legend: 'Colours',
      device: 'As set on the tablet',
      light: 'Light',
      dark: 'Dark',
      strong: 'Black on white',
    },
    motion: {
      legend: 'Movement',
      device: 'As set on the tablet',
      still: 'Nothing moves',
    },
    hand: {
      legend: 'Hand',
      hint: 'What you press most often is on this side. Please keep to it if you can.',
      right: 'Right',
      left: 'Left',
    },
    language: {
      legend: 'Language',
      de: 'Deutsch',
      en: 'English',
    },
    kept: 'Only this tablet remembers this.',
    usual: 'Everything as in the beginning',
    done: 'Done',
  },
);
