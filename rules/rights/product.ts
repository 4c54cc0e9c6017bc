// What a right is besides its conditions: the sheet a counter hands out. The fields are those of the Flemish product catalogue (IPDC/LPDC) and of CPSV-AP:
// requirement and financial advantage come from the rule itself; evidence, procedure, cost and competent authority stand here.
import type { Text } from '../engine/right.ts';

export type AuthorityLevel = 'federal' | 'flemish' | 'local' | 'third';

export type Authority = {
  /** As the public knows it, in Dutch: `OCMW`, `Federale Pensioendienst`, `ziekenfonds`. */
  name: string;
  level: AuthorityLevel;
  /** A page of the authority itself; left out where none was seen. */
  url?: string;
};

export type Paper = {
  what: Text;
  /** Left out where everybody brings it; else who does, in words. */
  forWhom?: Text;
  /** True where the worker can get it from the network of social security (KSZ) or another register, so that the citizen need not bring it. */
  fromRegister: boolean;
};

export type Product = {
  /** Who decides. */
  authority: Authority;
  /** `automatic`: nobody has to ask; `application`: it must be asked; `both`: automatic for some, to be asked by the others. */
  procedure: 'automatic' | 'application' | 'both';
  where: Text;
  how: Text;
  papers: readonly Paper[];
  /** What it costs to ask; left out where it is free. */
  cost?: Text;
  /** Days within which the authority decides, with the article; left out where no term was found. */
  term?: { days: number; source: string };
  /** Days within which a refusal can be contested, where and by which article. */
  appeal?: { days: number; where: Text; source: string };
  /** Words of the themes of the conversation. */
  themes: readonly ('income' | 'housing' | 'energy' | 'health' | 'family' | 'work' | 'language' | 'debts' | 'leisure' | 'network')[];
};
