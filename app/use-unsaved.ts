import { useEffect } from 'react';

/** While something is unsaved, asks before a link, a reload or the closing of the tab drops it. A link with `data-kept` says that nothing is dropped. @param question what a link asks; browsers have their own words for the rest */
export function useUnsaved(isUnsaved: boolean, question: string): void {
  useEffect(() => {
    if (!isUnsaved) return;
    const unload = (event: BeforeUnloadEvent) => event.preventDefault();
    const click = (event: MouseEvent) => {
      const link = (event.target as Element).closest<HTMLAnchorElement>('a[href]');
      const isHere = link !== null && link.target === '' && !event.metaKey && !event.ctrlKey && !event.shiftKey && !link.getAttribute('href')?.startsWith('#');
      if (link?.dataset.kept !== undefined) return removeEventListener('beforeunload', unload);
      if (!isHere || confirm(question)) return;
      event.preventDefault();
      event.stopPropagation();
    };
    addEventListener('beforeunload', unload);
    document.addEventListener('click', click, true);
    return () => {
      removeEventListener('beforeunload', unload);
      document.removeEventListener('click', click, true);
    };
  }, [isUnsaved, question]);
}
