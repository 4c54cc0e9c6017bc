// The sheet of every right: papers, where and how to ask, who decides.
import type { rightCodes } from '../contract.ts';
import { product as aanvullendeFinancieleHulp } from './aanvullendeFinancieleHulp/product.ts';
import { product as beslagvrijInkomen } from './beslagvrijInkomen/product.ts';
import { product as igo } from './igo/product.ts';
import { product as kinderopvangOcmwTarief } from './kinderopvangOcmwTarief/product.ts';
import { product as maximumfactuur } from './maximumfactuur/product.ts';
import { product as uitpasKansentarief } from './uitpasKansentarief/product.ts';
import { product as voedselhulp } from './voedselhulp/product.ts';
import { product as zorgbudgetOuderen } from './zorgbudgetOuderen/product.ts';
import { product as socialeHuur } from './socialeHuur/product.ts';
import { product as huursubsidie } from './huursubsidie/product.ts';
import { product as huurpremie } from './huurpremie/product.ts';
import { product as huurwaarborglening } from './huurwaarborglening/product.ts';
import { product as schuldhulp } from './schuldhulp/product.ts';
import { product as referentieadres } from './referentieadres/product.ts';
import { product as davo } from './davo/product.ts';
import { product as geboortebon } from './geboortebon/product.ts';
import { product as groeipakketBasis } from './groeipakketBasis/product.ts';
import { product as groeipakketSocialeToeslag } from './groeipakketSocialeToeslag/product.ts';
import { product as schooltoeslag } from './schooltoeslag/product.ts';
import { product as studietoelage } from './studietoelage/product.ts';
import { product as leefloon } from './leefloon/product.ts';
import { product as equivalentLeefloon } from './equivalentLeefloon/product.ts';
import { product as installatiepremie } from './installatiepremie/product.ts';
import { product as verwarmingstoelage } from './verwarmingstoelage/product.ts';
import { product as minimaleLevering } from './minimaleLevering/product.ts';
import { product as onderhoudsgeldTussenkomst } from './onderhoudsgeldTussenkomst/product.ts';
import { product as fondsUithuiszetting } from './fondsUithuiszetting/product.ts';
import { product as dringendeMedischeHulp } from './dringendeMedischeHulp/product.ts';
import { product as verhoogdeTegemoetkoming } from './verhoogdeTegemoetkoming/product.ts';
import { product as ivt } from './ivt/product.ts';
import { product as it } from './it/product.ts';
import { product as zorgbudgetZwaarZorgbehoevenden } from './zorgbudgetZwaarZorgbehoevenden/product.ts';
import { product as mantelzorgpremie } from './mantelzorgpremie/product.ts';
import { product as parkeerkaart } from './parkeerkaart/product.ts';
import { product as sociaalTariefEnergie } from './sociaalTariefEnergie/product.ts';
import { product as sociaalInternet } from './sociaalInternet/product.ts';
import { product as sociaalTariefWater } from './sociaalTariefWater/product.ts';
import { product as deLijnVerminderd } from './deLijnVerminderd/product.ts';
import { product as nmbsVerminderd } from './nmbsVerminderd/product.ts';
import { product as proDeo } from './proDeo/product.ts';
import type { Product } from './product.ts';

export const products: Record<(typeof rightCodes)[number], Product> = {
  aanvullendeFinancieleHulp,
  beslagvrijInkomen,
  igo,
  kinderopvangOcmwTarief,
  maximumfactuur,
  uitpasKansentarief,
  voedselhulp,
  zorgbudgetOuderen,
  socialeHuur,
  huursubsidie,
  huurpremie,
  huurwaarborglening,
  schuldhulp,
  referentieadres,
  davo,
  geboortebon,
  groeipakketBasis,
  groeipakketSocialeToeslag,
  schooltoeslag,
  studietoelage,
  leefloon,
  equivalentLeefloon,
  installatiepremie,
  verwarmingstoelage,
  minimaleLevering,
  onderhoudsgeldTussenkomst,
  fondsUithuiszetting,
  dringendeMedischeHulp,
  verhoogdeTegemoetkoming,
  ivt,
  it,
  zorgbudgetZwaarZorgbehoevenden,
  mantelzorgpremie,
  parkeerkaart,
  sociaalTariefEnergie,
  sociaalInternet,
  sociaalTariefWater,
  deLijnVerminderd,
  nmbsVerminderd,
  proDeo,
};
