// What the peers have in common: where they listen, how many processes and connections they have.
import cluster from "node:cluster";

export const HOST = "127.0.0.1";
export const PORT = Number(process.env.PORT);
export const DATABASE = process.env.DATABASE_URL;
const WORKERS = Number(process.env.WORKERS);

/** Connections of one process: all processes of a server share what one server may have. */
export const POOL = Math.max(1, Math.floor(Number(process.env.POOL) / WORKERS));

/** Runs it in so many processes that share the port; the first one only looks after them. */
export function serve(start) {
  if (WORKERS > 1 && cluster.isPrimary) {
    for (let i = 0; i < WORKERS; i++) cluster.fork();
  } else {
    start();
  }
}
