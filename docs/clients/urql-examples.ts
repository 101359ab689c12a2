// The same with urql; what a change shows at once stands in urql.ts, as its cache asks for that.
import type { Client } from '@urql/core';
import { registered, saved, type Registered, type Saved } from './changing.js';
import {
  EditInitiativeDocument,
  RegisterDocument,
  type InitiativeFormFragment,
} from './gql/graphql.js';

export async function editWebsite(
  client: Client,
  { id, version }: InitiativeFormFragment,
  website: string | null,
): Promise<Saved> {
  const input = { initiative: id, expectedVersion: version, website };
  const { data, error } = await client.mutation(EditInitiativeDocument, { input }).toPromise();
  if (!data?.editInitiative) {
    throw error;
  }
  return saved(data.editInitiative);
}

export async function register(client: Client, event: string, key: string): Promise<Registered> {
  const { data, error } = await client.mutation(RegisterDocument, { event, key }).toPromise();
  if (!data?.registerForEvent) {
    throw error;
  }
  return registered(data.registerForEvent);
}
