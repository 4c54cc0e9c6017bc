// The sheet of the carer premium: who decides, where to ask, what to bring. Every municipality has its own.
import { identityCard } from '../papers.ts';
import type { Product } from '../product.ts';
import { t } from '../words.ts';

export const product: Product = {
  authority: { name: 'gemeente', level: 'local' },
  procedure: 'application',
  where: t(
    'U vraagt de premie aan bij uw gemeente of bij het zorgloket.',
    'Vous demandez la prime à votre commune ou au guichet des soins.',
    'You ask for the premium at your municipality or its care desk.',
    'Primi belediyenizden veya bakım bürosundan istersiniz.',
    'تطلب المنحة من بلديتك أو من مكتب الرعاية.',
    'Ви просите премію у своїй громаді або в бюро догляду.',
  ),
  how: t(
    'Breng uw papieren mee. Elke gemeente heeft haar eigen regels; het zorgloket helpt u met de aanvraag.',
    'Apportez vos papiers. Chaque commune a ses propres règles ; le guichet vous aide.',
    'Bring your papers. Every municipality has its own rules; the care desk helps you ask.',
    'Belgelerinizi getirin. Her belediyenin kendi kuralları vardır; bakım bürosu size yardım eder.',
    'أحضر أوراقك. لكل بلدية قواعدها؛ يساعدك مكتب الرعاية في الطلب.',
    'Принесіть папери. Кожна громада має свої правила; бюро догляду допоможе.',
  ),
  papers: [
    identityCard,
    {
      what: t(
        'Bewijs van de zorgnood, zoals de punten van een dokter',
        'La preuve du besoin de soins, comme les points d’un médecin',
        'Proof of the care need, such as the points from a doctor',
        'Bakım ihtiyacı belgesi, örneğin doktorun puanları',
        'إثبات الحاجة إلى الرعاية، مثل نقاط الطبيب',
        'Доказ потреби в догляді, наприклад бали лікаря',
      ),
      fromRegister: false,
    },
    {
      what: t(
        'Bewijs van de verhoogde tegemoetkoming',
        'La preuve de l’intervention majorée',
        'Proof of the increased reimbursement',
        'Artırılmış geri ödeme belgesi',
        'إثبات التعويض المرتفع',
        'Доказ підвищеного відшкодування',
      ),
      fromRegister: true,
    },
  ],
  themes: ['health', 'family'],
};
