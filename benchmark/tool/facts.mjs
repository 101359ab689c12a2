// The databases of a scale: the same made-up facts once in the tables of the peers and once in those of MINT Atlas.
import fs from "node:fs";
import { rows } from "./postgres.mjs";
import { startServer } from "./servers.mjs";
import { BENCHMARK, PROJECT, SCALES, WORK } from "./settings.mjs";

export const peersDatabase = (scale) => `peers_${scale}`;
export const atlasDatabase = (scale) => `atlas_${scale}`;

const sql = (name) => fs.readFileSync(`${BENCHMARK}/data/${name}.sql`, "utf8");
const generated = (scale) =>
  sql("tables") +
  sql("generate").replace(/(?<!:):(regions|initiatives|offers|events)\b/g, (_, what) => SCALES[scale][what]);

/** The geography of the project's dataset, and of everything else only the line with the columns. */
export function geography() {
  const from = `${PROJECT}/kit/dataset/src/main/resources/dataset`;
  const to = `${WORK}/geography`;
  fs.mkdirSync(to, { recursive: true });
  const whole = ["states.csv", "districts.csv", "district_changes.csv", "postcodes.csv"];
  for (const file of fs.readdirSync(from).filter((name) => name.endsWith(".csv"))) {
    const text = fs.readFileSync(`${from}/${file}`, "utf8");
    fs.writeFileSync(`${to}/${file}`, whole.includes(file) ? text : text.slice(0, text.indexOf("\n") + 1));
  }
  return `file:${to}/`;
}

/** Makes both databases unless they are there already: the name is given last. */
export async function makeFacts(scale) {
  const there = (await rows("postgres", "select datname from pg_database")).map((row) => row.datname);
  for (const [database, fill] of [[peersDatabase(scale), fillPeers], [atlasDatabase(scale), fillAtlas]]) {
    if (there.includes(database)) continue;
    const draft = `${database}_draft`;
    console.log(`Making the database ${database} …`);
    await rows("postgres", `drop database if exists ${draft} with (force)`);
    await rows("postgres", `create database ${draft}`);
    await fill(draft, scale);
    await rows(draft, "vacuum analyze");
    await rows("postgres", `alter database ${draft} rename to ${database}`);
  }
}

async function fillPeers(database, scale) {
  await rows(database, generated(scale) + sql("peers"));
}

async function fillAtlas(database, scale) {
  // The program migrates the database and imports the geography when it starts.
  await (await startServer("mint-atlas", { database })).stop();
  await rows(database, `create schema generated; set search_path = generated, public; ${generated(scale)} ${sql("atlas")}`);
  // Nothing is found yet of what came past the program: it reads all of it when it starts again.
  await rows(database, "delete from search_version");
  await (await startServer("mint-atlas", { database, patience: 1_200_000 })).stop();
}
