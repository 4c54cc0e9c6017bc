// The sheet of the income that cannot be seized: the payer applies the limits, the judge of attachments decides a dispute. gerechtsdeurwaarders.be.
import type { Product } from '../product.ts';
import { t } from '../words.ts';

export const product: Product = {
  authority: { name: 'Beslagrechter', level: 'federal', url: 'https://www.gerechtsdeurwaarders.be' },
  procedure: 'both',
  where: t(
    'Bij de gerechtsdeurwaarder of bij de schuldeiser. Bij betwisting beslist de beslagrechter.',
    'Chez l’huissier de justice ou le créancier. En cas de litige, le juge des saisies décide.',
    'With the bailiff or the creditor. In a dispute the judge of attachments decides.',
    'İcra memurunda veya alacaklıda. Anlaşmazlıkta haciz hâkimi (beslagrechter) karar verir.',
    'عند مأمور التنفيذ أو الدائن. عند النزاع يقرر قاضي الحجز (beslagrechter).',
    'У виконавця або кредитора. У разі спору вирішує суддя зі стягнень (beslagrechter).',
  ),
  how: t(
    'De werkgever of de uitbetaler past de grenzen zelf toe. Kinderen ten laste meldt u met het wettelijke formulier. Een zelfstandige vraagt het aan de beslagrechter.',
    'L’employeur ou l’organisme payeur applique lui-même les seuils. Les enfants à charge se déclarent avec le formulaire légal. Un indépendant le demande au juge des saisies.',
    'The employer or the paying service applies the limits itself. Dependent children are reported with the legal form. A self-employed person asks the judge of attachments.',
    'İşveren veya ödeme yapan kurum sınırları kendisi uygular. Bakılan çocuklar yasal formla bildirilir. Serbest çalışan haciz hâkimine (beslagrechter) başvurur.',
    'صاحب العمل أو الجهة الدافعة يطبق الحدود بنفسه. يُبلَّغ عن الأطفال المعالين بالاستمارة القانونية. العامل المستقل يطلب من قاضي الحجز (beslagrechter).',
    'Роботодавець або служба виплат сама застосовує межі. Про дітей на утриманні повідомляють на законному бланку. Самозайнятий звертається до судді зі стягнень (beslagrechter).',
  ),
  papers: [
    {
      what: t(
        'Loonbrief of bewijs van de uitkering',
        'Fiche de paie ou preuve de l’allocation',
        'Pay slip or proof of the benefit',
        'Maaş bordrosu veya ödenek belgesi',
        'كشف الراتب أو إثبات المخصص',
        'Розрахунковий лист або довідка про допомогу',
      ),
      fromRegister: true,
    },
    {
      what: t(
        'Brief van de deurwaarder of de akte van loonoverdracht',
        'Lettre de l’huissier ou acte de cession de rémunération',
        'Letter of the bailiff or deed of transfer of wages',
        'İcra memurunun mektubu veya maaş devri belgesi',
        'رسالة مأمور التنفيذ أو سند التنازل عن الراتب',
        'Лист виконавця або акт передачі зарплати',
      ),
      fromRegister: false,
    },
    {
      what: t(
        'Aangifteformulier kind ten laste',
        'Formulaire de déclaration d’enfant à charge',
        'Form to report a dependent child',
        'Bakılan çocuk bildirim formu',
        'استمارة التصريح عن طفل معال',
        'Бланк про дитину на утриманні',
      ),
      forWhom: t(
        'Wie een kind ten laste heeft',
        'Qui a un enfant à charge',
        'Who has a dependent child',
        'Bakılan çocuğu olan',
        'من لديه طفل معال',
        'Хто має дитину на утриманні',
      ),
      fromRegister: false,
    },
  ],
  themes: ['debts', 'income'],
};
