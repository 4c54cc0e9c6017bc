// Invented people, the same for the same seed: names as a Belgian town has them (Flemish, Moroccan, Turkish, Slavic, Arabic, African, Latin), a few names
// borne by many and many by few, and the ways in which a desk writes them differently. Nobody in here exists.

export type Invented = { given: string; family: string; birth: string };
export type Random = () => number;

/** Mulberry32: small, seeded. */
export function seeded(seed: number): Random {
  let state = seed | 0;
  return () => {
    state = (state + 0x6d2b79f5) | 0;
    let mixed = Math.imul(state ^ (state >>> 15), 1 | state);
    mixed = (mixed + Math.imul(mixed ^ (mixed >>> 7), 61 | mixed)) ^ mixed;
    return ((mixed ^ (mixed >>> 14)) >>> 0) / 4294967296;
  };
}

const words = (text: string): string[] => text.trim().split(/\s+/);
type Culture = { share: number; given: string[]; family: (random: Random) => string };
const one = <T>(random: Random, list: readonly T[]): T => list[Math.floor(random() * list.length)]!;
/** The first of a list far more often than the last. */
const few = <T>(random: Random, list: readonly T[]): T => list[Math.floor(random() ** 2 * list.length)]!;

const built =
  (starts: string[], middles: string[], ends: string[]) =>
  (random: Random): string => {
    const middle = random() < 0.55 ? few(random, middles) : '';
    const word = `${few(random, starts)}${middle}${few(random, ends)}`;
    return word[0]!.toUpperCase() + word.slice(1);
  };
const flemish = built(
  words(
    'jan pee wil mer goo her lam ver claes de bo van haes mae cool wout dier thij smet aer ceul ghij hof kest luy mich nev ooms pau roe stee tim ur wey ys',
  ),
  words('s t te der mans ke le ver bo ro ni la den hae'),
  words('sens ters lems tens ssens mans berghe daele velde aert inck huys rts ckx kens eyns broeck laere poel hout mers'),
);
const moroccan = built(
  words('am had bou ben cha da el fa gha ha id ja ka la ma na ou ra sa ta yac za az ay ke'),
  words('ra da ma ka li la ha za ou i ch'),
  words('oui ni ri di ani aoui chi mi bi li adi akkali oudi'),
);
const turkish = built(
  words('yil kay dem ay oz cel sah ars kil gun ko er bas tun ka do tur al bul gok'),
  words('ma ka de ta ba ra la'),
  words('maz a ir din turk ik in lan ic es c oğlu er ş türk gül demir şen ğan'),
);
const slavic = built(
  words('kow shev no pop iv pet bon mel tka kra lys ros zel wis dab kuz sok mak ryb hav'),
  words('al ch a o e ar en ov an ic'),
  words('ski sky chenko enko uk ov ova ak yk yna vich vić ska iev ets'),
);
const arabic = built(
  words('has ham kha sal abd ra ha ma na sha ka sa al fa za mu'),
  words('i ra la ma da ha ta sa'),
  words('an di mi oud eed lah ir ri ani oun awi af iq'),
);
const african = built(
  words('dia ba ka ndi o mu kam a bo man sow tra kon ha'),
  words('la ba ka wa di ko nge mba ru ma'),
  words('llo ye ra mba te ré gne ngo di ou be la'),
);
const latin = built(
  words('gar ro fer mar san pe lo gon al cos ri bian con es mo ca'),
  words('ci dri nan ti to re pe va ta da'),
  words('a es ez i o ini elli one eira escu as'),
);

