// Read-aloud: only where the device has a voice for the language of the page, else there is no button. The Dutch line beside another language is left out.
import type { Lang } from '../../../rules/contract.ts';

const voiceFor = (lang: Lang): SpeechSynthesisVoice | undefined =>
  globalThis.speechSynthesis?.getVoices().find((voice) => voice.lang.toLowerCase().startsWith(lang));

/** What a reader would say of the page: heading, hint, the answers; of the result the rights. */
export function spokenText(main: Element): string {
  const parts = [
    ...main.querySelectorAll('h1, .hint, legend:not(.sr), .opt > span:not(.box), label:not(.opt):not(.sr), h2, h3, .amt, .res p'),
  ];
  return parts
    .filter((part) => part.closest('details:not([open])') === null)
    .map((part) => ownWords(part))
    .join('. ');
}

function ownWords(part: Element): string {
  return [...part.childNodes]
    .map((node) => (node instanceof Element ? (node.classList.contains('nl') ? '' : ownWords(node)) : (node.textContent ?? '')))
    .join('')
    .trim();
}

/** Puts the button beside the heading, or nothing where no voice speaks this language. Voices come late in some browsers. */
export function offerVoice(main: Element, lang: Lang, label: string): void {
  const synthesis = globalThis.speechSynthesis;
  if (!synthesis) return;
  synthesis.cancel();
  const offer = (): void => {
    const voice = voiceFor(lang);
    const head = main.querySelector('.qh');
    if (!voice || !head?.isConnected || head.querySelector('.say')) return;
    const button = document.createElement('button');
    button.type = 'button';
    button.className = 'say';
    button.setAttribute('aria-label', label);
    const svg = document.createElementNS('http://www.w3.org/2000/svg', 'svg');
    for (const [name, value] of Object.entries({ class: 'i', width: '24', height: '24', viewBox: '0 0 20 20', 'aria-hidden': 'true' }))
      svg.setAttribute(name, value);
    const use = document.createElementNS('http://www.w3.org/2000/svg', 'use');
    use.setAttribute('href', '#i-speak');
    svg.append(use);
    button.append(svg);
    button.addEventListener('click', () => {
      const isSpeaking = synthesis.speaking;
      synthesis.cancel();
      if (isSpeaking) return;
      const words = new SpeechSynthesisUtterance(spokenText(main));
      words.voice = voice;
      words.lang = voice.lang;
      synthesis.speak(words);
    });
    head.append(button);
  };
  offer();
  synthesis.addEventListener('voiceschanged', offer, { once: true });
}
