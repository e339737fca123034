import { loadTables } from '#server/documents';

/** Prints how many bytes more are in use once tables and models are loaded; run in a process of its own with --expose-gc. */
const used = () => {
  globalThis.gc?.();
  const { heapUsed, arrayBuffers } = process.memoryUsage();
  return heapUsed + arrayBuffers;
};

const before = used();
const tables = loadTables();
console.log(used() - before, tables.countries.size);
