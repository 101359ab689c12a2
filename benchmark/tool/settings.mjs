// What was asked for on the command line, where things lie, and with which settings the program is measured.
import { execFileSync } from "node:child_process";
import fs from "node:fs";
import path from "node:path";
import { parseArgs } from "node:util";

export const BENCHMARK = path.resolve(import.meta.dirname, "..");
export const PROJECT = path.dirname(BENCHMARK);
export const QUERIES = ["Q1", "Q2", "Q3", "Q4", "Q4b", "Q5"];
export const SERVERS = ["mint-atlas", "mint-atlas-kept", "mercurius", "postgraphile", "limit"];
export const SCALES = JSON.parse(fs.readFileSync(`${BENCHMARK}/data/scales.json`));

const { values, positionals } = parseArgs({
  allowPositionals: true,
  options: {
    scale: { type: "string", default: "small" },
    servers: { type: "string", default: SERVERS.join(",") },
    queries: { type: "string", default: QUERIES.join(",") },
    rounds: { type: "string", default: "5" },
    secs: { type: "string", default: "5" },
    warm: { type: "string", default: "120" },
    connections: { type: "string", default: "16" },
    profile: { type: "boolean", default: false },
    jar: { type: "string" },
    jdk: { type: "string" },
    "java-options": { type: "string" },
    "database-port": { type: "string", default: "54329" },
    out: { type: "string", default: `${BENCHMARK}/target/results` },
    help: { type: "boolean", default: false },
  },
});

const listed = (text, known) => {
  const names = text.split(",").filter(Boolean);
  const wrong = names.find((name) => !known.includes(name));
  if (wrong) throw new Error(`There is no ${wrong}; there is ${known.join(", ")}.`);
  return names;
};

export const options = {
  command: positionals[0] ?? "table",
  scales: listed(values.scale, Object.keys(SCALES)),
  servers: listed(values.servers, SERVERS),
  queries: listed(values.queries, QUERIES),
  rounds: Number(values.rounds),
  secs: Number(values.secs),
  warm: Number(values.warm),
  connections: Number(values.connections),
  profile: values.profile,
  jar: values.jar,
  jdk: values.jdk,
  databasePort: Number(values["database-port"]),
  out: path.resolve(values.out),
  help: values.help,
};

export const WORK = `${BENCHMARK}/target`;
fs.mkdirSync(WORK, { recursive: true });

/** Connections to the database that one server may have. */
export const POOL = 10;

/** Processes of a server that runs on Node, so that it can use as many cores as a JVM does here. */
export const WORKERS = 2;

/** The collector and the heap of the program. */
export const JAVA_OPTIONS = (values["java-options"] ?? "-XX:+UseParallelGC -XX:+UseCompactObjectHeaders -Xmx256m").split(" ").filter(Boolean);

/**
 * What differs from a program that nobody has set anything for: no answer is given again, no line in the log for each
 * of a million requests, and a quota that is counted as always but is not used up by them. Limits are those of always.
 */
export const ATLAS_SETTINGS = {
  MINTATLAS_CACHE_ANSWERS: "0MB",
  MINTATLAS_REQUESTLOG: "off",
  MINTATLAS_QUOTA_POINTS: "1000000000",
  MINTATLAS_DATABASE_POOLSIZE: String(POOL),
};

/** The same with the answers that it keeps unless it is told otherwise. */
export const KEEPING_SETTINGS = { ...ATLAS_SETTINGS, MINTATLAS_CACHE_ANSWERS: "32MB" };

/** The command `name` of a JDK 25. */
export function java(name = "java") {
  const candidates = [
    options.jdk,
    process.env.JAVA_HOME,
    ...(fs.existsSync("/usr/lib/jvm") ? fs.readdirSync("/usr/lib/jvm").map((jdk) => `/usr/lib/jvm/${jdk}`) : []),
  ].filter(Boolean);
  const home = candidates.find((jdk) => {
    const release = `${jdk}/release`;
    return fs.existsSync(release) && /JAVA_VERSION="25/.test(fs.readFileSync(release, "utf8"));
  });
  if (!home) throw new Error("A JDK 25 is missing: install one, or tell where it is with --jdk.");
  return `${home}/bin/${name}`;
}

export function required(command, debianPackage) {
  try {
    execFileSync("sh", ["-c", `command -v ${command}`]);
  } catch {
    throw new Error(`${command} is missing: install the package ${debianPackage} (apt-get install ${debianPackage}).`);
  }
}
