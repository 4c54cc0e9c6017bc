// Pro-Deobijstand: a free lawyer by status or under a first limit, a partly free one up to a second. Ger.W. art. 508/1 ff; KB 03-08-2016. Net means of all who live in;
// the amount for a dependant is 20% of the leefloon of category 3.
import type { Right } from '../../engine/right.ts';
import { nextLines, says, t, titleOf } from '../words.ts';

const law = 'Ger.W. art. 508/1 ff; KB 03-08-2016';
const notCounted = 'childBenefit, maintenanceForChild, studyGrant, careBudget, volunteer, gift';

export const proDeo: Right = {
  code: 'proDeo',
  entity: 'person',
  title: titleOf('proDeo'),
  source: law,
  from: '2014-09-01',
  definitions: [
    {
      name: 'automatic',
      is: 'age(birthDate) < 18 or takesLeefloon or takesIgo or takesDisabilityAllowance or residence.status = asylumSeeker or debtHelp = collectiveSettlement',
    },
    { name: 'ownNet', of: 'person', is: `if minorChild then 0 else sum(incomes: yearNet where active and not (kind in (${notCounted})))` },
    { name: 'means', is: 'round(sum(members: ownNet) / 12)' },
    { name: 'isAlone', is: 'count(others) = 0' },
    { name: 'dependants', is: 'count(members where minorChild)' },
    { name: 'freeLimit', is: 'if isAlone then $proDeo.fullSingle else $proDeo.fullHousehold + $proDeoDependant.amount * dependants' },
    {
      name: 'partlyLimit',
      is: 'if isAlone then $proDeo.partialSingle else $proDeo.partialHousehold + $proDeoDependant.amount * dependants',
    },
  ],
  conditions: [
    {
      rule: 'statusOrMeans',
      test: 'automatic or means <= partlyLimit',
      source: law,
      showSteps: true,
      text: says(
        t('Een statuut of een inkomen onder de grens.', 'Un statut ou un revenu sous la limite.', 'A status or an income under the limit.'),
        t(
          'Het inkomen van het gezin ligt boven de grens.',
          'Le revenu du ménage dépasse la limite.',
          'The income of the household is above the limit.',
        ),
        t('Statuut of inkomen is nog niet gekend.', 'Le statut ou le revenu n’est pas encore connu.', 'Status or income is not known yet.'),
      ),
    },
  ],
  notes: [
    {
      rule: 'byStatus',
      when: 'automatic',
      source: law,
      text: t(
        'Volledig gratis door het statuut. De dienst kan tegenbewijs vragen.',
        'Entièrement gratuit par le statut. Le service peut demander la preuve contraire.',
        'Free by status. The service may ask for proof to the contrary.',
      ),
    },
    {
      rule: 'fullyFree',
      when: 'not automatic and means < freeLimit',
      source: law,
      text: t(
        'Volledig gratis: onder de grens van {freeLimit} per maand.',
        'Entièrement gratuit : sous la limite de {freeLimit} par mois.',
        'Free: under the limit of {freeLimit} a month.',
      ),
    },
    {
      rule: 'partlyFree',
      when: 'not automatic and means >= freeLimit and means <= partlyLimit',
      source: law,
      text: t(
        'Gedeeltelijk gratis: tussen {freeLimit} en {partlyLimit} per maand.',
        'Partiellement gratuit : entre {freeLimit} et {partlyLimit} par mois.',
        'Partly free: between {freeLimit} and {partlyLimit} a month.',
      ),
    },
  ],
  steps: [
    {
      name: t('Netto inkomen van het gezin', 'Revenu net du ménage', 'Net income of the household'),
      value: 'means',
      per: 'month',
      source: law,
      when: 'not automatic',
    },
    {
      name: t('Grens voor volledig gratis', 'Limite pour la gratuité complète', 'Limit for free'),
      value: 'freeLimit',
      per: 'month',
      source: law,
      when: 'not automatic',
    },
    {
      name: t('Grens voor gedeeltelijk gratis', 'Limite pour la gratuité partielle', 'Limit for partly free'),
      value: 'partlyLimit',
      per: 'month',
      source: law,
      when: 'not automatic',
    },
  ],
  next: nextLines('proDeo'),
};
