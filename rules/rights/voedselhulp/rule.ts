// Voedselhulp (FEAD until 2021, then ESF+): food of the European programme for a household under the at-risk-of-poverty threshold, or in budget management or debt
// mediation by a recognised service. Verordening (EU) nr. 223/2014; Verordening (EU) 2021/1057.
import type { Right } from '../../engine/right.ts';
import { nextLines, says, t, titleOf } from '../words.ts';

const law = 'Verordening (EU) 223/2014 (FEAD); Verordening (EU) 2021/1057 (ESF+)';
const scale = 'EU-SILC: 60 % van de mediaan, OESO-schaal 1 / 0,5 / 0,3';

export const voedselhulp: Right = {
  code: 'voedselhulp',
  entity: 'household',
  title: titleOf('voedselhulp'),
  source: law,
  from: '2014-01-01',
  definitions: [
    // All net income that really comes in, family benefit too: that is what the threshold is measured on. Not what only pays a cost back.
    {
      name: 'ownNet',
      of: 'person',
      is: 'if minorChild then 0 else sum(incomes: yearNet where active and not (kind in (gift, volunteer, thirdPartyHousingCosts)))',
    },
    { name: 'income', is: 'round(sum(members: ownNet where not placed) / 12)' },
    { name: 'older', is: 'count(members where not placed and age(birthDate) >= 14)' },
    { name: 'younger', is: 'count(members where not placed and age(birthDate) < 14)' },
    { name: 'weight', is: '1 + 0.5 * max(0, older - 1) + 0.3 * younger' },
    // Two adults with two children have a published figure of their own.
    {
      name: 'threshold',
      is: 'if older = 2 and younger = 2 then $armoederisicodrempel.twoAdultsTwoChildren else round($armoederisicodrempel.single * weight)',
    },
    { name: 'inDebtHelp', is: 'any(members where not minorChild and debtHelp in (management, mediation, collectiveSettlement))' },
  ],
  conditions: [
    {
      rule: 'underThresholdOrDebtHelp',
      test: 'inDebtHelp or income < threshold',
      source: `${law}; ${scale}`,
      showSteps: true,
      text: says(
        t(
          'Het inkomen ligt onder de armoedegrens, of er is budgetbeheer of schuldbemiddeling.',
          'Le revenu est sous le seuil de pauvreté, ou il y a une gestion budgétaire ou une médiation de dettes.',
          'The income is under the poverty threshold, or there is budget management or debt mediation.',
          'Gelir yoksulluk sınırının altında ya da bütçe yönetimi veya borç aracılığı var.',
          'الدخل تحت حد الفقر، أو توجد إدارة ميزانية أو وساطة ديون.',
          'Дохід нижчий за межу бідності, або є управління бюджетом чи посередництво в боргах.',
        ),
        t(
          'Het inkomen van {income} per maand ligt niet onder de armoedegrens van {threshold}.',
          'Le revenu de {income} par mois n’est pas sous le seuil de pauvreté de {threshold}.',
          'The income of {income} a month is not under the poverty threshold of {threshold}.',
          'Ayda {income} gelir, {threshold} olan yoksulluk sınırının altında değil.',
          'الدخل {income} في الشهر ليس تحت حد الفقر {threshold}.',
          'Дохід {income} на місяць не нижчий за межу бідності {threshold}.',
        ),
        t(
          'Het inkomen, de armoedegrens van dit jaar of de hulp bij schulden is nog niet gekend.',
          'Le revenu, le seuil de pauvreté de cette année ou l’aide pour dettes n’est pas encore connu.',
          'The income, the poverty threshold of this year or the debt help is not known yet.',
          'Gelir, bu yılın yoksulluk sınırı veya borç yardımı henüz bilinmiyor.',
          'الدخل أو حد الفقر لهذه السنة أو مساعدة الديون غير معروف بعد.',
          'Дохід, межа бідності цього року чи допомога з боргами ще невідомі.',
        ),
      ),
    },
  ],
  notes: [
    {
      rule: 'byDebtHelp',
      when: 'inDebtHelp',
      source: `${law}; practice of the OCMWs (Bever)`,
      text: t(
        'Budgetbeheer, schuldbemiddeling of collectieve schuldenregeling geeft toegang, wat het inkomen ook is.',
        'La gestion budgétaire, la médiation de dettes ou le règlement collectif donne accès, quel que soit le revenu.',
        'Budget management, debt mediation or a collective settlement gives access, whatever the income.',
      ),
    },
  ],
  steps: [
    {
      name: t('Netto inkomen van het gezin', 'Revenu net du ménage', 'Net income of the household'),
      value: 'income',
      per: 'month',
      source: law,
    },
    {
      name: t('Armoedegrens voor dit gezin', 'Seuil de pauvreté pour ce ménage', 'Poverty threshold for this household'),
      value: 'threshold',
      per: 'month',
      source: scale,
    },
  ],
  next: nextLines('voedselhulp'),
};
