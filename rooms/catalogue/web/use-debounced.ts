// What was typed, a moment after the last key: so that the server is not asked for every letter.
import { useEffect, useState } from 'react';

const restMs = 250;

export function useDebounced<Value>(value: Value): Value {
  const [held, setHeld] = useState(value);
  useEffect(() => {
    const timer = setTimeout(() => setHeld(value), restMs);
    return () => clearTimeout(timer);
  }, [value]);
  return held;
}
