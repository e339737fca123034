import { z } from 'zod';
import { Span } from '#articles/article';
import { factKinds } from '#facts/fact';

/** Where an article says it: the words, and the sentence around them. */
export const Evidence = Span.extend({ sentence: Span });
export type Evidence = z.infer<typeof Evidence>;

/** One answer to choose from. `factId` says whose memory it tells of, in an item of several facts; `why`, of a wrong one, what the article says of it. */
export const Option = z.strictObject({ id: z.string().min(1).max(64), text: z.string().min(1), key: z.boolean(), factId: z.uuid().optional(), why: z.string().min(1).optional() });

/** An option before the response is in. */
export const ShownOption = z.strictObject({ id: z.string(), text: z.string() });

/** What every item has. */
export const common = {
  /** UUIDv8 of article, facts, form and generator. */
  id: z.uuid(),
  factIds: z.array(z.uuid()).min(1),
  /** The kind of the facts asked for. */
  kind: z.enum(factKinds),
  stem: z.string().min(1),
  evidence: Evidence,
  /** 0 easy to 1 hard, estimated. */
  difficulty: z.number().min(0).max(1),
};
const Common = z.object(common);

/** What an item has whatever its form. */
export type Common = z.infer<typeof Common>;

/** What is shown of every item. */
export const shownCommon = { kind: z.enum(factKinds), stem: z.string() };

/** What is kept of every item. */
export const keyCommon = { evidence: Evidence };

/** The shown fields of any item. */
export const shownOf = ({ kind, stem }: Common) => ({ kind, stem });
