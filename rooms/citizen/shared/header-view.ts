// What stands above every page: the house, the languages, the fast way out.
import { type Lang, languages } from '../../../rules/contract.ts';
import { type El, el } from './el.ts';
import { mark } from './icons.ts';
import { icon } from './pictures.ts';
import { type Words, directionOf, languageNames, page } from './words.ts';

/** A page that says nothing about who looked at it. */
export const elsewhere = 'https://www.meteo.be/';

/** `sealed`: without script the state goes along to the other language. */
export function headerView(words: Words, sealed?: string): El {
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
      // A form of its own: a button of the questions' form that stands before its own "next" would be what the Enter key presses.
      el(
        'form',
        { id: 'languages', method: 'post', action: `/recht/${words.lang}` },
        sealed === undefined ? null : el('input', { type: 'hidden', name: 'state', value: sealed }),
        ...languages.filter((lang) => lang !== words.lang).map(languageButton),
      ),
    ),
    el('a', { class: 'btn bare', href: elsewhere, rel: 'noreferrer', id: 'leave' }, page(words, 'leave')),
  );
}

const languageButton = (lang: Lang): El =>
  el(
    'button',
    {
      class: 'btn bare',
      type: 'submit',
      formaction: `/recht/${lang}`,
      name: 'way',
      value: 'go',
      lang,
      dir: directionOf(lang),
      'data-lang': lang,
    },
    languageNames[lang],
  );
