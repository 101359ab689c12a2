// Results in Markdown: the table, and what was to be reached.
import { shown, table } from "./numbers.mjs";

const COLUMNS = [
  ["serverMillis", "server CPU ms"],
  ["databaseMillis", "PostgreSQL CPU ms"],
  ["rate", "requests/s"],
  ["p50", "p50 ms"],
  ["p99", "p99 ms"],
  ["megabytes", "memory MB"],
  ["others", "other cores"],
];

export function tableText({ measured }) {
  const lines = measured.flatMap(({ query, scale, servers }) =>
    Object.entries(servers).map(([name, values]) => [
      `${query} ${scale}`,
      name,
      ...COLUMNS.map(([what]) => shown(values[what])),
    ]),
  );
  return table(["query", "server", ...COLUMNS.map(([, title]) => title)], lines);
}

/** At most, or at least, so many times what the other one takes. */
const GOALS = {
  postgraphile: { serverMillis: ["≤", 0.4], databaseMillis: ["≤", 0.8], rate: ["≥", 2.5], p99: ["≤", 0.6] },
  mercurius: { serverMillis: ["≤", 0.9], databaseMillis: ["≤", 0.8], rate: ["≥", 1.1], p99: ["≤", 1.0] },
  limit: { databaseMillis: ["≤", 1.2], rate: ["≥", 0.6] },
};

const SEARCHES = ["Q4", "Q4b"];

function goalsOf(query) {
  if (SEARCHES.includes(query)) return { mercurius: { databaseMillis: ["≤", 0.8], rate: ["≥", 1.2] } };
  // Batches of rows cost PostgreSQL less than one large JSON.
  return query === "Q3" ? { ...GOALS, limit: { ...GOALS.limit, databaseMillis: ["≤", 0.7] } } : GOALS;
}

const MOST_MEGABYTES = 512;
const mostGrowth = (query) => (SEARCHES.includes(query) ? 3 : 1.2);

const mark = (reached) => (reached ? "reached" : "not reached");

/** MINT Atlas divided by each of the others, with the goal. */
export function goalsText({ measured }) {
  const lines = [];
  const add = (query, scale, what, value, [sign, goal]) =>
    lines.push([`${query} ${scale}`, what, shown(value), `${sign} ${goal}`, mark(sign === "≤" ? value <= goal : value >= goal)]);
  for (const { query, scale, servers } of measured) {
    if (!servers["mint-atlas"]) continue;
    const goals = goalsOf(query);
    for (const other of Object.keys(goals).filter((name) => servers[name])) {
      for (const what of Object.keys(goals[other])) {
        const title = COLUMNS.find(([column]) => column === what)[1];
        const ratio = ratioOf(servers, other, what);
        add(query, scale, `${title} / ${other}`, ratio, goals[other][what]);
      }
    }
    if (query === "Q3") add(query, scale, "memory MB", servers["mint-atlas"].megabytes, ["≤", MOST_MEGABYTES]);
    const small = measured.find((m) => m.query === query && m.scale === "small")?.servers["mint-atlas"];
    if (scale === "large" && small) {
      add(query, scale, "p50 ms / small", servers["mint-atlas"].p50 / small.p50, ["≤", mostGrowth(query)]);
    }
  }
  return table(["query", "what", "measured", "goal", ""], lines);
}

function ratioOf(servers, other, what) {
  const first = Object.keys(servers)[0];
  return first === "mint-atlas"
    ? servers[other].firstToThis[what]
    : servers["mint-atlas"][what] / servers[other][what];
}
