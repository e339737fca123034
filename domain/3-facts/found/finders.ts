import { counted } from '#facts/found/counted';
import { dated } from '#facts/found/dated';
import type { Found } from '#facts/found/found';
import { named } from '#facts/found/named';
import type { Reading, SentenceReading } from '#facts/reading';

/** Finders of what a sentence says, in the order their facts are listed. */
export const finders: readonly ((sentence: SentenceReading, reading: Reading) => Found[])[] = [named, dated, counted];
