// Equivalent leefloon: social aid of the OCMW at the amounts of the leefloon, for who has a lawful stay but is not under the RMI law.
// OCMW-wet 08-07-1976 art. 1, 57; Wet 02-04-1965 (refund). The same means test (contract); the need is for the centre to judge, and debts may count there.
import type { Right } from '../../engine/right.ts';
import { livesHere, meansNotes, meansSteps, meansUnder, notCovered, ofAge } from '../leefloon/conditions.ts';
import { nextLines, says, t, titleOf } from '../words.ts';

const status = 'OCMW-wet 08-07-1976 art. 1, 57; Wet 02-04-1965';

export const equivalentLeefloon: Right = {
  code: 'equivalentLeefloon',
  entity: 'person',
  title: titleOf('equivalentLeefloon'),
  source: status,
  from: '2002-10-01',
  law: 'statusLaw',
  conditions: [
    {
      rule: 'residenceStatus',
      test: 'statusLaw = OCMW or maybeEquivalent',
      source: status,
      text: says(
        t(
          'Het verblijfsstatuut valt onder de OCMW-wet: een equivalent leefloon is mogelijk.',
          'Le statut de séjour relève de la loi CPAS : un équivalent est possible.',
          'The residence status falls under the OCMW law: an equivalent leefloon is possible.',
        ),
        t(
          'Dit verblijfsstatuut geeft geen equivalent leefloon.',
          'Ce statut de séjour ne donne pas d’équivalent.',
          'This residence status gives no equivalent leefloon.',
        ),
        t(
          'Het verblijfsstatuut, het register of de opvangplaats (code 207) is nog niet gekend.',
          'Le statut de séjour, le registre ou la place d’accueil (code 207) n’est pas encore connu.',
          'The residence status, the register or the reception place (code 207) is not known yet.',
        ),
      ),
    },
    livesHere,
    ofAge,
    notCovered,
    meansUnder,
  ],
  manual: [
    {
      rule: 'noReceptionPlace',
      when: 'maybeEquivalent and residence.status = asylumSeeker',
      source: 'Opvangwet 12-01-2007; Wet 02-04-1965; rechtspraak 2023',
      text: t(
        'Geen opvangplaats aangeboden. Lezing 1: materiële hulp van Fedasil blijft de regel. Lezing 2: rechtbanken kennen OCMW-steun of een schadevergoeding toe. De juridische dienst beslist.',
        'Aucune place d’accueil proposée. Lecture 1 : l’aide matérielle de Fedasil reste la règle. Lecture 2 : des tribunaux accordent l’aide du CPAS ou des dommages. Le service juridique décide.',
        'No reception place was offered. Reading 1: material aid from Fedasil stays the rule. Reading 2: courts grant aid of the centre or damages. The legal unit decides.',
      ),
    },
    {
      rule: 'thirdCountryWithoutRegister',
      when: 'maybeEquivalent and residence.status = thirdCountry',
      source: status,
      text: t(
        'Wettig verblijf zonder inschrijving in het bevolkings- of vreemdelingenregister: ga na welke kaart de persoon heeft. Het vreemdelingenregister geeft equivalent leefloon, het bevolkingsregister leefloon.',
        'Séjour légal sans inscription au registre de la population ou des étrangers : vérifiez la carte.',
        'Lawful stay without entry in the population or foreigners register: check the card.',
      ),
    },
  ],
  notes: [
    {
      rule: 'discretion',
      when: 'statusLaw = OCMW',
      source: 'OCMW-wet 08-07-1976 art. 57',
      text: t(
        'Het OCMW beoordeelt de behoeftigheid in het sociaal onderzoek; schulden mogen daar meetellen. Hier is het middelenonderzoek van het leefloon gebruikt.',
        'Le CPAS apprécie l’état de besoin dans l’enquête sociale ; les dettes peuvent y compter. Ici l’enquête sur les ressources du revenu d’intégration est utilisée.',
        'The centre judges the need in the social enquiry; debts may count there. Here the means test of the leefloon is used.',
      ),
    },
    {
      rule: 'statusToVerify',
      when: 'residence.status in (temporaryProtection, regularisationPending)',
      source: 'niet in een openbare bron gezien',
      text: t(
        'De regeling voor dit statuut komt niet uit een openbare bron: te verifiëren.',
        'Le régime de ce statut ne vient pas d’une source publique : à vérifier.',
        'The rules for this status were not seen in a public source: to verify.',
      ),
    },
    ...meansNotes,
  ],
  amount: { is: 'leefloonAmount', per: 'month' },
  steps: meansSteps,
  next: nextLines('equivalentLeefloon'),
};
