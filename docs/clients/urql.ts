// urql for MINT Atlas: its normalized cache, persisted queries, subscriptions over server-sent events.
import { Client, fetchExchange, subscriptionExchange } from '@urql/core';
import { cacheExchange, type CacheExchangeOpts } from '@urql/exchange-graphcache';
import { relayPagination } from '@urql/exchange-graphcache/extras';
import { persistedExchange } from '@urql/exchange-persisted';
import { createClient } from 'graphql-sse';
import { connections, pages, parts, possibleTypes } from './atlas.js';

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

export interface Options {
  /** Such as `http://127.0.0.1:8080/graphql`. */
  url: string;
  fetch?: typeof fetch;
}

export function atlasClient({ url, fetch: fetcher = fetch }: Options): Client {
  const events = createClient({ url, fetchFn: fetcher, retryAttempts: 10 });
  return new Client({
    url,
    fetch: fetcher,
    preferGetMethod: 'within-url-limit',
    exchanges: [
      cacheExchange(cacheOptions),
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
