// urql with its normalized cache.
import assert from 'node:assert/strict';
import {
  AnyNodeDocument,
  FiguresDocument,
  MenusDocument,
  NewsDocument,
  RegionHeadDocument,
  RegionListDocument,
  RegionMapDocument,
} from '../build/gql/graphql.js';
import { advice } from '../build/errors.js';
import { atlasClient } from '../build/urql.js';
import { until } from './until.mjs';

export function urqlChecks({ url, slug, changing }) {
  /** Asks, and fails when Graphcache warns that it misses a key or guesses what a fragment is for. */
  async function withUrql(check) {
    let requests = 0;
    const warnings = [];
    const { warn } = console;
    console.warn = (text) => warnings.push(text);
    try {
      await check(
        atlasClient({
          url,
          fetch: (...request) => {
            requests++;
            return fetch(...request);
          },
        }),
        () => requests,
      );
    } finally {
      console.warn = warn;
    }
    assert.deepEqual(
      warnings.filter((text) => /\bkey\b|Heuristic/.test(text)),
      [],
    );
  }
  const ask = async (client, document, variables) => {
    const { data, error } = await client.query(document, variables).toPromise();
    assert.ifError(error);
    return data;
  };

  const checks = [
    [
      'urql: an endless list',
      () =>
        withUrql(async (client) => {
          const variables = { first: 3, filter: { kinds: ['ZDI_NETWORK'] } };
          let { regions: list } = await ask(client, RegionListDocument, variables);
          assert.equal(list.edges.length, 3);
          const { totalCount } = list;
          assert.ok(totalCount > 9);
          for (let pages = 2; list.pageInfo.hasNextPage; pages++) {
            const after = list.pageInfo.endCursor;
            list = (await ask(client, RegionListDocument, { ...variables, after })).regions;
            assert.equal(list.edges.length, Math.min(3 * pages, totalCount));
          }
          assert.equal(new Set(list.edges.map(({ node }) => node.slug)).size, totalCount);
          assert.equal(list.nodes.length, totalCount);
        }),
    ],
    [
      'urql: statistics of two days stay apart',
      () =>
        withUrql(async (client, requests) => {
          const covered = async (on) =>
            (await ask(client, FiguresDocument, { on })).statistics.coverage.coveredCount;
          const one = await covered('2022-01-01');
          assert.ok((await covered('2025-01-01')) > one);
          const before = requests();
          assert.equal(await covered('2022-01-01'), one);
          assert.equal(requests(), before, 'the cache has it');
        }),
    ],
    [
      'urql: two components ask for different parts of one region',
      () =>
        withUrql(async (client, requests) => {
          await ask(client, RegionHeadDocument, { slug });
          await ask(client, RegionMapDocument, { slug });
          const before = requests();
          const { region } = await ask(client, RegionHeadDocument, { slug });
          assert.ok(region.coverage[0].basis && region.location.basis);
          assert.equal(requests(), before, 'the cache has it');
        }),
    ],
    [
      'urql: labels and a node',
      () =>
        withUrql(async (client) => {
          const { labels } = await ask(client, MenusDocument, { enums: ['Subject'], lang: 'EN' });
          assert.match(labels.find(({ value }) => value === 'AI')?.label ?? '', /^artificial/i);
          const { region } = await ask(client, RegionHeadDocument, { slug });
          const { node } = await ask(client, AnyNodeDocument, { id: region.id });
          assert.equal(node.name, region.name);
        }),
    ],
    [
      'urql: what to do about an error follows from its code',
      () =>
        withUrql(async (client) => {
          const { error } = await client
            .query(RegionHeadDocument, { slug: 'No Slug' })
            .toPromise();
          assert.equal(advice(error.graphQLErrors[0]).argument, 'slug');
        }),
    ],
  ];
  if (changing) {
    checks.push([
      'urql: a change is told over server-sent events',
      () =>
        withUrql(async (client) => {
          const told = [];
          const { unsubscribe } = client
            .subscription(NewsDocument, { subjects: ['REGION'] })
            .subscribe((result) => told.push(result));
          await until(() => told.length > 0);
          unsubscribe();
          assert.ifError(told[0].error);
          assert.equal(told[0].data.changes.node.__typename, 'Region');
        }),
    ]);
  }
  return checks;
}
