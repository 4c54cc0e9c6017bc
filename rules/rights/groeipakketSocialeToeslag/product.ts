// The sheet of the social supplement of the Groeipakket: who pays, when it must be asked, what to bring. groeipakket.be.
import { atGroeipakketPayer, groeipakketPayer } from '../asking.ts';
import { taxAssessment } from '../papers.ts';
import type { Product } from '../product.ts';
import { t } from '../words.ts';

export const product: Product = {
  authority: groeipakketPayer,
  procedure: 'both',
  where: atGroeipakketPayer,
  how: t(
    'De uitbetaler kijkt elk jaar vanzelf naar uw aanslagbiljet. Daalde uw inkomen zes maanden na elkaar? Dan vraagt u zelf de alarmprocedure.',
    'L’organisme regarde chaque année d’office votre avertissement-extrait de rôle. Le revenu a baissé six mois de suite ? Demandez la procédure d’alerte.',
    'The payer looks at your tax assessment every year by itself. Has your income been lower for six months in a row? Then you ask for the alarm procedure.',
    'Ödeyici her yıl vergi bildiriminize (aanslagbiljet) kendiliğinden bakar. Geliriniz altı ay üst üste mi düştü? O zaman alarm usulünü (alarmprocedure) siz istersiniz.',
    'تنظر جهة الدفع كل سنة تلقائيًا في إشعارك الضريبي (aanslagbiljet). هل انخفض دخلك ستة أشهر متتالية؟ إذن تطلب أنت إجراء الإنذار (alarmprocedure).',
    'Виплатник щороку сам дивиться ваш податковий лист (aanslagbiljet). Дохід шість місяців поспіль нижчий? Тоді ви самі просите тривожну процедуру (alarmprocedure).',
  ),
  papers: [
    taxAssessment,
    {
      what: t(
        'Bewijs van het inkomen van zes maanden',
        'Preuve des revenus de six mois',
        'Proof of income of six months',
        'Altı aylık gelir belgesi',
        'إثبات دخل ستة أشهر',
        'Довідка про дохід за шість місяців',
      ),
      forWhom: t(
        'Wie de alarmprocedure vraagt',
        'Qui demande la procédure d’alerte',
        'Who asks for the alarm procedure',
        'Alarm usulünü (alarmprocedure) isteyen',
        'من يطلب إجراء الإنذار (alarmprocedure)',
        'Хто просить тривожну процедуру (alarmprocedure)',
      ),
      fromRegister: false,
    },
  ],
  themes: ['family', 'income'],
};
