// A service written by hand with what Node has to offer for speed: Fastify, Mercurius with its loaders and with JIT,
// prepared statements of node-postgres that read only the columns that were asked for, pages by keyset.
import Fastify from "fastify";
import mercurius from "mercurius";
import pg from "pg";
import { DATABASE, HOST, POOL, PORT, serve } from "./common.mjs";

const connection = (type) => `
  type ${type}Connection { nodes: [${type}!]! pageInfo: PageInfo! totalCount: Int! }`;

const schema = `
  type PageInfo { hasNextPage: Boolean! endCursor: String }
  ${["FederalState", "Region", "Initiative", "Offer"].map(connection).join("")}
  type FederalState {
    id: Int! code: String! name: String!
    regions(first: Int = 20): RegionConnection!
  }
  type Region {
    id: Int! slug: String! name: String! kinds: [String!]! description: String! website: String! city: String!
    lat: Float! lon: Float! founded: String! listed: String! pilot: Boolean!
    initiatives(first: Int = 20): InitiativeConnection!
  }
  type Initiative {
    id: Int! slug: String! name: String! kind: String! website: String! email: String! city: String!
    lat: Float! lon: Float!
    offers(first: Int = 20): OfferConnection!
  }
  type Offer {
    id: Int! title: String! description: String! formats: [String!]! subjects: [String!]! stages: [String!]!
    targetGroups: [String!]! minAge: Int! maxAge: Int! cost: Float capacity: Int! online: Boolean!
  }
  type Query {
    region(slug: String!): Region
    states: FederalStateConnection!
    regions(stateId: Int!, first: Int = 20, after: String): RegionConnection!
    initiatives(first: Int = 20, after: String): InitiativeConnection!
    searchOffers(text: String!, subject: String!, targetGroup: String!, stateId: Int!, first: Int = 20): OfferConnection!
    offersNamed(text: String!, subject: String!, targetGroup: String!, stateId: Int!, first: Int = 20): OfferConnection!
  }`;

const notColumns = new Set(["regions", "initiatives", "offers", "__typename"]);
const column = (field) => field.replace(/[A-Z]/g, (letter) => "_" + letter.toLowerCase());

function fieldsOf(selectionSet) {
  if (!selectionSet) return [];
  return selectionSet.selections.flatMap((s) =>
    s.kind === "Field" ? [s] : s.selectionSet ? fieldsOf(s.selectionSet) : [],
  );
}

/** What a field asks for of its rows, found once for each field of a parsed document. */
const known = new WeakMap();
function asked(info) {
  const node = info.fieldNodes[0];
  let found = known.get(node);
  if (!found) {
    const top = fieldsOf(node.selectionSet);
    const rows = top.find((field) => field.name.value === "nodes");
    const names = (rows ? fieldsOf(rows.selectionSet) : top).map((field) => field.name.value);
    const columns = [...new Set(["id", ...names.filter((name) => !notColumns.has(name))])];
    found = {
      total: top.some((field) => field.name.value === "totalCount"),
      columns: (alias, ...also) =>
        [...new Set([...columns, ...also])].map((name) => `${alias}.${column(name)} "${name}"`).join(", "),
    };
    known.set(node, found);
  }
  return found;
}

const encode = (...values) => Buffer.from(JSON.stringify(values)).toString("base64url");
const decode = (cursor) => JSON.parse(Buffer.from(cursor, "base64url").toString());

/** A page of rows of which one more was read than was asked for. */
function page(rows, first, key, more) {
  const hasNextPage = rows.length > first;
  if (hasNextPage) rows.length = first;
  const last = rows[rows.length - 1];
  return { nodes: rows, pageInfo: { hasNextPage, endCursor: last ? encode(last[key], last.id) : null }, ...more };
}

