// Installatiepremie: once in a lifetime, for who was without a dwelling and now has a lasting one.
// Wet 26-05-2002 (RMI) art. 14 par. 3 has priority over Wet 08-07-1976 art. 57bis and KB 21-09-2004.
import type { Right } from '../../engine/right.ts';
import { nextLines, says, t, titleOf } from '../words.ts';

const rmi = 'Wet 26-05-2002 (RMI) art. 14 par. 3';
const ocmw = 'Wet 08-07-1976 (OCMW-wet) art. 57bis; KB 21-09-2004';

export const installatiepremie: Right = {
  code: 'installatiepremie',
  entity: 'person',
  title: titleOf('installatiepremie'),
  source: `${rmi}; ${ocmw}`,
  from: '2004-11-15',
  definitions: [
    {
      name: 'replacementIncome',
      is: 'receives(igo) or receives(ivt) or receives(it) or any(incomes where active and kind in (unemployment, sickness, pension, igo, ivt, it))',
    },
    // Family benefit, study grants, care budgets and the like do not count (KB 11-07-2002 art. 22 par. 1).
    {
      name: 'ownIncome',
      of: 'person',
      is: 'sum(incomes: yearNet where active and not (kind in (childBenefit, maintenanceForChild, studyGrant, careBudget, it, volunteer, gift)))',
    },
    { name: 'incomeOfTwo', is: 'ownIncome + sum(partner: ownIncome)' },
    { name: 'incomeLimit', is: 'round(leefloonYear * $installatiepremieRule.incomeFactor)' },
    { name: 'lowIncome', is: 'incomeOfTwo < incomeLimit' },
  ],
  conditions: [
    {
      rule: 'adult',
      test: 'age(birthDate) >= 18 or (age(birthDate) >= 14 and (emancipatedByMarriage or pregnant or count(children) > 0))',
      source: 'Wet 26-05-2002 (RMI) art. 3, 2° and art. 7',
      text: says(
        t('Meerderjarig, of daarmee gelijkgesteld.', 'Majeur, ou assimilé.', 'Of age, or treated as such.'),
        t('Minderjarig.', 'Mineur.', 'Under 18.'),
        t('De leeftijd is niet gekend.', 'L’âge n’est pas connu.', 'The age is not known.'),
      ),
    },
    {
      rule: 'lawfulStay',
      test: 'not (residence.status in (undocumented, shortStay)) and not (residence.status = asylumSeeker and residence.code207 = assigned)',
      source: 'Wet 08-07-1976 (OCMW-wet) art. 57 par. 2, 57ter; Wet 26-05-2002 (RMI) art. 3',
      text: says(
        t('Het verblijf laat deze steun toe.', 'Le séjour permet cette aide.', 'The residence status allows this aid.'),
        t(
          'Het verblijf laat alleen andere hulp toe.',
          'Le séjour ne permet que d’autres aides.',
          'The residence status allows other help only.',
        ),
        t('Het verblijfsstatuut is niet gekend.', 'Le statut de séjour n’est pas connu.', 'The residence status is not known.'),
      ),
    },
    {
      rule: 'wasHomeless',
      test: 'homeless',
      source: `${rmi}; KB 21-09-2004 art. 1`,
      text: says(
        t('Had geen eigen woning.', 'N’avait pas de logement.', 'Had no dwelling of their own.'),
        t('Was niet dakloos.', 'N’était pas sans abri.', 'Was not homeless.'),
        t(
          'Wij weten niet of er vroeger een eigen woning was.',
          'Nous ne savons pas s’il y avait un logement.',
          'We do not know whether there was a dwelling before.',
        ),
      ),
    },
    {
      rule: 'permanentMainResidence',
      test: 'dwelling.permanentMainResidence',
      source: rmi,
      text: says(
        t(
          'Heeft nu een woning als vaste hoofdverblijfplaats.',
          'A maintenant une résidence principale.',
          'Now has a lasting main residence.',
        ),
        t('Heeft nog geen vaste hoofdverblijfplaats.', 'N’a pas encore de résidence principale.', 'Has no lasting main residence yet.'),
        t(
          'Wij weten niet of de woning de vaste hoofdverblijfplaats is.',
          'Nous ne savons pas si c’est la résidence principale.',
          'We do not know whether it is the main residence.',
        ),
      ),
    },
    {
      rule: 'neverHad',
      test: 'not hadInstallationPremium',
      source: `${rmi} (once in a lifetime)`,
      text: says(
        t('Kreeg de premie nog nooit.', 'N’a jamais reçu la prime.', 'Never had the premium.'),
        t(
          'Kreeg de premie al eens: zij bestaat één keer in een leven.',
          'A déjà reçu la prime : une seule fois dans la vie.',
          'Had the premium before: it exists once in a lifetime.',
        ),
        t(
          'Wij weten niet of er vroeger een premie was.',
          'Nous ne savons pas s’il y a déjà eu une prime.',
          'We do not know of an earlier premium.',
        ),
      ),
    },
    {
      rule: 'incomeGround',
      test: 'takesLeefloon or replacementIncome or lowIncome',
      source: `${rmi}; ${ocmw}`,
      showSteps: true,
      text: says(
        t(
          'Leefloon, vervangingsinkomen of een inkomen onder 110 % van het leefloon.',
          'Revenu d’intégration, revenu de remplacement ou moins de 110 % du revenu d’intégration.',
          'Living wage, replacement income or less than 110% of the living wage.',
        ),
        t(
          'Het inkomen is 110 % van het leefloon of meer.',
          'Le revenu atteint 110 % du revenu d’intégration.',
          'The income is 110% of the living wage or more.',
        ),
        t('Het inkomen is nog niet volledig gekend.', 'Le revenu n’est pas encore connu.', 'The income is not fully known yet.'),
      ),
    },
  ],
  notes: [
    {
      rule: 'rmiFirst',
      when: 'receives(leefloon) or any(incomes where active and kind = leefloon)',
      source: rmi,
      text: t(
        'Met een leefloon geldt de RMI-wet, vóór de OCMW-wet.',
        'Avec un revenu d’intégration, la loi DIS prime sur la loi CPAS.',
        'With a living wage the RMI law comes before the OCMW law.',
      ),
    },
  ],
  amount: { is: '$installatiepremie.amount', per: 'once' },
  steps: [
    {
      name: t('Jaarinkomen dat telt', 'Revenu annuel compté', 'Yearly income that counts'),
      value: 'incomeOfTwo',
      per: 'year',
      source: 'KB 21-09-2004 art. 1',
      when: 'not takesLeefloon and not replacementIncome',
    },
    {
      name: t(
        '110 % van het leefloon van de categorie',
        '110 % du revenu d’intégration de la catégorie',
        '110% of the living wage of the category',
      ),
      value: 'incomeLimit',
      per: 'year',
      source: 'KB 21-09-2004 art. 1',
      when: 'not takesLeefloon and not replacementIncome',
    },
    {
      name: t('Eén maand leefloon, categorie 3', 'Un mois de revenu d’intégration, catégorie 3', 'One month of living wage, category 3'),
      value: '$installatiepremie.amount',
      per: 'once',
      source: rmi,
    },
  ],
  next: [
    {
      outcome: 'entitled',
      when: 'dwelling.tenure in (privateRent, socialRentAgency)',
      text: t(
        'Wij vragen de premie samen met u aan. Kijk ook naar de huursubsidie voor de huur en de huurwaarborglening voor de waarborg.',
        'Nous demandons la prime avec vous. Regardez aussi le subside au loyer et le prêt pour la garantie locative.',
        'We ask for the premium with you. Look also at the rent subsidy for the rent and the deposit loan for the deposit.',
        'Primi sizinle birlikte isteriz. Kira için kira yardımına, depozito için depozito kredisine de bakın.',
        'نطلب العلاوة معك. انظر أيضًا إلى إعانة الإيجار للإيجار وقرض الضمان للضمان.',
        'Ми просимо премію разом з вами. Подивіться й на субсидію на оренду та позику на заставу.',
      ),
    },
    {
      outcome: 'excluded',
      when: 'homeless and dwelling.tenure in (street, shelter, free) and not receives(referentieadres) and not (residence.status in (undocumented, shortStay, asylumSeeker))',
      text: t(
        'Er is nog geen woning: vraag nu een referentieadres bij het OCMW. De premie kan als er een woning is.',
        'Il n’y a pas encore de logement : demandez maintenant une adresse de référence au CPAS. La prime est possible avec un logement.',
        'There is no dwelling yet: ask the OCMW for a reference address now. The premium is possible once there is a dwelling.',
        'Henüz ev yok: şimdi OCMW’den referans adresi isteyin. Ev olunca prim mümkün.',
        'لا بيت بعد: اطلب الآن عنوانًا مرجعيًا من OCMW. العلاوة ممكنة عندما يكون هناك بيت.',
        'Житла ще немає: просіть зараз довідкову адресу в OCMW. Премія можлива, коли буде житло.',
      ),
    },
    ...nextLines('installatiepremie'),
  ],
};
