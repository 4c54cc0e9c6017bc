// The sheet of the school allowance: who pays, when it goes by itself, what to bring. groeipakket.be.
import type { Product } from '../product.ts';
import { t } from '../words.ts';

export const product: Product = {
  authority: {
    name: 'uitbetaler van het Groeipakket (FONS, Infino, KidsLife, MyFamily, Parentia)',
    level: 'third',
    url: 'https://www.groeipakket.be',
  },
  procedure: 'automatic',
  where: t(
    'Bij de uitbetaler van uw Groeipakket.',
    'Auprès de l’organisme qui paie votre Groeipakket.',
    'At the payer of your Groeipakket.',
    'Groeipakket ödeyicinizde.',
    'لدى جهة دفع Groeipakket.',
    'У вашого виплатника Groeipakket.',
  ),
  how: t(
    'De uitbetaler rekent het vanzelf uit, van augustus tot december. Een leerling zonder Groeipakket vraagt het zelf aan een uitbetaler.',
    'L’organisme le calcule d’office, d’août à décembre. Un élève sans Groeipakket le demande à un organisme.',
    'The payer works it out by itself, from August to December. A pupil without Groeipakket asks a payer.',
    'Ödeyici ağustostan aralığa kadar kendiliğinden hesaplar. Groeipakket almayan öğrenci bir ödeyiciden ister.',
    'تحسبه جهة الدفع تلقائيًا من أغسطس إلى ديسمبر. التلميذ بلا Groeipakket يطلبه من جهة دفع.',
    'Виплатник рахує сам, з серпня до грудня. Учень без Groeipakket просить у виплатника.',
  ),
  papers: [
    {
      what: t(
        'Uw laatste aanslagbiljet van de belastingen',
        'Votre dernier avertissement-extrait de rôle',
        'Your latest tax assessment',
        'Son vergi bildiriminiz',
        'آخر إشعار ضريبي',
        'Останній податковий лист',
      ),
      fromRegister: true,
    },
    {
      what: t(
        'Bewijs van uw inkomen van nu',
        'La preuve de vos revenus actuels',
        'Proof of your income now',
        'Şimdiki gelirinizin belgesi',
        'إثبات دخلك الآن',
        'Довідка про теперішній дохід',
      ),
      forWhom: t(
        'Wie een brief van de uitbetaler kreeg',
        'Qui a reçu une lettre de l’organisme',
        'Who got a letter of the payer',
        'Ödeyiciden mektup alan',
        'من وصلته رسالة من جهة الدفع',
        'Хто отримав лист від виплатника',
      ),
      fromRegister: false,
    },
  ],
  themes: ['family', 'income'],
};
