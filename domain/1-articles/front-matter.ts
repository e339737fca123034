import { z } from 'zod';
import { LineCounter, parseDocument } from 'yaml';
import { Reference } from '#articles/article';
import { isDay } from '#articles/day';
import { fail, ok, type Result } from '#core/result';

const text = z.string().trim().min(1);

const FrontMatter = z.strictObject({
  title: text,
  date: z.string().refine(isDay).optional(),
  source: text.optional(),
  licence: text.optional(),
  references: z.array(Reference).max(50).optional(),
});
export type FrontMatter = z.infer<typeof FrontMatter>;

export type FrontMatterProblem =
  | { readonly code: 'front-matter-unreadable'; readonly line: number }
  | { readonly code: 'front-matter-invalid'; readonly field: string }
  | { readonly code: 'unknown-field'; readonly field: string }
  | { readonly code: 'no-title' };

function problemOf(issues: readonly z.core.$ZodIssue[], data: unknown): FrontMatterProblem {
  const title = data !== null && typeof data === 'object' && 'title' in data ? data.title : undefined;
  if (title === undefined || title === null || title === '') return { code: 'no-title' };
  const unknown = issues.find((issue) => issue.code === 'unrecognized_keys');
  if (unknown?.code === 'unrecognized_keys') return { code: 'unknown-field', field: unknown.keys[0] ?? '' };
  return { code: 'front-matter-invalid', field: String(issues[0]?.path[0] ?? '') };
}

/** A source cut at its front matter: `yaml` is null when the source starts with none. */
export function splitFrontMatter(source: string): { yaml: string | null; body: string } {
  const found = /^---[ \t]*\n/.exec(source);
  if (!found) return { yaml: null, body: source };
  const rest = source.slice(found[0].length);
  const close = /(?:^|\n)---[ \t]*(?:\n|$)/.exec(rest);
  if (!close) return { yaml: null, body: source };
  return { yaml: rest.slice(0, close.index), body: rest.slice(close.index + close[0].length) };
}

/** The fields of a front matter; refuses what is no YAML, unknown fields, and one without title. `line` counts from 1. */
export function readFrontMatter(yaml: string): Result<FrontMatter, FrontMatterProblem> {
  const lines = new LineCounter();
  const document = parseDocument(yaml, { lineCounter: lines, schema: 'failsafe', logLevel: 'silent' });
  const error = document.errors[0];
  if (error) return fail({ code: 'front-matter-unreadable', line: lines.linePos(error.pos[0]).line + 1 });
  const data = plainData(document);
  const parsed = FrontMatter.safeParse(data);
  return parsed.success ? ok(parsed.data) : fail(problemOf(parsed.error.issues, data));
}

/** An alias cannot be resolved without a limit being broken, and is then no data. */
function plainData(document: { toJS: (options: { maxAliasCount: number }) => unknown }): unknown {
  try {
    return document.toJS({ maxAliasCount: 0 });
  } catch {
    return null;
  }
}
