/** Whom to ring up or write to with a question: public, asked without any key. */
import * as v from 'valibot';
import { parser } from './parser.ts';

export const ContactReply = v.strictObject({
  /** As the operator entered it (privacy/operator.ts); null where nothing was entered. */
  contact: v.nullable(
    v.strictObject({
      name: v.pipe(v.string(), v.maxLength(200)),
      phone: v.nullable(v.pipe(v.string(), v.maxLength(200))),
      email: v.nullable(v.pipe(v.string(), v.maxLength(254))),
    }),
  ),
});

export type ContactReply = v.InferOutput<typeof ContactReply>;

export const CONTACT_PATH = '/api/contact';

export const parseContactReply = parser(ContactReply);
