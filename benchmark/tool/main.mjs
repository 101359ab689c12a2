import { makeFacts } from "./facts.mjs";
import { runGrowth } from "./growth.mjs";
import { startPostgres, stopPostgres } from "./postgres.mjs";
import { options } from "./settings.mjs";
import { runStart } from "./start.mjs";
import { runTable } from "./table.mjs";

const HELP = `benchmark/run [table|start|growth|facts|stop] [options]

  table     all servers side by side; --profile tells where the time of MINT Atlas goes as well
  start     how long MINT Atlas takes to its first answer
  growth    how the cost of lists grows with their length
  facts     only makes the databases
  stop      stops PostgreSQL, which is left running for the next measurement

  --scale small,medium,large       which databases; they are made where they are missing     small
  --servers, --queries             some of them, separated by commas                         all
  --rounds, --secs                 how often each server is measured, and for how long       5, 5
  --warm                           for so many seconds at most a server is warmed up         120
  --connections                    of wrk                                                    16
  --jar, --jdk                     another jar, another JDK 25
  --java-options                   for the program: "-XX:+UseSerialGC -Xmx256m"
  --database-port                  where PostgreSQL listens                                  54329
  --out                            folder for the results                                    benchmark/target/results`;

async function runFacts() {
  for (const scale of options.scales) await makeFacts(scale);
}

const commands = { table: runTable, start: runStart, growth: runGrowth, facts: runFacts, stop: stopPostgres };

for (const signal of ["SIGINT", "SIGTERM"]) process.on(signal, () => process.exit(1));

try {
  if (options.help || !commands[options.command]) {
    console.log(HELP);
  } else {
    if (options.command !== "stop") await startPostgres();
    await commands[options.command]();
  }
} catch (problem) {
  console.error(problem.cause ?? problem.message ?? problem);
  process.exitCode = 1;
}
