import 'server-only';
import { subscribe } from 'node:diagnostics_channel';
import type { Server, ServerResponse } from 'node:http';

/**
 * From now on, once the server no longer listens (SIGTERM), each connection is let go with its last reply. Without this
 * a stop waits for those that browsers keep open, and goes on serving whoever keeps asking over one.
 */
export function letConnectionsGo(): void {
  subscribe('http.server.request.start', (message) => {
    const { server, response } = message as { server: Server; response: ServerResponse };
    if (!server.listening) response.setHeader('Connection', 'close');
  });
  subscribe('http.server.response.finish', (message) => {
    const { server } = message as { server: Server };
    if (!server.listening) setImmediate(() => server.closeIdleConnections());
  });
}
