// The words around the texts of the rights on a terminal. Dutch counts; no native speaker has read the others yet.
import type { Lang, Outcome, Per } from '../../rules/contract.ts';

export type TextWords = {
  head: string;
  outcome: Record<Outcome, string>;
  likely: string;
  unlikely: string;
  per: Record<Per, string>;
  between: string;
  missing: string;
  sum: string;
  next: string;
  ask: string;
  no: string;
  of: string;
};

export const textWords: Record<Lang, TextWords> = {
  nl: {
    head: 'Rechtenverkenning op',
    outcome: { entitled: 'ja', excluded: 'neen', unknown: 'nog open', alreadyReceives: 'heeft het al', manual: 'een mens beslist' },
    likely: 'waarschijnlijk',
    unlikely: 'onwaarschijnlijk',
    per: { month: 'per maand', halfMonth: 'per halve maand', year: 'per jaar', day: 'per dag', once: 'eenmalig' },
    between: 'tussen',
    missing: 'Nog te vragen',
    sum: 'Berekening',
    next: 'Nu doen',
    ask: 'Vraag eerst',
    no: 'Geen recht',
    of: 'persoon',
  },
  fr: {
    head: 'Droits au',
    outcome: { entitled: 'oui', excluded: 'non', unknown: 'encore ouvert', alreadyReceives: 'déjà reçu', manual: 'une personne décide' },
    likely: 'probable',
    unlikely: 'peu probable',
    per: { month: 'par mois', halfMonth: 'par demi-mois', year: 'par an', day: 'par jour', once: 'une fois' },
    between: 'entre',
    missing: 'À demander',
    sum: 'Calcul',
    next: 'À faire',
    ask: 'Demandez d’abord',
    no: 'Pas de droit',
    of: 'personne',
  },
  en: {
    head: 'Rights on',
    outcome: { entitled: 'yes', excluded: 'no', unknown: 'still open', alreadyReceives: 'has it already', manual: 'a person decides' },
    likely: 'likely',
    unlikely: 'unlikely',
    per: { month: 'a month', halfMonth: 'a half month', year: 'a year', day: 'a day', once: 'once' },
    between: 'between',
    missing: 'Still to ask',
    sum: 'Computation',
    next: 'Do now',
    ask: 'Ask first',
    no: 'No right',
    of: 'person',
  },
  tr: {
    head: 'Haklar, tarih:',
    outcome: {
      entitled: 'evet',
      excluded: 'hayır',
      unknown: 'henüz belli değil',
      alreadyReceives: 'zaten alıyor',
      manual: 'bir kişi karar verir',
    },
    likely: 'büyük olasılıkla',
    unlikely: 'düşük olasılıkla',
    per: { month: 'ayda', halfMonth: 'yarım ayda', year: 'yılda', day: 'günde', once: 'bir kez' },
    between: 'arasında:',
    missing: 'Daha sorulacak',
    sum: 'Hesap',
    next: 'Şimdi yapılacak',
    ask: 'Önce sorun',
    no: 'Hak yok',
    of: 'kişi',
  },
  ar: {
    head: 'الحقوق بتاريخ',
    outcome: { entitled: 'نعم', excluded: 'لا', unknown: 'لم يُحسم بعد', alreadyReceives: 'يحصل عليه الآن', manual: 'يقرّر شخص' },
    likely: 'على الأرجح',
    unlikely: 'غير مرجّح',
    per: { month: 'في الشهر', halfMonth: 'كل نصف شهر', year: 'في السنة', day: 'في اليوم', once: 'مرة واحدة' },
    between: 'بين',
    missing: 'ما يجب السؤال عنه',
    sum: 'الحساب',
    next: 'ما يجب فعله الآن',
    ask: 'اسأل أولاً',
    no: 'لا حق',
    of: 'الشخص',
  },
  uk: {
    head: 'Права на',
    outcome: { entitled: 'так', excluded: 'ні', unknown: 'ще не визначено', alreadyReceives: 'уже отримує', manual: 'вирішує людина' },
    likely: 'імовірно',
    unlikely: 'малоймовірно',
    per: { month: 'на місяць', halfMonth: 'за пів місяця', year: 'на рік', day: 'на день', once: 'один раз' },
    between: 'між',
    missing: 'Ще запитати',
    sum: 'Розрахунок',
    next: 'Що зробити зараз',
    ask: 'Спершу запитайте',
    no: 'Немає права',
    of: 'особа',
  },
};
