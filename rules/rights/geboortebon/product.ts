// The sheet of the birth voucher: who gives it, how, what to bring. Policy plan of Bilzen 2020-2025.
import { identityCard } from '../papers.ts';
import type { Product } from '../product.ts';
import { t } from '../words.ts';

export const product: Product = {
  authority: { name: 'gemeente, Sociaal Huis', level: 'local' },
  procedure: 'both',
  where: t(
    'Bij het Sociaal Huis of het Huis van het Kind van uw gemeente.',
    'À la Maison sociale ou la Maison de l’enfant de votre commune.',
    'At the Social House or the House of the Child of your municipality.',
    'Belediyenizin Sosyal Evinde veya Huis van het Kind’de.',
    'في البيت الاجتماعي أو بيت الطفل (Huis van het Kind) في بلديتك.',
    'У Соціальному домі або Домі дитини (Huis van het Kind) вашої громади.',
  ),
  how: t(
    'De regioverpleegkundige of het Sociaal Huis komt op bezoek. De medewerker brengt de bon mee.',
    'L’infirmière régionale ou la Maison sociale vous rend visite. Le collaborateur apporte le bon.',
    'The regional nurse or the Social House comes to visit. The worker brings the voucher.',
    'Bölge hemşiresi veya Sosyal Ev ziyarete gelir. Çalışan kuponu getirir.',
    'تزورك ممرضة المنطقة أو البيت الاجتماعي. يحضر العامل القسيمة.',
    'Приходить районна медсестра або Соціальний дім. Працівник приносить бон.',
  ),
  papers: [
    identityCard,
    {
      what: t(
        'Klevertje van het ziekenfonds met verhoogde tegemoetkoming',
        'Vignette de la mutualité avec intervention majorée',
        'Sticker of the health fund with increased reimbursement',
        'Artırılmış geri ödemeli sağlık sandığı etiketi',
        'ملصق صندوق المرض مع التعويض المرتفع',
        'Наліпка лікарняної каси з підвищеним відшкодуванням',
      ),
      fromRegister: true,
    },
  ],
  themes: ['family'],
};
