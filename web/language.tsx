// The language of the screens: loads the texts, gives `useText()`, remembers the choice on this device.
import { createContext, useContext, useEffect, useMemo, useState, type ReactNode } from 'react';
import { I18nProvider } from 'react-aria-components';
import { createText, languageOf, type Language, type Text, type Texts } from './i18n.ts';
import { createStore, useStore } from './store.ts';
import { texts as dutch } from './texts-nl.ts';

const remembered = 'hoeksteen.language';
const loaders: Record<Exclude<Language, 'nl'>, () => Promise<{ texts: Texts }>> = {
  fr: () => import('./texts-fr.ts'),
  en: () => import('./texts-en.ts'),
};

function firstLanguage(): Language {
  try {
    return languageOf(localStorage.getItem(remembered));
  } catch {
    return 'nl';
  }
}

export const languageStore = createStore<Language>(firstLanguage());

export function chooseLanguage(language: Language): void {
  try {
    localStorage.setItem(remembered, language);
  } catch {
    // Storage refused: the choice lasts as long as the page.
  }
  languageStore.set(language);
}

type Spoken = { language: Language; t: Text };
const missing = (key: string) => console.error(`Text without translation: ${key}`);
const dutchText = createText('nl', dutch, dutch, missing);
const LanguageContext = createContext<Spoken>({ language: 'nl', t: dutchText });

export function LanguageProvider({ children }: { children: ReactNode }) {
  const wanted = useStore(languageStore);
  const [spoken, setSpoken] = useState<Spoken>({ language: 'nl', t: dutchText });
  useEffect(() => {
    let wasLeft = false;
    const arrive = (texts: Texts) => {
      if (wasLeft) return;
      document.documentElement.lang = wanted;
      setSpoken({ language: wanted, t: wanted === 'nl' ? dutchText : createText(wanted, texts, dutch, missing) });
    };
    if (wanted === 'nl') arrive(dutch);
    else void loaders[wanted]().then((module) => arrive(module.texts));
    return () => {
      wasLeft = true;
    };
  }, [wanted]);
  const value = useMemo(() => spoken, [spoken]);
  return (
    <I18nProvider locale={`${spoken.language}-BE`}>
      <LanguageContext value={value}>{children}</LanguageContext>
    </I18nProvider>
  );
}

/** `const t = useText()`, then the key of a text and the values of its holes. */
export function useText(): Text {
  return useContext(LanguageContext).t;
}

export function useLanguage(): Language {
  return useContext(LanguageContext).language;
}
