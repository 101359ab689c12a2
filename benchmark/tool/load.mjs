// One run of wrk, with what it cost the server and PostgreSQL: processor time from /proc, in ticks of 10 ms.
import { spawn } from "node:child_process";
import fs from "node:fs";
import { setTimeout as sleep } from "node:timers/promises";
import { postmaster } from "./postgres.mjs";
import { BENCHMARK, options } from "./settings.mjs";

const TICK_MILLIS = 10;

/** Fields of /proc/PID/stat from the third on, after the name, which may have spaces in it. */
function stat(pid) {
  const text = fs.readFileSync(`/proc/${pid}/stat`, "utf8");
  return text.slice(text.lastIndexOf(")") + 2).split(" ");
}

function children(pid) {
  try {
    return fs.readFileSync(`/proc/${pid}/task/${pid}/children`, "utf8").trim().split(" ").filter(Boolean);
  } catch {
    return [];
  }
}

/** User and system time of a process and of its children, also of those that have ended. */
export function cpuMillis(pid) {
  const own = stat(pid);
  const living = children(pid).flatMap((child) => {
    try {
      const of = stat(child);
      return [Number(of[11]) + Number(of[12])];
    } catch {
      return [];
    }
  });
  const ticks = [11, 12, 13, 14].reduce((sum, i) => sum + Number(own[i]), 0);
  return (ticks + living.reduce((a, b) => a + b, 0)) * TICK_MILLIS;
}

/** Resident memory of a process and its children, in MB. */
export function residentMegabytes(pid) {
  return [pid, ...children(pid)].reduce((sum, process) => {
    const kilobytes = /VmRSS:\s+(\d+)/.exec(fs.readFileSync(`/proc/${process}/status`, "utf8"))?.[1] ?? 0;
    return sum + Number(kilobytes) / 1024;
  }, 0);
}

/** Time in which the cores of this machine were busy. */
function busyMillis() {
  const [user, nice, system, , , irq, softirq] = fs
    .readFileSync("/proc/stat", "utf8")
    .split("\n")[0]
    .split(/\s+/)
    .slice(1)
    .map(Number);
  return (user + nice + system + irq + softirq) * TICK_MILLIS;
}

function wrk(url, bodies, seconds) {
  return new Promise((done, failed) => {
    const wrkProcess = spawn(
      "wrk",
      ["-t1", `-c${options.connections}`, `-d${seconds}s`, "--timeout", "20s", "-s", `${BENCHMARK}/wrk.lua`, url],
      { env: { ...process.env, BODIES: bodies }, stdio: ["ignore", "pipe", "inherit"] },
    );
    let text = "";
    wrkProcess.stdout.on("data", (data) => (text += data));
    wrkProcess.on("close", () => {
      const line = /^JSON (.*)$/m.exec(text);
      if (line) done(JSON.parse(line[1]));
      else failed(new Error(`wrk: ${text}`));
    });
  });
}

/** What one run measured. */
export async function load(server, bodies, seconds) {
  const before = [cpuMillis(server.pid), cpuMillis(postmaster()), busyMillis(), Date.now()];
  const run = await wrk(server.url, bodies, seconds);
  // What the last requests cost is booked with the next tick.
  await sleep(50);
  const [own, database, busy, time] = [cpuMillis(server.pid), cpuMillis(postmaster()), busyMillis(), Date.now()].map(
    (now, i) => now - before[i],
  );
  return {
    ...run,
    serverMillis: own / run.requests,
    databaseMillis: database / run.requests,
    megabytes: residentMegabytes(server.pid),
    // Cores that were busy with something else: wrk, and whatever runs beside it.
    others: (busy - own - database) / time,
  };
}
