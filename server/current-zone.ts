import 'server-only';
import { cookies } from 'next/headers';
import { cache } from 'react';
import { isZone } from '#core/time';

/** A text in a cookie; '' when it cannot be read. */
function textIn(value: string | undefined): string {
  try {
    return decodeURIComponent(value ?? '');
  } catch {
    return '';
  }
}

/**
 * The time zone of who looks at the page that is being rendered, as the browser says in its `zone` cookie. UTC until it has
 * said so, which it does as soon as it shows such a page.
 */
export const currentZone = cache(async (): Promise<string> => {
  const told = textIn((await cookies()).get('zone')?.value);
  return told.length <= 64 && isZone(told) ? told : 'UTC';
});
