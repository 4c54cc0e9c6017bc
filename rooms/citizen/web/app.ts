// The engine and the questions in the browser: takes over from the first answer. Everything stays in this page; a reload forgets it.
import type { Lang } from '../../../rules/contract.ts';
import { deviceDay } from '../../../web/clock.ts';
import type { El } from '../shared/el.ts';
import { headerView } from '../shared/header-view.ts';
import { questionView } from '../shared/question-view.ts';
import { withOwnTexts } from '../shared/own-texts.ts';
import { resultView } from '../shared/result-view.ts';
import { oneBack } from '../shared/back.ts';
import { type State, emptyState } from '../shared/state.ts';
import { type Turn, turn } from '../shared/turn.ts';
import { type Words, directionOf, languageNames, page as pageText, say } from '../shared/words.ts';
import { toElement } from './dom.ts';
import { checkOn, rulesHash } from './engine.ts';
import { offerVoice } from './speech.ts';
import { wordsIn } from './tongues.ts';

export type Page = { submitted(form: HTMLFormElement, submitter: HTMLButtonElement | null): Promise<void>; ready(): Promise<void> };

/** The later of the day of the device and the day on which the page was made: a clock that stands still in the past is not followed. */
function dayHere(): string {
  const made = document.documentElement.dataset['today'] ?? '';
  const own = deviceDay();
  return own > made ? own : made;
}

export async function start(first: Lang): Promise<Page> {
  const today = dayHere();
  const [{ check, texts }, firstWords] = await Promise.all([checkOn(today), wordsIn(first)]);
  let words: Words = withOwnTexts(firstWords, texts);
  let state: State = emptyState();
  let shown: Turn = turn(state, new Map([['way', 'go']]), check, today);

  function show(next: Turn, hasFocus = true): void {
    shown = next;
    state = next.state;
    const isResult = next.isStopped || next.open.length === 0;
    const view = { words, state, open: next.open, found: next.found, faults: next.faults, ...(next.entries && { entries: next.entries }) };
    const main = toElement(isResult ? resultView({ ...view, today, code: null }) : questionView(view));
    document.querySelector('main')?.replaceWith(main);
    const title = isResult ? pageText(words, 'resultTitle') : say(words, `q.${next.open[0]?.question.id}`);
    document.title = `${title} - ${pageText(words, 'title')}`;
    if (hasFocus) {
      scrollTo(0, 0);
      main.querySelector<HTMLElement>(next.faults.length > 0 ? '[aria-invalid]' : 'h1')?.focus();
    }
    offerVoice(main, words.lang, pageText(words, 'sayAloud'));
    main.querySelector('#print')?.addEventListener('click', () => {
      // Paper shows everything.
      for (const part of main.querySelectorAll<HTMLDetailsElement>('details:not(.code details)')) part.open = true;
      print();
    });
    if (isResult) void addCode(main, next.state, words);
  }

  async function addCode(main: Element, of: State, inWords: Words): Promise<void> {
    if (of.household.persons.length === 0 || !('CompressionStream' in globalThis)) return;
    const { codeOf } = await import('./code.ts');
    const code: El = await codeOf({ household: of.household, madeOn: today, rules: rulesHash }, inWords);
    if (main.isConnected) main.querySelector('#answers')?.before(toElement(code));
  }

  async function toLanguage(lang: Lang, entries: Map<string, string>): Promise<void> {
    words = withOwnTexts(await wordsIn(lang), texts);
    if (lang === 'ar') await import('./arabic.ts');
    document.documentElement.lang = lang;
    document.documentElement.dir = directionOf(lang);
    history.replaceState(history.state, '', `/recht/${lang}`);
    document.querySelector('header')?.replaceWith(toElement(headerView(words)));
    show(shown.isStopped ? shown : turn(state, entries, check, today));
    document.querySelector<HTMLElement>('.langs summary')?.setAttribute('title', languageNames[lang]);
  }

  addEventListener('popstate', (event) => {
    const at = (event.state as { at?: number } | null)?.at ?? 0;
    let before = state;
    while (before.done.length > at) before = oneBack(before);
    if (before !== state) show(turn(before, new Map([['way', 'go']]), check, today));
    else if (shown.isStopped) show(turn(state, new Map([['way', 'go']]), check, today));
  });
  offerVoice(document.querySelector('main') as Element, words.lang, pageText(words, 'sayAloud'));

  return {
    async submitted(form, submitter) {
      const lang = submitter?.dataset['lang'];
      const answers = lang ? document.querySelector<HTMLFormElement>('#answers') : form;
      const entries = new Map([...new FormData(answers ?? form)].map(([name, value]) => [name, String(value)]));
      if (lang) return toLanguage(lang as Lang, entries.set('way', 'stay'));
      if (submitter?.name) entries.set(submitter.name, submitter.value);
      const before = state.done.length;
      show(turn(state, entries, check, today));
      // The back button of the browser goes one question back. The address stays the same.
      if (state.done.length > before || shown.isStopped) history.pushState({ at: state.done.length }, '');
    },
    async ready() {
      // Fetched now, so that the end of the page works where the network ends.
      await import('./code.ts');
    },
  };
}
