// Maximumfactuur (MAF): above a ceiling of own payments in a year the health fund pays back the rest, by itself. GVU art. 37quinquies-37vicies.
// The amount is that ceiling, not money that comes in. With increased reimbursement it is the social ceiling; else the net taxable income of two years ago decides,
// which nobody is asked here: the ceiling is open and the brackets stand in the steps.
import type { Right, StepLine } from '../../engine/right.ts';
import { nextLines, says, t, titleOf } from '../words.ts';

const law = 'Gecoördineerde wet 14-07-1994 (GVU) art. 37quinquies-37vicies';

const bracket = (number: 1 | 2 | 3 | 4): StepLine => ({
  name: t(
    `Grens bij een netto belastbaar inkomen (twee jaar terug) tot {$maximumfactuur.income${number}}`,
    `Plafond pour un revenu net imposable (il y a deux ans) jusqu’à {$maximumfactuur.income${number}}`,
    `Ceiling with a net taxable income (two years ago) up to {$maximumfactuur.income${number}}`,
  ),
  value: `$maximumfactuur.ceiling${number}`,
  per: 'year',
  source: law,
  when: 'not social',
});

export const maximumfactuur: Right = {
  code: 'maximumfactuur',
  entity: 'household',
  title: titleOf('maximumfactuur'),
  source: law,
  from: '2002-01-01',
  definitions: [
    // Of an adult: a child that has it by its own disability has a social ceiling for itself alone.
    { name: 'social', is: 'any(members where not minorChild and isIncreasedReimbursement)' },
    { name: 'under19', is: 'any(members where not placed and role in (child, grandchild, sibling) and age(birthDate) < 19)' },
  ],
  conditions: [
    {
      rule: 'insured',
      test: 'social or any(members where not placed and not minorChild and health.insured)',
      source: law,
      text: says(
        t(
          'Iemand van het gezin is bij een ziekenfonds.',
          'Un membre du ménage est affilié à une mutualité.',
          'Somebody in the household is with a health fund.',
          'Aileden biri bir sağlık sandığına kayıtlı.',
          'شخص من الأسرة مسجل في صندوق مرض.',
          'Хтось із сім’ї є в лікарняній касі.',
        ),
        t(
          'Niemand van het gezin is bij een ziekenfonds. Sluit eerst aan.',
          'Personne du ménage n’est affilié à une mutualité. Affiliez-vous d’abord.',
          'Nobody in the household is with a health fund. Join one first.',
          'Aileden kimse bir sağlık sandığına kayıtlı değil. Önce kaydolun.',
          'لا أحد من الأسرة مسجل في صندوق مرض. سجل أولًا.',
          'Ніхто із сім’ї не є в лікарняній касі. Спершу запишіться.',
        ),
        t(
          'Wij weten niet of het gezin bij een ziekenfonds is.',
          'Nous ne savons pas si le ménage est affilié à une mutualité.',
          'We do not know whether the household is with a health fund.',
          'Ailenin bir sağlık sandığında olup olmadığını bilmiyoruz.',
          'لا نعرف هل الأسرة مسجلة في صندوق مرض.',
          'Ми не знаємо, чи сім’я є в лікарняній касі.',
        ),
      ),
    },
  ],
  notes: [
    {
      rule: 'socialCeiling',
      when: 'social',
      source: law,
      text: t(
        'Verhoogde tegemoetkoming: de sociale maximumfactuur, de laagste grens.',
        'Intervention majorée : le maximum à facturer social, le plafond le plus bas.',
        'Increased reimbursement: the social maximum bill, the lowest ceiling.',
        'Artırılmış geri ödeme: sosyal azami fatura, en düşük sınır.',
        'تعويض مرتفع: الفاتورة القصوى الاجتماعية، أدنى حد.',
        'Підвищене відшкодування: соціальний максимальний рахунок, найнижча межа.',
      ),
    },
    {
      rule: 'incomeCeiling',
      when: 'not social',
      source: law,
      text: t(
        'Zonder verhoogde tegemoetkoming bepaalt het netto inkomen van twee jaar terug de grens. Het ziekenfonds krijgt dat van de belastingen.',
        'Sans intervention majorée, le revenu net d’il y a deux ans fixe le plafond. La mutualité le reçoit des impôts.',
        'Without increased reimbursement the net income of two years ago sets the ceiling. The health fund gets it from the tax office.',
      ),
    },
    {
      rule: 'childUnder19',
      when: 'under19',
      source: law,
      text: t(
        'Voor een kind jonger dan 19 geldt een eigen grens, wat het gezin ook verdient.',
        'Pour un enfant de moins de 19 ans, un plafond propre s’applique, quel que soit le revenu.',
        'A child under 19 has a ceiling of its own, whatever the household earns.',
      ),
    },
    {
      rule: 'lowestSince2022',
      when: 'true',
      from: '2022-01-01',
      source: 'inami.fgov.be',
      text: t(
        'Sinds 2022 is er een lagere grens voor de laagste inkomens.',
        'Depuis 2022, il y a un plafond plus bas pour les revenus les plus bas.',
        'Since 2022 there is a lower ceiling for the lowest incomes.',
      ),
    },
  ],
  amount: { is: 'if social then $maximumfactuur.social else notKnown', per: 'year' },
  steps: [
    {
      name: t('Grens met verhoogde tegemoetkoming', 'Plafond avec l’intervention majorée', 'Ceiling with increased reimbursement'),
      value: '$maximumfactuur.social',
      per: 'year',
      source: law,
      when: 'social',
    },
    bracket(1),
    bracket(2),
    bracket(3),
    bracket(4),
    {
      name: t('Grens bij een hoger inkomen', 'Plafond pour un revenu plus élevé', 'Ceiling with a higher income'),
      value: '$maximumfactuur.ceiling5',
      per: 'year',
      source: law,
      when: 'not social',
    },
    {
      name: t('Grens voor een kind jonger dan 19', 'Plafond pour un enfant de moins de 19 ans', 'Ceiling for a child under 19'),
      value: '$maximumfactuur.childUnder19',
      per: 'year',
      source: law,
      when: 'under19',
    },
    {
      name: t('Zoveel lager voor wie chronisch ziek is', 'Réduction pour un malade chronique', 'So much lower for the chronically ill'),
      value: '$maximumfactuur.chronicReduction',
      per: 'year',
      source: law,
    },
    {
      name: t(
        'Basisbedrag van de sociale grens, niet geïndexeerd',
        'Montant de base du plafond social, non indexé',
        'Basic amount of the social ceiling, not indexed',
      ),
      value: '$maximumfactuurBase.social',
      per: 'year',
      source: 'inami.fgov.be',
      when: 'social',
    },
    {
      name: t(
        'Basisbedrag van de laagste grens, niet geïndexeerd',
        'Montant de base du plafond le plus bas, non indexé',
        'Basic amount of the lowest ceiling, not indexed',
      ),
      value: '$maximumfactuurBase.lowestCeiling',
      per: 'year',
      source: 'inami.fgov.be',
    },
  ],
  next: nextLines('maximumfactuur'),
};
