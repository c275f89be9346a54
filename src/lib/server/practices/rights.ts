import type { PRACTICE_ROLES } from '../database/schema.ts';

/** `doctor`: everything. `team`: everything about participants and codes, nothing about other members. */
export type Role = (typeof PRACTICE_ROLES)[number];

/** What a page or a form of the portal is for; each names exactly one. */
export type Right = keyof typeof RIGHTS;

const RIGHTS = Object.freeze({
  /** The work list, its file, the search, one participation. */
  participants: ['doctor', 'team'],
  /** Activation codes and their sheets. */
  codes: ['doctor', 'team'],
  /** Who wants to be rung up, and that it was done. */
  callbacks: ['doctor', 'team'],
  /** One's own second factor; pages that say how things are. */
  own: ['doctor', 'team'],
  /** Other members, and invitations. */
  members: ['doctor'],
  /** Who has looked at or changed what. */
  trail: ['doctor'],
} satisfies Readonly<Record<string, readonly Role[]>>);

export function may(role: Role, right: Right): boolean {
  const roles: readonly Role[] = RIGHTS[right];
  return roles.includes(role);
}
