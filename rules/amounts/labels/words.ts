// How the tables of amounts and their figures are called for people, in the three languages of the screens. The code name stays the name of the rules.
export type Words = readonly [nl: string, fr: string, en: string];
export type TableWords = { title: Words; keys: Readonly<Record<string, Words>> };

export const w = (nl: string, fr: string, en: string): Words => [nl, fr, en];

/** RMI art. 14: the three categories of the leefloon, and of what follows it. */
export const categories = {
  cat1: w('Categorie 1: samenwonend', 'Catégorie 1 : cohabitant', 'Category 1: living with others'),
  cat2: w('Categorie 2: alleenstaand', 'Catégorie 2 : isolé', 'Category 2: living alone'),
  cat3: w('Categorie 3: met gezin ten laste', 'Catégorie 3 : famille à charge', 'Category 3: with a dependent family'),
};

export const amount = w('Bedrag', 'Montant', 'Amount');
