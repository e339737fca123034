/** A thing or person that an article has named or described, by which a later "the canal" can be meant. */
export type Landmark = {
  /** Its words in small letters, without article: "suez canal". */
  readonly words: string;
  /** What to call it where it is meant: "the Suez Canal"; null where it only says that there are others. */
  readonly by: string | null;
  readonly start: number;
  readonly sentence: number;
};
