// The sheet of the pass of De Lijn at a lower price: who gives it, where, what to bring.
import { identityOrResidenceCard } from '../papers.ts';
import type { Product } from '../product.ts';
import { t } from '../words.ts';

export const product: Product = {
  authority: { name: 'De Lijn', level: 'flemish', url: 'https://www.delijn.be' },
  procedure: 'application',
  where: t(
    'U koopt het abonnement bij De Lijn, in een winkel of op de website.',
    'Vous achetez l’abonnement chez De Lijn, en magasin ou sur le site.',
    'You buy the pass at De Lijn, in a shop or on the website.',
    'Abonmanı De Lijn’den, mağazada veya sitede alırsınız.',
    'تشتري الاشتراك من De Lijn في متجر أو على الموقع.',
    'Ви купуєте абонемент у De Lijn, в магазині або на сайті.',
  ),
  how: t(
    'Het OCMW stuurt uw attest zelf door.',
    'Le CPAS envoie lui-même votre attestation.',
    'The OCMW sends your certificate itself.',
    'OCMW belgenizi kendisi gönderir.',
    'المركز يرسل شهادتك بنفسه.',
    'OCMW сам надсилає вашу довідку.',
  ),
  papers: [
    identityOrResidenceCard,
    {
      what: t(
        'Uw rijksregisternummer',
        'Votre numéro de registre national',
        'Your national number',
        'Ulusal numaranız',
        'رقمك الوطني',
        'Ваш національний номер',
      ),
      fromRegister: true,
    },
  ],
  themes: ['leisure', 'work'],
};
