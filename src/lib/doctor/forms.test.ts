import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { PASSWORD_MAX, PASSWORD_MIN, readSetUpForm, readSignInForm } from './forms.ts';

const SOUND = {
  link: 'http://localhost:3000/arzt/einrichten#abc',
  practiceName: ' Praxis  Dr. Beispiel ',
  email: ' Praxis@Beispiel.DE ',
  password: 'zwölf Zeichen',
};

function form(fields: Record<string, string>): FormData {
  const data = new FormData();
  for (const [name, value] of Object.entries(fields)) data.set(name, value);
  return data;
}

describe('the set-up form', () => {
  it('is read with the token of the link, tidied', () => {
    expect(readSetUpForm(form(SOUND))).toEqual({
      values: {
        token: 'abc',
        practiceName: 'Praxis Dr. Beispiel',
        email: 'praxis@beispiel.de',
        password: 'zwölf Zeichen',
      },
      problems: {},
      isSound: true,
    });
    expect(readSetUpForm(form({ ...SOUND, link: 'abc' })).values.token).toBe('abc');
  });

  it('names every problem of an empty one', () => {
    expect(readSetUpForm(new FormData()).problems).toEqual({
      link: 'missing',
      practiceName: 'missing',
      email: 'missing',
      password: { kind: 'missing' },
    });
  });

  it.each([
    'praxis',
    'praxis@',
    '@beispiel.de',
    'praxis@beispiel',
    'pra xis@beispiel.de',
    'praxis@beispiel..de',
    'präxis@b.de',
  ])('takes %s for no e-mail address', (email) =>
    expect(readSetUpForm(form({ ...SOUND, email })).problems).toEqual({ email: 'form' }),
  );

  it('counts the characters of a password as a person does, blanks included', () => {
    fc.assert(
      fc.property(fc.string({ unit: 'grapheme', maxLength: 200 }), (password) => {
        const { problems, values } = readSetUpForm(form({ ...SOUND, password }));
        const length = [...values.password].length;
        expect(problems.password === undefined).toBe(
          length >= PASSWORD_MIN && values.password.length <= PASSWORD_MAX,
        );
      }),
    );
    expect(readSetUpForm(form({ ...SOUND, password: 'elf Zeichen' })).problems.password).toEqual({
      kind: 'short',
      length: 11,
    });
  });

  it('throws at nothing that can be sent', () => {
    fc.assert(
      fc.property(fc.dictionary(fc.string(), fc.string()), (fields) => {
        expect(typeof readSetUpForm(form(fields)).isSound).toBe('boolean');
      }),
    );
    const files = new FormData();
    for (const name of Object.keys(SOUND)) files.set(name, new File([], 'x'));
    expect(readSetUpForm(files).isSound).toBe(false);
    expect(readSignInForm(files)).toMatchObject({
      isSound: false,
      problems: { email: 'missing', password: 'missing' },
    });
  });
});
