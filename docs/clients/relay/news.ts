import { graphql } from 'react-relay';

export const news = graphql`
  subscription newsSubscription($subjects: [ChangeSubject!]) {
    changes(subjects: $subjects) {
      id
      kind
      nodeId
      node {
        __typename
        ... on Region {
          name
        }
      }
    }
  }
`;
