// Changes by people who are signed in: shown at once, refused, and a place that is taken.
import assert from 'node:assert/strict';
import { randomUUID } from 'node:crypto';
import * as apollo from '../build/apollo.js';
import * as apolloExamples from '../build/examples.js';
import { InitiativeToEditDocument } from '../build/gql/graphql.js';
import * as urql from '../build/urql.js';
import * as urqlExamples from '../build/urql-examples.js';
import { until } from './until.mjs';

const NEW = 'https://example.org/neu';

/** How a page asks and shows, by client. */
const CLIENTS = [
  {
    name: 'Apollo Client',
    ...apollo,
    ...apolloExamples,
    async website(client, slug) {
      const seen = [];
      const query = client.watchQuery({ query: InitiativeToEditDocument, variables: { slug } });
      const watch = query.subscribe(({ data }) => data?.initiative && seen.push(data.initiative));
      await until(() => seen.length > 0);
      return { seen, shown: () => seen.at(-1), close: () => watch.unsubscribe() };
    },
  },
  {
    name: 'urql',
    ...urql,
    ...urqlExamples,
    async website(client, slug) {
      const seen = [];
      const query = client.query(InitiativeToEditDocument, { slug });
      await query.toPromise();
      const watch = query.subscribe(({ data }) => data?.initiative && seen.push(data.initiative));
      await until(() => seen.length > 0);
      return { seen, shown: () => seen.at(-1), close: watch.unsubscribe };
    },
  },
];

export function changingChecks({ url, admin, visitor }) {
  if (!admin || !visitor) {
    return [];
  }

  async function ask(token, query, variables = {}) {
    const answer = await fetch(url, {
      method: 'POST',
      headers: { 'content-type': 'application/json', authorization: `Bearer ${token}` },
      body: JSON.stringify({ query, variables }),
    });
    const { data, errors } = await answer.json();
    assert.equal(errors, undefined, JSON.stringify(errors));
    return data;
  }

  async function done(mutation, selection, input) {
    const type = mutation[0].toUpperCase() + mutation.slice(1);
    const data = await ask(
      admin,
      `mutation ($input: ${type}Input!) { ${mutation}(input: $input) { ${selection} errors { __typename } } }`,
      { input },
    );
    const { errors, ...payload } = data[mutation];
    assert.deepEqual(errors, [], mutation);
    return Object.values(payload)[0];
  }

  let known;
  /** Both are persons of the atlas, which is what it takes to register. */
  const persons = () =>
    (known ??= (async () => {
      for (const [name, token] of Object.entries({ admin, visitor })) {
        const { viewer } = await ask(token, '{ viewer { account { id version roles } person { id } } }');
        if (!viewer.person) {
          const person = await done('registerPerson', 'person { id }', { name });
          const { id: account, version: expectedVersion, roles } = viewer.account;
          const input = { account, expectedVersion, roles, person: person.id };
          await done('linkAccount', 'account { version }', input);
        }
      }
    })());

  async function initiative() {
    const slug = `werkstatt-${randomUUID()}`;
    const { regions } = await ask(admin, '{ regions(first: 1) { nodes { id } } }');
    const input = { slug, name: 'Werkstatt', kind: 'MAKERSPACE', regions: [regions.nodes[0].id] };
    await done('registerInitiative', 'initiative { id }', input);
    return slug;
  }

  async function eventForOne() {
    const [from, to] = [0, 2].map((days) =>
      new Date(Date.now() + days * 86_400_000).toISOString().slice(0, 10),
    );
    const slug = `treffen-${randomUUID()}`;
    const { id: series } = await done('registerEventSeries', 'eventSeries { id }', {
      slug: `reihe-${randomUUID()}`,
      name: 'Treffen',
    });
    const { id: event } = await done('registerEvent', 'event { id }', {
      slug, series, kind: 'WORKSHOP', name: 'Treffen', from: to, mode: 'ONLINE',
    });
    const change = (mutation, expectedVersion, input) =>
      done(mutation, 'event { version }', { event, expectedVersion, ...input });
    await change('editEvent', 1, { registration: { from, to } });
    await change('setEventCapacity', 2, { capacity: 1 });
    await change('setEventStatus', 3, { status: 'PUBLISHED' });
    return event;
  }

  return CLIENTS.flatMap(({ name, atlasClient, editWebsite, register, website }) => [
    [
      `${name}: a change is shown at once, and what was there before when it is refused`,
      async () => {
        const client = atlasClient({ url, token: () => admin });
        const page = await website(client, await initiative());
        const before = page.shown();
        assert.equal((await editWebsite(client, before, NEW)).kind, 'saved');
        await until(() => page.shown().version === before.version + 1);
        const after = page.shown();
        const atOnce = page.seen.some(
          ({ website, version }) => website === NEW && version === before.version,
        );
        assert.ok(atOnce, 'shown before it was done');

        const refused = await editWebsite(client, after, 'kein Link');
        assert.equal(refused.kind, 'refused');
        assert.deepEqual(refused.problems[0].path, ['input', 'website']);
        await until(() => page.shown().website === NEW);
        page.close();
      },
    ],
    [
      `${name}: who was slower is told what others made of it`,
      async () => {
        const [client, other] = [1, 2].map(() => atlasClient({ url, token: () => admin }));
        const slug = await initiative();
        const page = await website(client, slug);
        const before = page.shown();
        assert.equal((await editWebsite(other, before, NEW)).kind, 'saved');
        const stale = await editWebsite(client, before, 'https://example.org/alt');
        assert.equal(stale.kind, 'stale');
        assert.equal(stale.current.website, NEW);
        await until(() => page.shown().website === NEW);
        const again = await editWebsite(client, stale.current, null);
        assert.equal(again.kind, 'saved');
        page.close();
      },
    ],
    [
      `${name}: the last place, the waiting list, and the same answer for who asks again`,
      async () => {
        await persons();
        const event = await eventForOne();
        const one = atlasClient({ url, token: () => admin });
        const other = atlasClient({ url, token: () => visitor });
        assert.equal((await register(one, event, randomUUID())).kind, 'place');
        const key = randomUUID();
        assert.equal((await register(other, event, key)).kind, 'waiting');
        assert.equal((await register(other, event, key)).kind, 'waiting');
        const nobody = await register(atlasClient({ url, token: () => visitor }), event.slice(0, -2), key);
        assert.equal(nobody.kind, 'refused');
      },
    ],
  ]);
}
