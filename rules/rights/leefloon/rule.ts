// Leefloon: Wet 26-05-2002 betreffende het recht op maatschappelijke integratie (RMI) art. 3, 14, 16; KB 11-07-2002. All conditions together.
import type { Right } from '../../engine/right.ts';
import { nextLines, says, t, titleOf } from '../words.ts';
import { livesHere, meansNotes, meansSteps, meansUnder, notCovered, ofAge } from './conditions.ts';

const status = 'Wet 26-05-2002 (RMI) art. 3, 3°';

export const leefloon: Right = {
  code: 'leefloon',
  entity: 'person',
  title: titleOf('leefloon'),
  source: 'Wet 26-05-2002 (RMI)',
  from: '2002-10-01',
  law: 'statusLaw',
  conditions: [
    {
      rule: 'residenceStatus',
      test: 'statusLaw = RMI or maybeLeefloon',
      source: status,
      text: says(
        t(
          'Het verblijfsstatuut geeft recht op leefloon (RMI).',
          'Le statut de séjour donne droit au revenu d’intégration (RMI).',
          'The residence status gives the right to leefloon (RMI).',
        ),
        t(
          'Dit verblijfsstatuut geeft geen recht op leefloon. Kijk naar het equivalent leefloon, de opvang of de dringende medische hulp.',
          'Ce statut ne donne pas droit au revenu d’intégration. Voyez l’équivalent, l’accueil ou l’aide médicale urgente.',
          'This residence status gives no right to leefloon. Look at the equivalent leefloon, reception or urgent medical help.',
        ),
        t(
          'Het verblijfsstatuut, of sinds wanneer, is nog niet gekend.',
          'Le statut de séjour, ou sa date, n’est pas encore connu.',
          'The residence status, or since when, is not known yet.',
        ),
      ),
    },
    livesHere,
    ofAge,
    notCovered,
    meansUnder,
    {
      rule: 'workWilling',
      test: 'work.willing or work.exemption in (health, equity)',
      source: 'Wet 26-05-2002 (RMI) art. 3, 5°',
      text: says(
        t(
          'Bereid om te werken, of een reden van gezondheid of billijkheid.',
          'Disposé à travailler, ou une raison de santé ou d’équité.',
          'Willing to work, or a reason of health or equity.',
        ),
        t(
          'Niet bereid om te werken, en geen reden van gezondheid of billijkheid.',
          'Pas disposé à travailler, sans raison de santé ou d’équité.',
          'Not willing to work, and no reason of health or equity.',
        ),
        t(
          'Wij weten niet of de persoon wil werken of er een reden is om het niet te doen.',
          'Nous ne savons pas si la personne veut travailler ou a une raison de ne pas le faire.',
          'We do not know whether the person is willing to work or has a reason not to.',
        ),
      ),
    },
  ],
  manual: [
    {
      rule: 'euFirstThreeMonths',
      when: 'maybeLeefloon and residence.status in (euWorker, euSelfEmployed)',
      source: 'Wet 26-05-2002 (RMI) art. 3, 3°; GwH 95/2014; omzendbrief 05-08-2014',
      text: t(
        'Eerste drie maanden. Lezing 1: leefloon kan meteen (vreemdelingenrecht; GwH 95/2014: maatschappelijke dienstverlening is nooit uitgesloten). Lezing 2 (POD MI): pas na drie maanden verblijf. Het OCMW beslist.',
        'Trois premiers mois. Lecture 1 : le revenu d’intégration est possible tout de suite (C.C. 95/2014 : l’aide sociale n’est jamais exclue). Lecture 2 (SPP IS) : seulement après trois mois de séjour. Le CPAS décide.',
        'First three months. Reading 1: leefloon is possible at once (Constitutional Court 95/2014: social aid is never excluded). Reading 2 (PPS Social Integration): only after three months. The centre decides.',
      ),
    },
    {
      rule: 'euFamilyFirstThreeMonths',
      when: 'maybeLeefloon and residence.status = familyOfEu',
      source: 'Wet 26-05-2002 (RMI) art. 3, 3°; OCMW-wet art. 57quinquies',
      text: t(
        'Eerste drie maanden als familielid van een EU-burger. Van een werknemer of zelfstandige: twee lezingen (meteen, of na drie maanden). Van een werkzoekende, student of niet-actieve: hoogstens dringende medische hulp.',
        'Trois premiers mois comme membre de la famille d’un citoyen UE. D’un travailleur : deux lectures (tout de suite, ou après trois mois). D’un demandeur d’emploi, étudiant ou inactif : tout au plus l’aide médicale urgente.',
        'First three months as family of an EU citizen. Of a worker or self-employed: two readings (at once, or after three months). Of a job seeker, student or inactive person: urgent medical help at most.',
      ),
    },
    {
      rule: 'thirdCountryWithoutRegister',
      when: 'maybeLeefloon and residence.status = thirdCountry',
      source: `${status}; OCMW-wet 08-07-1976 art. 1`,
      text: t(
        'Wettig verblijf zonder inschrijving in het bevolkings- of vreemdelingenregister: ga na welke kaart de persoon heeft. Bevolkingsregister geeft leefloon, vreemdelingenregister equivalent leefloon.',
        'Séjour légal sans inscription au registre de la population ou des étrangers : vérifiez la carte. Registre de la population : revenu d’intégration ; registre des étrangers : équivalent.',
        'Lawful stay without entry in the population or foreigners register: check the card. The population register gives leefloon, the foreigners register the equivalent.',
      ),
    },
  ],
  notes: [
    {
      rule: 'riskForResidence',
      when: 'residence.status in (euJobseeker, euStudent, euInactive)',
      source: 'OCMW-wet art. 57quinquies; Vreemdelingenwet 15-12-1980',
      text: t(
        'Let op: een beroep op leefloon kan de Dienst Vreemdelingenzaken doen besluiten dat de persoon een onredelijke last is. Bespreek dit vóór de aanvraag.',
        'Attention : une demande peut amener l’Office des étrangers à conclure à une charge déraisonnable. Parlez-en avant la demande.',
        'Careful: an application may lead the Immigration Office to find an unreasonable burden. Discuss it before applying.',
      ),
    },
    {
      rule: 'familyOfBelgianPractice',
      when: 'residence.status = familyOfBelgian and statusLaw = RMI',
      source: 'praktijk POD MI sinds 2013',
      text: t(
        'Familielid van een Belg (F-kaart): leefloon volgens de praktijk van de POD MI sinds 2013. Dit is betwistbaar.',
        'Membre de la famille d’un Belge (carte F) : revenu d’intégration selon la pratique du SPP IS depuis 2013. Contestable.',
        'Family of a Belgian (F card): leefloon by the practice of the PPS since 2013. Contestable.',
      ),
    },
    ...meansNotes,
    {
      rule: 'studyGrantFirst',
      when: 'age(birthDate) >= 15 and student = higher',
      source: 'Wet 26-05-2002 (RMI) art. 3, 6°; Decreet 08-06-2007 (studiefinanciering)',
      text: t(
        'Studeert in het hoger onderwijs: vraag eerst de studietoelage. Ze telt niet mee als inkomen.',
        'Étudie dans l’enseignement supérieur : demandez d’abord l’allocation d’études. Elle ne compte pas comme revenu.',
        'Studies in higher education: ask for the study grant first. It does not count as income.',
        'Yükseköğretimde okuyor: önce öğrenim bursu isteyin. Gelir sayılmaz.',
        'يدرس في التعليم العالي: اطلب أولًا المنحة الدراسية. وهي لا تُحسب دخلًا.',
        'Навчається у вищій школі: спершу просіть навчальну допомогу. Вона не рахується як дохід.',
      ),
    },
    {
      rule: 'integrationProject',
      when: 'age(birthDate) < 25',
      source: 'Wet 26-05-2002 (RMI) art. 6, 11; omzendbrief 12-10-2016',
      text: t(
        'Onder 25 jaar hoort er een GPMI bij, binnen drie maanden na de beslissing.',
        'Sous 25 ans, un PIIS est conclu dans les trois mois de la décision.',
        'Under 25 an integration contract (GPMI) follows within three months of the decision.',
      ),
    },
  ],
  amount: { is: 'leefloonAmount', per: 'month' },
  steps: meansSteps,
  next: nextLines('leefloon'),
};
