// Every right that is built, in the order of the codes, and the definitions they share.
import { amountTables } from '../amounts/all.ts';
import { placeOfCode } from '../contract.ts';
import type { RuleSet } from '../engine/compile.ts';
import { paramSet } from '../engine/params.ts';
import { aanvullendeFinancieleHulp } from './aanvullendeFinancieleHulp/rule.ts';
import { beslagvrijInkomen } from './beslagvrijInkomen/rule.ts';
import { davo } from './davo/rule.ts';
import { deLijnVerminderd } from './deLijnVerminderd/rule.ts';
import { dringendeMedischeHulp } from './dringendeMedischeHulp/rule.ts';
import { equivalentLeefloon } from './equivalentLeefloon/rule.ts';
import { fondsUithuiszetting } from './fondsUithuiszetting/rule.ts';
import { geboortebon } from './geboortebon/rule.ts';
import { groeipakketBasis } from './groeipakketBasis/rule.ts';
import { groeipakketSocialeToeslag } from './groeipakketSocialeToeslag/rule.ts';
import { huurpremie } from './huurpremie/rule.ts';
import { huursubsidie } from './huursubsidie/rule.ts';
import { huurwaarborglening } from './huurwaarborglening/rule.ts';
import { igo } from './igo/rule.ts';
import { installatiepremie } from './installatiepremie/rule.ts';
import { it } from './it/rule.ts';
import { ivt } from './ivt/rule.ts';
import { kinderopvangOcmwTarief } from './kinderopvangOcmwTarief/rule.ts';
import { leefloon } from './leefloon/rule.ts';
import { mantelzorgpremie } from './mantelzorgpremie/rule.ts';
import { maximumfactuur } from './maximumfactuur/rule.ts';
import { minimaleLevering } from './minimaleLevering/rule.ts';
import { nmbsVerminderd } from './nmbsVerminderd/rule.ts';
import { onderhoudsgeldTussenkomst } from './onderhoudsgeldTussenkomst/rule.ts';
import { parkeerkaart } from './parkeerkaart/rule.ts';
import { proDeo } from './proDeo/rule.ts';
import { referentieadres } from './referentieadres/rule.ts';
import { schooltoeslag } from './schooltoeslag/rule.ts';
import { schuldhulp } from './schuldhulp/rule.ts';
import { sociaalInternet } from './sociaalInternet/rule.ts';
import { sociaalTariefEnergie } from './sociaalTariefEnergie/rule.ts';
import { sociaalTariefWater } from './sociaalTariefWater/rule.ts';
import { socialeHuur } from './socialeHuur/rule.ts';
import { studietoelage } from './studietoelage/rule.ts';
import { uitpasKansentarief } from './uitpasKansentarief/rule.ts';
import { verhoogdeTegemoetkoming } from './verhoogdeTegemoetkoming/rule.ts';
import { verwarmingstoelage } from './verwarmingstoelage/rule.ts';
import { family } from './family.ts';
import { voedselhulp } from './voedselhulp/rule.ts';
import { zorgbudgetOuderen } from './zorgbudgetOuderen/rule.ts';
import { zorgbudgetZwaarZorgbehoevenden } from './zorgbudgetZwaarZorgbehoevenden/rule.ts';
import { means } from './means.ts';
import { renting } from './renting.ts';
import { residence } from './residence.ts';
import { statuses } from './statuses.ts';

const rights = [
  leefloon,
  equivalentLeefloon,
  installatiepremie,
  verwarmingstoelage,
  minimaleLevering,
  onderhoudsgeldTussenkomst,
  fondsUithuiszetting,
  kinderopvangOcmwTarief,
  aanvullendeFinancieleHulp,
  voedselhulp,
  dringendeMedischeHulp,
  verhoogdeTegemoetkoming,
  maximumfactuur,
  igo,
  ivt,
  it,
  zorgbudgetZwaarZorgbehoevenden,
  zorgbudgetOuderen,
  mantelzorgpremie,
  parkeerkaart,
  sociaalTariefEnergie,
  sociaalInternet,
  sociaalTariefWater,
  deLijnVerminderd,
  nmbsVerminderd,
  uitpasKansentarief,
  davo,
  geboortebon,
  groeipakketBasis,
  groeipakketSocialeToeslag,
  schooltoeslag,
  studietoelage,
  proDeo,
  beslagvrijInkomen,
  socialeHuur,
  huursubsidie,
  huurpremie,
  huurwaarborglening,
  schuldhulp,
  referentieadres,
];

export const shippedRules: RuleSet = {
  rights: rights.sort((a, b) => placeOfCode(a.code) - placeOfCode(b.code)),
  shared: [statuses, residence, means, renting, family],
  params: paramSet(amountTables),
};
