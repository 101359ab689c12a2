// Settings of graphql-codegen, as its command line reads them too: `graphql-codegen --config codegen.mjs`.
import { scalars } from './scalars.mjs';

export default {
  schema: 'schema.graphql',
  documents: ['documents.graphql', '../queries/*.graphql'],
  generates: {
    'gql/': {
      preset: 'client',
      presetConfig: { fragmentMasking: false, persistedDocuments: true },
      config: {
        scalars,
        defaultScalarType: 'never',
        enumType: 'string-literal',
        useTypeImports: true,
      },
    },
  },
};
