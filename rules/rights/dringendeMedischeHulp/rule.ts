// Dringende medische hulp: for who stays unlawfully, is needy and has a medical certificate. OCMW-wet 08-07-1976 art. 57 par. 2; KB 12-12-1996; MediPrima.
// In the first three months of an EU citizen who does not work it is the most there is (art. 57quinquies; GwH 95/2014). No amount: the care is paid.
import type { Right } from '../../engine/right.ts';
import { nextLines, says, t, titleOf } from '../words.ts';

const law = 'OCMW-wet 08-07-1976 art. 57 par. 2; KB 12-12-1996';

export const dringendeMedischeHulp: Right = {
  code: 'dringendeMedischeHulp',
  entity: 'person',
  title: titleOf('dringendeMedischeHulp'),
  source: law,
  from: '1997-01-10',
  law: 'if residence.status = undocumented then urgentMedical else statusLaw',
  conditions: [
    {
      rule: 'stay',
      test: 'residence.status = undocumented or statusLaw = urgentMedical',
      source: `${law}; art. 57quinquies; GwH 95/2014`,
      text: says(
        t(
          'Geen wettig verblijf, of een EU-burger zonder werk in de eerste drie maanden.',
          'Pas de séjour légal, ou citoyen UE sans travail pendant les trois premiers mois.',
          'No lawful stay, or an EU citizen without work in the first three months.',
        ),
        t(
          'Dit verblijfsstatuut geeft toegang tot de gewone ziekteverzekering of tot andere hulp.',
          'Ce statut de séjour donne accès à l’assurance maladie ou à une autre aide.',
          'This residence status gives access to health insurance or other help.',
        ),
        t(
          'Het verblijfsstatuut, of sinds wanneer, is nog niet gekend.',
          'Le statut de séjour, ou sa date, n’est pas encore connu.',
          'The residence status, or since when, is not known yet.',
        ),
      ),
    },
    {
      rule: 'medicalNeed',
      test: 'health.needsUrgentMedicalCare',
      source: 'KB 12-12-1996 art. 1',
      text: says(
        t(
          'Een arts bevestigt dat de zorg dringend is. Preventie en nazorg horen erbij.',
          'Un médecin atteste que les soins sont urgents. La prévention et le suivi en font partie.',
          'A doctor certifies that the care is urgent. Prevention and after-care are part of it.',
        ),
        t('Geen dringende medische zorg nodig.', 'Pas besoin de soins médicaux urgents.', 'No urgent medical care is needed.'),
        t(
          'Wij weten niet of er dringende zorg nodig is.',
          'Nous ne savons pas si des soins urgents sont nécessaires.',
          'We do not know whether urgent care is needed.',
        ),
      ),
    },
    {
      rule: 'needy',
      test: 'meansAreUnder',
      showSteps: true,
      source: `${law}: behoeftigheid volgens het sociaal onderzoek`,
      text: says(
        t(
          'Behoeftig: de middelen ({resources} per jaar) liggen onder het leefloon, dat hier als maatstaf dient.',
          'En état de besoin : les ressources ({resources} par an) sont sous le revenu d’intégration, pris comme mesure.',
          'Needy: the means ({resources} a year) are under the leefloon, used as the measure.',
        ),
        t(
          'Niet behoeftig volgens de maatstaf van het leefloon ({leefloonYear} per jaar). Het sociaal onderzoek kan anders oordelen.',
          'Pas en état de besoin selon la mesure du revenu d’intégration ({leefloonYear} par an). L’enquête sociale peut en juger autrement.',
          'Not needy by the measure of the leefloon ({leefloonYear} a year). The social enquiry may judge otherwise.',
        ),
        t(
          'Wij kennen nog niet alle bestaansmiddelen.',
          'Nous ne connaissons pas encore toutes les ressources.',
          'We do not know all the means yet.',
        ),
      ),
    },
  ],
  notes: [
    {
      rule: 'receptionForFamilies',
      when: 'residence.status = undocumented and isInFamilyWithMinor',
      source: 'KB 24-06-2004; Opvangwet 12-01-2007 art. 60',
      text: t(
        'Een gezin met een minderjarig kind kan ook opvang vragen bij Fedasil, via het sociaal onderzoek van het OCMW (te verifiëren).',
        'Une famille avec un enfant mineur peut aussi demander l’accueil à Fedasil, via l’enquête du CPAS (à vérifier).',
        'A family with a minor child may also ask for reception by Fedasil, through the enquiry of the centre (to verify).',
      ),
    },
    {
      rule: 'mediPrima',
      when: 'health.needsUrgentMedicalCare',
      source: 'ocmw-info-cpas.be (MediPrima)',
      text: t(
        'Het OCMW voert de beslissing binnen 45 dagen in MediPrima in. Alleen zorg uit de RIZIV-nomenclatuur wordt terugbetaald.',
        'Le CPAS encode la décision dans MediPrima dans les 45 jours. Seuls les soins de la nomenclature INAMI sont remboursés.',
        'The centre enters the decision in MediPrima within 45 days. Only care of the RIZIV nomenclature is refunded.',
      ),
    },
  ],
  next: nextLines('dringendeMedischeHulp'),
};
