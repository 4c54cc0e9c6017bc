// The sheet of the rent subsidy: Wonen in Vlaanderen decides.
import { atWonenInVlaanderen } from '../asking.ts';
import { childBenefitOfAdultChildren, recognisedHandicap, rentalContract } from '../papers.ts';
import type { Product } from '../product.ts';
import { t } from '../words.ts';

export const product: Product = {
  authority: {
    name: 'Wonen in Vlaanderen',
    level: 'flemish',
    url: 'https://www.vlaanderen.be/tegemoetkoming-in-de-huurprijs-vlaamse-huursubsidie/hoeveel-bedraagt-de-vlaamse-huursubsidie',
  },
  procedure: 'application',
  where: atWonenInVlaanderen,
  how: t(
    'De aanvraag gebeurt op papier of digitaal, binnen negen maanden na het begin van het huurcontract. Wie later vraagt, verliest maanden.',
    'La demande se fait sur papier ou en ligne, dans les neuf mois après le début du bail. Qui demande plus tard perd des mois.',
    'Apply on paper or online within nine months after the lease begins. Who asks later loses months.',
    'Başvuru kâğıtla veya internetten, sözleşmenin başından sonra dokuz ay içinde yapılır. Geç isteyen ay kaybeder.',
    'يُقدَّم الطلب ورقيًا أو إلكترونيًا خلال تسعة أشهر من بداية العقد. من يتأخر يخسر أشهرًا.',
    'Заяву подають на папері або онлайн за дев’ять місяців від початку договору. Хто пізніше, втрачає місяці.',
  ),
  papers: [
    rentalContract,
    {
      what: t(
        'Bewijs over de oude woning (besluit van onbewoonbaarheid, attest van het OCMW)',
        'Preuve sur l’ancien logement (arrêté d’inhabitabilité, attestation du CPAS)',
        'Proof about the old dwelling (order of uninhabitability, certificate of the OCMW)',
        'Eski ev hakkında belge (oturulamaz kararı, OCMW belgesi)',
        'إثبات عن البيت القديم (قرار عدم الصلاحية أو شهادة OCMW)',
        'Доказ про старе житло (рішення про непридатність, довідка OCMW)',
      ),
      forWhom: t(
        'Wie een slechte woning verlaat of dakloos was',
        'Qui quitte un mauvais logement ou était sans abri',
        'Who leaves a bad dwelling or was homeless',
        'Kötü bir evden ayrılan veya evsiz olan',
        'من يترك بيتًا سيئًا أو كان بلا بيت',
        'Хто залишає погане житло або був без нього',
      ),
      fromRegister: false,
    },
    childBenefitOfAdultChildren,
    recognisedHandicap,
  ],
  themes: ['housing'],
};
