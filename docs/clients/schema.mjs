// Writes schema.graphql, the name under which Relay looks for it: `node schema.mjs [file or url]`.
import { readFile, writeFile } from 'node:fs/promises';
import { buildClientSchema, getIntrospectionQuery, printSchema } from 'graphql';

/** All that introspection can tell. */
const EVERYTHING = {
  directiveIsRepeatable: true,
  inputValueDeprecation: true,
  oneOf: true,
  schemaDescription: true,
  specifiedByUrl: true,
};
const from = process.argv[2] ?? '../schema.graphqls';

async function introspected(url) {
  const response = await fetch(url, {
    method: 'POST',
    headers: { 'Content-Type': 'application/json' },
    body: JSON.stringify({ query: getIntrospectionQuery(EVERYTHING) }),
  });
  const { data, errors } = await response.json();
  if (errors !== undefined) {
    throw new Error(errors[0].message);
  }
  return printSchema(buildClientSchema(data));
}

await writeFile(
  'schema.graphql',
  /^https?:/.test(from) ? await introspected(from) : await readFile(from, 'utf8'),
);
