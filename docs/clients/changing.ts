// What comes of a mutation, whichever client asked for it.
import type { EditInitiativeMutation, InitiativeFormFragment, RegisterMutation } from './gql/graphql.js';

export interface Problem {
  readonly message: string;
  /** The argument to put right, such as `['input', 'website']`. */
  readonly path: readonly string[];
}

export type Saved =
  | { kind: 'saved'; initiative: InitiativeFormFragment }
  | { kind: 'stale'; current: InitiativeFormFragment | undefined } // Somebody was faster.
  | { kind: 'refused'; problems: Problem[] };

const isInitiative = (node: object | null): node is InitiativeFormFragment =>
  node !== null && '__typename' in node && node.__typename === 'Initiative';

/** Someone who was not faster sees what the others made of it, and decides anew. */
export function saved({ initiative, errors }: NonNullable<EditInitiativeMutation['editInitiative']>): Saved {
  if (initiative) {
    return { kind: 'saved', initiative };
  }
  for (const error of errors) {
    if (error.__typename === 'Stale') {
      return { kind: 'stale', current: isInitiative(error.current) ? error.current : undefined };
    }
  }
  return { kind: 'refused', problems: errors };
}

export type Registered =
  | { kind: 'place' }
  | { kind: 'waiting' } // Moves up when a place becomes free.
  | { kind: 'refused'; problems: Problem[] };

export function registered(payload: NonNullable<RegisterMutation['registerForEvent']>): Registered {
  switch (payload.registration?.status) {
    case 'REGISTERED':
    case 'ATTENDED':
      return { kind: 'place' };
    case 'WAITLISTED':
      return { kind: 'waiting' };
    default:
      return { kind: 'refused', problems: payload.errors };
  }
}
