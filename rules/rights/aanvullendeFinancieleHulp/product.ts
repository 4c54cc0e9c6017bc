// The sheet of supplementary financial help: who decides, where to ask, what to bring.
import { atOcmw, ocmw } from '../asking.ts';
import { allHouseholdIncome } from '../papers.ts';
import type { Product } from '../product.ts';
import { t } from '../words.ts';

export const product: Product = {
  authority: ocmw,
  procedure: 'application',
  where: atOcmw,
  how: t(
    'Een maatschappelijk werker zet met u alle inkomsten en kosten op een rij en vergelijkt met een referentiebudget. Daarna beslist het OCMW.',
    'Un assistant social note avec vous tous les revenus et frais et compare avec un budget de référence. Ensuite le CPAS décide.',
    'A social worker lists all income and costs with you and compares with a reference budget. Then the OCMW decides.',
    'Sosyal çalışan tüm gelir ve giderleri sizinle yazar ve referans bütçeyle karşılaştırır. Sonra OCMW karar verir.',
    'يكتب العامل الاجتماعي معك كل الدخل والتكاليف ويقارنها بميزانية مرجعية. ثم يقرر OCMW.',
    'Соціальний працівник разом з вами запише всі доходи й витрати і порівняє з еталонним бюджетом. Потім вирішує OCMW.',
  ),
  papers: [
    allHouseholdIncome,
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
