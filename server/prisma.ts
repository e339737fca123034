import 'server-only';
import { PrismaPg } from '@prisma/adapter-pg';
import { env } from '#server/env';
import { PrismaClient } from './generated/client';

/** A full pool or a dead server is known after two seconds; nothing waits for ever. */
function connect(connections: number): PrismaClient {
  return new PrismaClient({
    adapter: new PrismaPg({
      connectionString: env().DATABASE_URL,
      max: connections,
      connectionTimeoutMillis: 2_000,
      query_timeout: 10_000,
      statement_timeout: 9_000,
      idle_in_transaction_session_timeout: 10_000,
    }),
  });
}

const kept = globalThis as unknown as { datelineClients?: Record<string, PrismaClient> };

/** Made at first use, so that a build needs no database; kept over hot reloads, so that these leak no connections. */
function lazy(name: string, connections: number): PrismaClient {
  return new Proxy({} as PrismaClient, {
    get(_, property) {
      const clients = (kept.datelineClients ??= {});
      const client = (clients[name] ??= connect(connections));
      const member: unknown = Reflect.get(client, property);
      return typeof member === 'function' ? member.bind(client) : member;
    },
  });
}

/** The way to the database. */
export const prisma = lazy('main', 10);

/** A connection of its own, so that health can be told from a full pool. */
export const healthPrisma = lazy('health', 1);

/** Ends every connection; the next query opens new ones. */
export async function disconnect(): Promise<void> {
  const clients = Object.values(kept.datelineClients ?? {});
  kept.datelineClients = {};
  await Promise.all(clients.map((client) => client.$disconnect()));
}
