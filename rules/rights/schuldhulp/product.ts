// The sheet of debt help: a recognised OCMW or CAW.
import type { Product } from '../product.ts';
import { t } from '../words.ts';

export const product: Product = {
  authority: { name: 'OCMW of CAW, erkend voor schuldbemiddeling', level: 'local' },
  procedure: 'application',
  where: t(
    'Bij het OCMW van de gemeente of bij een CAW.',
    'Au CPAS de la commune ou dans un CAW.',
    'At the OCMW of the municipality or at a CAW.',
    'Belediyenin OCMW’sinde veya bir CAW’da.',
    'في OCMW البلدية أو في CAW.',
    'В OCMW громади або в CAW.',
  ),
  how: t(
    'Eerst een overzicht van alle schulden en inkomsten, dan de lichtste hulp die past. Alleen de arbeidsrechtbank opent een collectieve schuldenregeling; de dienst helpt met het verzoekschrift.',
    'D’abord un aperçu des dettes et des revenus, puis l’aide la plus légère qui convient. Seul le tribunal du travail ouvre un règlement collectif ; le service aide pour la requête.',
    'First an overview of all debts and income, then the lightest help that fits. Only the labour court opens a collective settlement; the service helps with the petition.',
    'Önce bütün borç ve gelirlerin listesi, sonra uygun olan en hafif yardım. Toplu düzenlemeyi yalnız iş mahkemesi açar; kurum dilekçede yardım eder.',
    'أولًا قائمة بكل الديون والدخل ثم أخف مساعدة مناسبة. محكمة العمل وحدها تفتح التسوية الجماعية؛ تساعد الجهة في الطلب.',
    'Спершу перелік боргів і доходів, потім найлегша допомога. Колективне врегулювання відкриває лише трудовий суд; служба допомагає із заявою.',
  ),
  papers: [
    {
      what: t(
        'Alle brieven en rekeningen, ook de ongeopende',
        'Toutes les lettres et factures, même non ouvertes',
        'All letters and bills, also the unopened ones',
        'Bütün mektup ve faturalar, açılmamış olanlar da',
        'كل الرسائل والفواتير حتى المغلقة',
        'Усі листи й рахунки, навіть нерозкриті',
      ),
      fromRegister: false,
    },
    {
      what: t(
        'Bewijs van alle inkomens',
        'Preuve de tous les revenus',
        'Proof of all incomes',
        'Bütün gelirlerin belgesi',
        'إثبات كل الدخل',
        'Довідка про всі доходи',
      ),
      fromRegister: true,
    },
    {
      what: t(
        'Uittreksels van de bank van de laatste drie maanden',
        'Extraits de compte des trois derniers mois',
        'Bank statements of the last three months',
        'Son üç ayın banka ekstreleri',
        'كشوف البنك لآخر ثلاثة أشهر',
        'Виписки з банку за останні три місяці',
      ),
      fromRegister: false,
    },
    {
      what: t(
        'Contracten van leningen en kredieten',
        'Contrats de prêts et de crédits',
        'Contracts of loans and credits',
        'Kredi sözleşmeleri',
        'عقود القروض',
        'Договори позик і кредитів',
      ),
      forWhom: t('Wie een lening heeft', 'Qui a un prêt', 'Who has a loan', 'Kredisi olan', 'من لديه قرض', 'Хто має позику'),
      fromRegister: false,
    },
  ],
  themes: ['debts'],
};
