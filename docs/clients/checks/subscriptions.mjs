// Subscriptions: graphql-ws over WebSocket, alone and below Apollo Client, and graphql-sse.
import assert from 'node:assert/strict';
import { spawn } from 'node:child_process';
import { once } from 'node:events';
import { setTimeout as sleep } from 'node:timers/promises';
import { ApolloClient, InMemoryCache } from '@apollo/client';
import { GraphQLWsLink } from '@apollo/client/link/subscriptions';
import { parse } from 'graphql';
import { createClient as createSseClient } from 'graphql-sse';
import { createClient as createWsClient } from 'graphql-ws';
import WebSocket from 'ws';
import { proxyTo } from './proxy.mjs';
import { until } from './until.mjs';

const QUERY = 'query ($slug: Slug!) { region(slug: $slug) { slug } }';
const REGION = 'subscription ($slug: Slug!) { regionChanged(slug: $slug) { kind version } }';
const CHANGES = 'subscription { changes { kind nodeId } }';
const LONG_ENOUGH = 1_500;

const socketUrl = (httpUrl) => httpUrl.replace(/^http/, 'ws');

/** Subscribes and remembers what comes. */
function subscribe(client, payload) {
  const seen = { next: [], error: undefined, complete: false };
  let ended;
  seen.end = new Promise((resolve) => (ended = resolve));
  seen.stop = client.subscribe(payload, {
    next: (value) => seen.next.push(value),
    error: (error) => {
      seen.error = error;
      ended();
    },
    complete: () => {
      seen.complete = true;
      ended();
    },
  });
  return seen;
}

function isFine({ error }) {
  assert.ok(error === undefined, `ended by ${error?.message ?? JSON.stringify(error)}`);
}

/** It stays open without a word until it is stopped. */
async function staysOpen(seen) {
  await sleep(LONG_ENOUGH);
  isFine(seen);
  assert.equal(seen.complete, false, 'ended by itself');
  seen.stop();
  await seen.end;
  isFine(seen);
}

/** What an unknown slug gets, as an error of the subscription or as its only answer. */
async function isToldOfTheSlug(seen) {
  await seen.end;
  const errors = seen.error ?? seen.next[0]?.errors;
  const error = Array.isArray(errors) ? errors[0] : errors;
  assert.equal(error?.extensions?.code, 'BAD_USER_INPUT', JSON.stringify(errors));
}

export function webSocketChecks({ url, slug }) {
  const variables = { slug };

  async function withClient(check, options = {}) {
    const client = createWsClient({
      url: socketUrl(url),
      webSocketImpl: WebSocket,
      retryAttempts: 0,
      ...options,
    });
    try {
      await check(client);
    } finally {
      await client.dispose();
    }
  }

  return [
    [
      'graphql-ws: query',
      () =>
        withClient(async (client) => {
          const seen = subscribe(client, { query: QUERY, variables });
          await seen.end;
          isFine(seen);
          assert.equal(seen.next[0]?.data?.region?.slug, slug);
        }),
    ],
    [
      'graphql-ws: subscription until it is stopped',
      () =>
        withClient((client) => staysOpen(subscribe(client, { query: REGION, variables }))),
    ],
    [
      'graphql-ws: subscription to nothing',
      () =>
        withClient((client) =>
          isToldOfTheSlug(
            subscribe(client, { query: REGION, variables: { slug: 'no-such-region' } }),
          ),
        ),
    ],
    [
      'graphql-ws: pings are answered',
      async () => {
        let pongs = 0;
        await withClient(
          async (client) => {
            const seen = subscribe(client, { query: REGION, variables });
            await until(() => pongs >= 2 || seen.error);
            isFine(seen);
            seen.stop();
          },
          { keepAlive: 200, on: { pong: () => pongs++ } },
        );
      },
    ],
    [
      'graphql-ws: subscription comes back after its connection was cut',
      async () => {
        const proxy = await proxyTo(url);
        let connections = 0;
        try {
          await withClient(
            async (client) => {
              const seen = subscribe(client, { query: REGION, variables });
              await until(() => connections === 1);
              await sleep(300);
              proxy.cut();
              await until(() => connections === 2 || seen.error);
              await staysOpen(seen);
            },
            {
              url: socketUrl(proxy.url),
              retryAttempts: 5,
              shouldRetry: () => true,
              on: { connected: () => connections++ },
            },
          );
        } finally {
          proxy.close();
        }
      },
    ],
    [
      'Apollo Client: subscription over graphql-ws until it is stopped',
      () =>
        withClient(async (socket) => {
          const client = new ApolloClient({
            cache: new InMemoryCache(),
            link: new GraphQLWsLink(socket),
          });
          let error;
          const subscription = client
            .subscribe({ query: parse(REGION), variables })
            .subscribe({ next: (value) => (error ??= value.error), error: (e) => (error = e) });
          await sleep(LONG_ENOUGH);
          subscription.unsubscribe();
          isFine({ error });
        }),
    ],
  ];
}

export function sseChecks({ url, slug }) {
  const variables = { slug };

  async function withClient(check, options = {}) {
    const client = createSseClient({ url, retryAttempts: 0, ...options });
    try {
      await check(client);
    } finally {
      client.dispose();
    }
  }

  return [
    [
      'graphql-sse: query',
      () =>
        withClient(async (client) => {
          const seen = subscribe(client, { query: QUERY, variables });
          await seen.end;
          isFine(seen);
          assert.equal(seen.next[0]?.data?.region?.slug, slug);
        }),
    ],
    [
      'graphql-sse: subscription until it is stopped',
      () =>
        withClient((client) => staysOpen(subscribe(client, { query: REGION, variables }))),
    ],
    [
      'graphql-sse: subscription comes back after its connection was cut',
      async () => {
        const proxy = await proxyTo(url);
        let connections = 0;
        try {
          await withClient(
            async (client) => {
              const seen = subscribe(client, { query: REGION, variables });
              await until(() => connections === 1 || seen.error);
              await sleep(300);
              proxy.cut();
              await until(() => connections === 2 || seen.error);
              await staysOpen(seen);
            },
            {
              url: proxy.url,
              retryAttempts: 5,
              on: { connected: () => connections++ },
            },
          );
        } finally {
          proxy.close();
        }
      },
    ],
  ];
}

/** What changes is told to a subscriber of each kind; a command may cause it. */
export function changeChecks({ url, cause, changing }) {
  if (!changing) {
    return [];
  }
  return [
    [
      'graphql-sse: a change is told, as over graphql-ws',
      async () => {
        const clients = [
          createWsClient({ url: socketUrl(url), webSocketImpl: WebSocket, retryAttempts: 0 }),
          createSseClient({ url, retryAttempts: 0 }),
        ];
        const subscriptions = clients.map((client) => subscribe(client, { query: CHANGES }));
        await sleep(LONG_ENOUGH);
        const command = cause && spawn(cause, { shell: true, stdio: 'ignore', detached: true });
        try {
          for (const seen of subscriptions) {
            await until(() => seen.next.length > 0 || seen.error);
            isFine(seen);
            assert.ok(seen.next[0].data?.changes?.kind, JSON.stringify(seen.next[0]));
          }
        } finally {
          await Promise.all(clients.map((client) => client.dispose()));
          if (command && command.exitCode === null) {
            process.kill(-command.pid, 'SIGTERM');
            await once(command, 'exit');
          }
        }
      },
    ],
  ];
}
