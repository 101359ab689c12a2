// How long a start takes on a database that is there, until the first right answer: with the AOT cache and without.
import fs from "node:fs";
import { makeFacts } from "./facts.mjs";
import { cpuMillis, residentMegabytes } from "./load.mjs";
import { median, shown, table } from "./numbers.mjs";
import { program } from "./program.mjs";
import { documentOf, variablesOf } from "./questions.mjs";
import { post, startServer } from "./servers.mjs";
import { JAVA_OPTIONS, options, QUERIES, WORK } from "./settings.mjs";

const GOALS = { "AOT cache": 2200, "no AOT cache": 4000 };

export async function runStart() {
  const { jar, packed } = program();
  const cache = `${WORK}/atlas.aot`;
  const ways = {
    "packed jar": [...JAVA_OPTIONS, "-jar", packed],
    "no AOT cache": [...JAVA_OPTIONS, "-jar", jar],
    "AOT cache": [`-XX:AOTCache=${cache}`, ...JAVA_OPTIONS, "-jar", jar],
  };
  const results = [];
  for (const scale of options.scales) {
    await makeFacts(scale);
    await train(cache, scale, jar);
    const measured = Object.fromEntries(Object.keys(ways).map((way) => [way, []]));
    for (let round = 0; round < options.rounds; round++) {
      for (const [way, javaArguments] of Object.entries(ways)) measured[way].push(await once(scale, javaArguments));
    }
    for (const [way, runs] of Object.entries(measured)) {
      const of = (what) => median(runs.map((run) => run[what]));
      const millis = of("millis");
      const goal = GOALS[way];
      results.push([
        `${way}, ${scale}`, shown(millis), shown(of("cpu")), shown(of("megabytes")),
        goal ? `≤ ${goal}: ${millis <= goal ? "reached" : "not reached"}` : "",
      ]);
    }
  }
  const text = table(["start", "ms to the first answer", "CPU ms until then", "memory MB", "goal"], results);
  fs.mkdirSync(options.out, { recursive: true });
  fs.writeFileSync(`${options.out}/start.md`, text + "\n");
  console.log(text);
}

const question = () => ({ name: "mint-atlas" });

async function first(scale) {
  const [variables] = await variablesOf(question(), "Q1", scale);
  return {
    first: { query: documentOf(question(), "Q1"), variables },
    answered: (answer) => answer.data?.region?.slug === variables.slug,
  };
}

/** A start and some answers are written down in the cache as the program ends. */
async function train(cache, scale, jar) {
  fs.rmSync(cache, { force: true });
  const server = await startServer("mint-atlas", {
    scale,
    javaArguments: [`-XX:AOTCacheOutput=${cache}`, ...JAVA_OPTIONS, "-jar", jar],
    ...(await first(scale)),
  });
  for (const query of QUERIES) {
    for (const variables of (await variablesOf(server, query, scale)).slice(0, 5)) {
      await post(server, { query: documentOf(server, query), variables });
    }
  }
  // It makes the cache before it ends.
  await server.stop(180_000);
}

async function once(scale, javaArguments) {
  const server = await startServer("mint-atlas", { scale, javaArguments, ...(await first(scale)) });
  const result = { millis: server.started, cpu: cpuMillis(server.pid), megabytes: residentMegabytes(server.pid) };
  await server.stop();
  return result;
}
