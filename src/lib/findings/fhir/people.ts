import type { Person } from '#lib/domain/person.ts';
import { letterFhirTexts } from '#lib/i18n/catalogue/letter-fhir.ts';
import { letterTexts } from '#lib/i18n/catalogue/letter.ts';
import { tidy, type Draft, type Resource } from './draft.ts';
import { headOf, identifierOf, referTo, type Frame } from './frame.ts';
import { CODINGS, MIO, SYSTEMS } from './systems.ts';

const OWN_NAME = 'http://hl7.org/fhir/StructureDefinition/humanname-own-name';
const OFFICIAL_GENDER = 'http://fhir.de/StructureDefinition/gender-amtlich-de';

function nameOf({ firstName, lastName }: Person): Draft {
  const [given, family] = [firstName.trim(), lastName.trim()];
  const text = `${given} ${family}`.trim();
  // The MIO wants a family name in every name.
  if (family === '') return undefined;
  return [
    {
      use: 'official',
      text,
      family,
      _family: { extension: [{ url: OWN_NAME, valueString: family }] },
      given: [given],
    },
  ];
}

function genderOf({ sex }: Person): Readonly<Record<string, Draft>> {
  if (sex !== 'diverse') return { gender: sex };
  return {
    gender: 'other',
    _gender: { extension: [{ url: OFFICIAL_GENDER, valueCoding: CODINGS.diverse }] },
  };
}

/** The person, with what they gave for the letter; of nobody only the UUID. */
export function patientOf(frame: Frame, person: Person | null): Resource {
  const number =
    person === null
      ? undefined
      : {
          type: frame.shape === 'diga' ? { coding: [CODINGS.insured] } : undefined,
          system: SYSTEMS.kvnr,
          value: person.kvnr,
        };
  return tidy({
    ...headOf(frame, 'Patient', frame.patient, MIO.patient),
    identifier: [number, identifierOf(frame.patient)],
    name: person === null ? undefined : nameOf(person),
    ...(person === null ? {} : genderOf(person)),
    birthDate: person?.birthday,
  });
}

/** The software. It is in no directory of DiGA: it has neither a DiGA-VE-ID nor a PZN, and none is made up. */
export function deviceOf(frame: Frame): Resource {
  return tidy({
    ...headOf(frame, 'Device', frame.device),
    identifier: [identifierOf(frame.device)],
    deviceName: [{ name: letterTexts[frame.locale].product, type: 'user-friendly-name' }],
    type: { coding: [CODINGS.program] },
    version: [{ type: { text: letterFhirTexts[frame.locale].appVersion }, value: frame.appVersion }],
  });
}

/** Who made what is in the document: the software computed, the person did and said. */
export function provenanceOf(frame: Frame, id: string, targets: readonly string[]): Resource {
  return tidy({
    ...headOf(frame, 'Provenance', id),
    target: targets.map(referTo),
    recorded: frame.madeAt,
    agent: [
      { type: { coding: [CODINGS.author] }, who: referTo(frame.device) },
      { type: { coding: [CODINGS.informant] }, who: referTo(frame.patient) },
    ],
  });
}
