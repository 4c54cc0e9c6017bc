// The sheet of the leefloon: who decides, where to ask, what to bring, by when. Wet 26-05-2002.
import type { Product } from '../product.ts';
import { t } from '../words.ts';

export const product: Product = {
  authority: { name: 'OCMW', level: 'local' },
  procedure: 'application',
  where: t(
    'U vraagt het leefloon aan bij het OCMW van uw gemeente.',
    'Vous demandez le revenu d’intégration au CPAS de votre commune.',
    'You ask for it at the OCMW of your municipality.',
    'Yardımı belediyenizin OCMW’sinden istersiniz.',
    'تطلبه من مركز OCMW في بلديتك.',
    'Ви просите його в OCMW вашої громади.',
  ),
  how: t(
    'U mag dat zeggen of schrijven. U krijgt dezelfde dag een bewijs. Het OCMW beslist binnen 30 dagen.',
    'Vous pouvez le dire ou l’écrire. Vous recevez une preuve le jour même. Le CPAS décide dans les 30 jours.',
    'You may ask in words or in writing. You get a receipt the same day. The OCMW decides within 30 days.',
    'Sözle veya yazıyla isteyebilirsiniz. Aynı gün bir belge alırsınız. OCMW 30 gün içinde karar verir.',
    'يمكنك أن تطلب شفهيًا أو كتابةً. تحصل على إيصال في اليوم نفسه. يقرر المركز خلال 30 يومًا.',
    'Можна попросити усно або письмово. Того ж дня ви отримуєте квитанцію. OCMW вирішує протягом 30 днів.',
  ),
  papers: [
    {
      what: t(
        'Uw identiteitskaart of verblijfskaart',
        'Votre carte d’identité ou de séjour',
        'Your identity card or residence card',
        'Kimlik veya oturum kartınız',
        'بطاقة الهوية أو الإقامة',
        'Посвідчення особи або карта проживання',
      ),
      fromRegister: true,
    },
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
        'Uittreksels van al uw rekeningen',
        'Les extraits de tous vos comptes',
        'Statements of all your bank accounts',
        'Bütün banka hesaplarınızın dökümü',
        'كشوف كل حساباتك في البنك',
        'Виписки з усіх рахунків',
      ),
      fromRegister: false,
    },
    {
      what: t('Uw huurcontract', 'Votre contrat de bail', 'Your rental contract', 'Kira sözleşmeniz', 'عقد الإيجار', 'Договір оренди'),
      fromRegister: false,
    },
    {
      what: t(
        'Bewijs van uw gezinsbijslag',
        'La preuve des allocations familiales',
        'Proof of your family benefit',
        'Çocuk parası belgesi',
        'إثبات مخصصات الأطفال',
        'Довідка про допомогу на дітей',
      ),
      fromRegister: true,
    },
  ],
  term: { days: 30, source: 'Wet 26-05-2002 (RMI) art. 21 par. 1' },
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
    source: 'Wet 26-05-2002 (RMI) art. 47',
  },
  themes: ['income'],
};
