// Groeipakket, sociale toeslag: a supplement a month for each child of a family with a low income; other amounts and a second limit from three children on.
// Decreet 27-04-2018 (Groeipakket) art. 18. The amounts are those of children born from 2019; older children have amounts of the old scheme that were not seen.
import type { Right } from '../../engine/right.ts';
import { familyStayToCheck, otherProperty, taxedYearLine } from '../child-conditions.ts';
import { nextLines, says, t, titleOf } from '../words.ts';

const law = 'Decreet 27-04-2018 (Groeipakket) art. 18';

export const groeipakketSocialeToeslag: Right = {
  code: 'groeipakketSocialeToeslag',
  entity: 'household',
  title: titleOf('groeipakketSocialeToeslag'),
  source: law,
  from: '2019-01-01',
  definitions: [
    // A limit that is not known decides nothing, not even for a family without income (contract).
    { name: 'isUnderLow', is: '$groeipakketSocialeToeslag.limitLow > 0 and taxedYear <= $groeipakketSocialeToeslag.limitLow' },
    {
      name: 'isUnderHigh',
      is: 'isLarge and $groeipakketSocialeToeslag.limitHigh3 > 0 and taxedYear <= $groeipakketSocialeToeslag.limitHigh3',
    },
    { name: 'isLarge', is: 'familySize > 2' },
    {
      name: 'forOneChild',
      is: 'if not isLarge then $groeipakketSocialeToeslag.amount1or2 else if isUnderLow then $groeipakketSocialeToeslag.amount3Low else $groeipakketSocialeToeslag.amount3Mid',
    },
    { name: 'forThisChild', of: 'person', is: 'if birthDate >= 2019-01-01 then forOneChild else notKnown' },
    { name: 'hasOlder', is: 'any(members where isGroeipakketChildHere and not (birthDate >= 2019-01-01))' },
  ],
  conditions: [
    {
      rule: 'children',
      test: 'familySize > 0',
      source: law,
      text: says(
        t(
          'Kinderen met recht op het Groeipakket: {familySize}.',
          'Enfants ayant droit au Groeipakket : {familySize}.',
          'Children with a right to the Groeipakket: {familySize}.',
          'Groeipakket hakkı olan çocuk: {familySize}.',
          'الأطفال الذين لهم حق في Groeipakket: {familySize}.',
          'Дітей з правом на Groeipakket: {familySize}.',
        ),
        t(
          'Geen kind thuis met recht op het Groeipakket.',
          'Aucun enfant à la maison avec droit au Groeipakket.',
          'No child at home with a right to the Groeipakket.',
          'Evde Groeipakket hakkı olan çocuk yok.',
          'لا طفل في البيت له حق في Groeipakket.',
          'Вдома немає дитини з правом на Groeipakket.',
        ),
        t(
          'Wij weten nog niet voor welke kinderen er Groeipakket is.',
          'Nous ne savons pas encore pour quels enfants il y a le Groeipakket.',
          'We do not know yet for which children there is Groeipakket.',
          'Hangi çocuklar için Groeipakket olduğunu henüz bilmiyoruz.',
          'لا نعرف بعد لأي أطفال يوجد Groeipakket.',
          'Ми ще не знаємо, на яких дітей є Groeipakket.',
        ),
      ),
    },
    {
      rule: 'incomeUnderLimit',
      test: 'isUnderLow or isUnderHigh',
      source: law,
      showSteps: true,
      text: says(
        t(
          'Het belastbaar inkomen van het gezin ligt niet boven de grens.',
          'Le revenu imposable du ménage ne dépasse pas la limite.',
          'The taxable income of the family is not above the limit.',
          'Ailenin vergiye tabi geliri sınırın üstünde değil.',
          'دخل الأسرة الخاضع للضريبة ليس فوق الحد.',
          'Оподатковуваний дохід сім’ї не вищий за межу.',
        ),
        t(
          'Het belastbaar inkomen van het gezin ligt boven de grens.',
          'Le revenu imposable du ménage dépasse la limite.',
          'The taxable income of the family is above the limit.',
          'Ailenin vergiye tabi geliri sınırın üstünde.',
          'دخل الأسرة الخاضع للضريبة فوق الحد.',
          'Оподатковуваний дохід сім’ї вищий за межу.',
        ),
        t(
          'Het inkomen van het gezin is niet gekend, of de grens van dit jaar niet.',
          'Le revenu du ménage n’est pas connu, ou la limite de cette année ne l’est pas.',
          'The income of the family is not known, or the limit of this year is not.',
          'Ailenin geliri ya da bu yılın sınırı bilinmiyor.',
          'دخل الأسرة غير معروف، أو حد هذا العام غير معروف.',
          'Дохід сім’ї або межа цього року невідомі.',
        ),
      ),
    },
    otherProperty(`${law} (KI-test)`),
  ],
  manual: [familyStayToCheck('Decreet 27-04-2018 (Groeipakket) art. 8 par. 1')],
  notes: [
    {
      rule: 'oldScheme',
      when: 'hasOlder',
      source: law,
      text: t(
        'Een kind geboren voor 2019 telt mee, maar zijn bedrag hangt af van het oude stelsel. Dat is hier niet gekend.',
        'Un enfant né avant 2019 compte, mais son montant dépend de l’ancien régime. Il n’est pas connu ici.',
        'A child born before 2019 counts, but its amount depends on the old scheme. That is not known here.',
        '2019’dan önce doğan çocuk sayılır, ama tutarı eski sisteme bağlı. Burada bilinmiyor.',
        'الطفل المولود قبل 2019 يُحسب، لكن مبلغه حسب النظام القديم. وهو غير معروف هنا.',
        'Дитина, народжена до 2019, рахується, але її сума за старою системою. Тут вона невідома.',
      ),
    },
    {
      rule: 'awardYear',
      when: 'familySize > 0',
      source: `${law}; toekenningsjaar`,
      text: t(
        'De toeslag loopt van 1 september tot 31 augustus, op het inkomen van het laatste aanslagbiljet. In de eerste maanden van het jaar kan dat nog een ouder biljet zijn.',
        'Le supplément va du 1er septembre au 31 août, sur la base du dernier avertissement-extrait de rôle. Au début de l’année, ce peut être un avertissement plus ancien.',
        'The supplement runs from 1 September to 31 August, on the income of the latest tax assessment. Early in the year that may still be an older one.',
        'Ek ödeme 1 Eylül’den 31 Ağustos’a kadar, son vergi bildirimindeki gelire göre sürer. Yılın başında bu daha eski bir bildirim olabilir.',
        'تسري العلاوة من 1 سبتمبر إلى 31 أغسطس حسب آخر إشعار ضريبي. في أول السنة قد يكون إشعارًا أقدم.',
        'Надбавка діє з 1 вересня до 31 серпня за останнім податковим листом. На початку року це може бути старіший лист.',
      ),
    },
  ],
  amount: { is: 'sum(members: forThisChild where isGroeipakketChildHere)', per: 'month' },
  steps: [
    taxedYearLine(law),
    {
      name: t('Inkomensgrens', 'Limite de revenu', 'Income limit', 'Gelir sınırı', 'حد الدخل', 'Межа доходу'),
      value: '$groeipakketSocialeToeslag.limitLow',
      per: 'year',
      source: law,
    },
    {
      name: t(
        'Inkomensgrens vanaf drie kinderen',
        'Limite de revenu à partir de trois enfants',
        'Income limit from three children on',
        'Üç çocuktan itibaren gelir sınırı',
        'حد الدخل من ثلاثة أطفال',
        'Межа доходу від трьох дітей',
      ),
      value: '$groeipakketSocialeToeslag.limitHigh3',
      per: 'year',
      source: law,
      when: 'isLarge',
    },
    {
      name: t(
        'Bedrag per kind geboren vanaf 2019',
        'Montant par enfant né à partir de 2019',
        'Amount for each child born from 2019',
        '2019’dan sonra doğan çocuk başına tutar',
        'المبلغ لكل طفل وُلد منذ 2019',
        'Сума на кожну дитину, народжену з 2019',
      ),
      value: 'forOneChild',
      per: 'month',
      source: law,
      when: 'familySize > 0 and (isUnderLow or isUnderHigh)',
    },
  ],
  next: [
    {
      outcome: 'excluded',
      when: 'familySize > 0',
      text: t(
        'Is het inkomen intussen gedaald? Lag het zes maanden na elkaar onder de grens, vraag dan de alarmprocedure bij de uitbetaler van het Groeipakket.',
        'Le revenu a baissé depuis ? S’il a été six mois de suite sous la limite, demandez la procédure d’alerte à l’organisme de paiement.',
        'Has the income gone down since? If it was under the limit for six months in a row, ask the payer of the Groeipakket for the alarm procedure.',
        'Gelir sonradan düştü mü? Altı ay üst üste sınırın altındaysa, Groeipakket ödeyicisinden alarm usulünü isteyin.',
        'هل انخفض الدخل منذ ذلك؟ إذا بقي ستة أشهر متتالية تحت الحد، فاطلب إجراء الإنذار من جهة الدفع.',
        'Дохід відтоді впав? Якщо він шість місяців поспіль був нижчий за межу, просіть тривожну процедуру у виплатника.',
      ),
    },
    ...nextLines('groeipakketSocialeToeslag'),
  ],
};
