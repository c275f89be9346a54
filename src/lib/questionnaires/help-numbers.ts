/** Who can be called; the words for each are in the catalogue. */
export type HelpService = 'counselling' | 'doctorOnCall' | 'emergency';

export interface HelpNumber {
  readonly service: HelpService;
  /** As people read it. */
  readonly shown: string;
  /** As a telephone dials it. */
  readonly dialled: string;
  /** Where the number, its hours and its price are published. */
  readonly source: string;
}

/**
 * Numbers for a person in distress, by region (ISO 3166-1). Sources were read on 22 November 2026; they are looked at
 * again with each release.
 */
export const HELP_NUMBERS: Readonly<Record<'DE', readonly HelpNumber[]>> = Object.freeze({
  DE: [
    {
      service: 'counselling',
      shown: '0800 111 0 111',
      dialled: '08001110111',
      source:
        'domradio.de, „TelefonSeelsorge jetzt unter ökumenischem Dachverband“: rund um die Uhr, kostenfrei, anonym',
    },
    {
      service: 'counselling',
      shown: '0800 111 0 222',
      dialled: '08001110222',
      source:
        'domradio.de, „TelefonSeelsorge jetzt unter ökumenischem Dachverband“: rund um die Uhr, kostenfrei, anonym',
    },
    {
      service: 'counselling',
      shown: '116 123',
      dialled: '116123',
      source: 'ansbach-evangelisch.de, „Jeder braucht mal Hilfe“: rund um die Uhr, gebührenfrei',
    },
    {
      service: 'doctorOnCall',
      shown: '116 117',
      dialled: '116117',
      source:
        'lvglth.de (Landesvereinigung für Gesundheitsförderung Thüringen), „Der ärztliche Bereitschaftsdienst“: deutschlandweit, kostenfrei',
    },
    {
      service: 'emergency',
      shown: '112',
      dialled: '112',
      source:
        'lvglth.de (Landesvereinigung für Gesundheitsförderung Thüringen), „Der ärztliche Bereitschaftsdienst“: bei Lebensgefahr',
    },
  ],
});
