/** A TCP proxy that can be told to fail: it stands between browser and web server, or between web server and PostgreSQL. */
import net from 'node:net';

/** How many bytes of one direction pass before both ends are cut off; `cut` is left alone by other traffic. */
function meter(fault, direction, chunk) {
  if (!fault || fault.direction !== direction) return { pass: chunk, cut: false };
  const pass = chunk.subarray(0, Math.max(0, fault.afterBytes));
  fault.afterBytes -= chunk.length;
  return { pass, cut: fault.afterBytes < 0 };
}

/**
 * `{ port, arm, aim, pause, resume, close }`.
 * arm({ direction: 'up'|'down', afterBytes }): the connection over which that many more bytes have gone in that
 * direction (up: to the target) is cut at both ends, once. arm(null) disarms; arm returns whether the last fault struck.
 * aim(port): where new connections go. pause: refuses and cuts everything; resume: listens again at the same port.
 * @param {number} targetPort
 */
export async function startProxy(targetPort) {
  let target = targetPort;
  /** @type {{ direction: 'up'|'down', afterBytes: number } | null} */
  let fault = null;
  let hasStruck = false;
  const open = new Set();
  const cutOff = (...ends) => ends.forEach((end) => end.destroy());
  const join = (from, to, direction) => {
    from.on('data', (chunk) => {
      const { pass, cut } = meter(fault, direction, chunk);
      if (pass.length > 0) to.write(pass);
      if (!cut) return;
      fault = null;
      hasStruck = true;
      to.destroySoon();
      from.destroy();
    });
    from.on('end', () => to.end());
    from.on('error', () => cutOff(to));
    from.on('close', () => { open.delete(from); to.destroySoon(); });
  };
  const server = net.createServer((client) => {
    const upstream = net.connect(target, '127.0.0.1');
    for (const end of [client, upstream]) open.add(end.setNoDelay(true));
    join(client, upstream, 'up');
    join(upstream, client, 'down');
  });
  const listen = (at) => new Promise((resolve, reject) => { server.once('error', reject).listen(at, '127.0.0.1', () => resolve(undefined)); });
  await listen(0);
  const { port } = /** @type {net.AddressInfo} */ (server.address());
  const pause = () => new Promise((resolve) => {
    server.close(() => resolve(undefined));
    cutOff(...open);
  });
  return {
    port,
    arm(/** @type {{ direction: 'up'|'down', afterBytes: number } | null} */ next) {
      const struck = hasStruck;
      fault = next && { ...next };
      hasStruck = false;
      return struck;
    },
    aim(/** @type {number} */ to) { target = to; },
    pause,
    resume: () => listen(port),
    close: pause,
  };
}
