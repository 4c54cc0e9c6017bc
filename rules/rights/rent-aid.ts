// What rent subsidy and rent premium share: income limit, maximum rent, and the formula of 1 May 2019 on: 75% of the maximum rent less 1/55 of the yearly income, no more
// than the maximum of the year. Before that day both had one ceiling and amounts that were not found. Besluit Vlaamse Codex Wonen 2021 book 5.
import type { Condition, Definition, Note, StepLine } from '../engine/right.ts';
import { incomeUnderLimit } from './renting-conditions.ts';
import { says, t } from './words.ts';

const lastOld = '2019-04-30';
const firstNew = '2019-05-01';

/** `name`: the tables of the right begin with it. */
export function rentAidDefinitions(name: 'huursubsidie' | 'huurpremie'): Definition[] {
  const [old, income, rent, most] = [`$${name}Old`, `$${name}Income`, `$${name}Rent`, `$${name}Amount`];
  const counted = 'min(dependants, $huursubsidieRule.dependantsMax)';
  return [
    { name: 'dependants', is: 'atCharge', to: lastOld },
    // A recognised handicap counts as a dependant. Without an allowance for it, it is asked only of who lives alone above the limit of who has none.
    {
      name: 'dependants',
      is: `if livesAlone and incomeOfAll > ${income}.single and isAloneWithHandicap then 1 else atCharge`,
      from: firstNew,
    },
    { name: 'limit', is: `${old}.ceiling + ${old}.perDependant * atCharge`, to: lastOld },
    {
      name: 'limit',
      is: `if not livesAlone then ${income}.other + ${income}.perDependant * atCharge else if isAloneWithHandicap then ${income}.singleHandicap else ${income}.single`,
      from: firstNew,
    },
    {
      name: 'maxRent',
      is: `(if isHighRentArea then ${old}.maxRentCity else ${old}.maxRent) + ${old}.rentPerDependant * ${counted}`,
      to: lastOld,
    },
    {
      name: 'maxRent',
      is: `round((if isHighRentArea then ${rent}.maxRentCity else ${rent}.maxRent) * (1 + min($huursubsidieRentRaise.most, $huursubsidieRentRaise.perDependant * dependants)))`,
      from: firstNew,
    },
    { name: 'referenceRent', is: 'maxRent * $huursubsidieReference.ofMaxRent', from: firstNew },
    { name: 'ownShare', is: 'incomeOfAll / $huursubsidieRule.incomeDivisor', from: firstNew },
    {
      name: 'mostAMonth',
      is: `if isHighRentArea then ${most}.maxMonthCity + ${most}.perDependantCity * ${counted} else ${most}.maxMonth + ${most}.perDependant * ${counted}`,
      from: firstNew,
    },
    { name: 'aid', is: 'notKnown', to: lastOld },
    { name: 'aid', is: 'round(max(0, min(mostAMonth, referenceRent - ownShare)))', from: firstNew },
  ];
}

/** Where the handicap was not counted above, the amount may be more. */
export const handicapNote = (source: string): Note => ({
  rule: 'handicapCounts',
  when: 'dependants = 0 and isAloneWithHandicap',
  source,
  from: firstNew,
  text: t(
    'Een erkende handicap telt als een persoon ten laste: met het attest kan het bedrag hoger zijn.',
    'Un handicap reconnu compte comme une personne à charge : avec l’attestation, le montant peut être plus élevé.',
    'A recognised handicap counts as a dependant: with the certificate the amount may be more.',
    'Tanınmış engel, bakılan bir kişi sayılır: belgeyle tutar daha yüksek olabilir.',
    'الإعاقة المعترف بها تُحسب كشخص معال: مع الشهادة قد يكون المبلغ أعلى.',
    'Визнана інвалідність рахується як утриманець: з довідкою сума може бути вищою.',
  ),
});

export const highRentNote: Note = {
  rule: 'highRentArea',
  when: 'isHighRentArea',
  source: 'wonenvlaanderen.be (lijst 2022)',
  text: t(
    'In deze gemeente gelden hogere maxima.',
    'Dans cette commune, les maximums sont plus élevés.',
    'In this municipality the maxima are higher.',
    'Bu belediyede sınırlar daha yüksek.',
    'في هذه البلدية الحدود أعلى.',
    'У цій громаді межі вищі.',
  ),
};

