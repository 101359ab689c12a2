// The cache and the examples of Apollo Client.
import assert from 'node:assert/strict';
import { gql } from '@apollo/client';
import { parts } from '../build/atlas.js';
import { atlasClient } from '../build/apollo.js';
import { advice } from '../build/errors.js';
import { coveredShare, menus, nameOf, regionList, watchRegion } from '../build/examples.js';
import {
  FiguresDocument,
  NewsDocument,
  RegionHeadDocument,
  RegionMapDocument,
  RegionNewsDocument,
  YearsDocument,
} from '../build/gql/graphql.js';
import { until } from './until.mjs';

const LISTED = { kinds: ['ZDI_NETWORK'] };

export function apolloChecks({ url, slug, changing }) {
  const client = () => atlasClient({ url });
  const fromCache = (apollo, query, variables) => apollo.cache.readQuery({ query, variables });

  const checks = [
    [
      'Apollo Client: labels are the choices of menus',
      async () => {
        const choices = await menus(client(), ['RegionKind', 'Subject'], 'DE');
        assert.deepEqual(Object.keys(choices), ['RegionKind', 'Subject']);
        assert.deepEqual(
          choices.Subject.find(([value]) => value === 'MATHEMATICS'),
          ['MATHEMATICS', 'Mathematik'],
        );
      },
    ],
    [
      'Apollo Client: statistics of two days stay apart, parts of one day come together',
      async () => {
        const apollo = client();
        const early = await coveredShare(apollo, '2022-01-01');
        const late = await coveredShare(apollo, '2025-01-01');
        assert.ok(early > 0 && early < late && late < 1, `${early}, ${late}`);
        const on = '2022-01-01';
        await apollo.query({ query: YearsDocument, variables: { on } });
        assert.equal(
          fromCache(apollo, FiguresDocument, { on })?.statistics.coverage.coveredCount /
            fromCache(apollo, FiguresDocument, { on })?.statistics.coverage.districtCount,
          early,
        );
        assert.ok(fromCache(apollo, YearsDocument, { on })?.statistics.regions.length > 0);
      },
    ],
    [
      'Apollo Client: two components ask for different parts of one region',
      async () => {
        const apollo = client();
        const variables = { slug };
        for (const query of [RegionHeadDocument, RegionMapDocument]) {
          await apollo.query({ query, variables });
        }
        const head = fromCache(apollo, RegionHeadDocument, variables)?.region;
        const map = fromCache(apollo, RegionMapDocument, variables)?.region;
        assert.ok(head?.coverage.length > 0, 'the head is complete');
        assert.equal(map?.coverage.length, head.coverage.length);
        assert.ok(map.location.point.lat && head.location.basis);
      },
    ],
    [
      'Apollo Client: an endless list',
      async () => {
        let seen = { slugs: [] };
        const list = regionList(client(), 3, LISTED, (now) => (seen = now));
        await until(() => seen.slugs.length === 3);
        assert.ok(seen.total > 9);
        for (let pages = 2; seen.hasMore; pages++) {
          await list.more();
          assert.equal(seen.slugs.length, Math.min(3 * pages, seen.total));
        }
        list.close();
        assert.equal(new Set(seen.slugs).size, seen.total);
      },
    ],
    [
      'Apollo Client: an endless list that is scrolled fast',
      async () => {
        let seen = { slugs: [] };
        const list = regionList(client(), 3, LISTED, (now) => (seen = now));
        await until(() => seen.slugs.length === 3);
        await Promise.all([list.more(), list.more(), list.more()]);
        assert.equal(new Set(seen.slugs).size, 6);
        await list.more();
        assert.equal(new Set(seen.slugs).size, 9);
        list.close();
      },
    ],
    [
      'Apollo Client: lists with other filters or keys stay apart',
      async () => {
        const apollo = client();
        const query = gql`
          query Lists($state: [FederalStateCode!]) {
            regions(first: 2, filter: { states: $state }) {
              edges { node { id slug } }
            }
            preview: regions(first: 1, filter: { states: $state }) @connection(key: "preview") {
              edges { node { id slug } }
            }
          }
        `;
        for (const state of ['NW', 'BY']) {
          await apollo.query({ query, variables: { state } });
        }
        const [west, south] = ['NW', 'BY'].map((state) => fromCache(apollo, query, { state }));
        assert.equal(west.regions.edges.length, 2);
        assert.equal(west.preview.edges.length, 1);
        assert.notEqual(west.regions.edges[0].node.slug, south.regions.edges[0].node.slug);
      },
    ],
    [
      'Apollo Client: node by id, whatever it is',
      async () => {
        const apollo = client();
        const { data } = await apollo.query({ query: RegionHeadDocument, variables: { slug } });
        assert.equal(await nameOf(apollo, data.region.id), data.region.name);
      },
    ],
    [
      'Apollo Client: what to do about an error follows from its code',
      async () => {
        const bad = client().query({ query: RegionHeadDocument, variables: { slug: 'No Slug' } });
        const { errors } = await bad.then(assert.fail, (error) => error);
        assert.equal(advice(errors[0]).kind, 'correct');
        assert.equal(advice(errors[0]).argument, 'slug');
        const query = gql`query { regions { nodes { events(first: 100) { nodes {
          publications(first: 100) { totalCount nodes { id } } } } } } }`;
        const { errors: more } = await client().query({ query }).then(assert.fail, (error) => error);
        assert.equal(advice(more[0]).kind, 'ask less');
        assert.ok(advice(more[0]).maximum > 0);
      },
    ],
    [
      'Apollo Client: what came is kept beside what failed',
      async () => {
        const query = gql`query Some($slug: Slug!, $after: String) {
          region(slug: $slug) { slug }
          one: federalState(code: NW) { ...Page }
          other: federalState(code: BY) { ...Page }
        }
        fragment Page on FederalState {
          code
          regions(first: 1, after: $after) { totalCount pageInfo { endCursor } }
        }`;
        const ask = (variables) => client().query({ query, variables, errorPolicy: 'all' });
        const after = (await ask({ slug })).data.one.regions.pageInfo.endCursor;
        const { data, error } = await ask({ slug, after });
        assert.equal(data.region.slug, slug);
        assert.equal(data.one.code, 'NW');
        assert.equal(data.other, null);
        assert.deepEqual(error.errors.map(({ path }) => path), [['other', 'regions']]);
      },
    ],
    [
      'Apollo Client: an error of a subscription arrives with its message',
      async () => {
        for (const [wrong, code] of [
          ['no-such-region', 'BAD_USER_INPUT'],
          ['No Slug', 'BAD_USER_INPUT'],
        ]) {
          let told;
          client()
            .subscribe({ query: RegionNewsDocument, variables: { slug: wrong } })
            .subscribe({
              next: ({ error }) => (told = error ?? new Error('no error')),
              error: (error) => (told = error),
            });
          await until(() => told);
          assert.match(told.message, new RegExp(wrong));
          assert.equal(told.errors?.[0].extensions.code, code, told.message);
        }
      },
    ],
  ];
  if (changing) {
    checks.push([
      'Apollo Client: a change is told and is in the cache',
      async () => {
        const apollo = client();
        const told = [];
        const watch = watchRegion(apollo, slug, (change) => told.push(change));
        await until(() => told.length > 0);
        watch.unsubscribe();
        const { id, name } = told[0].region;
        const region = apollo.cache.readFragment({
          id: apollo.cache.identify({ __typename: 'Region', id }),
          fragment: gql`fragment Name on Region { name }`,
        });
        assert.equal(region.name, name);
      },
    ]);
    checks.push([
      'Apollo Client: no part has an identity in the cache, not even a change',
      async () => {
        const apollo = client();
        const told = [];
        const watch = apollo
          .subscribe({ query: NewsDocument })
          .subscribe({ next: (result) => told.push(result) });
        await until(() => told.length > 0);
        watch.unsubscribe();
        const types = Object.keys(apollo.cache.extract()).map((key) => key.split(':')[0]);
        assert.ok(types.includes('Region'), types.join());
        assert.deepEqual(types.filter((type) => parts.includes(type)), []);
      },
    ]);
  }
  return checks;
}
