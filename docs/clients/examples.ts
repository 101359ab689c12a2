// What a page does with Apollo Client, typed by graphql-codegen.
import type { ApolloClient } from '@apollo/client';
import { registered, saved, type Registered, type Saved } from './changing.js';
import {
  AnyNodeDocument,
  EditInitiativeDocument,
  FiguresDocument,
  MenusDocument,
  RegionListDocument,
  RegionNewsDocument,
  RegisterDocument,
  type InitiativeFormFragment,
  type RegionFilter,
  type RegionListQuery,
  type RegionNewsSubscription,
} from './gql/graphql.js';

/** The choices of menus: `{ RegionKind: [['MINT_REGION', 'MINT-Region'], …], … }`. */
export async function menus(client: ApolloClient, enums: string[], lang: 'DE' | 'EN') {
  const { data } = await client.query({ query: MenusDocument, variables: { enums, lang } });
  const choices: Record<string, [value: string, label: string][]> = {};
  for (const { enum: name, value, label } of data?.labels ?? []) {
    (choices[name] ??= []).push([value, label]);
  }
  return choices;
}

/** The share of districts that a region covers. */
export async function coveredShare(client: ApolloClient, on?: string) {
  const { data } = await client.query({ query: FiguresDocument, variables: { on } });
  const coverage = data?.statistics?.coverage;
  return coverage && coverage.coveredCount / coverage.districtCount;
}

/** What an id stands for, whatever it is. */
export async function nameOf(client: ApolloClient, id: string) {
  const { data } = await client.query({ query: AnyNodeDocument, variables: { id } });
  switch (data?.node?.__typename) {
    case 'Region':
    case 'Event':
      return data.node.name;
    default:
      return undefined;
  }
}

/**
 * An endless list: `await more()` adds a page to `slugs`, as long as `hasMore` says so. It asks for one
 * page at a time, however often a page that scrolls calls it meanwhile.
 */
export function regionList(
  client: ApolloClient,
  first: number,
  filter: RegionFilter,
  show: (list: { slugs: string[]; total: number; hasMore: boolean }) => void,
) {
  const asked = { query: RegionListDocument, variables: { first, filter } };
  const list = client.watchQuery(asked);
  let endCursor: string | null = null;
  const take = (data?: RegionListQuery | null) => {
    if (data?.regions) {
      const { edges, totalCount, pageInfo } = data.regions;
      endCursor = pageInfo.endCursor;
      show({
        slugs: edges.map(({ node }) => node.slug),
        total: totalCount,
        hasMore: pageInfo.hasNextPage,
      });
    }
  };
  const subscription = list.subscribe(({ dataState, data }) => {
    if (dataState === 'complete') {
      take(data);
    }
  });
  let coming: Promise<void> | undefined;
  const nextPage = async () => {
    await list.fetchMore({ variables: { after: endCursor } });
    // The list itself hears of its new page only later.
    take(client.readQuery(asked));
  };
  return {
    more: () => (coming ??= nextPage().finally(() => (coming = undefined))),
    close: () => subscription.unsubscribe(),
  };
}

/** Tells each change of a region; what it brings is in the cache as well. */
export function watchRegion(
  client: ApolloClient,
  slug: string,
  told: (change: RegionNewsSubscription['regionChanged']) => void,
) {
  return client
    .subscribe({ query: RegionNewsDocument, variables: { slug } })
    .subscribe({ next: ({ data }) => data && told(data.regionChanged) });
}

/**
 * Gives an initiative another website. All of the page shows it at once, and what was there before
 * again if it is refused. The version says what the change was made of.
 */
export async function editWebsite(
  client: ApolloClient,
  initiative: InitiativeFormFragment,
  website: string | null,
): Promise<Saved> {
  const { id, version } = initiative;
  const { data } = await client.mutate({
    mutation: EditInitiativeDocument,
    variables: { input: { initiative: id, expectedVersion: version, website } },
    optimisticResponse: {
      editInitiative: {
        __typename: 'EditInitiativePayload',
        initiative: { ...initiative, website },
        errors: [],
      },
    },
  });
  return saved(data!.editInitiative!); // Else it has thrown.
}

/**
 * Registers whoever is signed in, who gets a place or waits for one.
 *
 * @param key one for each click: whoever loses the answer asks again with the same one
 */
export async function register(
  client: ApolloClient,
  event: string,
  key: string,
): Promise<Registered> {
  const { data } = await client.mutate({ mutation: RegisterDocument, variables: { event, key } });
  return registered(data!.registerForEvent!);
}
