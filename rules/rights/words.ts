// Short ways to write the texts of a rule, always in the six languages of the citizen, so that a reason can be said in the language of the conversation. The words of
// a rule stand in words.ts beside it; the plain text of a right, for the report and the public page, comes from text.*.md.
import type { RightCode } from '../contract.ts';
import type { Condition, NextLine, Text } from '../engine/right.ts';
import { texts } from '../texts.gen.ts';

export const t = (nl: string, fr: string, en: string, tr: string, ar: string, uk: string): Required<Text> => ({ nl, fr, en, tr, ar, uk });

/** The three faces of a condition: met, not met, not known yet. */
export const says = (met: Text, notMet: Text, open: Text): Condition['text'] => ({ met, notMet, open });

const six = (part: (language: keyof typeof texts) => string): Text => ({
  nl: part('nl'),
  fr: part('fr'),
  en: part('en'),
  tr: part('tr'),
  ar: part('ar'),
  uk: part('uk'),
});

const already: Text = {
  nl: 'U krijgt dit al. Zeg het ons als uw gezin of uw inkomen verandert.',
  fr: 'Vous le recevez déjà. Dites-le-nous si votre ménage ou vos revenus changent.',
  en: 'You already get this. Tell us if your household or your income changes.',
  tr: 'Bunu zaten alıyorsunuz. Aileniz veya geliriniz değişirse bize söyleyin.',
  ar: 'أنت تحصل على هذا. أخبرنا إذا تغيرت أسرتك أو تغير دخلك.',
  uk: 'Ви вже це отримуєте. Скажіть нам, якщо зміниться сім’я або дохід.',
};
const open: Text = {
  nl: 'Wij weten nog niet alles. Uw maatschappelijk werker vraagt u wat nog ontbreekt.',
  fr: 'Nous ne savons pas encore tout. Votre assistant social vous demande ce qui manque.',
  en: 'We do not know everything yet. Your social worker asks you what is missing.',
  tr: 'Henüz her şeyi bilmiyoruz. Sosyal çalışanınız eksik olanı size sorar.',
  ar: 'لا نعرف كل شيء بعد. يسألك العامل الاجتماعي عما ينقص.',
  uk: 'Ми ще не все знаємо. Соціальний працівник запитає вас про решту.',
};
const notNow: Text = {
  nl: 'U hebt hier nu geen recht op. Verandert uw situatie? Vraag het dan opnieuw.',
  fr: 'Vous n’y avez pas droit pour le moment. Votre situation change ? Demandez de nouveau.',
  en: 'You have no right to this now. Does your situation change? Then ask again.',
  tr: 'Şimdi bu hakkınız yok. Durumunuz değişirse yeniden sorun.',
  ar: 'ليس لك هذا الحق الآن. هل تغير وضعك؟ اسأل من جديد.',
  uk: 'Зараз ви не маєте на це права. Ситуація зміниться? Запитайте знову.',
};
const byHand: Text = {
  nl: 'Hier beslist geen computer. Uw maatschappelijk werker kijkt het met u na.',
  fr: 'Ici, aucun ordinateur ne décide. Votre assistant social l’examine avec vous.',
  en: 'No computer decides this. Your social worker looks at it with you.',
  tr: 'Burada bilgisayar karar vermez. Sosyal çalışanınız sizinle birlikte bakar.',
  ar: 'لا يقرر الحاسوب هنا. ينظر العامل الاجتماعي في الأمر معك.',
  uk: 'Тут комп’ютер не вирішує. Соціальний працівник розгляне це разом з вами.',
};

/** What to do next: the right's own text where it is a yes, a plain sentence otherwise. Lines for a special case go before these. */
export function nextLines(code: RightCode): NextLine[] {
  return nextAfter(six((language) => texts[language][code]?.next ?? ''));
}

/** The same for a right whose text comes from somewhere else: a centre's own. */
export function nextAfter(entitled: Text): NextLine[] {
  return [
    { outcome: 'entitled', text: entitled },
    { outcome: 'alreadyReceives', text: already },
    { outcome: 'unknown', text: open },
    { outcome: 'manual', text: byHand },
    { outcome: 'excluded', text: notNow },
  ];
}

export function titleOf(code: RightCode): Text {
  return six((language) => texts[language][code]?.title ?? '');
}
