// All texts of the screens in one language: those of the shell and those of every room, merged when the web part is built.
import type { Texts } from './i18n.ts';

const files = import.meta.glob<Texts>(['./texts.en.json', './household/texts.en.json', '../rooms/*/texts.en.json'], {
  eager: true,
  import: 'default',
});
export const texts: Texts = Object.assign({}, ...Object.values(files));
