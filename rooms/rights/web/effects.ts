// Rights that bring something else than a sum of money: what they bring is said in words (`rights.effect.<right>`).
export const effects: ReadonlySet<string> = new Set([
  'verhoogdeTegemoetkoming',
  'sociaalTariefEnergie',
  'sociaalInternet',
  'minimaleLevering',
  'dringendeMedischeHulp',
  'fondsUithuiszetting',
  'onderhoudsgeldTussenkomst',
  'mantelzorgpremie',
  'verwarmingstoelage',
  'installatiepremie',
]);
