import type { ReactNode } from 'react';
import { currentViewer } from '#server/current-viewer';
import type { Place } from '#ui/masthead';
import { PageFrame } from '#ui/page-frame';

/** The frame of a page, for whoever looks at it. */
export async function SiteFrame({ here, children }: { here?: Place; children: ReactNode }) {
  return <PageFrame here={here} person={await currentViewer()}>{children}</PageFrame>;
}
