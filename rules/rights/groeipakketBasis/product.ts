// The sheet of the Groeipakket, base amount: who pays, how to ask, what to bring. groeipakket.be.
import { groeipakketPayer } from '../asking.ts';
import { accountNumber, identityCard } from '../papers.ts';
import type { Product } from '../product.ts';
import { t } from '../words.ts';

export const product: Product = {
  authority: groeipakketPayer,
  procedure: 'both',
  where: t(
    'Bij een uitbetaler van het Groeipakket die u zelf kiest.',
    'Auprès d’un organisme de paiement que vous choisissez.',
    'At a payer of the Groeipakket that you choose.',
    'Seçtiğiniz bir Groeipakket ödeyicisinde.',
    'لدى جهة دفع تختارها.',
    'У виплатника, якого ви оберете.',
  ),
  how: t(
    'U vraagt het één keer per gezin, ook al voor de geboorte. Een volgend kind gaat meestal vanzelf.',
    'Vous le demandez une fois par ménage, même avant la naissance. Pour un enfant suivant, c’est le plus souvent automatique.',
    'You ask once for each family, also before the birth. For a next child it mostly goes by itself.',
    'Aile için bir kez istersiniz, doğumdan önce de olur. Sonraki çocuk çoğu zaman kendiliğinden olur.',
    'تطلب مرة واحدة للأسرة، حتى قبل الولادة. الطفل التالي غالبًا تلقائي.',
    'Ви просите один раз на сім’ю, можна до народження. Наступна дитина здебільшого йде сама.',
  ),
  papers: [
    identityCard,
    accountNumber,
    {
      what: t(
        'Bewijs van school of studie',
        'Preuve d’école ou d’études',
        'Proof of school or study',
        'Okul veya öğrenim belgesi',
        'إثبات المدرسة أو الدراسة',
        'Довідка про навчання',
      ),
      forWhom: t(
        'Wie ouder is dan 18 jaar',
        'Qui a plus de 18 ans',
        'Who is over 18',
        '18 yaşından büyük olan',
        'من تجاوز 18 سنة',
        'Хто старший 18 років',
      ),
      fromRegister: true,
    },
    {
      what: t(
        'Verblijfskaart van het kind',
        'Carte de séjour de l’enfant',
        'Residence card of the child',
        'Çocuğun oturum kartı',
        'بطاقة إقامة الطفل',
        'Картка перебування дитини',
      ),
      forWhom: t(
        'Wie niet Belg is',
        'Qui n’est pas belge',
        'Who is not Belgian',
        'Belçikalı olmayan',
        'من ليس بلجيكيًا',
        'Хто не громадянин Бельгії',
      ),
      fromRegister: true,
    },
  ],
  themes: ['family', 'income'],
};
