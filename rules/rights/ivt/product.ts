// The sheet of the income replacement allowance: who decides, where to ask, what to bring.
import type { Product } from '../product.ts';
import { t } from '../words.ts';

export const product: Product = {
  authority: {
    name: 'FOD Sociale Zekerheid, Directie-generaal Personen met een handicap',
    level: 'federal',
    url: 'https://handicap.belgium.be',
  },
  procedure: 'application',
  where: t(
    'U vraagt het aan op de website van de FOD Sociale Zekerheid.',
    'Vous la demandez sur le site du SPF Sécurité sociale.',
    'You apply on the website of the FPS Social Security.',
    'FOD Sociale Zekerheid sitesinden istersiniz.',
    'تطلبه على موقع FOD Sociale Zekerheid.',
    'Ви просите її на сайті FOD Sociale Zekerheid.',
  ),
  how: t(
    'Uw gemeente, ziekenfonds of OCMW helpt u.',
    'Votre commune, votre mutualité ou le CPAS vous aide.',
    'Your municipality, health fund or OCMW helps you.',
    'Belediye, sağlık sandığı veya OCMW size yardım eder.',
    'البلدية أو صندوق المرض أو المركز يساعدك.',
    'Громада, лікарняна каса або OCMW вам допомагає.',
  ),
  papers: [
    {
      what: t(
        'Uw identiteitskaart',
        'Votre carte d’identité',
        'Your identity card',
        'Kimlik kartınız',
        'بطاقة الهوية',
        'Посвідчення особи',
      ),
      fromRegister: true,
    },
    {
      what: t(
        'Verslagen van uw dokter',
        'Les rapports de votre médecin',
        'Reports of your doctor',
        'Doktorunuzun raporları',
        'تقارير طبيبك',
        'Висновки лікаря',
      ),
      fromRegister: false,
    },
    {
      what: t(
        'Bewijs van het inkomen van uw gezin',
        'La preuve des revenus du ménage',
        'Proof of the income of your household',
        'Ailenizin gelir belgesi',
        'إثبات دخل أسرتك',
        'Довідка про дохід сім’ї',
      ),
      fromRegister: true,
    },
  ],
  appeal: {
    days: 90,
    where: t(
      'Arbeidsrechtbank, binnen drie maanden',
      'Tribunal du travail, dans les trois mois',
      'Labour court, within three months',
      'İş mahkemesi, üç ay içinde',
      'محكمة العمل خلال ثلاثة أشهر',
      'Трудовий суд, за три місяці',
    ),
    source: 'Handvest van de sociaal verzekerde, wet 11-04-1995 art. 23',
  },
  themes: ['income', 'health'],
};
