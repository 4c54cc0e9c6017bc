// The sheet of food aid: who decides, where to ask, what to bring.
import { householdIncome } from '../papers.ts';
import type { Product } from '../product.ts';
import { t } from '../words.ts';

export const product: Product = {
  authority: { name: 'OCMW of voedselbedeling', level: 'third' },
  procedure: 'application',
  where: t(
    'Bij het OCMW of bij een voedselbedeling in de buurt.',
    'Au CPAS ou à une distribution alimentaire du quartier.',
    'At the OCMW or at a food distribution nearby.',
    'OCMW’de veya yakındaki bir gıda dağıtımında.',
    'في OCMW أو في توزيع طعام قريب.',
    'В OCMW або на роздачі їжі поблизу.',
  ),
  how: t(
    'Het OCMW kijkt naar uw inkomen of uw hulp bij schulden en geeft een attest. Daarmee gaat u naar de voedselbedeling.',
    'Le CPAS regarde vos revenus ou votre aide pour dettes et donne une attestation. Avec elle, vous allez à la distribution.',
    'The OCMW looks at your income or your debt help and gives a certificate. With it you go to the food distribution.',
    'OCMW gelirinize veya borç yardımınıza bakar ve belge verir. Onunla gıda dağıtımına gidersiniz.',
    'ينظر OCMW في دخلك أو مساعدة ديونك ويعطي شهادة. تذهب بها إلى توزيع الطعام.',
    'OCMW дивиться на дохід або допомогу з боргами і дає довідку. З нею ви йдете на роздачу їжі.',
  ),
  papers: [
    householdIncome,
    {
      what: t(
        'Samenstelling van het gezin',
        'Composition du ménage',
        'Composition of the household',
        'Aile durumu belgesi',
        'بيان تركيب الأسرة',
        'Склад сім’ї',
      ),
      fromRegister: true,
    },
    {
      what: t(
        'Attest van budgetbeheer of schuldbemiddeling',
        'Attestation de gestion budgétaire ou de médiation de dettes',
        'Certificate of budget management or debt mediation',
        'Bütçe yönetimi veya borç aracılığı belgesi',
        'شهادة إدارة الميزانية أو وساطة الديون',
        'Довідка про управління бюджетом або боргове посередництво',
      ),
      forWhom: t(
        'Wie hulp bij schulden krijgt',
        'Qui a une aide pour dettes',
        'Who has debt help',
        'Borç yardımı alan',
        'من يحصل على مساعدة الديون',
        'Хто має допомогу з боргами',
      ),
      fromRegister: false,
    },
  ],
  themes: ['income', 'debts'],
};
