'use client';

import { useRouter } from 'next/navigation';
import { useEffect } from 'react';

const yearSeconds = 365 * 24 * 3600;

/** Tells the server in which time zone this browser is: in a cookie, and at once when the page was made for another. */
export function ZoneClient({ zone }: { zone: string }) {
  const router = useRouter();
  useEffect(() => {
    const here = Intl.DateTimeFormat().resolvedOptions().timeZone;
    document.cookie = `zone=${encodeURIComponent(here)}; Path=/; Max-Age=${yearSeconds}; SameSite=Lax`;
    if (here !== zone) router.refresh();
  }, [router, zone]);
  return null;
}
