// Starting and stopping what is measured.
import { spawn } from "node:child_process";
import fs from "node:fs";
import { createServer } from "node:net";
import { setTimeout as sleep } from "node:timers/promises";
import { atlasDatabase, geography, peersDatabase } from "./facts.mjs";
import { USER, url, urlWithUser } from "./postgres.mjs";
import { program } from "./program.mjs";
import { ATLAS_SETTINGS, BENCHMARK, JAVA_OPTIONS, java, KEEPING_SETTINGS, POOL, WORK, WORKERS } from "./settings.mjs";

/** One that nobody listens on, so that no answer comes from another program. */
function freePort() {
  return new Promise((found) => {
    const server = createServer().listen(0, "127.0.0.1", () => {
      const { port } = server.address();
      server.close(() => found(port));
    });
  });
}

/** Command, environment and database of a server. */
function command(name, { scale, database, port, javaArguments, settings }) {
  if (name.startsWith("mint-atlas")) {
    return [
      java(),
      javaArguments ?? [...JAVA_OPTIONS, "-jar", program().jar],
      {
        ...(name === "mint-atlas" ? ATLAS_SETTINGS : KEEPING_SETTINGS),
        MINTATLAS_DATABASE_URL: url(database ?? atlasDatabase(scale)),
        MINTATLAS_DATABASE_USER: USER,
        MINTATLAS_DATABASE_PASSWORD: "none",
        MINTATLAS_DATASET: geography(),
        SERVER_PORT: String(port),
        ...settings,
      },
    ];
  }
  return [
    process.execPath,
    [`${BENCHMARK}/peers/${name}.mjs`],
    {
      NODE_ENV: "production",
      GRAPHILE_ENV: "production",
      DATABASE_URL: urlWithUser(database ?? peersDatabase(scale)),
      PORT: String(port),
      POOL: String(POOL),
      WORKERS: String(WORKERS),
    },
  ];
}

/** Starts a server and waits for its first answer. */
export async function startServer(name, how) {
  const port = await freePort();
  const [executable, parameters, environment] = command(name, { ...how, port });
  const logFile = `${WORK}/${name}.log`;
  const log = fs.openSync(logFile, "w");
  const started = performance.now();
  const child = spawn(executable, parameters, {
    cwd: WORK,
    env: { ...process.env, ...environment },
    stdio: ["ignore", log, log],
  });
  fs.closeSync(log);
  const end = new Promise((ended) => child.on("exit", ended));
  const goAlong = () => child.kill("SIGTERM");
  process.on("exit", goAlong);
  const server = {
    name,
    url: `http://127.0.0.1:${port}/graphql`,
    pid: child.pid,
    async stop(patience = 15_000) {
      child.kill("SIGTERM");
      const ended = await Promise.race([end.then(() => true), sleep(patience, false, { ref: false })]);
      if (!ended) child.kill("SIGKILL");
      await end;
      process.off("exit", goAlong);
    },
  };
  const first = how.first ?? { query: name === "limit" ? "Q1" : "{ __typename }", variables: { slug: "" } };
  for (;;) {
    const answer = await post(server, first).catch(() => null);
    if (answer && (how.answered?.(answer) ?? answer.data)) break;
    if (child.exitCode !== null || performance.now() - started > (how.patience ?? 180_000)) {
      await server.stop();
      throw new Error(`${name} did not start: see ${logFile}`);
    }
    await sleep(5);
  }
  server.started = performance.now() - started;
  return server;
}

export async function post(server, { query, variables }) {
  const response = await fetch(server.url, {
    method: "POST",
    headers: { "content-type": "application/json", accept: "application/json" },
    body: JSON.stringify({ query, variables }),
  });
  const text = await response.text();
  const timing = response.headers.get("server-timing") ?? "";
  return {
    ...JSON.parse(text),
    bytes: Buffer.byteLength(text),
    sqlMillis: Number(/sql;dur=([\d.]+)/.exec(timing)?.[1]),
    statements: Number(/"(\d+) statement/.exec(timing)?.[1]),
  };
}