const cultures: Culture[] = [
  {
    share: 0.4,
    family: flemish,
    given: words(
      'Jan Maria Luc Marie Peter Els Koen Sofie Tom Emma Bart Lotte Dirk Nele Wim Leen Marc Hilde An Rita Johan Greet Noah Lucas Arthur Louise Mila Jules Liam Elena Jef Karel Griet Godelieve Frans Paula Stijn Katrien Wouter Annelies Joris Veerle Pieter Liesbeth Guido Christel Jozef Simonne',
    ),
  },
  {
    share: 0.2,
    family: (random) => `${one(random, ['El ', 'El ', '', '', '', 'Ait ', 'Ben ', 'Al-'])}${moroccan(random)}`,
    given: words(
      'Mohammed Fatima Youssef Samira Hassan Khadija Rachid Naima Abdelkader Aicha Mustapha Latifa Karim Nadia Hicham Soumaya Bilal Amina Ismail Zineb Omar Chaima Ayoub Ikram Hamza Bouchra Said Malika Driss Hafida Marouane Khaoula Anouar Wissam Noureddine Ilham Jamal Houda Brahim Touria',
    ),
  },
  {
    share: 0.12,
    family: turkish,
    given: words(
      'Mehmet Ayşe Mustafa Fatma Ahmet Emine Ali Zeynep Hüseyin Elif Murat Özlem İbrahim Hatice Yusuf Gülşen Osman Meryem Kadir Şükran Emre Büşra Recep Songül Hakan Yasemin Cemal Çiğdem Orhan Sevgi Şahin Nurcan Bülent Gönül',
    ),
  },
  {
    share: 0.12,
    family: slavic,
    given: words(
      'Oleksandr Olena Andriy Iryna Serhiy Svitlana Volodymyr Nataliya Mykola Kateryna Dmytro Oksana Yevhen Yuliya Ivan Anna Piotr Agnieszka Krzysztof Katarzyna Łukasz Małgorzata Paweł Wojciech Milan Jelena Dragan Vesna Georgi Ivanka Bogdan Tetyana Ihor Lyudmyla',
    ),
  },
  {
    share: 0.08,
    family: (random) => `${one(random, ['Al ', 'Al-', '', ''])}${arabic(random)}`,
    given: words(
      'Ahmad Layla Khaled Rania Omar Hanan Mahmoud Noor Abdulrahman Yasmin Tarek Amal Bashar Dima Hussein Zahra Ali Maryam Reza Shirin Farid Nasrin Hamid Parisa Jawad Sahar Mohammad Rahima',
    ),
  },
  {
    share: 0.05,
    family: african,
    given: words(
      'Mamadou Aminata Ibrahima Fatou Jean-Pierre Grace Emmanuel Blessing Tesfay Selam Yohannes Abebe Precious Joseph Esther Patrice Divine Kwame Ama Ousmane',
    ),
  },
  {
    share: 0.03,
    family: (random) => `${latin(random)}${random() < 0.4 ? ` ${latin(random)}` : ''}`,
    given: words('José Carmen Giuseppe Maria Salvatore Rosa Andrei Ioana João Ana Miguel Lucia Antonio Elena Cristian Mihaela'),
  },
];

const day = (random: Random): string => {
  const month = 1 + Math.floor(random() * 12);
  const last = [31, 28, 31, 30, 31, 30, 31, 31, 30, 31, 30, 31][month - 1]!;
  return `${1930 + Math.floor(random() * 92)}-${String(month).padStart(2, '0')}-${String(1 + Math.floor(random() * last)).padStart(2, '0')}`;
};

export function inventPerson(random: Random): Invented {
  let share = random();
  const culture = cultures.find((candidate) => (share -= candidate.share) < 0) ?? cultures[0]!;
  const second = random() < 0.06 ? `-${culture.family(random).replace(/^.* /, '')}` : '';
  const given = random() < 0.05 ? `${few(random, culture.given)} ${few(random, culture.given)}` : few(random, culture.given);
  return { given, family: culture.family(random) + second, birth: day(random) };
}

// ---------------------------------------------------------------- written differently

