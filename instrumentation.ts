/** Runs once, before the first request, in the process that listens. */
export async function register(): Promise<void> {
  if (process.env.NEXT_RUNTIME !== 'nodejs') return;
  const [{ tellAddresses }, { removeAbandonedDaily }, { letConnectionsGo }] = await Promise.all([import('#server/client-address'), import('#server/abandoned'), import('#server/let-go')]);
  tellAddresses();
  removeAbandonedDaily();
  letConnectionsGo();
}
