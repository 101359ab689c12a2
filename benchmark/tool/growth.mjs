// How the cost of a list grows with what is in the database and with how far one pages: one client, no load.
import fs from "node:fs";
import { makeFacts } from "./facts.mjs";
import { median, shown, table } from "./numbers.mjs";
import { post, startServer } from "./servers.mjs";
import { options, SCALES } from "./settings.mjs";

const ROUNDS = 40;

/** Lists that are paged to their end: nodes, and what is in the database by scale. */
const LISTS = [
  ["initiatives", "initiatives", "slug name place { city }"],
  ["projects", "offers", "slug name place { city }"],
  ["events", "events", "slug name place { city }"],
];

const FILTERS = [
  "{ subjects: [TECHNOLOGY] }",
  "{ subjects: [ART] }",
  `{ nameContains: "Robotik" }`,
  `{ nameContains: "Zzyzx" }`,
  `{ nameContains: "zz" }`,
  "{ capacityAtLeast: 1000 }",
  "{ states: [HB], subjects: [CHEMISTRY], educationStages: [KITA] }",
  "{ states: [SL], formats: [LAB], subjects: [CHEMISTRY], educationStages: [UPPER_SECONDARY], capacityAtLeast: 37 }",
];

/** What is searched for: everywhere, within a state, and as Q4 asks. */
const SEARCHES = [
  `text: "Robotik"`,
  `text: "Künstliche Intelligenz"`,
  `text: "Zzyzx"`,
  `text: "Robotik", filter: { states: [SN] }`,
  `text: "Drohnen", types: [PROJECT], filter: { states: [SN], subjects: [INFORMATICS], targetGroups: [FAMILIES] }`,
];

const OTHERS = {
  "regions of a state, with their number": "{ federalState(code: BY) { regions(first: 20) { nodes { slug } totalCount } } }",
  "initiatives of a state, with their number":
    "{ federalState(code: BY) { initiatives(first: 20) { nodes { slug } totalCount } } }",
  "events between two days":
    `{ events(first: 20, filter: { from: "2026-11-26", to: "2026-12-31" }) { nodes { slug } totalCount } }`,
  "a hundred regions with their districts":
    "{ regions(first: 100) { nodes { slug coverage { district { key } } } } }",
  "initiatives by kind and state": "{ statistics { initiatives { totalCount byKind { kind totalCount } } } }",
  "events by year": "{ statistics { events(fromYear: 2017, toYear: 2027) { year totalCount } } }",
};

export async function runGrowth() {
  const times = new Map();
  for (const scale of options.scales) {
    await makeFacts(scale);
    const server = await startServer("mint-atlas", { scale });
    try {
      const asked = await questions(server, scale);
      // Once for a program that just began, which is not measured.
      for (const [, query, variables] of asked) await timed(server, query, variables);
      for (const [what, query, variables] of asked) {
        if (!times.has(what)) times.set(what, {});
        times.get(what)[scale] = await timed(server, query, variables);
      }
    } finally {
      await server.stop();
    }
  }
  const columns = options.scales.flatMap((scale) => [`${scale} ms`, `of that SQL`]);
  const lines = [...times].map(([what, byScale]) => [
    what,
    ...options.scales.flatMap((scale) => [byScale[scale]?.wall ?? "–", byScale[scale]?.sql ?? "–"]),
  ]);
  const text = table(["what is asked", ...columns], lines);
  fs.mkdirSync(options.out, { recursive: true });
  fs.writeFileSync(`${options.out}/growth.md`, text + "\n");
  console.log(text);
}

async function questions(server, scale) {
  const result = [];
  for (const [list, of, fields] of LISTS) {
    const page = `{ nodes { ${fields} } pageInfo { hasNextPage endCursor } }`;
    const half = SCALES[scale][of] / 2;
    const after = await walk(server, list, half);
    result.push([`${list}: first page`, `{ ${list}(first: 20) ${page} }`]);
    result.push([`${list}: page behind half of all`, `query ($after: String) { ${list}(first: 20, after: $after) ${page} }`, { after }]);
    result.push([`${list}: last page`, `{ ${list}(last: 20) ${page} }`]);
    result.push([`${list}: number`, `{ ${list} { totalCount } }`]);
  }
  for (const filter of FILTERS) {
    result.push([`projects ${filter}: page`, `{ projects(filter: ${filter}, first: 20) { nodes { slug name } } }`]);
    result.push([`projects ${filter}: number`, `{ projects(filter: ${filter}) { totalCount } }`]);
  }
  for (const search of SEARCHES) {
    result.push([`search ${search}: page`, `{ search(${search}, first: 20) { nodes { thing { ... on Project { name } } } } }`]);
    result.push([`search ${search}: number`, `{ search(${search}) { totalCount } }`]);
    result.push([
      `search ${search}: first facet`,
      `{ search(${search}) { facets { bySubject { exact values { code matchCount } } } } }`,
    ]);
  }
  for (const text of ["r", "rob", "robotik"])
    result.push([`suggest ${text}`, `{ suggest(text: "${text}") { thing { ... on Project { name } } } }`]);
  for (const [what, query] of Object.entries(OTHERS)) result.push([what, query]);
  return result;
}

/** The cursor behind so many rows: there is no way there but page by page. */
async function walk(server, list, count) {
  let after = null;
  for (let at = 0; at < count; at += 100) {
    const query = `query ($after: String) { ${list}(first: 100, after: $after) { pageInfo { endCursor } } }`;
    const answer = await post(server, { query, variables: { after } });
    if (answer.errors) throw new Error(`${list} behind row ${at}: ${JSON.stringify(answer.errors)}`);
    after = answer.data[list].pageInfo.endCursor;
  }
  return after;
}

async function timed(server, query, variables) {
  const walls = [];
  const sqls = [];
  const end = Date.now() + 4000;
  for (let i = 0; i < ROUNDS && (i < 3 || Date.now() < end); i++) {
    const before = performance.now();
    const answer = await post(server, { query, variables });
    if (answer.errors) {
      const { code } = answer.errors[0].extensions;
      // A question that is none says nothing about cost; one that takes too long does.
      if (code === "BAD_USER_INPUT") throw new Error(`${query}: ${answer.errors[0].message}`);
      return { wall: code, sql: "" };
    }
    walls.push(performance.now() - before);
    sqls.push(answer.sqlMillis);
  }
  // The first ones find nothing in the caches.
  const warm = (values) => shown(median(values.slice(values.length > 10 ? 5 : 1)));
  return { wall: warm(walls), sql: warm(sqls) };
}
