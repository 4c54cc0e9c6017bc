// The sheet of the maximum bill: nothing to ask, the health fund keeps the count.
import type { Product } from '../product.ts';
import { t } from '../words.ts';

export const product: Product = {
  authority: { name: 'ziekenfonds', level: 'third' },
  procedure: 'automatic',
  where: t(
    'Bij uw ziekenfonds, dat zelf telt.',
    'À votre mutualité, qui compte elle-même.',
    'At your health fund, which counts by itself.',
    'Sağlık sandığınızda, kendisi sayar.',
    'في صندوق المرض، وهو يحسب بنفسه.',
    'У вашій лікарняній касі, яка рахує сама.',
  ),
  how: t(
    'U vraagt niets. Het ziekenfonds telt uw remgeld en betaalt vanzelf terug boven de grens. Een verhoogde tegemoetkoming geeft een lagere grens.',
    'Vous ne demandez rien. La mutualité compte vos tickets modérateurs et rembourse d’office au-dessus du plafond. L’intervention majorée donne un plafond plus bas.',
    'You ask nothing. The health fund counts your own part and pays back by itself above the ceiling. Increased reimbursement gives a lower ceiling.',
    'Bir şey istemezsiniz. Sağlık sandığı katkı payınızı sayar ve sınırın üstünü kendiliğinden geri öder. Artırılmış geri ödeme daha düşük sınır verir.',
    'لا تطلب شيئًا. يحسب صندوق المرض ما تدفعه ويعيد ما فوق الحد تلقائيًا. التعويض المرتفع يعطي حدًا أدنى.',
    'Ви нічого не просите. Каса рахує вашу частину і сама повертає те, що понад межу. Підвищене відшкодування дає нижчу межу.',
  ),
  papers: [
    {
      what: t(
        'Rekeningnummer bij het ziekenfonds',
        'Numéro de compte à la mutualité',
        'Account number at the health fund',
        'Sağlık sandığında hesap numarası',
        'رقم الحساب لدى صندوق المرض',
        'Номер рахунку в лікарняній касі',
      ),
      fromRegister: false,
    },
    {
      what: t(
        'Rekeningen van ziekenhuis en apotheek',
        'Factures de l’hôpital et de la pharmacie',
        'Bills of hospital and pharmacy',
        'Hastane ve eczane faturaları',
        'فواتير المستشفى والصيدلية',
        'Рахунки з лікарні та аптеки',
      ),
      forWhom: t(
        'Wie twijfelt of alles geteld is',
        'Qui doute que tout soit compté',
        'Who doubts that all was counted',
        'Her şeyin sayıldığından emin olmayan',
        'من يشك في حساب كل شيء',
        'Хто сумнівається, що все пораховано',
      ),
      fromRegister: false,
    },
  ],
  themes: ['health'],
};
