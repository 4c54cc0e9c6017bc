// What stands above every page: the house, the languages, the fast way out.
import { type Lang, languages } from '../../../rules/contract.ts';
import { type El, el } from './el.ts';
import { mark } from './icons.ts';
import { icon } from './pictures.ts';
import { type Words, directionOf, languageNames, page } from './words.ts';

/** A page that says nothing about who looked at it. */
export const elsewhere = 'https://www.meteo.be/';

export function headerView(words: Words): El {
  return el(
    'header',
    {},
    el('a', { class: 'brand', href: '/' }, mark, el('span', {}, page(words, 'house'))),
    el(
      'details',
      { class: 'langs' },
      el(
        'summary',
        { 'aria-label': `${page(words, 'language')}: ${languageNames[words.lang]}` },
        icon('language'),
        el('span', {}, languageNames[words.lang]),
      ),
      el('div', {}, ...languages.filter((lang) => lang !== words.lang).map(languageButton)),
    ),
    el('a', { class: 'btn bare', href: elsewhere, rel: 'noreferrer', id: 'leave' }, page(words, 'leave')),
  );
}

/** Sends the form as it stands to the page in the other language, so that nothing has to be answered again. */
const languageButton = (lang: Lang): El =>
  el(
    'button',
    {
      class: 'btn bare',
      type: 'submit',
      form: 'answers',
      formaction: `/recht/${lang}`,
      name: 'way',
      value: 'stay',
      lang,
      dir: directionOf(lang),
      'data-lang': lang,
    },
    languageNames[lang],
  );
