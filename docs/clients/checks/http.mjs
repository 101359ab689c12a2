// Queries over HTTP: Apollo Client, urql, and plain fetch for what they leave to the browser.
import assert from 'node:assert/strict';
import { execFile } from 'node:child_process';
import { createHash, randomBytes } from 'node:crypto';
import { mkdtemp, readFile, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { promisify } from 'node:util';
import { ApolloClient, ApolloLink, HttpLink, InMemoryCache } from '@apollo/client';
import { PersistedQueryLink } from '@apollo/client/link/persisted-queries';
import { Client, fetchExchange } from '@urql/core';
import { persistedExchange } from '@urql/exchange-persisted';
import { buildSchema, lexicographicSortSchema, parse, printSchema } from 'graphql';
import { advice } from '../build/errors.js';

const sha256 = (text) => createHash('sha256').update(text).digest('hex');

/** The schema itself, its directives and types, in an order of their own. */
const parts = (text) => printSchema(lexicographicSortSchema(buildSchema(text))).split('\n\n');

/** One that no server has seen before. */
const newQuery = () =>
  `query Q${randomBytes(8).toString('hex')}($slug: Slug!) { region(slug: $slug) { slug name } }`;

/** A fetch that remembers what it sent: the method, and whether the document was there. */
function watchedFetch() {
  const sent = [];
  const watched = (url, options = {}) => {
    const method = options.method ?? 'GET';
    const document =
      method === 'GET'
        ? new URL(url).searchParams.has('query')
        : JSON.parse(options.body).query !== undefined;
    sent.push(document ? `${method} document` : `${method} hash`);
    return fetch(url, options);
  };
  return { sent, watched };
}

function apollo(url, options = {}, before = []) {
  return new ApolloClient({
    cache: new InMemoryCache(),
    link: ApolloLink.from([...before, new HttpLink({ uri: url, ...options })]),
    defaultOptions: { query: { fetchPolicy: 'no-cache' } },
  });
}

export function httpChecks({ url, slug, documentId }) {
  const variables = { slug };
  const isRegion = ({ data, error }) => {
    assert.ifError(error);
    assert.equal(data?.region?.slug, slug);
  };

  async function withApollo(options, links, times, expected) {
    const { sent, watched } = watchedFetch();
    const client = apollo(url, { ...options, fetch: watched }, links);
    const query = parse(newQuery());
    for (let i = 0; i < times; i++) {
      isRegion(await client.query({ query, variables }));
    }
    assert.equal(sent.join(', '), expected.join(', '));
  }

  async function withUrql(options, exchanges, times, expected) {
    const { sent, watched } = watchedFetch();
    const client = new Client({
      url,
      fetch: watched,
      exchanges: [...exchanges, fetchExchange],
      requestPolicy: 'network-only',
      ...options,
    });
    const query = parse(newQuery());
    for (let i = 0; i < times; i++) {
      isRegion(await client.query(query, variables).toPromise());
    }
    assert.equal(sent.join(', '), expected.join(', '));
  }

  const apolloPersisted = (useGETForHashedQueries) =>
    new PersistedQueryLink({ sha256, useGETForHashedQueries });
  const urqlPersisted = (preferGetForPersistedQueries) =>
    persistedExchange({ preferGetForPersistedQueries });

  const checks = [
    ['Apollo Client: POST', () => withApollo({}, [], 1, ['POST document'])],
    ['Apollo Client: GET', () => withApollo({ useGETForQueries: true }, [], 1, ['GET document'])],
    [
      'Apollo Client: automatic persisted query, POST',
      () =>
        withApollo({}, [apolloPersisted(false)], 2, ['POST hash', 'POST document', 'POST hash']),
    ],
    [
      'Apollo Client: automatic persisted query, GET',
      () => withApollo({}, [apolloPersisted(true)], 2, ['GET hash', 'POST document', 'GET hash']),
    ],
    [
      'Apollo Client: an error with its code',
      async () => {
        const query = parse('query Bad($slug: Slug!) { region(slug: $slug) { name } }');
        const { error } = await apollo(url)
          .query({ query, variables: { slug: 'No Slug' }, errorPolicy: 'all' })
          .catch((thrown) => ({ error: thrown }));
        assert.equal(error?.errors?.[0]?.extensions?.code, 'BAD_USER_INPUT');
      },
    ],
    ['urql: POST', () => withUrql({ preferGetMethod: false }, [], 1, ['POST document'])],
    ['urql: GET', () => withUrql({ preferGetMethod: 'force' }, [], 1, ['GET document'])],
    [
      'urql: automatic persisted query, POST',
      () =>
        withUrql({ preferGetMethod: false }, [urqlPersisted(false)], 2, [
          'POST hash',
          'POST document',
          'POST hash',
        ]),
    ],
    [
      'urql: automatic persisted query, GET',
      () =>
        withUrql({}, [urqlPersisted('force')], 2, ['GET hash', 'GET document', 'GET hash']),
    ],
    [
      'fetch: the schema of the server is the one in the docs',
      async () => {
        const directory = await mkdtemp(join(tmpdir(), 'schema-'));
        try {
          const script = fileURLToPath(new URL('../schema.mjs', import.meta.url));
          await promisify(execFile)(process.execPath, [script, url], { cwd: directory });
          const served = await readFile(join(directory, 'schema.graphql'), 'utf8');
          const snapshot = await readFile(new URL('../schema.graphql', import.meta.url), 'utf8');
          assert.ok(served.startsWith('"""'), 'it has a description of its own');
          assert.deepEqual(parts(served), parts(snapshot));
        } finally {
          await rm(directory, { recursive: true });
        }
      },
    ],
    [
      'fetch: a batch, and more errors than are told, are to be corrected, not to be made less',
      async () => {
        const errorsOf = async (body) => {
          const headers = { 'Content-Type': 'application/json' };
          const answer = await fetch(url, { method: 'POST', headers, body: JSON.stringify(body) });
          return (await answer.json()).errors;
        };
        const query = '{ __typename }';
        const wrong = Array.from({ length: 30 }, (_, i) => `no${i}`).join(' ');
        for (const [body, argument] of [
          [[{ query }, { query }], 'body'],
          [[{ query }], 'body'],
          [[], 'body'],
          [{ query: `{ regions { nodes { ${wrong} } } }` }, undefined],
        ]) {
          const error = (await errorsOf(body)).at(-1);
          const { message } = error;
          assert.deepEqual(advice(error), { kind: 'correct', argument, message });
        }
        const [tooLong] = await errorsOf({ query: `{ ${'a '.repeat(20_000)} }` });
        assert.equal(advice(tooLong).kind, 'ask less', tooLong.message);
      },
    ],
    [
      'fetch: 304 for what did not change',
      async () => {
        const address = new URL(url);
        address.searchParams.set('query', `{ region(slug: "${slug}") { slug name } }`);
        const first = await fetch(address);
        assert.equal(first.status, 200);
        const tag = first.headers.get('etag');
        assert.match(tag ?? 'no ETag', /^"[^"]+"$/);
        assert.equal((await first.json()).data.region.slug, slug);
        const again = await fetch(address, { headers: { 'If-None-Match': tag } });
        assert.equal(again.status, 304);
        assert.equal(again.headers.get('etag'), tag);
        assert.equal(await again.text(), '');
      },
    ],
  ];
  if (documentId !== undefined) {
    const isAnswered = async (answer) => {
      const { data, errors } = await answer.json();
      assert.equal(errors, undefined);
      assert.ok(data);
    };
    checks.push(
      [
        'fetch: trusted document by its id, POST',
        async () =>
          isAnswered(
            await fetch(url, {
              method: 'POST',
              headers: { 'Content-Type': 'application/json' },
              body: JSON.stringify({ documentId }),
            }),
          ),
      ],
      [
        'fetch: trusted document by its id, GET',
        async () => isAnswered(await fetch(`${url}?documentId=${encodeURIComponent(documentId)}`)),
      ],
    );
  }
  return checks;
}
