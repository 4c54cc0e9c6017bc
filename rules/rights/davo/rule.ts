// DAVO: an advance on the maintenance of a child that the other parent does not pay, up to a maximum a month for each child. Wet 21-02-2003.
// Income ceiling until 31 May 2020, none from 1 June 2020 (the law is of 2 July 2020). The judgement and the two missed payments in twelve months have no fact in
// the contract: they stand in what to do next. The advance is the maintenance itself up to the maximum, so the amount stays open.
import type { Right } from '../../engine/right.ts';
import { childLivesInBelgium } from '../child-conditions.ts';
import { nextLines, says, t, titleOf } from '../words.ts';

const law = 'Wet 21-02-2003 (DAVO)';
const notCounted =
  'childBenefit, maintenanceForChild, it, leefloon, equivalentLeefloon, studyGrant, careBudget, volunteer, gift, thirdPartyHousingCosts';

export const davo: Right = {
  code: 'davo',
  entity: 'person',
  holders: 'isChildInFile',
  title: titleOf('davo'),
  source: law,
  from: '2015-01-01',
  definitions: [
    { name: 'ownNet', of: 'person', is: `sum(incomes: yearNet where active and not (kind in (${notCounted})))` },
    { name: 'hasHandicap', of: 'person', is: 'health.childSupplementPointsPillar1 >= 4 or health.invalidityPercent >= 66' },
    {
      name: 'ownCeiling',
      of: 'person',
      is: '$davo.incomeMax + $davo.perChild * count(children where not placed and not hasHandicap) + $davo.perChildHandicap * count(children where not placed and hasHandicap)',
    },
    { name: 'isAboveCeiling', of: 'person', is: 'ownNet > 12 * ownCeiling' },
    { name: 'getsMaintenance', of: 'person', is: 'any(incomes where active and kind = maintenanceForChild and yearNet > 0)' },
  ],
  conditions: [
    {
      rule: 'child',
      test: 'age(birthDate) < 18 or (monthsFromBirthMonth <= 300 and (student in (secondary, higher) or childBenefitPaid))',
      source: law,
      text: says(
        t(
          'Minderjarig, of aan het leren met recht op Groeipakket.',
          'Mineur, ou aux études avec droit au Groeipakket.',
          'A minor, or studying with a right to the Groeipakket.',
          'Reşit değil, ya da Groeipakket hakkıyla okuyor.',
          'قاصر، أو يدرس وله حق في Groeipakket.',
          'Неповнолітній, або вчиться і має право на Groeipakket.',
        ),
        t(
          'Te oud, of meerderjarig zonder school.',
          'Trop âgé, ou majeur sans école.',
          'Too old, or of age without school.',
          'Yaşı büyük, ya da reşit ve okumuyor.',
          'السن كبير، أو راشد بلا مدرسة.',
          'Завеликий вік, або повнолітній і не вчиться.',
        ),
        t(
          'De leeftijd is niet gekend, of wij weten niet of het kind nog leert.',
          'L’âge n’est pas connu, ou nous ne savons pas si l’enfant étudie encore.',
          'The age is not known, or we do not know whether the child still studies.',
          'Yaş bilinmiyor, ya da çocuğun hâlâ okuyup okumadığını bilmiyoruz.',
          'السن غير معروف، أو لا نعرف هل ما زال يدرس.',
          'Вік невідомий, або ми не знаємо, чи дитина ще вчиться.',
        ),
      ),
    },
    childLivesInBelgium(law),
    {
      rule: 'otherParentAway',
      test: 'count(parents) < 2',
      source: law,
      text: says(
        t(
          'Een ouder woont niet in dit gezin en kan onderhoudsgeld moeten betalen.',
          'Un parent ne vit pas dans ce ménage et peut devoir une pension alimentaire.',
          'A parent does not live in this household and may owe maintenance.',
          'Bir ebeveyn bu hanede yaşamıyor ve nafaka borçlu olabilir.',
          'أحد الوالدين لا يعيش في هذه الأسرة وقد تجب عليه النفقة.',
          'Один із батьків не живе в цій сім’ї і може бути винен аліменти.',
        ),
        t(
          'Twee ouders wonen hier. Is de partner geen ouder van dit kind? Noteer dan wie de ouders zijn.',
          'Deux parents vivent ici. Le partenaire n’est pas parent de cet enfant ? Notez qui sont les parents.',
          'Two parents live here. Is the partner no parent of this child? Then note who the parents are.',
          'İki ebeveyn burada yaşıyor. Eş bu çocuğun ebeveyni değil mi? O zaman ebeveynleri yazın.',
          'والدان يعيشان هنا. هل الشريك ليس والد هذا الطفل؟ فسجّل من هما الوالدان.',
          'Тут живуть двоє батьків. Партнер не є батьком чи матір’ю? Тоді запишіть, хто батьки.',
        ),
        t(
          'Wij weten niet wie de ouders zijn.',
          'Nous ne savons pas qui sont les parents.',
          'We do not know who the parents are.',
          'Ebeveynlerin kim olduğunu bilmiyoruz.',
          'لا نعرف من هما الوالدان.',
          'Ми не знаємо, хто батьки.',
        ),
      ),
    },
    {
      rule: 'incomeUnderCeiling',
      test: 'not any(parents where isAboveCeiling)',
      source: law,
      to: '2020-05-31',
      text: says(
        t(
          'Het netto inkomen van de ouder ligt niet boven de grens.',
          'Le revenu net du parent ne dépasse pas le plafond.',
          'The net income of the parent is not above the ceiling.',
          'Ebeveynin net geliri sınırın üstünde değil.',
          'صافي دخل الوالد ليس فوق الحد.',
          'Чистий дохід батька чи матері не вищий за межу.',
        ),
        t(
          'Het netto inkomen van de ouder ligt boven de grens.',
          'Le revenu net du parent dépasse le plafond.',
          'The net income of the parent is above the ceiling.',
          'Ebeveynin net geliri sınırın üstünde.',
          'صافي دخل الوالد فوق الحد.',
          'Чистий дохід батька чи матері вищий за межу.',
        ),
        t(
          'Het netto inkomen van de ouder is niet gekend.',
          'Le revenu net du parent n’est pas connu.',
          'The net income of the parent is not known.',
          'Ebeveynin net geliri bilinmiyor.',
          'صافي دخل الوالد غير معروف.',
          'Чистий дохід батька чи матері невідомий.',
        ),
      ),
    },
  ],
  manual: [
    {
      rule: 'partlyPaid',
      when: 'any(parents where getsMaintenance)',
      source: law,
      text: t(
        'Er komt onderhoudsgeld binnen. Is dat alles wat in het vonnis staat? Dan geeft DAVO niets. Is het te weinig of te laat? Dan kan DAVO bijpassen. Leg het vonnis en de bankuittreksels naast elkaar.',
        'Une pension alimentaire arrive. Est-ce tout ce que dit le jugement ? Alors le SECAL ne donne rien. Trop peu ou trop tard ? Alors le SECAL peut compléter. Comparez le jugement et les extraits de compte.',
        'Maintenance comes in. Is it all that the judgement says? Then DAVO gives nothing. Is it too little or too late? Then DAVO may add to it. Compare the judgement with the bank statements.',
        'Nafaka geliyor. Karardaki tutarın tamamı mı? O zaman DAVO vermez. Az veya geç mi? O zaman DAVO tamamlayabilir. Kararla hesap özetlerini karşılaştırın.',
        'تصل نفقة. هل هي كل ما في الحكم؟ إذن لا تعطي DAVO شيئًا. هل هي أقل أو متأخرة؟ إذن قد تكمل DAVO. قارن الحكم بكشوف البنك.',
        'Аліменти надходять. Це все, що в рішенні суду? Тоді DAVO нічого не дає. Замало чи запізно? Тоді DAVO може доплатити. Порівняйте рішення з виписками.',
      ),
    },
  ],
  notes: [
    {
      rule: 'title',
      when: 'not any(parents where getsMaintenance)',
      source: law,
      from: '2020-06-01',
      text: t(
        'Nodig: een vonnis of akte met onderhoudsgeld voor dit kind, en {$davoRule.missedPayments} betalingen die in {$davoRule.withinMonths} maanden niet of niet volledig kwamen. Zonder vonnis: eerst naar de rechter, met een pro-Deoadvocaat.',
        'Il faut : un jugement ou un acte avec une pension pour cet enfant, et {$davoRule.missedPayments} paiements manqués ou incomplets en {$davoRule.withinMonths} mois. Sans jugement : d’abord le juge, avec un avocat pro deo.',
        'Needed: a judgement or deed with maintenance for this child, and {$davoRule.missedPayments} payments missed or incomplete in {$davoRule.withinMonths} months. Without a judgement: first to court, with a pro deo lawyer.',
        'Gerekli: bu çocuk için nafaka içeren bir karar veya senet ve {$davoRule.withinMonths} ayda gelmeyen ya da eksik {$davoRule.missedPayments} ödeme. Karar yoksa önce mahkeme, pro deo avukatla.',
        'المطلوب: حكم أو عقد بنفقة لهذا الطفل، و{$davoRule.missedPayments} دفعات ناقصة أو غائبة خلال {$davoRule.withinMonths} شهرًا. بلا حكم: أولًا القاضي مع محامٍ مجاني.',
        'Потрібно: рішення суду чи акт про аліменти на дитину і {$davoRule.missedPayments} пропущені або неповні виплати за {$davoRule.withinMonths} місяців. Без рішення: спершу до суду, з адвокатом pro deo.',
      ),
    },
  ],
  amount: { is: 'min($davo.advanceMax, notKnown)', per: 'month' },
  steps: [
    {
      name: t(
        'Hoogste voorschot per kind',
        'Avance maximale par enfant',
        'Highest advance for each child',
        'Çocuk başına en yüksek avans',
        'أعلى سلفة لكل طفل',
        'Найвищий аванс на дитину',
      ),
      value: '$davo.advanceMax',
      per: 'month',
      source: law,
    },
  ],
  next: nextLines('davo'),
};
