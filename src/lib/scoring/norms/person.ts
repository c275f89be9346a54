import type { Sex } from '#lib/domain/person.ts';
import type { NormModel, Terms } from './model.ts';
import type { NormPack } from './pack.ts';
import type { Years } from './fields.ts';

/** What a comparison group may ask about a person. */
export interface NormPerson {
  /** Completed years on the day of the test. */
  readonly age: number;
  readonly sex: Sex;
  /** Completed years of schooling and training; left out: not asked. */
  readonly educationYears?: number;
}

/** `person-unknown`: the group asks for something that is not known. `not-covered`: outside of its range. */
export type Refusal = 'person-unknown' | 'not-covered';

/** The condition of one cell, or of a whole pack. Null: for everybody. */
export interface Condition {
  readonly age: Years | null;
  readonly sex: 'female' | 'male' | null;
  readonly educationYears: Years | null;
}

/** Whether a number lies in a range: null when it is not known and the range asks for it. */
function within(range: Years | null, value: number | undefined): boolean | null {
  if (range === null) return true;
  if (value === undefined) return null;
  return (range.min === null || value >= range.min) && (range.max === null || value <= range.max);
}

/** Whether a person meets a condition; null: it cannot be told, because something is not known. */
export function meets(condition: Condition, person: NormPerson | null): boolean | null {
  const { sex } = condition;
  const sexKnown = person !== null && person.sex !== 'unknown';
  const answers = [
    within(condition.age, person?.age),
    within(condition.educationYears, person?.educationYears),
    sex === null ? true : sexKnown ? sex === person.sex : null,
  ];
  if (answers.includes(false)) return false;
  return answers.includes(null) ? null : true;
}

function validRange({ valid, age }: NormPack): Condition {
  return {
    age: valid === undefined ? age : valid.age,
    educationYears: valid?.educationYears ?? null,
    sex: valid?.sex ?? null,
  };
}

/** Whether the group is one for this person at all; null: yes. */
export function refusalOf(pack: NormPack, person: NormPerson | null): Refusal | null {
  const answer = meets(validRange(pack), person);
  if (answer === null) return 'person-unknown';
  return answer ? null : 'not-covered';
}

/** A person as numbers for a model; a term that the model does not use is 0. */
export type Design = Terms;

/** The person as the model asks for it; a refusal where the model asks for what is not known or not covered. */
export function designOf(
  { mean, centre }: Pick<Extract<NormModel, { kind: 'regression' }>, 'mean' | 'centre'>,
  person: NormPerson | null,
): Design | Refusal {
  if (person === null) return 'person-unknown';
  const age = person.age - centre.age;
  const { educationYears, sex } = person;
  if (mean.educationYears !== 0 && educationYears === undefined) return 'person-unknown';
  if (mean.female !== 0 && sex === 'unknown') return 'person-unknown';
  if (mean.female !== 0 && sex === 'diverse') return 'not-covered';
  return {
    intercept: 1,
    age,
    ageSquared: age * age,
    female: sex === 'female' ? 1 : 0,
    educationYears: (educationYears ?? centre.educationYears) - centre.educationYears,
  };
}
