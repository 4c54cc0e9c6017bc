// The sheet of supplementary financial help: who decides, where to ask, what to bring.
import type { Product } from '../product.ts';
import { t } from '../words.ts';

export const product: Product = {
  authority: { name: 'OCMW', level: 'local' },
  procedure: 'application',
  where: t(
    'Bij het OCMW van uw gemeente.',
    'Au CPAS de votre commune.',
    'At the OCMW of your municipality.',
    'Belediyenizin OCMW’sinde.',
    'في مركز OCMW في بلديتك.',
    'В OCMW вашої громади.',
  ),
  how: t(
    'Een maatschappelijk werker zet met u alle inkomsten en kosten op een rij en vergelijkt met een referentiebudget. Daarna beslist het OCMW.',
    'Un assistant social note avec vous tous les revenus et frais et compare avec un budget de référence. Ensuite le CPAS décide.',
    'A social worker lists all income and costs with you and compares with a reference budget. Then the OCMW decides.',
    'Sosyal çalışan tüm gelir ve giderleri sizinle yazar ve referans bütçeyle karşılaştırır. Sonra OCMW karar verir.',
    'يكتب العامل الاجتماعي معك كل الدخل والتكاليف ويقارنها بميزانية مرجعية. ثم يقرر OCMW.',
    'Соціальний працівник разом з вами запише всі доходи й витрати і порівняє з еталонним бюджетом. Потім вирішує OCMW.',
  ),
  papers: [
    {
      what: t(
        'Bewijs van alle inkomsten van uw gezin',
        'La preuve de tous les revenus du ménage',
        'Proof of all income in your household',
        'Ailenizdeki bütün gelirlerin belgesi',
        'إثبات كل دخل في أسرتك',
        'Довідки про всі доходи сім’ї',
      ),
      fromRegister: true,
    },
    {
      what: t(
        'Facturen en vaste kosten: huur, energie, water, zorg, school',
        'Factures et frais fixes : loyer, énergie, eau, soins, école',
        'Bills and fixed costs: rent, energy, water, care, school',
        'Faturalar ve sabit giderler: kira, enerji, su, sağlık, okul',
        'الفواتير والتكاليف الثابتة: الإيجار والطاقة والماء والعلاج والمدرسة',
        'Рахунки та сталі витрати: оренда, енергія, вода, лікування, школа',
      ),
      fromRegister: false,
    },
    {
      what: t(
        'Rekeninguittreksels van de laatste drie maanden',
        'Extraits de compte des trois derniers mois',
        'Bank statements of the last three months',
        'Son üç ayın hesap özetleri',
        'كشوف الحساب لآخر ثلاثة أشهر',
        'Виписки з рахунку за останні три місяці',
      ),
      fromRegister: false,
    },
    {
      what: t('Overzicht van schulden', 'Aperçu des dettes', 'List of debts', 'Borç listesi', 'قائمة الديون', 'Перелік боргів'),
      forWhom: t('Wie schulden heeft', 'Qui a des dettes', 'Who has debts', 'Borcu olan', 'من عليه ديون', 'Хто має борги'),
      fromRegister: false,
    },
  ],
  themes: ['income', 'debts'],
};
