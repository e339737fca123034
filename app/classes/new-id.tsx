import { uuidV7 } from '#core/ids';

const chance = () => (crypto.getRandomValues(new Uint32Array(1))[0] ?? 0) / 2 ** 32;

/** A new id, made in this browser, so that sending twice makes one thing. */
export const newId = () => uuidV7(Date.now(), chance);
