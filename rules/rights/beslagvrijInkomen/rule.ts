// Beslagvrij inkomen: what nobody can take from the incomes of a month. Ger.W. art. 1409 (work), 1409 par. 1bis (benefits), 1409bis, 1410 par. 2 (never), 1412.
// Work and benefits together go by the table of work; the reduction for a child comes off what could be taken, never off the income.
import type { Right } from '../../engine/right.ts';
import { nextLines, says, t, titleOf } from '../words.ts';

const law = 'Ger.W. art. 1409-1412';
const exemptLaw = 'Ger.W. art. 1410 par. 2';
const childLaw = 'Ger.W. art. 1409 par. 1 lid 4; KB 27-12-2004';
const work = 'wage, studentJob, shortageOccupation, artistic, serviceVoucherWork, selfEmployment';
const benefits = 'unemployment, sickness, pension, maintenanceForSelf';
const never = 'leefloon, equivalentLeefloon, childBenefit, igo, ivt, it, careBudget';
const aMonth = (kinds: string): string => `round(sum(incomes: yearNet where active and kind in (${kinds})) / 12)`;

export const beslagvrijInkomen: Right = {
  code: 'beslagvrijInkomen',
  entity: 'person',
  title: titleOf('beslagvrijInkomen'),
  source: law,
  from: '2008-01-01',
  definitions: [
    { name: 'fromWork', is: aMonth(work) },
    { name: 'fromBenefits', is: aMonth(benefits) },
    { name: 'fromExempt', is: aMonth(never) },
    { name: 'attachable', is: 'fromWork + fromBenefits' },
    {
      name: 'byTable',
      is: `if attachable = 0 then 0
        else if fromWork > 0 then brackets(attachable, $loonbeslag.free: $loonbeslagRate.first, $loonbeslag.b20: $loonbeslagRate.second, $loonbeslag.b30: $loonbeslagRate.third, $loonbeslag.b40: $loonbeslagRate.above)
        else brackets(attachable, $loonbeslagBenefits.free: $loonbeslagRate.first, $loonbeslagBenefits.b20: $loonbeslagRate.third, $loonbeslagBenefits.b40: $loonbeslagRate.above)`,
    },
    // A child under fifteen cannot work: its means are not asked.
    {
      name: 'ownMeansYear',
      is: 'if age(birthDate) < 15 then 0 else sum(incomes: yearNet where active and not (kind in (childBenefit, maintenanceForChild, studyGrant, careBudget, gift, volunteer)))',
    },
    { name: 'isChildWithHandicap', is: 'health.invalidityPercent >= 66 or health.childSupplementPointsPillar1 >= 4' },
    {
      name: 'childrenAtCharge',
      is: 'count(children where age(birthDate) < 25 and not placed and (ownMeansYear = 0 or ownMeansYear <= (if isChildWithHandicap then $loonbeslag.childMeansHandicap else if self.hasPartner then $loonbeslag.childMeansCohabiting else $loonbeslag.childMeansSingle)))',
    },
    { name: 'forChildren', is: 'if byTable = 0 or childrenAtCharge = 0 then 0 else $loonbeslag.child * childrenAtCharge' },
    { name: 'seizable', is: 'round(max(0, byTable - forChildren))' },
    { name: 'kept', is: 'attachable + fromExempt - seizable' },
  ],
  conditions: [
    {
      rule: 'ownIncome',
      test: `age(birthDate) >= 15 and any(incomes where active and kind in (${work}, ${benefits}, ${never}))`,
      source: law,
      text: says(
        t(
          'Heeft een inkomen dat de wet geheel of voor een deel beschermt.',
          'A un revenu que la loi protège en tout ou en partie.',
          'Has an income that the law protects, wholly or in part.',
          'Yasanın tümünü veya bir bölümünü koruduğu bir geliri var.',
          'لديه دخل يحميه القانون كله أو جزءًا منه.',
          'Має дохід, який закон захищає повністю або частково.',
        ),
        t(
          'Heeft geen loon en geen uitkering: er is niets om te beschermen.',
          'N’a ni salaire ni allocation : il n’y a rien à protéger.',
          'Has no wage and no benefit: there is nothing to protect.',
          'Maaşı ve ödeneği yok: korunacak bir şey yok.',
          'لا راتب له ولا مخصص: لا شيء يحتاج إلى حماية.',
          'Немає ні зарплати, ні допомоги: захищати нічого.',
        ),
        t(
          'Wij weten nog niet welk inkomen er is.',
          'Nous ne savons pas encore quels revenus il y a.',
          'We do not know yet what income there is.',
          'Hangi gelirin olduğunu henüz bilmiyoruz.',
          'لا نعرف بعد ما هو الدخل.',
          'Ми ще не знаємо, який є дохід.',
        ),
      ),
    },
  ],
  notes: [
    {
      rule: 'tableOfWork',
      when: 'fromWork > 0',
      source: 'Ger.W. art. 1409 par. 1',
      text: t(
        'Tabel van het loon: 20, 30 en 40 %, alles boven de hoogste grens. Loon en uitkering samen volgen deze tabel.',
        'Barème du travail : 20, 30 et 40 %, tout au-dessus du dernier seuil. Salaire et allocation ensemble suivent ce barème.',
        'Table of work: 20, 30 and 40%, everything above the last limit. Wage and benefit together follow this table.',
        'Çalışma tablosu: yüzde 20, 30 ve 40; son sınırın üstünde hepsi. Maaş ve ödenek birlikte bu tabloya uyar.',
        'جدول العمل: 20 و30 و40 بالمئة وكل ما فوق أعلى حد. الراتب مع المخصص يتبعان هذا الجدول.',
        'Таблиця праці: 20, 30 і 40 %, вище останньої межі все. Зарплата разом із допомогою йдуть за цією таблицею.',
      ),
    },
    {
      rule: 'tableOfBenefits',
      when: 'fromWork = 0 and fromBenefits > 0',
      source: 'Ger.W. art. 1409 par. 1bis',
      text: t(
        'Tabel van de uitkeringen: 20 en 40 %, alles boven de hoogste grens.',
        'Barème des allocations : 20 et 40 %, tout au-dessus du dernier seuil.',
        'Table of benefits: 20 and 40%, everything above the last limit.',
        'Ödenek tablosu: yüzde 20 ve 40; son sınırın üstünde hepsi.',
        'جدول المخصصات: 20 و40 بالمئة وكل ما فوق أعلى حد.',
        'Таблиця допомог: 20 і 40 %, вище останньої межі все.',
      ),
    },
    {
      rule: 'neverSeized',
      when: 'fromExempt > 0',
      source: exemptLaw,
      text: t(
        'Leefloon, OCMW-steun, groeipakket, IGO en tegemoetkomingen voor een handicap: niemand kan er iets van nemen.',
        'Revenu d’intégration, aide du CPAS, allocations familiales, GRAPA et allocations de handicap : personne n’en prend rien.',
        'Living wage, OCMW aid, family benefit, IGO and disability allowances: nobody can take any of it.',
        'Geçim yardımı, OCMW yardımı, çocuk parası, IGO ve engelli ödenekleri: kimse bir şey alamaz.',
        'دخل المعيشة ومساعدة OCMW وإعانة الأطفال وIGO ومخصصات الإعاقة: لا أحد يأخذ منها شيئًا.',
        'Прожитковий дохід, допомога OCMW, на дітей, IGO та через інвалідність: ніхто нічого з них не бере.',
      ),
    },
    {
      rule: 'reportChildren',
      when: 'childrenAtCharge > 0 and byTable > 0',
      source: childLaw,
      text: t(
        'Per kind ten laste gaat {$loonbeslag.child} af van wat men kan nemen. Meld de kinderen met het formulier.',
        'Par enfant à charge, {$loonbeslag.child} est déduit de la part saisissable. Déclarez les enfants avec le formulaire.',
        'For each dependent child {$loonbeslag.child} comes off what can be taken. Report the children with the form.',
        'Bakılan her çocuk için alınabilecek tutardan {$loonbeslag.child} düşülür. Çocukları formla bildirin.',
        'عن كل طفل معال يُخصم {$loonbeslag.child} مما يمكن أخذه. أبلغ عن الأطفال بالاستمارة.',
        'За кожну дитину на утриманні від суми стягнення віднімають {$loonbeslag.child}. Повідомте про дітей на бланку.',
      ),
    },
    {
      rule: 'selfEmployedAsks',
      when: 'any(incomes where active and kind = selfEmployment)',
      source: 'Ger.W. art. 1409bis',
      text: t(
        'Een zelfstandige vraagt deze bescherming zelf aan de beslagrechter.',
        'Un indépendant demande lui-même cette protection au juge des saisies.',
        'A self-employed person asks the judge of attachments for this protection.',
        'Serbest çalışan bu korumayı haciz hâkiminden kendisi ister.',
        'العامل المستقل يطلب هذه الحماية بنفسه من قاضي الحجز.',
        'Самозайнятий сам просить цей захист у судді зі стягнень.',
      ),
    },
    {
      rule: 'notCounted',
      when: 'any(incomes where active and kind in (rentReceived, gift, other, studyGrant, maintenanceForChild, volunteer, thirdPartyHousingCosts))',
      source: law,
      text: t(
        'Huur, giften en ander inkomen buiten de tabellen zijn niet meegeteld.',
        'Loyers, dons et autres revenus hors barème ne sont pas comptés.',
        'Rent, gifts and other income outside the tables are not counted.',
        'Kira, hediye ve tablolar dışındaki gelirler sayılmadı.',
        'الإيجار والهبات والدخل الآخر خارج الجداول غير محسوبة.',
        'Оренда, подарунки та інший дохід поза таблицями не враховані.',
      ),
    },
    {
      rule: 'maintenanceDebt',
      when: 'attachable > 0',
      source: 'Ger.W. art. 1412',
      text: t(
        'Voor achterstallig onderhoudsgeld geldt deze bescherming niet.',
        'Cette protection ne vaut pas pour une pension alimentaire impayée.',
        'This protection does not hold for unpaid maintenance.',
        'Ödenmemiş nafaka için bu koruma geçerli değildir.',
        'هذه الحماية لا تشمل النفقة غير المدفوعة.',
        'Цей захист не діє для несплачених аліментів.',
      ),
    },
  ],
  amount: { is: 'kept', per: 'month' },
  steps: [
    {
      name: t(
        'Loon en uitkeringen per maand',
        'Salaires et allocations par mois',
        'Wages and benefits a month',
        'Aylık maaş ve ödenekler',
        'الراتب والمخصصات في الشهر',
        'Зарплата й допомога на місяць',
      ),
      value: 'attachable',
      per: 'month',
      source: law,
      when: 'attachable > 0',
    },
    {
      name: t('Volgens de tabel', 'Selon le barème', 'By the table', 'Tabloya göre', 'حسب الجدول', 'За таблицею'),
      value: 'byTable',
      per: 'month',
      source: law,
      when: 'attachable > 0',
    },
    {
      name: t(
        'Vermindering voor kinderen ten laste',
        'Réduction pour enfants à charge',
        'Reduction for dependent children',
        'Bakılan çocuklar için indirim',
        'تخفيض للأطفال المعالين',
        'Зменшення на дітей',
      ),
      value: 'forChildren',
      per: 'month',
      source: childLaw,
      when: 'childrenAtCharge > 0 and byTable > 0',
    },
    {
      name: t(
        'Hiervan kan men nemen',
        'Part saisissable',
        'This much can be taken',
        'Bundan alınabilecek tutar',
        'ما يمكن أخذه',
        'Стільки можна стягнути',
      ),
      value: 'seizable',
      per: 'month',
      source: law,
      when: 'attachable > 0',
    },
    {
      name: t(
        'Inkomen dat niemand kan nemen',
        'Revenu que personne ne peut prendre',
        'Income nobody can take',
        'Kimsenin alamayacağı gelir',
        'دخل لا يأخذه أحد',
        'Дохід, який ніхто не може взяти',
      ),
      value: 'fromExempt',
      per: 'month',
      source: exemptLaw,
      when: 'fromExempt > 0',
    },
  ],
  next: nextLines('beslagvrijInkomen'),
};
