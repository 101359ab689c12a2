// A Relay environment for MINT Atlas.
import { createClient, type ClientOptions } from 'graphql-ws';
import {
  Environment,
  Network,
  Observable,
  RecordSource,
  Store,
  type GraphQLResponse,
} from 'relay-runtime';
import { possibleTypes } from '../atlas.js';

export interface Options {
  /** Such as `http://127.0.0.1:8080/graphql`. */
  url: string;
  fetch?: typeof fetch;
  /** Needed where there is no global WebSocket, as in Node 20. */
  webSocketImpl?: ClientOptions['webSocketImpl'];
}

const nodes = new Set(possibleTypes['Node']);

/** A `Change` has the `id` of what changed and must not take its place in the store. */
const getDataID = (value: Readonly<Record<string, unknown>>, type: string): unknown =>
  nodes.has(type) ? value['id'] : undefined;

export function atlasEnvironment({ url, fetch: fetcher = fetch, webSocketImpl }: Options) {
  const socket = createClient({ url: url.replace(/^http/, 'ws'), webSocketImpl, retryAttempts: 10 });
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
  const environment = new Environment({
    network,
    store: new Store(new RecordSource()),
    getDataID: getDataID as never,
  });
  return { environment, close: () => socket.dispose() };
}
