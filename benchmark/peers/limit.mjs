// The limit: HTTP over a raw socket (POST, Content-Length, kept alive), and for each query one statement, prepared
// unless it says otherwise, that makes the whole JSON. It knows the queries by name and no GraphQL; nothing that
// answers the same can do less.
import fs from "node:fs";
import net from "node:net";
import pg from "pg";
import { DATABASE, HOST, POOL, PORT, serve } from "./common.mjs";

const folder = new URL("../queries/limit/", import.meta.url);
const queries = {};
for (const file of fs.readdirSync(folder).filter((name) => name.endsWith(".sql"))) {
  const text = fs.readFileSync(new URL(file, folder), "utf8");
  const parameters = /^-- parameters:(.*)$/m.exec(text)[1].trim().split(/\s+/).filter(Boolean);
  const anew = /^-- planned anew/m.test(text);
  queries[file.slice(0, -4)] = { name: anew ? undefined : file, text, parameters, anew };
}

async function connection(planning) {
  const client = new pg.Client(DATABASE);
  await client.connect();
  await client.query(`set plan_cache_mode = ${planning}`);
  client.waiting = 0;
  return client;
}

/** A cursor is the name and the number of the last row, in clear. */
function withCursor(variables) {
  if (variables.after === undefined) return variables;
  const at = variables.after === null ? -1 : variables.after.lastIndexOf("~");
  return {
    ...variables,
    afterName: at < 0 ? "" : variables.after.slice(0, at),
    afterId: at < 0 ? 0 : Number(variables.after.slice(at + 1)),
  };
}

serve(async () => {
  const connections = (planning) => Promise.all(Array.from({ length: POOL }, () => connection(planning)));
  const once = await connections("force_generic_plan");
  const anew = await connections("force_custom_plan");

  function answer(body, done) {
    const { query, variables = {} } = JSON.parse(body);
    const asked = queries[query];
    if (!asked) return done('{"errors":[{"message":"no such query"}]}');
    const values = withCursor(variables);
    const client = (asked.anew ? anew : once).reduce((a, b) => (b.waiting < a.waiting ? b : a));
    client.waiting++;
    client.query(
      { name: asked.name, text: asked.text, values: asked.parameters.map((p) => values[p]), rowMode: "array" },
      (problem, result) => {
        client.waiting--;
        done(problem ? JSON.stringify({ errors: [{ message: problem.message }] }) : result.rows[0][0]);
      },
    );
  }

  net
    .createServer({ noDelay: true }, (socket) => {
      let received = Buffer.alloc(0);
      socket.on("error", () => {});
      socket.on("data", (data) => {
        received = received.length ? Buffer.concat([received, data]) : data;
        for (;;) {
          const head = received.indexOf("\r\n\r\n");
          if (head < 0) return;
          const length = Number(/content-length: *(\d+)/i.exec(received.latin1Slice(0, head))?.[1] ?? 0);
          const end = head + 4 + length;
          if (received.length < end) return;
          const body = received.utf8Slice(head + 4, end);
          received = received.subarray(end);
          answer(body, (text) =>
            socket.write(
              "HTTP/1.1 200 OK\r\nContent-Type: application/json\r\n" +
                `Content-Length: ${Buffer.byteLength(text)}\r\n\r\n${text}`,
            ),
          );
        }
      });
    })
    .listen(PORT, HOST);
});
