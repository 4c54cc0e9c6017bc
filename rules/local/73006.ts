// Local rules of Bilzen (NIS 73006), inherited on 01-01-2025 by Bilzen-Hoeselt (NIS 73110: te verifiëren). S043: the premium was abolished on 31-12-2015, came
// back on 01-04-2020 and was widened on 01-04-2021. Sources: bilzen.be; policy plan of Bilzen 2020-2025.
import { says, t } from '../rights/words.ts';
import type { LocalRule, LocalVersion } from './local-rule.ts';

const of2020 = 'Subsidiereglement mantelzorgpremie Bilzen, 01-04-2020';
const of2021 = 'Subsidiereglement mantelzorgpremie Bilzen, 01-04-2021';
const amount = 'if informalCare.personsCaredFor >= 2 then $mantelzorgpremieBilzen.two else $mantelzorgpremieBilzen.one';

type LocalCondition = LocalVersion['conditions'][number];

const sameMunicipality = (source: string): LocalCondition => ({
  rule: 'sameMunicipality',
  test: 'informalCare.sameMunicipality',
  source,
  text: says(
    t(
      'De persoon voor wie u zorgt, woont ook in de gemeente.',
      'La personne aidée vit aussi dans la commune.',
      'The person cared for lives in the municipality too.',
    ),
    t(
      'De persoon voor wie u zorgt, woont in een andere gemeente.',
      'La personne aidée vit dans une autre commune.',
      'The person cared for lives in another municipality.',
    ),
    t(
      'Wij weten niet waar de persoon woont voor wie u zorgt.',
      'Nous ne savons pas où vit la personne aidée.',
      'We do not know where the person cared for lives.',
    ),
  ),
});
const kinOrLivesIn = (degree: 1 | 2, source: string): LocalCondition => ({
  rule: 'kinOrLivesIn',
  test: `informalCare.livesIn or informalCare.kinshipDegree <= ${degree}`,
  source,
  text: says(
    t(
      `Familie tot in graad ${degree}, of onder één dak.`,
      `Famille jusqu’au degré ${degree}, ou sous le même toit.`,
      `Kin to degree ${degree}, or under one roof.`,
    ),
    t(
      `Geen familie tot in graad ${degree} en niet onder één dak.`,
      `Pas de famille jusqu’au degré ${degree} et pas sous le même toit.`,
      `No kin to degree ${degree} and not under one roof.`,
    ),
    t(
      'Wij weten niet of u familie bent of samenwoont.',
      'Nous ne savons pas si vous êtes de la famille ou vivez ensemble.',
      'We do not know whether you are kin or live together.',
    ),
  ),
});
const caredForAge = (years: 21 | 65, source: string): LocalCondition => ({
  rule: 'caredForAge',
  test: `informalCare.caredForAge >= ${years}`,
  source,
  text: says(
    t(
      `De persoon voor wie u zorgt, is ${years} jaar of ouder.`,
      `La personne aidée a ${years} ans ou plus.`,
      `The person cared for is ${years} or older.`,
    ),
    t(
      `De persoon voor wie u zorgt, is jonger dan ${years} jaar.`,
      `La personne aidée a moins de ${years} ans.`,
      `The person cared for is younger than ${years}.`,
    ),
    t(
      'Wij kennen de leeftijd van de persoon voor wie u zorgt niet.',
      'Nous ne connaissons pas l’âge de la personne aidée.',
      'We do not know the age of the person cared for.',
    ),
  ),
});
const caredForPoints = (source: string): LocalCondition => ({
  rule: 'caredForPoints',
  test: 'informalCare.caredForPoints >= 12',
  source,
  text: says(
    t('De zorgnood is 12 punten of meer.', 'Le besoin de soins est de 12 points ou plus.', 'The care need is 12 points or more.'),
    t('De zorgnood is minder dan 12 punten.', 'Le besoin de soins est de moins de 12 points.', 'The care need is less than 12 points.'),
    t(
      'Wij kennen de punten van de zorgnood niet.',
      'Nous ne connaissons pas les points du besoin de soins.',
      'We do not know the points of the care need.',
    ),
  ),
});
const increasedReimbursement: LocalCondition = {
  rule: 'increasedReimbursement',
  test: 'informalCare.caredForIncreasedReimbursement',
  source: of2020,
  text: says(
    t(
      'De persoon voor wie u zorgt, heeft de verhoogde tegemoetkoming.',
      'La personne aidée a l’intervention majorée.',
      'The person cared for has the increased reimbursement.',
    ),
    t(
      'De persoon voor wie u zorgt, heeft geen verhoogde tegemoetkoming.',
      'La personne aidée n’a pas l’intervention majorée.',
      'The person cared for has no increased reimbursement.',
    ),
    t(
      'Wij weten niet of er verhoogde tegemoetkoming is.',
      'Nous ne savons pas s’il y a une intervention majorée.',
      'We do not know of increased reimbursement.',
    ),
  ),
};

export const mantelzorgpremieBilzen: LocalRule = {
  right: 'mantelzorgpremie',
  municipalities: [73006, 73110],
  versions: [
    {
      from: '2016-01-01',
      to: '2020-03-31',
      source: 'Bilzen, abolished on 31-12-2015',
      conditions: [
        {
          rule: 'abolished',
          test: 'today >= 2020-04-01',
          source: 'Bilzen, abolished on 31-12-2015, again from 01-04-2020',
          text: says(
            t('De premie bestaat.', 'La prime existe.', 'The premium exists.'),
            t(
              'De gemeente had in die jaren geen premie.',
              'La commune n’avait pas de prime ces années-là.',
              'The municipality had no premium in those years.',
            ),
            t('De datum is niet gekend.', 'La date n’est pas connue.', 'The date is not known.'),
          ),
        },
      ],
    },
    {
      from: '2020-04-01',
      to: '2021-03-31',
      source: of2020,
      conditions: [
        sameMunicipality(of2020),
        kinOrLivesIn(1, of2020),
        caredForAge(65, of2020),
        caredForPoints(of2020),
        increasedReimbursement,
      ],
      amount,
    },
    {
      from: '2021-04-01',
      source: of2021,
      conditions: [sameMunicipality(of2021), kinOrLivesIn(2, of2021), caredForAge(21, of2021), caredForPoints(of2021)],
      manual: [
        {
          rule: 'incomeWidened',
          when: 'not informalCare.caredForIncreasedReimbursement',
          source: of2021,
          text: t(
            'Zonder verhoogde tegemoetkoming. De inkomensvoorwaarde is sinds april 2021 ruimer, maar de tekst is niet gekend. Volgens de oude tekst: nee. Volgens de nieuwe: misschien. Vraag het aan het zorgloket.',
            'Sans intervention majorée. La condition de revenu est plus large depuis avril 2021, mais le texte n’est pas connu. Selon l’ancien texte : non. Selon le nouveau : peut-être. Demandez au guichet des soins.',
            'Without increased reimbursement. The income condition is wider since April 2021, but its text is not known. By the old text: no. By the new: perhaps. Ask the care desk.',
          ),
        },
      ],
      amount,
    },
  ],
};
