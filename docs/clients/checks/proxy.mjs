// A way to the server that can be cut, to see clients come back.
import net from 'node:net';
import { once } from 'node:events';

/** Listens on a free port; `cut()` ends all connections, `url` is the endpoint through it. */
export async function proxyTo(url) {
  const target = new URL(url);
  const open = new Set();
  const server = net.createServer((client) => {
    const upstream = net.connect(Number(target.port || 80), target.hostname);
    for (const [one, other] of [
      [client, upstream],
      [upstream, client],
    ]) {
      open.add(one);
      one.pipe(other);
      one.on('error', () => other.destroy());
      one.on('close', () => {
        open.delete(one);
        other.destroy();
      });
    }
  });
  server.listen(0, '127.0.0.1');
  await once(server, 'listening');
  return {
    url: `http://127.0.0.1:${server.address().port}${target.pathname}`,
    cut: () => open.forEach((socket) => socket.destroy()),
    close() {
      this.cut();
      server.close();
    },
  };
}
