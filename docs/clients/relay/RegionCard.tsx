import { graphql, useRefetchableFragment, useSubscription } from 'react-relay';
import type { RegionCardRefetchQuery } from './__generated__/RegionCardRefetchQuery.graphql.js';
import type { RegionCardSubscription } from './__generated__/RegionCardSubscription.graphql.js';
import type { RegionCard_region$key } from './__generated__/RegionCard_region.graphql.js';

const news = graphql`
  subscription RegionCardSubscription($slug: Slug!) {
    regionChanged(slug: $slug) {
      at
      region {
        ...RegionCard_region
      }
    }
  }
`;

export function RegionCard(props: { region: RegionCard_region$key }) {
  const [region, refetch] = useRefetchableFragment<RegionCardRefetchQuery, RegionCard_region$key>(
    graphql`
      fragment RegionCard_region on Region @refetchable(queryName: "RegionCardRefetchQuery") {
        slug
        name
        coverage {
          district {
            displayName
          }
        }
      }
    `,
    props.region,
  );
  useSubscription<RegionCardSubscription>({
    subscription: news,
    variables: { slug: region.slug },
  });
  return (
    <article>
      <h2>{region.name}</h2>
      <ul>
        {region.coverage.map(({ district }) => (
          <li key={district.displayName}>{district.displayName}</li>
        ))}
      </ul>
      <button onClick={() => refetch({}, { fetchPolicy: 'network-only' })}>↻</button>
    </article>
  );
}
