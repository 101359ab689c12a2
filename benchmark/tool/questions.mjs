// The queries with their variables, and whether all servers answer them with the same facts.
import fs from "node:fs";
import { peersDatabase } from "./facts.mjs";
import { rows } from "./postgres.mjs";
import { post } from "./servers.mjs";
import { BENCHMARK } from "./settings.mjs";

/** The document; the limit knows queries by their names. */
export function documentOf(server, query) {
  return server.name === "limit"
    ? query
    : fs.readFileSync(`${BENCHMARK}/queries/${server.name.replace("-kept", "")}/${query}.graphql`, "utf8").trim();
}

const PAGE = 20;

/** None of them is a word of so many initiatives that a search leaves their offers out, or of hardly any. */
const WORDS = ["Astronomie", "Energiewende", "Künstliche Intelligenz", "Brückenbau", "Solarautos", "Drohnen", "Holzbau"];
const PARTS_OF_NAMES = ["robot", "astro", "brücke", "energie", "intellig", "wetter", "drohn", "logik", "camp", "kurs"];

/** As often as a server is asked the same before its error counts. */
const TRIES = 5;

/**
 * What a server answers with. While the caches of the database are cold, a statement may take longer than it is given:
 * each try warms them further. An error that stays ends the run.
 */
async function dataOf(server, query, variables) {
  for (let tries = 1; ; tries++) {
    const answer = await post(server, { query: documentOf(server, query), variables });
    if (!answer.errors) return answer.data;
    const said = `${server.name} refuses ${query} ${JSON.stringify(variables)}: ${JSON.stringify(answer.errors)}`;
    if (tries === TRIES) throw new Error(said);
    console.log(`${said}; asking again`);
  }
}

/** Variables of a query. Some are for one schema only; a server leaves alone what its document does not name. */
export async function variablesOf(server, query, scale) {
  switch (query) {
    case "Q1":
      return rows(peersDatabase(scale), "select slug from region order by md5(id::text) limit 200");
    case "Q2":
      return rows(
        peersDatabase(scale),
        `select id as "stateId", code as "stateCode" from federal_state order by md5(id::text)`,
      );
    case "Q4":
      return searches(scale, WORDS);
    case "Q4b":
      return searches(scale, PARTS_OF_NAMES);
    case "Q5":
      return cursors(server, scale);
    default:
      return [{}];
  }
}

/** What is looked for with a subject, a target group and a state: two hundred of all that there are. */
function searches(scale, texts) {
  return rows(
    peersDatabase(scale),
    `select text, subject, target_group as "targetGroup", s.id as "stateId", s.code as "stateCode"
    from unnest($1::text[]) as text,
      unnest('{MATHEMATICS,INFORMATICS,BIOLOGY,CHEMISTRY,PHYSICS,TECHNOLOGY}'::text[]) as subject,
      unnest('{GIRLS,TEACHERS,FAMILIES}'::text[]) as target_group, federal_state as s
    order by md5(text || subject || target_group || s.code) limit 200`,
    [texts],
  );
}

/** Twenty pages far behind the first: up to the 150th, or the 500th where there are enough rows. */
async function cursors(server, scale) {
  const last = scale === "small" ? 150 : 500;
  const found = [];
  let after = null;
  let page = 1;
  while (found.length < 20) {
    const near = page >= last - 20;
    const data = await dataOf(server, "Q5", { first: near ? PAGE : PAGE * 5, after });
    after = Object.values(data)[0].pageInfo.endCursor;
    page += near ? 1 : 5;
    if (page > last - 20) found.push({ first: PAGE, after });
  }
  return found;
}

/** A file with the bodies of the requests, one a line. */
export async function bodies(server, query, scale, file) {
  const text = documentOf(server, query);
  const variables = await variablesOf(server, query, scale);
  fs.writeFileSync(file, variables.map((v) => JSON.stringify({ query: text, variables: v })).join("\n") + "\n");
}

/**
 * An answer without what each schema says in its own way: identities and cursors are left out, an object that only
 * groups gives its fields to its parent, and a list of rows that pages nothing is a list.
 */
export function normal(value) {
  if (Array.isArray(value)) return value.map(normal);
  if (value === null || typeof value !== "object") return value;
  const result = {};
  for (const [key, inner] of Object.entries(value)) {
    if (key === "id" || key === "endCursor") continue;
    if (["location", "point", "place", "state"].includes(key)) Object.assign(result, normal(inner));
    else if (key === "cost") result[key] = inner?.amountEuro === undefined ? inner : inner.amountEuro;
    else if (key === "states" && inner.nodes) result[key] = normal(inner.nodes);
    else result[key] = normal(inner);
  }
  return result;
}

function difference(a, b, path = "data") {
  if (a === b) return null;
  if (a === null || b === null || typeof a !== "object" || typeof b !== "object") {
    return `${path}: ${JSON.stringify(a)?.slice(0, 80)} and ${JSON.stringify(b)?.slice(0, 80)}`;
  }
  for (const key of new Set([...Object.keys(a), ...Object.keys(b)])) {
    const found = difference(a[key], b[key], `${path}.${key}`);
    if (found) return found;
  }
  return null;
}

/**
 * In full text each server has its own order, and MINT Atlas, which is the first, also looks at the names of those who
 * carry an offer: rows differ, and the others may have fewer, but none that it has not.
 */
function moreFound(first, other) {
  const [a, b] = [first, other].map((answer) => answer.found.totalCount);
  return b > a ? `data.found.totalCount: ${a} and ${b}` : null;
}

/** Compares up to twenty answers of each server with those of the first; throws where one differs. */
export async function compareAnswers(servers, query, scale) {
  let expected;
  let size = 0;
  for (const server of servers) {
    const variables = (await variablesOf(server, query, scale)).slice(0, 20);
    const answers = [];
    for (const v of variables) {
      answers.push(normal(await dataOf(server, query, v)));
    }
    if (!expected) {
      expected = answers;
      size = JSON.stringify(answers).length;
      continue;
    }
    answers.forEach((answer, i) => {
      const found = query === "Q4" ? moreFound(expected[i], answer) : difference(expected[i], answer);
      if (found) {
        throw new Error(
          `${servers[0].name} and ${server.name} differ in ${query} ${JSON.stringify(variables[i])}: ${found}`,
        );
      }
    });
  }
  const same = query === "Q4" ? "have all that others have" : "are the same everywhere";
  return `${expected.length} answers of ${query} ${same} (${size} characters)`;
}
