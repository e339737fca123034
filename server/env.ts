import 'server-only';
import { z } from 'zod';

const Env = z.object({
  DATABASE_URL: z.string().min(1),
  /** "1" behind a proxy of ours: only then do X-Forwarded-For, X-Forwarded-Host and X-Forwarded-Proto count. */
  TRUST_PROXY: z.enum(['0', '1']).default('0'),
});

/** The settings this process was started with. Throws, naming the setting, when one is missing or wrong. */
export function env(): z.infer<typeof Env> {
  const parsed = Env.safeParse(process.env);
  if (!parsed.success) throw new Error(`Settings: ${z.prettifyError(parsed.error)}`);
  return parsed.data;
}
