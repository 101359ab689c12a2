// Apollo Client for MINT Atlas: the cache, and links for queries and subscriptions. It needs a global
// WebSocket; README.md has the line for a Node older than 22.
import {
  ApolloClient,
  ApolloLink,
  HttpLink,
  InMemoryCache,
  type FieldPolicy,
  type StoreObject,
  type TypePolicies,
} from '@apollo/client';
import { SetContextLink } from '@apollo/client/link/context';
import { PersistedQueryLink } from '@apollo/client/link/persisted-queries';
import { GraphQLWsLink } from '@apollo/client/link/subscriptions';
import { relayStylePagination } from '@apollo/client/utilities';
import { OperationTypeNode } from 'graphql';
import { createClient } from 'graphql-ws';
import { connections, listsOfParts, parts, possibleTypes } from './atlas.js';

const isObject = (value: unknown): value is StoreObject =>
  typeof value === 'object' && value !== null;

/** Whether two selections of an object say nothing different. */
function agree(one: unknown, other: unknown): boolean {
  if (!isObject(one) || !isObject(other)) {
    return one === other;
  }
  return Object.keys(one).every((key) => !(key in other) || agree(one[key], other[key]));
}

/**
 * Parts have no identity, so two selections of a list are put together by position, unless they show
 * that the list has changed between them.
 */
const listOfParts: FieldPolicy<StoreObject[]> = {
  merge(existing, incoming, { mergeObjects }) {
    const same =
      existing?.length === incoming.length &&
      existing.every((part, i) => agree(part, incoming[i]));
    return same
      ? incoming.map((part, i) => mergeObjects(existing[i] as StoreObject, part))
      : incoming;
  },
};

/**
 * A page that follows is added to `edges`. Two components that show the same list in different
 * lengths keep apart with `@connection(key: "…")`.
 */
const connection = (argumentsOfList: string[]): FieldPolicy =>
  relayStylePagination([...argumentsOfList, '@connection', ['key']]);

export function typePolicies(): TypePolicies {
  const policies: TypePolicies = {};
  for (const part of parts) {
    policies[part] = { keyFields: false, merge: true };
  }
  for (const [type, lists] of Object.entries(listsOfParts)) {
    policies[type] = {
      ...policies[type],
      fields: Object.fromEntries(lists.map((field) => [field, listOfParts])),
    };
  }
  for (const [type, fields] of Object.entries(connections)) {
    const policy = Object.entries(fields).map(([field, names]) => [field, connection(names)]);
    policies[type] = {
      ...policies[type],
      fields: { ...policies[type]?.fields, ...Object.fromEntries(policy) },
    };
  }
  return policies;
}

async function sha256(text: string): Promise<string> {
  const hash = await crypto.subtle.digest('SHA-256', new TextEncoder().encode(text));
  return [...new Uint8Array(hash)].map((byte) => byte.toString(16).padStart(2, '0')).join('');
}

export interface Options {
  /** Such as `http://127.0.0.1:8080/graphql`. */
  url: string;
  fetch?: typeof fetch;
  /** The token of who is signed in, asked for with each request. */
  token?: () => string | undefined;
}

export function atlasClient({ url, token = () => undefined, ...http }: Options): ApolloClient {
  const queries = ApolloLink.from([
    // By GET and hash, so that browsers and proxies keep answers and revalidate them by ETag.
    new PersistedQueryLink({ sha256, useGETForHashedQueries: true }),
    new SetContextLink(({ headers }) =>
      token() ? { headers: { ...headers, authorization: `Bearer ${token()}` } } : {},
    ),
    new HttpLink({ uri: url, ...http }),
  ]);
  const subscriptions = new GraphQLWsLink(
    createClient({
      url: url.replace(/^http/, 'ws'),
      retryAttempts: 10,
      connectionParams: () => (token() ? { authorization: `Bearer ${token()}` } : {}),
    }),
  );
  return new ApolloClient({
    cache: new InMemoryCache({ possibleTypes, typePolicies: typePolicies() }),
    link: ApolloLink.split(
      ({ operationType }) => operationType === OperationTypeNode.SUBSCRIPTION,
      subscriptions,
      queries,
    ),
  });
}
