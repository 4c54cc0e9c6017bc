// The sheet of the rent subsidy: Wonen in Vlaanderen decides.
import type { Product } from '../product.ts';
import { t } from '../words.ts';

export const product: Product = {
  authority: {
    name: 'Wonen in Vlaanderen',
    level: 'flemish',
    url: 'https://www.vlaanderen.be/tegemoetkoming-in-de-huurprijs-vlaamse-huursubsidie/hoeveel-bedraagt-de-vlaamse-huursubsidie',
  },
  procedure: 'application',
  where: t(
    'Bij Wonen in Vlaanderen. Het woonloket of het OCMW helpt met het formulier.',
    'À Wonen in Vlaanderen. Le guichet du logement ou le CPAS aide pour le formulaire.',
    'With Wonen in Vlaanderen. The housing desk or the OCMW helps with the form.',
    'Wonen in Vlaanderen’de. Konut masası veya OCMW formda yardım eder.',
    'عند Wonen in Vlaanderen. يساعد مكتب السكن أو OCMW في الاستمارة.',
    'У Wonen in Vlaanderen. З бланком допоможе житлова служба або OCMW.',
  ),
  how: t(
    'De aanvraag gebeurt op papier of digitaal, binnen negen maanden na het begin van het huurcontract. Wie later vraagt, verliest maanden.',
    'La demande se fait sur papier ou en ligne, dans les neuf mois après le début du bail. Qui demande plus tard perd des mois.',
    'Apply on paper or online within nine months after the lease begins. Who asks later loses months.',
    'Başvuru kâğıtla veya internetten, sözleşmenin başından sonra dokuz ay içinde yapılır. Geç isteyen ay kaybeder.',
    'يُقدَّم الطلب ورقيًا أو إلكترونيًا خلال تسعة أشهر من بداية العقد. من يتأخر يخسر أشهرًا.',
    'Заяву подають на папері або онлайн за дев’ять місяців від початку договору. Хто пізніше, втрачає місяці.',
  ),
  papers: [
    {
      what: t('Uw huurcontract', 'Votre contrat de bail', 'Your rental contract', 'Kira sözleşmeniz', 'عقد الإيجار', 'Договір оренди'),
      fromRegister: false,
    },
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
    {
      what: t(
        'Attest kinderbijslag van inwonende kinderen boven 18 jaar',
        'Attestation d’allocations familiales des enfants de plus de 18 ans',
        'Certificate of child benefit for children over 18 who live in',
        'Evde oturan 18 yaş üstü çocuklar için çocuk parası belgesi',
        'شهادة إعانة الأطفال لمن فوق 18 سنة في البيت',
        'Довідка про допомогу на дітей старше 18 років',
      ),
      forWhom: t(
        'Wie zulke kinderen heeft',
        'Qui a de tels enfants',
        'Who has such children',
        'Böyle çocuğu olan',
        'من لديه مثل هؤلاء الأطفال',
        'Хто має таких дітей',
      ),
      fromRegister: true,
    },
    {
      what: t(
        'Attest van een erkende handicap',
        'Attestation d’un handicap reconnu',
        'Certificate of a recognised handicap',
        'Tanınmış engel belgesi',
        'شهادة إعاقة معترف بها',
        'Довідка про визнану інвалідність',
      ),
      forWhom: t(
        'Wie een handicap heeft',
        'Qui a un handicap',
        'Who has a handicap',
        'Engeli olan',
        'من لديه إعاقة',
        'Хто має інвалідність',
      ),
      fromRegister: true,
    },
  ],
  themes: ['housing'],
};
