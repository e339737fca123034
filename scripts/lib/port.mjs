/** TCP ports. */
import net from 'node:net';
import { Refusal } from './say.mjs';

/** The number that a PORT variable holds; 3000 when it is empty. Refuses what is no port. */
export function portFrom(text) {
  if (text === undefined || text === '') return 3000;
  const port = Number(text);
  if (!/^\d+$/.test(text) || port < 1 || port > 65535) throw new Refusal(`PORT must be a whole number from 1 to 65535, not "${text}".`);
  return port;
}

function listenError(port, host) {
  return new Promise((resolve) => {
    const server = net.createServer().once('error', (error) => resolve(error.code));
    server.listen({ port, host }, () => server.close(() => resolve(undefined)));
  });
}

/** Refuses, in one line, a port that another program holds or that we may not open. */
export async function mustBeFree(port) {
  for (const host of [undefined, '127.0.0.1']) {
    const code = await listenError(port, host);
    if (code === 'EACCES') throw new Refusal(`Port ${port} needs more rights than this user has; choose another: PORT=3000 npm start`);
    if (code) throw new Refusal(`Port ${port} is in use; stop the program that listens there, or choose another port: PORT=${port + 1 > 65535 ? 3000 : port + 1} npm start`);
  }
}

/** A port that nothing listens on now. */
export function freePort() {
  return new Promise((resolve, reject) => {
    const server = net.createServer().once('error', reject);
    server.listen(0, '127.0.0.1', () => {
      const { port } = server.address();
      server.close(() => resolve(port));
    });
  });
}
