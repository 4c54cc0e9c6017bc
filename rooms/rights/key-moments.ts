// Turning points in a life (schakelmomenten, S014): which of them make a check of rights due, within how many days, and which rights are looked at first. Days and rights
// here are norms of the house, not of a law; a centre may decide otherwise (hs.key_moment_rule). A kind without a rule is said to have none, so that the plan can show
// what is still missing.
import type { EventKind, RightCode } from '../../rules/contract.ts';
import { rightCodes } from '../../rules/contract.ts';
import type { Term, Words } from '../task/public.ts';

type MomentRule = { days: number | null; rights: readonly RightCode[]; source: string };
export type KeyMoment = MomentRule & { kind: EventKind; label: Words };

const houseNorm = 'norm van het huis';
const moment = (kind: EventKind, days: number | null, label: [nl: string, fr: string, en: string], rights: RightCode[]): KeyMoment => ({
  kind,
  days,
  rights,
  source: houseNorm,
  label: { nl: label[0], fr: label[1], en: label[2] },
});

export const keyMoments: readonly KeyMoment[] = [
  moment(
    'birth',
    30,
    ['geboorte', 'naissance', 'birth'],
    [
      'groeipakketBasis',
      'groeipakketSocialeToeslag',
      'geboortebon',
      'kinderopvangOcmwTarief',
      'leefloon',
      'verhoogdeTegemoetkoming',
      'mantelzorgpremie',
    ],
  ),
  moment(
    'intake',
    14,
    ['intake', 'intake', 'intake'],
    ['leefloon', 'equivalentLeefloon', 'verhoogdeTegemoetkoming', 'sociaalTariefEnergie', 'verwarmingstoelage', 'huurpremie'],
  ),
  moment(
    'turned80',
    30,
    ['80 jaar geworden', '80 ans', 'turned 80'],
    [
      'zorgbudgetOuderen',
      'zorgbudgetZwaarZorgbehoevenden',
      'igo',
      'verhoogdeTegemoetkoming',
      'maximumfactuur',
      'mantelzorgpremie',
      'parkeerkaart',
    ],
  ),
  moment(
    'turned65',
    30,
    ['65 jaar geworden', '65 ans', 'turned 65'],
    ['igo', 'zorgbudgetOuderen', 'verhoogdeTegemoetkoming', 'sociaalTariefEnergie', 'deLijnVerminderd', 'nmbsVerminderd'],
  ),
  moment(
    'turned18',
    30,
    ['18 jaar geworden', '18 ans', 'turned 18'],
    ['leefloon', 'studietoelage', 'ivt', 'it', 'groeipakketBasis', 'verhoogdeTegemoetkoming'],
  ),
  moment(
    'recognition',
    14,
    ['erkenning als vluchteling', 'reconnaissance comme réfugié', 'recognition as a refugee'],
    ['leefloon', 'installatiepremie', 'huurwaarborglening', 'groeipakketBasis', 'verhoogdeTegemoetkoming'],
  ),
  moment(
    'separation',
    14,
    ['scheiding', 'séparation', 'separation'],
    ['leefloon', 'davo', 'onderhoudsgeldTussenkomst', 'proDeo', 'verhoogdeTegemoetkoming', 'groeipakketSocialeToeslag', 'huurpremie'],
  ),
  moment(
    'jobLoss',
    14,
    ['werk verloren', 'perte d’emploi', 'job lost'],
    ['leefloon', 'verhoogdeTegemoetkoming', 'sociaalTariefEnergie', 'groeipakketSocialeToeslag', 'schooltoeslag'],
  ),
  moment(
    'evictionThreat',
    3,
    ['dreigende uithuiszetting', 'menace d’expulsion', 'threat of eviction'],
    ['fondsUithuiszetting', 'aanvullendeFinancieleHulp', 'proDeo', 'schuldhulp', 'referentieadres'],
  ),
  moment(
    'leftInstitution',
    7,
    ['uit een instelling of opvang', 'sortie d’une institution ou d’un accueil', 'left an institution or reception'],
    ['leefloon', 'installatiepremie', 'huurwaarborglening', 'referentieadres'],
  ),
  moment(
    'heatingRequest',
    7,
    ['vraag om verwarming', 'demande de chauffage', 'request for heating'],
    ['verwarmingstoelage', 'sociaalTariefEnergie', 'minimaleLevering', 'verhoogdeTegemoetkoming', 'sociaalTariefWater'],
  ),
  moment(
    'death',
    30,
    ['overlijden', 'décès', 'death'],
    ['leefloon', 'igo', 'groeipakketBasis', 'verhoogdeTegemoetkoming', 'sociaalTariefEnergie', 'huurpremie'],
  ),
  moment(
    'newJob',
    30,
    ['nieuw werk', 'nouvel emploi', 'new job'],
    ['leefloon', 'kinderopvangOcmwTarief', 'deLijnVerminderd', 'nmbsVerminderd'],
  ),
  moment(
    'move',
    30,
    ['verhuis', 'déménagement', 'move'],
    ['huurpremie', 'huursubsidie', 'installatiepremie', 'sociaalTariefEnergie', 'sociaalTariefWater', 'mantelzorgpremie'],
  ),
  moment(
    'illness',
    30,
    ['ziekte', 'maladie', 'illness'],
    ['maximumfactuur', 'verhoogdeTegemoetkoming', 'ivt', 'it', 'zorgbudgetZwaarZorgbehoevenden', 'mantelzorgpremie', 'parkeerkaart'],
  ),
  moment(
    'retirement',
    30,
    ['pensioen', 'retraite', 'retirement'],
    ['igo', 'verhoogdeTegemoetkoming', 'sociaalTariefEnergie', 'nmbsVerminderd', 'deLijnVerminderd'],
  ),
  moment(
    'debtProblem',
    14,
    ['schulden', 'dettes', 'debts'],
    ['schuldhulp', 'beslagvrijInkomen', 'sociaalTariefEnergie', 'sociaalInternet', 'aanvullendeFinancieleHulp', 'voedselhulp'],
  ),
  // `other` can be anything, so no rule fits: the plan shows that it has none.
  moment('other', null, ['iets anders', 'autre chose', 'something else'], []),
];

export const keyMomentOf = (kind: string): KeyMoment | null => keyMoments.find((one) => one.kind === kind) ?? null;

export const isRightCode = (code: string): code is RightCode => (rightCodes as readonly string[]).includes(code);

/** The term of the due check; null where this kind has no rule yet. */
export const termOf = ({ days, source }: Pick<KeyMoment, 'days' | 'source'>): Term | null =>
  days === null ? null : { length: days, unit: 'day', lastDay: 'nextWorkingDay', source };