const spellings: [RegExp, string[]][] = [
  [/mohamm?[ae]d|mehmet/i, ['Mohamed', 'Muhammad', 'Mohamad', 'Muhammed', 'Mouhamed', 'محمد']],
  [/youssef|yusuf/i, ['Yousef', 'Yusuf', 'Joesoef', 'Youcef', 'Yussuf']],
  [/fatma|fatima/i, ['Fatma', 'Fatimah', 'Fathima', 'Fatema']],
  [/khadija/i, ['Hadija', 'Chadija', 'Khadidja', 'Khadeeja']],
  [/oleksandr/i, ['Aleksandr', 'Olexandr', 'Олександр']],
  [/serhiy/i, ['Sergey', 'Sergii', 'Serhii', 'Сергій']],
  [/volodymyr/i, ['Vladimir', 'Wolodymyr', 'Володимир']],
  [/olena/i, ['Elena', 'Olenna', 'Олена']],
  [/yevhen/i, ['Evgeny', 'Jevhen', 'Yevgen']],
  [/ahmad|ahmet/i, ['Ahmed', 'Achmed', 'Ahmet', 'أحمد']],
  [/hussein|hüseyin/i, ['Hossein', 'Husayn', 'Hoesein', 'Houssein']],
  [/abdulrahman/i, ['Abdul Rahman', 'Abdelrahman', 'Abdurrahman']],
  [/abdelkader/i, ['Abd El Kader', 'Abdelqader', 'Abdulkadir']],
  [/jamal|cemal/i, ['Djamal', 'Jamal', 'Cemal', 'Gamal']],
  [/aicha|ayşe/i, ['Aïcha', 'Aisha', 'Ayse', 'Aicha']],
];
const rewrites: [RegExp, string][] = [
  [/ou/, 'u'],
  [/ou/, 'oe'],
  [/kh/, 'ch'],
  [/ch/, 'sh'],
  [/sh/, 'sch'],
  [/y/, 'i'],
  [/y/, 'j'],
  [/ş/, 's'],
  [/ş/, 'sh'],
  [/ç/, 'c'],
  [/ğ/, 'g'],
  [/ö/, 'o'],
  [/ö/, 'oe'],
  [/ü/, 'u'],
  [/ł/, 'l'],
  [/ć/, 'c'],
  [/ski$/, 'sky'],
  [/sky$/, 'skyj'],
  [/ov$/, 'off'],
  [/iev$/, 'jev'],
  [/vich$/, 'vitsj'],
  [/enko$/, 'jenko'],
  [/oğlu$/, 'oglu'],
  [/k/, 'q'],
  [/ss/, 's'],
  [/ll/, 'l'],
  [/nn/, 'n'],
  [/aoui/, 'awi'],
  [/oui/, 'oei'],
  [/ée?|é/, 'e'],
  [/ck/, 'k'],
  [/ae/, 'aa'],
  [/x$/, 'ks'],
  [/w/, 'v'],
  [/ij/, 'y'],
  [/(\w)ani$/, '$1any'],
  [/di/, 'dy'],
  [/ee/, 'i'],
  [/z/, 's'],
];

/** One slip of a finger: a letter left out, added, replaced, or two swapped. */
export function typo(random: Random, word: string): string {
  if (word.length < 4) return word;
  const at = 1 + Math.floor(random() * (word.length - 2));
  const letter = 'aeinorstlmdk'[Math.floor(random() * 12)]!;
  const kind = random();
  if (kind < 0.25) return word.slice(0, at) + word.slice(at + 1);
  if (kind < 0.5) return word.slice(0, at) + word[at + 1]! + word[at]! + word.slice(at + 2);
  if (kind < 0.75) return word.slice(0, at) + letter + word.slice(at + 1);
  return word.slice(0, at) + letter + word.slice(at);
}

function respell(random: Random, word: string): string {
  const fitting = rewrites.filter(([pattern]) => pattern.test(word));
  if (fitting.length === 0) return typo(random, word);
  const [pattern, to] = one(random, fitting);
  return word.replace(pattern, to);
}

export type Variant = { name: string; given: string; family: string; birth: string | null; kind: string };

/** The same person as somebody else would type it. */
export function variantOf(random: Random, person: Invented): Variant {
  const known = spellings.filter(([pattern]) => pattern.test(person.given));
  const given = known.length > 0 && random() < 0.8 ? person.given.replace(known[0]![0], one(random, known[0]![1])) : person.given;
  const kind = one(random, ['typo', 'typo', 'spelling', 'spelling', 'spelling', 'particle', 'swapped', 'plain', 'joined']);
  const birth = random() < 0.75 ? person.birth : null;
  const make = (first: string, last: string): Variant => ({ name: `${first} ${last}`, given: first, family: last, birth, kind });
  if (kind === 'typo')
    return random() < 0.7 ? make(person.given, typo(random, person.family)) : make(typo(random, person.given), person.family);
  if (kind === 'spelling') return make(given, respell(random, person.family));
  if (kind === 'particle') {
    const bare = person.family.replace(/^(El |Al-|Al |Ait |Ben )/, '');
    if (bare === person.family) return make(given, person.family.replace(/-.*$/, ''));
    return make(given, one(random, [bare, `El${bare.toLowerCase()}`, `Al ${bare}`, `El-${bare}`]));
  }
  if (kind === 'swapped') return make(person.family, given);
  if (kind === 'joined') return make(given.replace(/[ -]/g, ''), person.family.replace(/[ -]/g, ''));
  const plain = (text: string): string => text.normalize('NFKD').replace(/\p{M}/gu, '').replaceAll('ı', 'i').replaceAll('ł', 'l');
  return make(plain(person.given).toUpperCase(), plain(person.family).toUpperCase());
}
