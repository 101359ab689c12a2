// Clients without a server: the golden answers.
import assert from 'node:assert/strict';
import { once } from 'node:events';
import { readFile } from 'node:fs/promises';
import { ApolloClient, HttpLink, InMemoryCache } from '@apollo/client';
import { possibleTypes } from '../build/atlas.js';
import { typePolicies } from '../build/apollo.js';
import * as documents from '../build/gql/graphql.js';
import { mockFetch, mockServer } from '../mock.mjs';

const NAMES = ['region-page', 'year-in-review', 'white-spots', 'pilot-report', 'bodies'];
const file = (name) => readFile(new URL(`../../queries/${name}`, import.meta.url), 'utf8');
const json = async (name) => JSON.parse(await file(name));
const documentOf = (name) =>
  documents[`${name.replace(/(^|-)(.)/g, (all, dash, letter) => letter.toUpperCase())}Document`];

/** Apollo Client adds `__typename`, which no golden answer has. */
const withoutTypes = (value) =>
  JSON.parse(JSON.stringify(value, (key, inner) => (key === '__typename' ? undefined : inner)));

export function mockChecks() {
  return [
    ...NAMES.map((name) => [
      `mock: the golden answer of ${name} through Apollo Client`,
      async () => {
        const client = new ApolloClient({
          cache: new InMemoryCache({ possibleTypes, typePolicies: typePolicies() }),
          link: new HttpLink({ uri: 'http://mock/graphql', fetch: mockFetch }),
        });
        const { data } = await client.query({
          query: documentOf(name),
          variables: await json(`${name}.variables.json`),
        });
        assert.deepEqual(withoutTypes(data), await json(`${name}.answer.json`));
      },
    ]),
    [
      'mock: what no golden answer tells is an error',
      async () => {
        const ask = async (body) =>
          (await mockFetch('', { body: JSON.stringify(body) })).json().then(({ errors }) => errors);
        const query = await file('region-page.graphql');
        const variables = await json('region-page.variables.json');
        assert.match((await ask({ query, variables: { slug: 'x' } }))[0].message, /zdi-koeln/);
        assert.match((await ask({ query: 'query Q { __typename }' }))[0].message, /RegionPage/);
        assert.match((await ask({ query: '{' }))[0].message, /Syntax Error/);
        assert.equal(await ask({ query, variables }), undefined);
      },
    ],
    [
      'mock: as a server',
      async () => {
        const server = mockServer().listen(0, '127.0.0.1');
        await once(server, 'listening');
        try {
          const body = JSON.stringify({
            query: await file('white-spots.graphql'),
            variables: await json('white-spots.variables.json'),
          });
          const response = await fetch(`http://127.0.0.1:${server.address().port}/graphql`, {
            method: 'POST',
            body,
          });
          assert.deepEqual((await response.json()).data, await json('white-spots.answer.json'));
        } finally {
          server.close();
        }
      },
    ],
  ];
}
