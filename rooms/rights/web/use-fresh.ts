// Which rows changed a moment ago: they hold the wash for two seconds.
import { useEffect, useRef, useState } from 'react';
import { changesBetween, rowKey } from '../../../web/household/outcome.ts';
import type { FullResult } from '../../../web/household/wire.ts';

const heldMs = 2000;
const none: Set<string> = new Set();

export function useFresh(results: FullResult[]): Set<string> {
  const before = useRef(results);
  const [fresh, setFresh] = useState(none);
  useEffect(() => {
    const changed = changesBetween(before.current, results).map((change) => rowKey(change.after));
    before.current = results;
    if (changed.length > 0) setFresh(new Set(changed));
  }, [results]);
  useEffect(() => {
    if (fresh.size === 0) return undefined;
    const timer = setTimeout(() => setFresh(none), heldMs);
    return () => clearTimeout(timer);
  }, [fresh]);
  return fresh;
}
