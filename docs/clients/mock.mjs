// Answers the documents of docs/queries from the golden answers beside them, without a server:
// `node mock.mjs [port]`, or mockFetch() as the `fetch` of a client.
import { readFileSync, readdirSync, realpathSync } from 'node:fs';
import { createServer } from 'node:http';
import { fileURLToPath } from 'node:url';
import { isDeepStrictEqual } from 'node:util';
import { buildSchema, execute, getOperationAST, GraphQLError, parse, validate } from 'graphql';

const QUERIES = new URL('../queries/', import.meta.url);
const schema = buildSchema(readFileSync(new URL('../schema.graphqls', import.meta.url), 'utf8'));

const read = (name) => readFileSync(new URL(name, QUERIES), 'utf8');

/** By the name of the operation, so a client may ask for less than the document does. */
const golden = new Map(
  readdirSync(QUERIES)
    .filter((name) => name.endsWith('.graphql'))
    .map((name) => name.replace('.graphql', ''))
    .map((name) => [
      getOperationAST(parse(read(`${name}.graphql`))).name.value,
      {
        variables: JSON.parse(read(`${name}.variables.json`)),
        data: JSON.parse(read(`${name}.answer.json`)),
      },
    ]),
);

const keyOf = ({ slug, key, code }, path) => slug ?? key ?? code ?? path;
const pathOf = (path) => (path ? `${pathOf(path.prev)}/${path.key}` : '');

/** The golden answer has what the document selected, under the name that it gave. */
function fieldResolver(source, args, context, { path, fieldName, parentType }) {
  if (path.key in source) {
    return source[path.key];
  }
  if (fieldName === 'id') {
    return `${parentType.name}:${keyOf(source, pathOf(path.prev))}`;
  }
  throw new GraphQLError(`${parentType.name}.${path.key} is not in the golden answer.`);
}

/** Where a document did not ask for the name of the type, it is one that has all the fields. */
function typeResolver(value, context, info, abstractType) {
  const fits = (type) => Object.keys(value).every((name) => name in type.getFields());
  return value.__typename ?? schema.getPossibleTypes(abstractType).find(fits)?.name;
}

export async function answer({ query, operationName, variables = {} }) {
  const document = parse(query);
  const errors = validate(schema, document);
  if (errors.length > 0) {
    return { errors };
  }
  const name = getOperationAST(document, operationName)?.name?.value;
  const known = golden.get(name);
  if (known === undefined || !isDeepStrictEqual({ ...variables }, known.variables)) {
    const wanted = known ? `variables ${JSON.stringify(known.variables)}` : [...golden.keys()];
    return { errors: [new GraphQLError(`No golden answer to ${name}; there is one for ${wanted}.`)] };
  }
  return execute({
    schema,
    document,
    operationName,
    rootValue: known.data,
    variableValues: variables,
    fieldResolver,
    typeResolver,
  });
}

async function reply(body) {
  try {
    return await answer(JSON.parse(body));
  } catch (error) {
    return { errors: [{ message: error.message }] };
  }
}

/** A fetch for clients that send documents by POST. */
export async function mockFetch(url, { body }) {
  return Response.json(await reply(body));
}

export function mockServer() {
  return createServer(async (request, response) => {
    let body = '';
    for await (const chunk of request.setEncoding('utf8')) {
      body += chunk;
    }
    response.setHeader('Access-Control-Allow-Origin', '*');
    response.setHeader('Access-Control-Allow-Headers', '*');
    response.setHeader('Content-Type', 'application/json');
    response.end(request.method === 'POST' ? JSON.stringify(await reply(body)) : undefined);
  });
}

if (fileURLToPath(import.meta.url) === realpathSync(process.argv[1])) {
  const server = mockServer().listen(Number(process.argv[2] ?? 4000), '127.0.0.1', () =>
    console.log(`http://127.0.0.1:${server.address().port}/graphql`),
  );
}
