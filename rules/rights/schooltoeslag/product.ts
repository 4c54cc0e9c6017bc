// The sheet of the school allowance: who pays, when it goes by itself, what to bring. groeipakket.be.
import { atGroeipakketPayer, groeipakketPayer } from '../asking.ts';
import { incomeOfNow, taxAssessment } from '../papers.ts';
import type { Product } from '../product.ts';
import { t } from '../words.ts';

export const product: Product = {
  authority: groeipakketPayer,
  procedure: 'automatic',
  where: atGroeipakketPayer,
  how: t(
    'De uitbetaler rekent het vanzelf uit, van augustus tot december. Een leerling zonder Groeipakket vraagt het zelf aan een uitbetaler.',
    'L’organisme le calcule d’office, d’août à décembre. Un élève sans Groeipakket le demande à un organisme.',
    'The payer works it out by itself, from August to December. A pupil without Groeipakket asks a payer.',
    'Ödeyici ağustostan aralığa kadar kendiliğinden hesaplar. Groeipakket almayan öğrenci bir ödeyiciden ister.',
    'تحسبه جهة الدفع تلقائيًا من آب إلى كانون الأول. التلميذ بلا Groeipakket يطلبه من جهة دفع.',
    'Виплатник рахує сам, з серпня до грудня. Учень без Groeipakket просить у виплатника.',
  ),
  papers: [
    taxAssessment,
    {
      ...incomeOfNow,
      forWhom: t(
        'Wie een brief van de uitbetaler kreeg',
        'Qui a reçu une lettre de l’organisme',
        'Who got a letter of the payer',
        'Ödeyiciden mektup alan',
        'من وصلته رسالة من جهة الدفع',
        'Хто отримав лист від виплатника',
      ),
    },
  ],
  themes: ['family', 'income'],
};
