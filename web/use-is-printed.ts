// Is the page going to paper now? What is folded on the screen stands open there: nobody unfolds paper.
import { useEffect, useState } from 'react';
import { flushSync } from 'react-dom';

export function useIsPrinted(): boolean {
  const [isPrinted, setPrinted] = useState(false);
  useEffect(() => {
    // At once: the browser draws the paper as soon as this event has been heard.
    const begin = () => flushSync(() => setPrinted(true));
    const end = () => setPrinted(false);
    window.addEventListener('beforeprint', begin);
    window.addEventListener('afterprint', end);
    return () => {
      window.removeEventListener('beforeprint', begin);
      window.removeEventListener('afterprint', end);
    };
  }, []);
  return isPrinted;
}
