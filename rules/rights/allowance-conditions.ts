// What IVT and IT share: age, residence, and the status that a person has to look at. Wet 27-02-1987 art. 2, 4.
import type { Condition, Manual } from '../engine/right.ts';
import { says, t } from './words.ts';

const law = 'Wet 27-02-1987';

const ageText = says(
  t('De leeftijd klopt: 18 tot en met 64 jaar.', 'L’âge convient : de 18 à 64 ans.', 'The age fits: 18 to 64.'),
  t('Te jong of te oud om dit aan te vragen.', 'Trop jeune ou trop âgé pour le demander.', 'Too young or too old to apply.'),
  t('De leeftijd is niet gekend.', 'L’âge n’est pas connu.', 'The age is not known.'),
);

export const allowanceConditions: Condition[] = [
  { rule: 'age', test: 'age(birthDate) >= 21 and age(birthDate) < 65', to: '2020-07-31', source: `${law} art. 2`, text: ageText },
  { rule: 'age', test: 'age(birthDate) >= 18 and age(birthDate) < 65', from: '2020-08-01', source: `${law} art. 2`, text: ageText },
  {
    rule: 'livesInBelgium',
    test: 'livesInBelgium',
    source: `${law} art. 4`,
    text: says(
      t('Woont in België.', 'Vit en Belgique.', 'Lives in Belgium.'),
      t('Woont niet in België.', 'Ne vit pas en Belgique.', 'Does not live in Belgium.'),
      t('Wij weten niet waar de persoon woont.', 'Nous ne savons pas où vit la personne.', 'We do not know where the person lives.'),
    ),
  },
  {
    rule: 'residence',
    test: 'not residenceGivesNoAllowance',
    source: `${law} art. 4`,
    text: says(
      t('Het verblijf sluit dit niet uit.', 'Le séjour ne l’exclut pas.', 'The residence status does not rule it out.'),
      t(
        'Dit verblijf geeft geen recht op deze uitkering.',
        'Ce séjour ne donne pas droit à cette allocation.',
        'This residence status gives no right to the allowance.',
      ),
      t('Het verblijfsstatuut is niet gekend.', 'Le statut de séjour n’est pas connu.', 'The residence status is not known.'),
    ),
  },
];

export const residenceToCheck: Manual = {
  rule: 'residenceToCheck',
  when: 'not residenceOpensAllowance and not residenceGivesNoAllowance',
  source: `${law} art. 4; KB 17-07-2006 (te verifiëren)`,
  text: t(
    'De lijst van nationaliteiten en statuten is hier niet nagekeken. Met inschrijving in het bevolkingsregister: ja. Anders: vraag het aan de FOD Sociale Zekerheid.',
    'La liste des nationalités et statuts n’est pas vérifiée ici. Avec inscription au registre de la population : oui. Sinon : demandez au SPF Sécurité sociale.',
    'The list of nationalities and statuses is not verified here. In the population register: yes. Otherwise: ask the FPS Social Security.',
  ),
};
