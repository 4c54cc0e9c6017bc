// What the gallery shows inside the widgets: the same little stories in Dutch and in Arabic, so that both directions can be compared.
import { createContext, useContext } from 'react';

const nl = {
  lang: 'nl',
  save: 'Bewaar',
  print: 'Druk af',
  later: 'Later',
  note: 'Noteren',
  next: 'Volgende',
  rent: 'Huur per maand',
  rentHint: 'Zonder kosten',
  status: 'Statuut',
  refugee: 'Erkend vluchteling',
  student: 'Student',
  birth: 'Geboortedatum',
  gas: 'Gas op eigen naam?',
  yes: 'Ja',
  no: 'Nee',
  unknown: 'Niet gekend',
  noteText: 'Yara maakt haar huiswerk op bed.',
  name: 'Samira Haddad',
  children: 'Yara 9, Adam 5, Lina 2',
  language: 'Arabisch',
  shielded: 'Adres afgeschermd',
  leefloon: 'Leefloon, categorie 3',
  premium: 'Installatiepremie',
  premiumQuestion: 'Kreeg zij al eens een installatiepremie?',
  perMonth: '/ maand',
  once: 'eenmalig',
  withChildren: 'Met mijn kinderen',
  withPartner: 'Met mijn partner',
  alone: 'Alleen',
  doorstep: 'Met wie woont u?',
  said: '‘Elke maand een beetje, in een doos.’',
};
const ar: typeof nl = {
  lang: 'ar',
  save: 'احفظ',
  print: 'اطبع',
  later: 'لاحقًا',
  note: 'ملاحظة',
  next: 'التالي',
  rent: 'الإيجار في الشهر',
  rentHint: 'بدون التكاليف',
  status: 'الوضع القانوني',
  refugee: 'لاجئ معترف به',
  student: 'طالب',
  birth: 'تاريخ الميلاد',
  gas: 'هل عقد الغاز باسمك؟',
  yes: 'نعم',
  no: 'لا',
  unknown: 'لا أعرف',
  noteText: 'يارا تكتب واجباتها على السرير.',
  name: 'سميرة حداد',
  children: 'يارا 9، آدم 5، لينا 2',
  language: 'العربية',
  shielded: 'العنوان محمي',
  leefloon: 'دخل المعيشة، الفئة 3',
  premium: 'منحة تجهيز السكن',
  premiumQuestion: 'هل حصلت من قبل على منحة تجهيز السكن؟',
  perMonth: 'في الشهر',
  once: 'مرة واحدة',
  withChildren: 'مع أطفالي',
  withPartner: 'مع شريكي',
  alone: 'وحدي',
  doorstep: 'مع من تسكن؟',
  said: '«كل شهر قليلًا، في علبة.»',
};

export const samples = { nl, ar };
export type Sample = typeof nl;
export const SampleContext = createContext<Sample>(nl);

export function useSample(): Sample {
  return useContext(SampleContext);
}
