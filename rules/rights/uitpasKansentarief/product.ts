// The sheet of the UiTPAS at a low price: who decides, where to ask, what to bring. uitpas.be.
import { identityCard } from '../papers.ts';
import type { Product } from '../product.ts';
import { t } from '../words.ts';

export const product: Product = {
  authority: { name: 'gemeente', level: 'local', url: 'https://www.uitpas.be' },
  procedure: 'both',
  where: t(
    'Bij de UiTPAS-balie van uw gemeente, vaak in de bib of het gemeentehuis.',
    'Au guichet UiTPAS de votre commune, souvent à la bibliothèque ou à la maison communale.',
    'At the UiTPAS desk of your municipality, often in the library or the town hall.',
    'Belediyenizin UiTPAS masasında, çoğu zaman kütüphanede veya belediye binasında.',
    'في مكتب UiTPAS في بلديتك، غالبًا في المكتبة أو دار البلدية.',
    'На стійці UiTPAS вашої громади, часто в бібліотеці чи ратуші.',
  ),
  how: t(
    'U vraagt een UiTPAS. De gemeente kijkt na of u kansentarief krijgt. Op de kaart staat niet waarom.',
    'Vous demandez un UiTPAS. La commune vérifie si vous avez le tarif réduit. La carte ne dit pas pourquoi.',
    'You ask for a UiTPAS. The municipality checks whether you get the low price. The card does not say why.',
    'UiTPAS istersiniz. Belediye indirim hakkınıza bakar. Kartta nedeni yazmaz.',
    'تطلب UiTPAS. تتحقق البلدية من حقك في السعر المنخفض. لا تقول البطاقة لماذا.',
    'Ви просите UiTPAS. Громада перевіряє, чи маєте знижку. На картці не написано чому.',
  ),
  papers: [
    identityCard,
    {
      what: t(
        'Klevertje van het ziekenfonds',
        'Vignette de la mutualité',
        'Sticker of the health fund',
        'Sağlık sandığı etiketi',
        'ملصق صندوق المرض',
        'Наліпка лікарняної каси',
      ),
      forWhom: t(
        'Wie verhoogde tegemoetkoming heeft',
        'Qui a l’intervention majorée',
        'Who has increased reimbursement',
        'Artırılmış geri ödemesi olan',
        'من لديه التعويض المرتفع',
        'Хто має підвищене відшкодування',
      ),
      fromRegister: true,
    },
    {
      what: t('Attest van het OCMW', 'Attestation du CPAS', 'Certificate of the OCMW', 'OCMW belgesi', 'شهادة من OCMW', 'Довідка від OCMW'),
      forWhom: t(
        'Wie leefloon of hulp bij schulden krijgt',
        'Qui a un revenu d’intégration ou une aide pour dettes',
        'Who has a living wage or debt help',
        'Geçim yardımı veya borç yardımı alan',
        'من يحصل على دخل المعيشة أو مساعدة الديون',
        'Хто має прожитковий дохід або допомогу з боргами',
      ),
      fromRegister: false,
    },
  ],
  themes: ['leisure'],
};
