// Relay's runtime with what relay-compiler made of the components.
import assert from 'node:assert/strict';
import { register } from 'node:module';
import {
  createOperationDescriptor,
  fetchQuery,
  getRequest,
  getSingularSelector,
  requestSubscription,
} from 'relay-runtime';
import { atlasEnvironment } from '../build/relay/environment.js';
import { until } from './until.mjs';

register('./artifacts.mjs', import.meta.url);
const artifact = async (name) =>
  (await import(`../build/relay/__generated__/${name}.graphql.js`)).default;
const firstPage = await artifact('RegionListQuery');
const nextPage = await artifact('RegionListNextPageQuery');
const listFragment = await artifact('RegionList_query');
const refetchCard = await artifact('RegionCardRefetchQuery');
const cardNews = await artifact('RegionCardSubscription');
const news = await artifact('newsSubscription');

const VARIABLES = { first: 3, filter: { kinds: ['ZDI_NETWORK'] } };

export function relayChecks({ url, slug, changing }) {
  async function withRelay(check) {
    const { environment, close } = atlasEnvironment({ url });
    try {
      await check(environment);
    } finally {
      close();
    }
  }

  /** What `usePaginationFragment` reads after these pages have come. */
  async function read(environment) {
    const operation = createOperationDescriptor(getRequest(firstPage), VARIABLES);
    environment.retain(operation);
    const { data } = environment.lookup(operation.fragment);
    return environment.lookup(getSingularSelector(listFragment, data)).data.regions;
  }

  const checks = [
    [
      'Relay: pages of a connection come together',
      () =>
        withRelay(async (environment) => {
          await fetchQuery(environment, firstPage, VARIABLES).toPromise();
          const one = await read(environment);
          assert.equal(one.edges.length, 3);
          const after = one.pageInfo.endCursor;
          await fetchQuery(environment, nextPage, { ...VARIABLES, after }).toPromise();
          const two = await read(environment);
          assert.equal(new Set(two.edges.map(({ node }) => node.id)).size, 6);
        }),
    ],
    [
      'Relay: a fragment is fetched again by the id of its node',
      () =>
        withRelay(async (environment) => {
          await fetchQuery(environment, firstPage, VARIABLES).toPromise();
          const { id } = (await read(environment)).edges[0].node;
          const { node } = await fetchQuery(environment, refetchCard, { id }).toPromise();
          assert.equal(node.__id, id);
        }),
    ],
  ];
  if (changing) {
    checks.push([
      'Relay: a change is told and leaves what changed in its place',
      () =>
        withRelay(async (environment) => {
          const told = [];
          const subscriptions = [news, cardNews].map((subscription) =>
            requestSubscription(environment, {
              subscription,
              variables: { subjects: ['REGION'], slug },
              onNext: (data) => told.push(data),
              onError: (error) => told.push(error),
            }),
          );
          await until(() => told.length > 2);
          subscriptions.forEach(({ dispose }) => dispose());
          const change = told.find(({ changes }) => changes)?.changes;
          const record = environment.getStore().getSource().get(change.nodeId);
          assert.equal(record.__typename, 'Region');
          assert.ok(!('kind' in record), 'it is mixed with the change');
          assert.equal(record.name, change.node.name);
        }),
    ]);
  }
  return checks;
}
