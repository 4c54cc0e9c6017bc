// Minimale levering: an amount each half month on a prepaid meter that cannot be loaded, from 1 November to 31 March. The scheme is a choice of each centre.
// Energiebesluit 19-11-2010.
import type { Right } from '../../engine/right.ts';
import { nextLines, says, t, titleOf } from '../words.ts';

const law = 'Energiebesluit 19-11-2010 art. 5.5.3 (artikel te verifiëren)';
const byDwelling = (energy: 'Gas' | 'Electricity') =>
  `match (dwelling.kind) (${['apartment', 'terraced', 'detached']
    .map(
      (kind) =>
        `${kind}: if inCategory1to3 or category4 then $minimaleLevering${energy}Protected.${kind} else $minimaleLevering${energy}Normal.${kind}`,
    )
    .join(', ')}, else: notKnown)`;

export const minimaleLevering: Right = {
  code: 'minimaleLevering',
  entity: 'household',
  title: titleOf('minimaleLevering'),
  source: law,
  from: '2010-11-01',
  definitions: [
    { name: 'gasAmount', is: byDwelling('Gas') },
    { name: 'electricityAmount', is: byDwelling('Electricity') },
  ],
  conditions: [
    {
      rule: 'winter',
      test: 'month(today) <= 3 or month(today) >= 11',
      source: law,
      text: says(
        t(
          'Het is tussen 1 november en 31 maart.',
          'Nous sommes entre le 1er novembre et le 31 mars.',
          'It is between 1 November and 31 March.',
        ),
        t(
          'Alleen tussen 1 november en 31 maart.',
          'Seulement entre le 1er novembre et le 31 mars.',
          'Only between 1 November and 31 March.',
        ),
        t('De datum is niet gekend.', 'La date n’est pas connue.', 'The date is not known.'),
      ),
    },
    {
      rule: 'prepaidMeter',
      test: 'energy.gasMeter = prepaid or energy.electricityMeter = prepaid',
      source: law,
      text: says(
        t('Heeft een budgetmeter.', 'A un compteur à budget.', 'Has a prepaid meter.'),
        t('Heeft geen budgetmeter.', 'N’a pas de compteur à budget.', 'Has no prepaid meter.'),
        t(
          'Wij weten niet of er een budgetmeter is.',
          'Nous ne savons pas s’il y a un compteur à budget.',
          'We do not know whether there is a prepaid meter.',
        ),
      ),
    },
    {
      rule: 'cannotLoad',
      test: 'energy.cannotLoadMeter',
      source: law,
      text: says(
        t('Kan de meter niet opladen.', 'Ne peut pas recharger le compteur.', 'Cannot load the meter.'),
        t('Kan de meter zelf opladen.', 'Peut recharger le compteur.', 'Can load the meter.'),
        t(
          'Wij weten niet of het gezin de meter kan opladen.',
          'Nous ne savons pas si le ménage peut recharger le compteur.',
          'We do not know whether the household can load the meter.',
        ),
      ),
    },
  ],
  notes: [
    {
      rule: 'choiceOfCentre',
      when: 'energy.cannotLoadMeter',
      source: law,
      text: t(
        'Het OCMW kiest zelf of het dit doet, en mag 30 % terugvragen.',
        'Le CPAS choisit de le faire ou non, et peut réclamer 30 %.',
        'The OCMW chooses whether to do this, and may ask 30% back.',
      ),
    },
  ],
  amount: {
    is: '(if energy.gasMeter = prepaid then gasAmount else 0) + (if energy.electricityMeter = prepaid then electricityAmount else 0)',
    per: 'halfMonth',
  },
  steps: [
    { name: t('Gas', 'Gaz', 'Gas'), value: 'gasAmount', per: 'halfMonth', source: law, when: 'energy.gasMeter = prepaid' },
    {
      name: t('Elektriciteit', 'Électricité', 'Electricity'),
      value: 'electricityAmount',
      per: 'halfMonth',
      source: law,
      when: 'energy.electricityMeter = prepaid',
    },
  ],
  next: nextLines('minimaleLevering'),
};
