// The sheet of the social dwelling: the housing company decides, the central register of candidates keeps the place in the row.
import { identityCard, incomeOfNow } from '../papers.ts';
import type { Product } from '../product.ts';
import { t } from '../words.ts';

export const product: Product = {
  authority: {
    name: 'Woonmaatschappij',
    level: 'third',
    url: 'https://www.vlaanderen.be/een-sociale-woning-huren-bij-een-woonmaatschappij/voorwaarden-voor-een-sociale-woning',
  },
  procedure: 'application',
  where: t(
    'Bij de woonmaatschappij van de gemeente of in het centraal inschrijvingsregister.',
    'À la société de logement de la commune ou dans le registre central d’inscription.',
    'With the housing company of the municipality or in the central register.',
    'Belediyenin konut şirketinde (woonmaatschappij) veya merkezi kayıtta.',
    'عند شركة السكن (woonmaatschappij) في البلدية أو في السجل المركزي.',
    'У житловій компанії (woonmaatschappij) громади або в центральному реєстрі.',
  ),
  how: t(
    'Huurder en partner tekenen de inschrijving. Zij kiezen gemeenten en soort woning. Meld elke verandering, anders valt u van de lijst.',
    'Le locataire et son partenaire signent l’inscription. Ils choisissent communes et type de logement. Signalez tout changement, sinon vous quittez la liste.',
    'Tenant and partner sign the registration. They choose municipalities and kind of dwelling. Report every change, or you drop off the list.',
    'Kiracı ve partneri kaydı imzalar. Belediyeleri ve konut türünü seçerler. Her değişikliği bildirin, yoksa listeden çıkarsınız.',
    'يوقع المستأجر وشريكه التسجيل. يختاران البلديات ونوع السكن. أبلغ عن كل تغيير وإلا تسقط من القائمة.',
    'Орендар і партнер підписують заяву. Вони обирають громади й вид житла. Повідомляйте про зміни, інакше вас викреслять.',
  ),
  papers: [
    identityCard,
    {
      what: t(
        'Laatste aanslagbiljet van huurder en partner',
        'Dernier avertissement-extrait de rôle du locataire et du partenaire',
        'Latest tax assessment of tenant and partner',
        'Kiracı ve partnerin son vergi bildirimi (aanslagbiljet)',
        'آخر كشف ضريبي (aanslagbiljet) للمستأجر وشريكه',
        'Останній податковий лист (aanslagbiljet) орендаря й партнера',
      ),
      fromRegister: true,
    },
    {
      ...incomeOfNow,
      forWhom: t(
        'Wie schuldhulp heeft of nu minder verdient',
        'Qui a une aide pour dettes ou gagne moins maintenant',
        'Who has debt help or earns less now',
        'Borç yardımı alan veya şimdi daha az kazanan',
        'من لديه مساعدة في الديون أو دخله الآن أقل',
        'Хто має допомогу з боргами або тепер заробляє менше',
      ),
    },
    {
      what: t(
        'Overzicht van spaar- en zichtrekeningen',
        'Aperçu des comptes d’épargne et à vue',
        'Overview of savings and current accounts',
        'Banka hesaplarının listesi',
        'كشف الحسابات المصرفية',
        'Перелік банківських рахунків',
      ),
      forWhom: t(
        'Wie zich inschrijft sinds 2024',
        'Qui s’inscrit depuis 2024',
        'Who registers since 2024',
        '2024’ten beri kaydolan',
        'من يسجل منذ 2024',
        'Хто стає в чергу з 2024 року',
      ),
      fromRegister: false,
    },
  ],
  themes: ['housing'],
};
