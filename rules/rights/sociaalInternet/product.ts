// The sheet of cheap internet: who gives it, where to ask, what to bring.
import type { Product } from '../product.ts';
import { t } from '../words.ts';

export const product: Product = {
  authority: { name: 'telecombedrijf', level: 'third' },
  procedure: 'application',
  where: t(
    'U vraagt het zelf aan een telecombedrijf.',
    'Vous le demandez vous-même à un opérateur.',
    'You ask a telecom company yourself.',
    'Bir telekom şirketinden kendiniz istersiniz.',
    'تطلبه بنفسك من شركة اتصالات.',
    'Ви самі просите це в телекомпанії.',
  ),
  how: t(
    'Dat kan in de winkel of op de website. Het gaat niet vanzelf.',
    'C’est possible en magasin ou sur le site. Ce n’est pas automatique.',
    'You can do it in the shop or on the website. It does not go by itself.',
    'Mağazada veya internet sitesinde olur. Kendiliğinden olmaz.',
    'يمكنك ذلك في المتجر أو على الموقع. لا يتم ذلك تلقائيًا.',
    'Можна в магазині або на сайті. Само це не йде.',
  ),
  papers: [
    {
      what: t(
        'Uw identiteitskaart',
        'Votre carte d’identité',
        'Your identity card',
        'Kimlik kartınız',
        'بطاقة الهوية',
        'Посвідчення особи',
      ),
      fromRegister: true,
    },
    {
      what: t(
        'Een attest van het OCMW of van de dienst die u betaalt',
        'Une attestation du CPAS ou du service qui vous paie',
        'A certificate of the OCMW or of the service that pays you',
        'OCMW’den veya size ödeme yapan kurumdan bir belge',
        'شهادة من مركز OCMW أو من الجهة التي تدفع لك',
        'Довідка від OCMW або служби, яка вам платить',
      ),
      fromRegister: true,
    },
  ],
  themes: ['income', 'network'],
};
