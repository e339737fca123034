import { request } from 'node:http';

/** The port that playwright.config.ts serves on. */
const port = Number(process.env.E2E_PORT ?? '3200');

/** Where our own pages come from. */
export const origin = `http://localhost:${port}`;

/** An answer as it came over the wire. */
export interface Answer {
  status: number;
  headers: Record<string, string | string[] | undefined>;
  text: string;
}

interface Question {
  method?: string;
  headers?: Record<string, string>;
  body?: string | undefined;
}

/** One request with exactly this path, method and headers: nothing is normalised, followed or stored. */
export function ask(path: string, { method = 'GET', headers = {}, body }: Question = {}): Promise<Answer> {
  return new Promise((resolve, reject) => {
    const sent = request({ host: '127.0.0.1', port, path, method, headers: { host: `localhost:${port}`, ...headers }, agent: false }, (answer) => {
      const chunks: Buffer[] = [];
      answer.on('data', (chunk: Buffer) => chunks.push(chunk));
      answer.on('end', () => resolve({ status: answer.statusCode ?? 0, headers: answer.headers, text: Buffer.concat(chunks).toString('utf8') }));
      answer.on('error', reject);
    });
    sent.on('error', reject);
    sent.end(body);
  });
}

/** A write as a page of ours would send it; `headers` win, and one of '' is left out. */
export function post(path: string, body: unknown, headers: Record<string, string> = {}): Promise<Answer> {
  const all = { origin, 'sec-fetch-site': 'same-origin', 'content-type': 'application/json', ...headers };
  return ask(path, { method: 'POST', headers: Object.fromEntries(Object.entries(all).filter(([, value]) => value !== '')), body: typeof body === 'string' ? body : JSON.stringify(body) });
}
