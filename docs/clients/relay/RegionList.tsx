import { graphql, useLazyLoadQuery, usePaginationFragment } from 'react-relay';
import { RegionCard } from './RegionCard.js';
import type { RegionListQuery } from './__generated__/RegionListQuery.graphql.js';
import type { RegionList_query$key } from './__generated__/RegionList_query.graphql.js';

const regions = graphql`
  fragment RegionList_query on Query
  @argumentDefinitions(
    first: { type: "Int", defaultValue: 5 }
    after: { type: "String" }
    filter: { type: "RegionFilter" }
  )
  @refetchable(queryName: "RegionListNextPageQuery") {
    regions(first: $first, after: $after, filter: $filter)
      @connection(key: "RegionList_regions", filters: ["filter"]) {
      totalCount
      edges {
        node {
          id
          ...RegionCard_region
        }
      }
    }
  }
`;

export function RegionList() {
  const query = useLazyLoadQuery<RegionListQuery>(
    graphql`
      query RegionListQuery($first: Int, $filter: RegionFilter) {
        ...RegionList_query @arguments(first: $first, filter: $filter)
      }
    `,
    { first: 5, filter: { kinds: ['ZDI_NETWORK'] } },
  );
  const { data, hasNext, loadNext } = usePaginationFragment<
    RegionListQuery,
    RegionList_query$key
  >(regions, query);
  return (
    <section>
      <h1>{data.regions?.totalCount}</h1>
      {data.regions?.edges.map(({ node }) => (
        <RegionCard key={node.id} region={node} />
      ))}
      {hasNext && <button onClick={() => loadNext(5)}>…</button>}
    </section>
  );
}
