/** What the forms of the portal accept. Each reader returns the values or one problem a field, in no language. */
import * as v from 'valibot';

export const PASSWORD_MIN = 12;
export const PASSWORD_MAX = 128;
export const NAME_MAX = 100;

export interface SetUpValues {
  /** The one-time token from the link, or as much of it as was given. */
  readonly token: string;
  readonly practiceName: string;
  /** Lower case. */
  readonly email: string;
  readonly password: string;
}

export interface SetUpProblems {
  readonly link?: 'missing';
  readonly practiceName?: 'missing' | 'long';
  readonly email?: 'missing' | 'form' | 'taken';
  readonly password?: PasswordProblem;
}

/** What is wrong with a password that somebody chooses. */
export type PasswordProblem =
  { readonly kind: 'missing' | 'long' } | { readonly kind: 'short'; readonly length: number };

export interface SignInProblems {
  readonly email?: 'missing';
  readonly password?: 'missing';
}

type Form<Values, Problems> = {
  /** As typed, without the password: to show again. */
  readonly values: Values;
  readonly problems: Problems;
  /** Whether the form can be used. */
  readonly isSound: boolean;
};

/** A text field of a form, without blanks at its ends; empty where the field is absent or a file. */
function text(data: FormData, name: string): string {
  const value = data.get(name);
  return typeof value === 'string' ? value.normalize('NFC').trim() : '';
}

/** A password as typed: blanks count. Normalised, so that two keyboards give the same. */
function secret(data: FormData, name: string): string {
  const value = data.get(name);
  return typeof value === 'string' ? value.normalize('NFC') : '';
}

const Email = v.pipe(v.string(), v.regex(/^[\x21-\x7e]+$/), v.email(), v.maxLength(254));

/** The token of a link that was opened or pasted: what follows `#`, or all of it. */
export function readToken(data: FormData): string {
  const link = text(data, 'link');
  return link.slice(link.lastIndexOf('#') + 1);
}

/** A password that somebody chooses, with what is wrong with it; null: nothing. */
export function readNewPassword(data: FormData): {
  readonly password: string;
  readonly problem: PasswordProblem | null;
} {
  const password = secret(data, 'password');
  return { password, problem: passwordProblem(password) };
}

function passwordProblem(password: string): PasswordProblem | null {
  const length = [...password].length;
  if (length === 0) return { kind: 'missing' };
  if (length < PASSWORD_MIN) return { kind: 'short', length };
  return password.length > PASSWORD_MAX ? { kind: 'long' } : null;
}

/** A password that is asked for once more, as typed. */
export function readPassword(data: FormData): string {
  return secret(data, 'password').slice(0, 1000);
}

/** A code of an authenticator app or a spare code as typed, without blanks. */
export function readCode(data: FormData): string {
  return text(data, 'code').replace(/\s/g, '').slice(0, 40);
}

/** An e-mail address, lower case, with what is wrong with it; null: nothing. */
export function readEmail(data: FormData): {
  readonly email: string;
  readonly problem: 'missing' | 'form' | null;
} {
  const email = text(data, 'email').toLowerCase();
  if (email === '') return { email, problem: 'missing' };
  return { email, problem: v.is(Email, email) ? null : 'form' };
}

/** Reads the set-up form; of a whole link the part after `#` is the token. */
export function readSetUpForm(data: FormData): Form<SetUpValues, SetUpProblems> {
  const values = {
    token: readToken(data),
    practiceName: text(data, 'practiceName').replace(/\s+/g, ' '),
    email: text(data, 'email').toLowerCase(),
    password: secret(data, 'password'),
  };
  const password = passwordProblem(values.password);
  const problems: SetUpProblems = {
    ...(values.token === '' && { link: 'missing' }),
    ...(values.practiceName === '' && { practiceName: 'missing' }),
    ...(values.practiceName.length > NAME_MAX && { practiceName: 'long' }),
    ...(!v.is(Email, values.email) && { email: values.email === '' ? 'missing' : 'form' }),
    ...(password !== null && { password }),
  };
  return { values, problems, isSound: Object.keys(problems).length === 0 };
}

/** Reads the sign-in form. */
export function readSignInForm(data: FormData): Form<{ email: string; password: string }, SignInProblems> {
  const values = { email: text(data, 'email').toLowerCase(), password: secret(data, 'password') };
  const problems: SignInProblems = {
    ...(values.email === '' && { email: 'missing' }),
    ...(values.password === '' && { password: 'missing' }),
  };
  return { values, problems, isSound: Object.keys(problems).length === 0 };
}
