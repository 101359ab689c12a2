// What the scalars of the schema are in TypeScript: all of them travel as JSON.

export const scalars = {
  Date: 'string',
  DateTime: 'string',
  DistrictKey: 'string',
  EmailAddress: 'string',
  PartialDate: 'string',
  PostalCode: 'string',
  Slug: 'string',
  Url: 'string',
  Variables: 'Record<string, unknown>',
};
