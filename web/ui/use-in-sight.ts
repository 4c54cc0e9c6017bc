// A row of links that scrolls on a narrow screen shows the one of this page.
import { useEffect, useRef, type RefObject } from 'react';

export function useInSight(path: string): RefObject<HTMLElement | null> {
  const row = useRef<HTMLElement>(null);
  useEffect(() => {
    const current = path === '' ? null : row.current?.querySelector<HTMLElement>('[aria-current]');
    if (!row.current || !current || row.current.scrollWidth <= row.current.clientWidth) return;
    const [inside, around] = [current.getBoundingClientRect(), row.current.getBoundingClientRect()];
    row.current.scrollLeft += inside.left + inside.width / 2 - (around.left + around.width / 2);
  }, [path]);
  return row;
}