export function rentAidConditions(source: string): Condition[] {
  return [
    // A limit that is not known decides nothing, not even for who has no income (contract).
    incomeUnderLimit(source, 'incomeOfAll <= limit and limit > 0'),
    {
      rule: 'rentUnderMax',
      test: 'dwelling.rent <= maxRent',
      source,
      showSteps: true,
      text: says(
        t(
          'De huur ligt niet boven de maximale huurprijs.',
          'Le loyer ne dépasse pas le loyer maximum.',
          'The rent is not above the maximum rent.',
          'Kira, en yüksek kiranın üstünde değil.',
          'الإيجار ليس فوق الحد الأعلى.',
          'Оренда не вища за найвищу дозволену.',
        ),
        t(
          'De huur ligt boven de maximale huurprijs. Voor een kamer is dat maximum lager.',
          'Le loyer dépasse le loyer maximum. Pour une chambre, ce maximum est plus bas.',
          'The rent is above the maximum rent. For a room that maximum is lower.',
          'Kira, en yüksek kiranın üstünde. Oda için bu sınır daha düşüktür.',
          'الإيجار فوق الحد الأعلى. الحد للغرفة أقل.',
          'Оренда вища за найвищу дозволену. Для кімнати ця межа нижча.',
        ),
        t(
          'De huur of de maximale huurprijs is niet gekend.',
          'Le loyer ou le loyer maximum n’est pas connu.',
          'The rent or the maximum rent is not known.',
          'Kira veya en yüksek kira bilinmiyor.',
          'الإيجار أو الحد الأعلى غير معروف.',
          'Оренда або найвища дозволена оренда невідома.',
        ),
      ),
    },
    {
      rule: 'somethingLeft',
      test: 'referenceRent > ownShare',
      source,
      showSteps: true,
      from: firstNew,
      text: says(
        t(
          'De eigen bijdrage (1/55 van het jaarinkomen) is lager dan de referentiehuurprijs (75 % van de maximale huurprijs).',
          'La part propre (1/55 du revenu annuel) est inférieure au loyer de référence (75 % du loyer maximum).',
          'The own share (1/55 of the yearly income) is lower than the reference rent (75% of the maximum rent).',
          'Kendi payı (yıllık gelirin 1/55’i) referans kiradan (en yüksek kiranın yüzde 75’i) düşük.',
          'المساهمة الذاتية (1/55 من الدخل السنوي) أقل من الإيجار المرجعي (75 بالمئة من الحد الأعلى).',
          'Власна частка (1/55 річного доходу) нижча за довідкову оренду (75 % найвищої оренди).',
        ),
        t(
          'De eigen bijdrage (1/55 van het jaarinkomen) is even hoog als de referentiehuurprijs, of hoger: er blijft niets over.',
          'La part propre (1/55 du revenu annuel) atteint le loyer de référence : il ne reste rien.',
          'The own share (1/55 of the yearly income) reaches the reference rent: nothing is left.',
          'Kendi payı (yıllık gelirin 1/55’i) referans kiraya ulaşıyor: geriye bir şey kalmıyor.',
          'المساهمة الذاتية (1/55 من الدخل السنوي) تبلغ الإيجار المرجعي: لا يبقى شيء.',
          'Власна частка (1/55 річного доходу) сягає довідкової оренди: нічого не лишається.',
        ),
        t(
          'Het inkomen of de maximale huurprijs is niet gekend.',
          'Le revenu ou le loyer maximum n’est pas connu.',
          'The income or the maximum rent is not known.',
          'Gelir veya en yüksek kira bilinmiyor.',
          'الدخل أو الحد الأعلى للإيجار غير معروف.',
          'Дохід або найвища дозволена оренда невідомі.',
        ),
      ),
    },
  ];
}

export function rentAidSteps(source: string): StepLine[] {
  return [
    {
      name: t(
        'Inkomen van het gezin, per jaar',
        'Revenu du ménage, par an',
        'Income of the household, a year',
        'Ailenin yıllık geliri',
        'دخل الأسرة في السنة',
        'Дохід сім’ї за рік',
      ),
      value: 'incomeOfAll',
      per: 'year',
      source,
    },
    {
      name: t('Inkomensgrens', 'Plafond de revenus', 'Income limit', 'Gelir sınırı', 'حد الدخل', 'Межа доходу'),
      value: 'limit',
      per: 'year',
      source,
    },
    {
      name: t('Maximale huurprijs', 'Loyer maximum', 'Maximum rent', 'En yüksek kira', 'أعلى إيجار', 'Найвища оренда'),
      value: 'maxRent',
      per: 'month',
      source,
    },
    {
      name: t(
        'Referentiehuurprijs: 75 % daarvan',
        'Loyer de référence : 75 %',
        'Reference rent: 75% of it',
        'Referans kira: yüzde 75’i',
        'الإيجار المرجعي: 75 بالمئة منه',
        'Довідкова оренда: 75 % від неї',
      ),
      value: 'referenceRent',
      per: 'month',
      source,
      from: firstNew,
    },
    {
      name: t(
        'Eigen bijdrage: 1/55 van het jaarinkomen',
        'Part propre : 1/55 du revenu annuel',
        'Own share: 1/55 of the yearly income',
        'Kendi payı: yıllık gelirin 1/55’i',
        'المساهمة الذاتية: 1/55 من الدخل السنوي',
        'Власна частка: 1/55 річного доходу',
      ),
      value: 'ownShare',
      per: 'month',
      source,
      from: firstNew,
    },
    {
      name: t(
        'Hoogste bedrag van het jaar',
        'Montant maximum de l’année',
        'Highest amount of the year',
        'Yılın en yüksek tutarı',
        'أعلى مبلغ في السنة',
        'Найвища сума року',
      ),
      value: 'mostAMonth',
      per: 'month',
      source,
      from: firstNew,
    },
  ];
}
