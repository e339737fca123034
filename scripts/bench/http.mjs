/** Requests over connections that are kept open, as a browser's are. */
import http from 'node:http';

const agent = new http.Agent({ keepAlive: true, maxSockets: 64 });

/** One request; rejects with `wasStale` when a kept connection turns out to be closed. */
function once(url, { method, headers, text, timeoutMs, agent: via }) {
  return new Promise((resolve, reject) => {
    const request = http.request(url, { method, headers, agent: via, timeout: timeoutMs }, (response) => {
      const chunks = [];
      response.on('data', (chunk) => chunks.push(chunk));
      response.on('error', reject);
      response.on('end', () => resolve({ status: response.statusCode, headers: response.headers, body: Buffer.concat(chunks) }));
    });
    request.on('timeout', () => request.destroy(new Error('timeout')));
    request.on('error', (error) => reject(Object.assign(error, { wasStale: request.reusedSocket && error.code === 'ECONNRESET' })));
    request.end(text);
  });
}

/**
 * `{ status, headers, body }` (body: a Buffer, as it came over the wire). Rejects when the connection fails; one that was
 * kept open and has been closed meanwhile is replaced by a new one, as in browsers.
 */
export async function send(url, { method = 'GET', headers = {}, json, timeoutMs = 30_000, agent: via = agent } = {}) {
  const text = json === undefined ? undefined : JSON.stringify(json);
  const typed = text === undefined ? headers : { 'Content-Type': 'application/json', 'Content-Length': Buffer.byteLength(text), ...headers };
  for (;;) {
    try {
      return await once(url, { method, headers: typed, text, timeoutMs, agent: via });
    } catch (error) {
      if (!error.wasStale) throw error;
    }
  }
}

/** What `work` gives for each input, in order, at most `width` at a time. */
export async function inParallel(inputs, width, work) {
  const results = [];
  let next = 0;
  const lane = async () => {
    while (next < inputs.length) {
      const at = next++;
      results[at] = await work(inputs[at], at);
    }
  };
  await Promise.all(Array.from({ length: width }, lane));
  return results;
}
