// The legal day (Europe/Brussels) as the server says it with /me or /my-day. Screens never take it from the clock of the device.
import { createStore, useStore } from './store.ts';

export const todayStore = createStore<string | null>(null);

export function useToday(): string | null {
  return useStore(todayStore);
}
