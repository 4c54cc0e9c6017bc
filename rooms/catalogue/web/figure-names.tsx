// A table of amounts and a figure of it by the names of people; the name of the rules stays small beside it, for who writes a rule with it.
import { figureLabel, keyLabel, tableLabel } from '../../../rules/amounts/labels/all.ts';
import { useLanguage } from '../../../web/language.tsx';
import { staffLang, type TableLine } from './data.ts';

export type FigureNames = {
  /** 'Leefloon per maand'. A table of a centre's own rule goes by that rule. */
  table: (table: string, rights?: TableLine['rights']) => string;
  /** 'Categorie 1: samenwonend'. */
  key: (table: string, key: string) => string;
  /** Of `leefloon.cat1`: both. */
  figure: (parameter: string) => string;
};

export function useFigureNames(): FigureNames {
  const lang = staffLang(useLanguage());
  return {
    table: (table, rights = []) => tableLabel(table, lang) ?? (rights.map((right) => right.title).join(', ') || table),
    key: (table, key) => keyLabel(table, key, lang) ?? key,
    figure: (parameter) => figureLabel(parameter, lang) ?? parameter,
  };
}

export function FigureName({ parameter, name }: { parameter: string; name: string }) {
  return name === parameter ? (
    <span className="code">{parameter}</span>
  ) : (
    <>
      {name} <span className="code">{parameter}</span>
    </>
  );
}
