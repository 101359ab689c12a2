// A Relay environment for MINT Atlas. It needs a global WebSocket, as apollo.ts does.
import { createClient } from 'graphql-ws';
import {
  Environment,
  Network,
  Observable,
  RecordSource,
  Store,
  type GraphQLResponse,
} from 'relay-runtime';

export interface Options {
  /** Such as `http://127.0.0.1:8080/graphql`. */
  url: string;
  fetch?: typeof fetch;
}

export function atlasEnvironment({ url, fetch: fetcher = fetch }: Options) {
  const socket = createClient({ url: url.replace(/^http/, 'ws'), retryAttempts: 10 });
  const network = Network.create(
    async ({ text }, variables) => {
      const response = await fetcher(url, {
        method: 'POST',
        headers: {
          'Content-Type': 'application/json',
          Accept: 'application/graphql-response+json',
        },
        body: JSON.stringify({ query: text, variables }),
      });
      return (await response.json()) as GraphQLResponse;
    },
    ({ text }, variables) =>
      Observable.create<GraphQLResponse>((sink) =>
        socket.subscribe(
          { query: text ?? '', variables },
          {
            next: (value) => sink.next(value as GraphQLResponse),
            error: (error) => sink.error(error as Error),
            complete: () => sink.complete(),
          },
        ),
      ),
  );
  const environment = new Environment({ network, store: new Store(new RecordSource()) });
  return { environment, close: () => socket.dispose() };
}
