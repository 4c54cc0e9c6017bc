// Fonds ter bestrijding van uithuiszettingen: the centre pays half of the rent arrears to the landlord, up to a maximum, in an agreement of three.
// BVR 03-05-2019, from 01-06-2020.
import type { Right } from '../../engine/right.ts';
import { nextLines, says, t, titleOf } from '../words.ts';

const law = 'BVR 03-05-2019 (fonds ter bestrijding van de uithuiszettingen)';

export const fondsUithuiszetting: Right = {
  code: 'fondsUithuiszetting',
  entity: 'household',
  title: titleOf('fondsUithuiszetting'),
  source: law,
  from: '2020-06-01',
  definitions: [
    { name: 'lowest', is: 'round($fondsUithuiszettingRule.monthsMin * dwelling.rent)' },
    { name: 'highest', is: 'round($fondsUithuiszettingRule.monthsMax * dwelling.rent)' },
    { name: 'half', is: 'round(dwelling.arrears * $fondsUithuiszettingRule.paymentRate)' },
  ],
  conditions: [
    {
      rule: 'privateOrAgency',
      test: 'dwelling.tenure in (privateRent, socialRentAgency)',
      source: law,
      text: says(
        t(
          'Huurt privaat of bij een sociaal verhuurkantoor.',
          'Loue au privé ou à une agence immobilière sociale.',
          'Rents privately or from a social rental agency.',
        ),
        t(
          'Huurt niet privaat en niet bij een sociaal verhuurkantoor.',
          'Ne loue ni au privé ni à une agence immobilière sociale.',
          'Does not rent privately or from a social rental agency.',
        ),
        t(
          'Wij weten niet van wie het gezin huurt.',
          'Nous ne savons pas à qui le ménage loue.',
          'We do not know from whom the household rents.',
        ),
      ),
    },
    {
      rule: 'arrearsInRange',
      test: 'dwelling.arrears >= lowest and dwelling.arrears <= highest',
      source: law,
      showSteps: true,
      text: says(
        t(
          'De huurschuld ligt tussen 2 en 6 maanden huur.',
          'Les arriérés sont entre 2 et 6 mois de loyer.',
          'The arrears lie between 2 and 6 months of rent.',
        ),
        t(
          'De huurschuld is minder dan 2 of meer dan 6 maanden huur.',
          'Les arriérés sont de moins de 2 ou de plus de 6 mois.',
          'The arrears are less than 2 or more than 6 months of rent.',
        ),
        t(
          'Huur of huurschuld is nog niet gekend.',
          'Le loyer ou les arriérés ne sont pas encore connus.',
          'Rent or arrears are not known yet.',
        ),
      ),
    },
    {
      rule: 'arrearsSince',
      test: 'dwelling.arrearsSince >= 2020-04-01',
      source: law,
      text: says(
        t(
          'De schuld ontstond op of na 1 april 2020.',
          'La dette date du 1er avril 2020 ou d’après.',
          'The debt arose on or after 1 April 2020.',
        ),
        t('De schuld is ouder dan 1 april 2020.', 'La dette est antérieure au 1er avril 2020.', 'The debt is older than 1 April 2020.'),
        t(
          'Wij weten niet sinds wanneer de schuld bestaat.',
          'Nous ne savons pas depuis quand la dette existe.',
          'We do not know since when the debt exists.',
        ),
      ),
    },
    {
      rule: 'agreement',
      test: 'dwelling.landlordAgrees',
      source: law,
      text: says(
        t('De verhuurder gaat akkoord.', 'Le bailleur est d’accord.', 'The landlord agrees.'),
        t(
          'De verhuurder gaat niet akkoord. Praat met hem, samen met het OCMW.',
          'Le bailleur n’est pas d’accord. Parlez-lui avec le CPAS.',
          'The landlord does not agree. Talk to him, together with the OCMW.',
        ),
        t('Niemand heeft de verhuurder al gevraagd.', 'Personne n’a encore demandé au bailleur.', 'Nobody has asked the landlord yet.'),
      ),
    },
  ],
  notes: [
    {
      rule: 'payWithin',
      when: 'dwelling.landlordAgrees',
      source: law,
      to: '2021-12-31',
      text: t(
        'Het OCMW betaalt de verhuurder binnen {$fondsUithuiszettingTerm.payWithin} werkdagen (tekst van 2020).',
        'Le CPAS paie le bailleur dans les {$fondsUithuiszettingTerm.payWithin} jours ouvrables (texte de 2020).',
        'The OCMW pays the landlord within {$fondsUithuiszettingTerm.payWithin} working days (text of 2020).',
      ),
    },
    {
      rule: 'payWithin',
      when: 'dwelling.landlordAgrees',
      source: law,
      from: '2022-01-01',
      text: t(
        'Het OCMW betaalt de verhuurder binnen {$fondsUithuiszettingTerm.payWithin} werkdagen (tekst van 2022).',
        'Le CPAS paie le bailleur dans les {$fondsUithuiszettingTerm.payWithin} jours ouvrables (texte de 2022).',
        'The OCMW pays the landlord within {$fondsUithuiszettingTerm.payWithin} working days (text of 2022).',
      ),
    },
  ],
  amount: { is: 'min($fondsUithuiszetting.maxPayment, half)', per: 'once' },
  steps: [
    {
      name: t('Laagste huurschuld: 2 maanden', 'Arriérés minimum : 2 mois', 'Lowest arrears: 2 months'),
      value: 'lowest',
      per: 'once',
      source: law,
    },
    {
      name: t('Hoogste huurschuld: 6 maanden', 'Arriérés maximum : 6 mois', 'Highest arrears: 6 months'),
      value: 'highest',
      per: 'once',
      source: law,
    },
    { name: t('Huurschuld', 'Arriérés de loyer', 'Rent arrears'), value: 'dwelling.arrears', per: 'once', source: law },
    { name: t('De helft', 'La moitié', 'Half'), value: 'half', per: 'once', source: law },
    {
      name: t('Hoogste betaling', 'Paiement maximum', 'Highest payment'),
      value: '$fondsUithuiszetting.maxPayment',
      per: 'once',
      source: law,
    },
  ],
  next: [
    {
      outcome: 'excluded',
      when: 'dwelling.arrears > 0',
      text: t(
        'Dit fonds kan hier niet helpen. Wacht niet: vraag hulp bij schulden aan het OCMW.',
        'Ce fonds ne peut pas aider ici. N’attendez pas : demandez une aide pour dettes au CPAS.',
        'This fund cannot help here. Do not wait: ask the OCMW for help with debts.',
        'Bu fon burada yardım edemez. Beklemeyin: OCMW’den borç yardımı isteyin.',
        'لا يستطيع هذا الصندوق المساعدة هنا. لا تنتظر: اطلب من OCMW المساعدة في الديون.',
        'Цей фонд тут не допоможе. Не чекайте: просіть в OCMW допомогу з боргами.',
      ),
    },
    ...nextLines('fondsUithuiszetting'),
  ],
};
