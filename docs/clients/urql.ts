// urql for MINT Atlas: its normalized cache, persisted queries, subscriptions over server-sent events.
import { Client, fetchExchange, subscriptionExchange } from '@urql/core';
import { cacheExchange, type CacheExchangeOpts } from '@urql/exchange-graphcache';
import { relayPagination } from '@urql/exchange-graphcache/extras';
import { persistedExchange } from '@urql/exchange-persisted';
import { createClient } from 'graphql-sse';
import { connections, pages, parts, possibleTypes } from './atlas.js';
import type { EditInitiativeInput } from './gql/graphql.js';

const noKey = () => null;

export const cacheOptions: CacheExchangeOpts = {
  possibleTypes,
  keys: Object.fromEntries([...parts, ...pages].map((type) => [type, noKey])),
  resolvers: Object.fromEntries(
    Object.entries(connections).map(([type, fields]) => [
      type,
      Object.fromEntries(Object.keys(fields).map((field) => [field, relayPagination()])),
    ]),
  ),
};

/** What the page shows of a change until the answer is there. */
const optimistic: CacheExchangeOpts['optimistic'] = {
  editInitiative({ input }, cache) {
    const { initiative: id, expectedVersion, ...changed } = input as EditInitiativeInput;
    const before = { __typename: 'Initiative', id };
    return {
      __typename: 'EditInitiativePayload',
      initiative: {
        ...before,
        version: expectedVersion,
        name: cache.resolve(before, 'name'),
        website: cache.resolve(before, 'website'),
        ...changed,
      },
      errors: [],
    };
  },
};

export interface Options {
  /** Such as `http://127.0.0.1:8080/graphql`. */
  url: string;
  fetch?: typeof fetch;
  /** The token of who is signed in, asked for with each request. */
  token?: () => string | undefined;
}

export function atlasClient({ url, fetch: fetcher = fetch, token = () => undefined }: Options): Client {
  const signedIn = (): Record<string, string> =>
    token() ? { authorization: `Bearer ${token()}` } : {};
  const events = createClient({ url, fetchFn: fetcher, retryAttempts: 10, headers: signedIn });
  return new Client({
    url,
    fetch: fetcher,
    fetchOptions: () => ({ headers: signedIn() }),
    preferGetMethod: 'within-url-limit',
    exchanges: [
      cacheExchange({ ...cacheOptions, optimistic }),
      persistedExchange({ preferGetForPersistedQueries: 'within-url-limit' }),
      fetchExchange,
      subscriptionExchange({
        forwardSubscription: ({ query, variables }) => ({
          subscribe: (sink) => ({
            unsubscribe: events.subscribe({ query: query ?? '', variables }, {
              next: (value) => sink.next(value as never),
              error: (error) => sink.error(error),
              complete: () => sink.complete(),
            }),
          }),
        }),
      }),
    ],
  });
}
