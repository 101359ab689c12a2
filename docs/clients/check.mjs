// Asks a running MINT Atlas with the clients that frontends use, after `npm run build`:
// `node check.mjs --help`.
import { parseArgs } from 'node:util';
import WebSocket from 'ws';
import { apolloChecks } from './checks/apollo.mjs';
import { changingChecks } from './checks/changing.mjs';
import { fileChecks } from './checks/files.mjs';
import { httpChecks } from './checks/http.mjs';
import { mockChecks } from './checks/mock.mjs';
import { relayChecks } from './checks/relay.mjs';
import { changeChecks, sseChecks, webSocketChecks } from './checks/subscriptions.mjs';
import { urqlChecks } from './checks/urql.mjs';

const HELP = `node check.mjs [options] [url]

url                  the endpoint; http://127.0.0.1:8080/graphql unless told otherwise
--document-id ID     a trusted document that needs no variables
--slug SLUG          a region to ask for and to subscribe to; zdi-koeln
--changing           something about that region changes all the time, and is told
--cause COMMAND      a shell command after which the subscription \`changes\` must tell something
--admin TOKEN        of somebody who may change everything, and does
--visitor TOKEN      of somebody else, who registers for an event`;

globalThis.WebSocket ??= WebSocket;

const { values, positionals } = parseArgs({
  allowPositionals: true,
  options: {
    help: { type: 'boolean' },
    'document-id': { type: 'string' },
    slug: { type: 'string', default: 'zdi-koeln' },
    changing: { type: 'boolean', default: false },
    cause: { type: 'string' },
    admin: { type: 'string' },
    visitor: { type: 'string' },
  },
});
if (values.help) {
  console.log(HELP);
  process.exit(0);
}
const setup = {
  url: positionals[0] ?? 'http://127.0.0.1:8080/graphql',
  slug: values.slug,
  documentId: values['document-id'],
  changing: values.changing,
  cause: values.cause,
  admin: values.admin,
  visitor: values.visitor,
};

const oneLine = (text) => text.replace(/\s+/g, ' ').slice(0, 300);

const TIME_FOR_A_CHECK = setup.cause ? 120_000 : 20_000;
let failed = 0;
for (const [name, check] of [
  ...fileChecks(),
  ...mockChecks(),
  ...httpChecks(setup),
  ...webSocketChecks(setup),
  ...sseChecks(setup),
  ...changeChecks({ ...setup, changing: setup.changing || setup.cause !== undefined }),
  ...apolloChecks(setup),
  ...urqlChecks(setup),
  ...relayChecks(setup),
  ...changingChecks(setup),
]) {
  let timer;
  const late = new Promise((_, reject) => {
    timer = setTimeout(() => reject(new Error('took too long')), TIME_FOR_A_CHECK);
  });
  try {
    await Promise.race([check(), late]);
    console.log(`ok      ${name}`);
  } catch (error) {
    failed++;
    console.log(`FAILED  ${name}: ${oneLine(error?.message ?? JSON.stringify(error))}`);
  } finally {
    clearTimeout(timer);
  }
}
console.log(failed === 0 ? 'All is well.' : `${failed} failed.`);
process.exit(failed === 0 ? 0 : 1);
