// The table: all servers side by side. They take turns, so that what else the machine does hits all of them.
import fs from "node:fs";
import os from "node:os";
import { makeFacts } from "./facts.mjs";
import { load } from "./load.mjs";
import { median } from "./numbers.mjs";
import { profile } from "./profile.mjs";
import { bodies, compareAnswers, documentOf, variablesOf } from "./questions.mjs";
import { goalsText, tableText } from "./report.mjs";
import { post, startServer } from "./servers.mjs";
import { JAVA_OPTIONS, options, required, WORK, WORKERS } from "./settings.mjs";

const MEASURED = ["serverMillis", "databaseMillis", "rate", "p50", "p99", "megabytes", "others", "bytes"];

export async function runTable() {
  required("wrk", "wrk");
  const results = {
    at: new Date().toISOString(),
    machine: `${os.cpus().length} × ${os.cpus()[0].model}`,
    javaOptions: JAVA_OPTIONS.join(" "),
    workers: WORKERS,
    connections: options.connections,
    rounds: options.rounds,
    secs: options.secs,
    measured: [],
  };
  fs.mkdirSync(options.out, { recursive: true });
  for (const scale of options.scales) {
    await makeFacts(scale);
    const servers = [];
    try {
      for (const name of options.servers) servers.push(await startServer(name, { scale }));
      for (const query of options.queries) console.log(await compareAnswers(servers, query, scale));
      for (const query of options.queries) {
        results.measured.push(await measure(servers, query, scale));
        // What is there is kept, should a later query fail.
        write(results);
      }
      const atlas = servers.find((server) => server.name === "mint-atlas");
      if (options.profile && atlas) for (const query of options.queries) await profile(atlas, query, scale);
    } finally {
      for (const server of servers) await server.stop();
    }
  }
}

function write(results) {
  const name = `${options.out}/${options.scales.join("-")}`;
  fs.writeFileSync(`${name}.json`, JSON.stringify(results, null, 1) + "\n");
  fs.writeFileSync(`${name}.md`, `${tableText(results)}\n\n${goalsText(results)}\n`);
}

async function measure(servers, query, scale) {
  const files = new Map();
  for (const server of servers) {
    const file = `${WORK}/${server.name}-${scale}-${query}.jsonl`;
    await bodies(server, query, scale, file);
    files.set(server, file);
    await warm(server, file);
  }
  const runs = new Map(servers.map((server) => [server, []]));
  for (let round = 0; round < options.rounds; round++) {
    for (const server of servers) {
      const run = await load(server, files.get(server), options.secs);
      if (run.errors) console.log(`${server.name}: ${run.errors} errors in ${query}`);
      runs.get(server).push(run);
    }
  }
  const first = runs.get(servers[0]);
  const result = { query, scale, load: os.loadavg()[0], servers: {} };
  for (const server of servers) {
    const own = runs.get(server);
    const statements = server.name === "mint-atlas" ? (await statementsOf(server, query, scale)) : undefined;
    result.servers[server.name] = {
      ...Object.fromEntries(MEASURED.map((what) => [what, median(own.map((run) => run[what]))])),
      // The first server beside this one, round by round; the median of that is steadier than that of medians.
      firstToThis: Object.fromEntries(
        MEASURED.map((what) => [what, median(own.map((run, i) => first[i][what] / run[what]))]),
      ),
      statements,
    };
  }
  console.log(tableText({ measured: [result] }));
  return result;
}

/**
 * Until a request costs no less than before. A JVM has to see a query some ten thousand times before it has compiled
 * all of its way, and the compiler needs a core to itself meanwhile.
 */
async function warm(server, file) {
  const seconds = Math.min(10, options.warm);
  let before = Infinity;
  for (let spent = 0; spent < options.warm; spent += seconds) {
    const { serverMillis } = await load(server, file, seconds);
    if (serverMillis > 0.95 * before) return;
    before = Math.min(before, serverMillis);
  }
}

async function statementsOf(server, query, scale) {
  const [variables] = await variablesOf(server, query, scale);
  return (await post(server, { query: documentOf(server, query), variables })).statements;
}
