// PostGraphile 5 with the settings that its documentation names for production, on plain node:http.
import { createServer } from "node:http";
import { PgSimplifyInflectionPreset } from "@graphile/simplify-inflection";
import { postgraphile } from "postgraphile";
import { makePgService } from "postgraphile/adaptors/pg";
import { grafserv } from "postgraphile/grafserv/node";
import { PostGraphileAmberPreset } from "postgraphile/presets/amber";
import { DATABASE, HOST, POOL, PORT, serve } from "./common.mjs";

serve(async () => {
  const server = createServer();
  server.on("error", (problem) => {
    console.error(problem);
    process.exit(1);
  });
  const instance = postgraphile({
    extends: [PostGraphileAmberPreset, PgSimplifyInflectionPreset],
    pgServices: [
      makePgService({
        connectionString: DATABASE,
        schemas: ["public"],
        poolConfig: { max: POOL, idleTimeoutMillis: 0 },
      }),
    ],
    grafserv: { graphqlPath: "/graphql", graphiql: false, websockets: false, watch: false },
    grafast: { explain: false },
  });
  await instance.createServ(grafserv).addTo(server);
  server.listen(PORT, HOST);
});
