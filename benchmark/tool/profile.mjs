// Where the time of the server goes: samples of processor time by the flight recorder, sorted into areas.
import { execFileSync } from "node:child_process";
import fs from "node:fs";
import { load } from "./load.mjs";
import { table } from "./numbers.mjs";
import { bodies } from "./questions.mjs";
import { java, options, WORK } from "./settings.mjs";

/** The first frame from the top of a stack that belongs to an area decides; of several areas the first one. */
const AREAS = [
  ["domain: values and their checks", ["org.mintatlas.domain."]],
  ["PostgreSQL driver", ["org.postgresql."]],
  ["connection pool", ["com.zaxxer.hikari."]],
  ["persistence: rows to values", ["org.mintatlas.persistence.storing.", "org.mintatlas.persistence.columns."]],
  ["persistence: pages", ["org.mintatlas.persistence.paging."]],
  ["persistence: features", ["org.mintatlas.persistence."]],
  ["Spring JDBC and transactions", ["org.springframework.jdbc.", "org.springframework.transaction."]],
  ["Hibernate", ["org.hibernate.", "org.springframework.orm."]],
  ["JSON writing", [
    "org.mintatlas.graphql.execution.Answer", "tools.jackson.core.json.Writer", "tools.jackson.core.json.UTF8JsonGenerator",
    "tools.jackson.databind.ser.", "tools.jackson.core.io.", "tools.jackson.core.util.",
  ]],
  ["JSON reading", ["tools.jackson."]],
  ["plan of the document", ["org.mintatlas.graphql.plan."]],
  ["execution by level", ["org.mintatlas.graphql.execution.", "org.mintatlas.graphql.source.", "org.mintatlas.graphql.load."]],
  ["cursors and pages", ["org.mintatlas.graphql.paging."]],
  ["limits and cost", ["org.mintatlas.graphql.limit.", "graphql.normalized."]],
  ["document: cache, parsing, validation", ["org.mintatlas.graphql.document.", "graphql.parser.", "graphql.validation.", "org.antlr."]],
  ["checks of arguments, errors", ["org.mintatlas.graphql.check.", "org.mintatlas.graphql.argument.", "org.mintatlas.graphql.error."]],
  ["API: features", ["org.mintatlas.graphql."]],
  ["use cases", ["org.mintatlas.application."]],
  ["graphql-java", ["graphql."]],
  ["Spring for GraphQL", ["org.springframework.graphql."]],
  ["observation and quota", ["org.mintatlas.web.observation.", "org.mintatlas.web.quota.", "org.mintatlas.web.limit.", "io.micrometer.", "io.github.bucket4j."]],
  ["our HTTP", ["org.mintatlas.web."]],
  ["HTTP server", ["org.apache.", "org.springframework.web.", "org.springframework.http.", "org.springframework.boot."]],
  ["Spring", ["org.springframework."]],
  ["virtual threads", ["java.lang.VirtualThread", "jdk.internal.vm.Continuation", "java.util.concurrent.ForkJoin"]],
];

const areaOf = (method) => AREAS.find(([, starts]) => starts.some((start) => method.startsWith(start)))?.[0];

/** Measures one query for a while and writes the areas, and the methods that were on top, into a file. */
export async function profile(server, query, scale) {
  const name = `profile-${scale}-${query}`;
  const recording = `${WORK}/${name}.jfr`;
  const file = `${WORK}/${server.name}-${scale}-${query}.jsonl`;
  await bodies(server, query, scale, file);
  jcmd(server.pid, "JFR.start", `name=${name}`, "settings=profile", `filename=${recording}`,
    "jdk.CPUTimeSample#enabled=true", "jdk.CPUTimeSample#throttle=10ms");
  const run = await load(server, file, Math.max(10, options.secs));
  jcmd(server.pid, "JFR.stop", `name=${name}`);
  const text = report(stacks(recording), `${query} ${scale}: ${run.serverMillis.toFixed(3)} ms of the server a request`);
  fs.mkdirSync(options.out, { recursive: true });
  fs.writeFileSync(`${options.out}/${name}.md`, text);
  console.log(text);
}

const jcmd = (...parameters) => execFileSync(java("jcmd"), parameters.map(String));

function stacks(recording) {
  const text = execFileSync(
    java("jfr"),
    ["print", "--json", "--stack-depth", "400", "--events", "jdk.CPUTimeSample", recording],
    { maxBuffer: 2 ** 30 },
  );
  return JSON.parse(text)
    .recording.events.map((event) => event.values.stackTrace?.frames ?? [])
    .filter((frames) => frames.length)
    .map((frames) => frames.map(({ method }) => `${method.type.name.replaceAll("/", ".")}.${method.name}`));
}

function report(all, title) {
  const areas = new Map();
  const tops = new Map();
  const count = (map, key) => map.set(key, (map.get(key) ?? 0) + 1);
  for (const frames of all) {
    count(areas, frames.map(areaOf).find(Boolean) ?? "JVM");
    count(tops, frames[0]);
  }
  const share = (map, most) =>
    [...map].sort(([, a], [, b]) => b - a).slice(0, most).map(([key, n]) => [key, ((100 * n) / all.length).toFixed(1)]);
  return [
    `## ${title}`,
    `${all.length} samples; the collector and the compiler have no stacks and are not among them.`,
    table(["area", "%"], share(areas, AREAS.length + 1)),
    table(["method on top", "%"], share(tops, 25)),
    "",
  ].join("\n\n");
}
