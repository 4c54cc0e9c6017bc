// The sheet of the rent premium: Wonen in Vlaanderen decides and writes to who waits four years.
import type { Product } from '../product.ts';
import { t } from '../words.ts';

export const product: Product = {
  authority: { name: 'Wonen in Vlaanderen', level: 'flemish', url: 'https://www.vlaanderen.be' },
  procedure: 'both',
  where: t(
    'Bij Wonen in Vlaanderen. Het woonloket of het OCMW helpt met het formulier.',
    'À Wonen in Vlaanderen. Le guichet du logement ou le CPAS aide pour le formulaire.',
    'With Wonen in Vlaanderen. The housing desk or the OCMW helps with the form.',
    'Wonen in Vlaanderen’de. Konut masası veya OCMW formda yardım eder.',
    'عند Wonen in Vlaanderen. يساعد مكتب السكن أو OCMW في الاستمارة.',
    'У Wonen in Vlaanderen. З бланком допоможе житлова служба або OCMW.',
  ),
  how: t(
    'Na vier jaar op de wachtlijst stuurt Wonen in Vlaanderen vanzelf een brief met een formulier. Wie geen brief kreeg, vraagt het zelf.',
    'Après quatre ans sur la liste d’attente, Wonen in Vlaanderen envoie une lettre avec un formulaire. Qui n’a rien reçu le demande lui-même.',
    'After four years on the waiting list Wonen in Vlaanderen sends a letter with a form. Who got no letter asks for it.',
    'Bekleme listesinde dört yıl sonra Wonen in Vlaanderen formlu bir mektup gönderir. Mektup almayan kendisi ister.',
    'بعد أربع سنوات على القائمة ترسل Wonen in Vlaanderen رسالة مع استمارة. من لم تصله يطلبها بنفسه.',
    'Після чотирьох років у черзі Wonen in Vlaanderen надсилає лист із бланком. Хто не отримав, просить сам.',
  ),
  papers: [
    {
      what: t('Uw huurcontract', 'Votre contrat de bail', 'Your rental contract', 'Kira sözleşmeniz', 'عقد الإيجار', 'Договір оренди'),
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
