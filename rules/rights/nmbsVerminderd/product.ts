// The sheet of the train at a lower price: who gives the card, where, what to bring.
import { identityCard } from '../papers.ts';
import type { Product } from '../product.ts';
import { t } from '../words.ts';

export const product: Product = {
  authority: { name: 'NMBS', level: 'federal', url: 'https://www.belgiantrain.be' },
  procedure: 'application',
  where: t(
    'U vraagt de kaart aan in een station van de NMBS of op hun website.',
    'Vous demandez la carte dans une gare de la SNCB ou sur son site.',
    'You ask for the card in a station of the NMBS or on its website.',
    'Kartı bir NMBS istasyonunda veya sitesinde istersiniz.',
    'تطلب البطاقة في محطة NMBS أو على موقعها.',
    'Ви просите картку на станції NMBS або на сайті.',
  ),
  how: t(
    'Toon uw identiteitskaart en het klevertje of attest van uw ziekenfonds.',
    'Montrez votre carte d’identité et la vignette ou l’attestation de votre mutualité.',
    'Show your identity card and the sticker or certificate of your health fund.',
    'Kimlik kartınızı ve sağlık sandığının etiketini veya belgesini gösterin.',
    'أظهر بطاقة الهوية وملصق صندوق المرض أو شهادته.',
    'Покажіть посвідчення особи та наліпку чи довідку лікарняної каси.',
  ),
  papers: [
    identityCard,
    {
      what: t(
        'Een klevertje of attest van uw ziekenfonds',
        'Une vignette ou une attestation de votre mutualité',
        'A sticker or certificate of your health fund',
        'Sağlık sandığından etiket veya belge',
        'ملصق أو شهادة من صندوق المرض',
        'Наліпка або довідка лікарняної каси',
      ),
      fromRegister: true,
    },
  ],
  themes: ['leisure', 'work'],
};