serve(async () => {
  const pool = new pg.Pool({ connectionString: DATABASE, max: POOL, idleTimeoutMillis: 0 });
  const statements = new Map();

  async function rowsOf(text, values = []) {
    let name = statements.get(text);
    if (!name) statements.set(text, (name = "s" + statements.size));
    return (await pool.query({ name, text, values })).rows;
  }

  /**
   * Offers by three filters and what is looked for, with their number. Planned for each request: a plan for all words
   * is several times as slow.
   */
  async function found({ text, subject, targetGroup, stateId, first }, info, { words, matches, rank, key }) {
    const { rows } = await pool.query(
      `select ${asked(info).columns("o")}, ${rank} "_key", count(*) over ()::int "_total"
      from ${words} offer o join initiative i on i.id = o.initiative_id join region r on r.id = i.region_id
      where ${matches} and o.subjects @> array[$2::text] and o.target_groups @> array[$3::text]
        and r.federal_state_id = $4
      order by ${key} limit $5`,
      [text, subject, targetGroup, stateId, first + 1],
    );
    return page(rows, first, "_key", { totalCount: rows[0]?._total ?? 0 });
  }
  const byWords = {
    words: "websearch_to_tsquery('german', $1) as words,",
    matches: "o.search @@ words",
    rank: "ts_rank(o.search, words)",
    key: '"_key" desc, o.title, o.id',
  };
  const byName = { words: "", matches: "o.title ilike $1", rank: "o.title", key: "o.title, o.id" };
  const within = (text) => `%${text.replace(/[\\%_]/g, "\\$&")}%`;

  /** One statement for a level: the first rows of each parent. All parents of a level have the same arguments here. */
  const children = (table, parent, key) => async (queries) => {
    const { params, info } = queries[0];
    const first = params.first ?? 20;
    const ids = queries.map((query) => query.obj.id);
    const rows = await rowsOf(
      `select p.id "_parent", t.* from unnest($1::int[]) p (id) cross join lateral (
        select ${asked(info).columns(table, key)} from ${table}
        where ${parent} = p.id order by ${key}, id limit $2) t`,
      [ids, first + 1],
    );
    const byParent = new Map(ids.map((id) => [id, []]));
    for (const row of rows) byParent.get(row._parent).push(row);
    return ids.map((id) => page(byParent.get(id), first, key));
  };
  const loader = (...what) => ({ loader: children(...what), opts: { cache: false } });

  const resolvers = {
    Query: {
      region: async (_, { slug }, __, info) =>
        (await rowsOf(`select ${asked(info).columns("r")} from region r where slug = $1`, [slug]))[0] ?? null,
      states: async (_, __, ___, info) =>
        page(await rowsOf(`select ${asked(info).columns("s")} from federal_state s order by name`), 1000, "code"),
      regions: async (_, { stateId, first, after }, __, info) => {
        const { columns, total } = asked(info);
        const [name, id] = after ? decode(after) : ["", 0];
        const [rows, count] = await Promise.all([
          rowsOf(
            `select ${columns("r", "name")} from region r
            where federal_state_id = $1 and (name, id) > ($2, $3) order by name, id limit $4`,
            [stateId, name, id, first + 1],
          ),
          total ? rowsOf("select count(*)::int n from region where federal_state_id = $1", [stateId]) : null,
        ]);
        return page(rows, first, "name", { totalCount: count?.[0].n });
      },
      initiatives: async (_, { first, after }, __, info) => {
        const [name, id] = after ? decode(after) : ["", 0];
        const rows = await rowsOf(
          `select ${asked(info).columns("i", "name")} from initiative i
          where (name, id) > ($1, $2) order by name, id limit $3`,
          [name, id, first + 1],
        );
        return page(rows, first, "name");
      },
      searchOffers: (_, asked, __, info) => found(asked, info, byWords),
      offersNamed: (_, asked, __, info) => found({ ...asked, text: within(asked.text) }, info, byName),
    },
  };

  const app = Fastify({ logger: false });
  app.register(mercurius, {
    schema,
    resolvers,
    loaders: {
      FederalState: { regions: loader("region", "federal_state_id", "name") },
      Region: { initiatives: loader("initiative", "region_id", "name") },
      Initiative: { offers: loader("offer", "initiative_id", "title") },
    },
    jit: 1,
    graphiql: false,
    path: "/graphql",
  });
  await app.listen({ host: HOST, port: PORT });
});
