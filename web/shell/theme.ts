// Light, dark, or as the device says. The choice is kept on the device; theme.js applies it before the first paint.
import { createStore } from '../store.ts';

export type Theme = 'light' | 'dark' | 'system';
export const themes: Theme[] = ['light', 'dark', 'system'];
const remembered = 'hoeksteen.theme';

function readTheme(): Theme {
  const now = typeof document === 'undefined' ? undefined : document.documentElement.dataset.theme;
  return now === 'light' || now === 'dark' ? now : 'system';
}

export const themeStore = createStore<Theme>(readTheme());

export function chooseTheme(theme: Theme): void {
  try {
    if (theme === 'system') localStorage.removeItem(remembered);
    else localStorage.setItem(remembered, theme);
  } catch {
    // Storage refused: the choice lasts as long as the page.
  }
  if (theme === 'system') delete document.documentElement.dataset.theme;
  else document.documentElement.dataset.theme = theme;
  themeStore.set(theme);
}
