// The sheet of every right that has one: papers, where and how to ask, who decides.
import type { RightCode } from '../contract.ts';
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
import type { Product } from './product.ts';

export const products: Partial<Record<RightCode, Product>> = {
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
};
