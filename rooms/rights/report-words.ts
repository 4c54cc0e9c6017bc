// The sentences of the report around the texts of the rights. Short on purpose: at most 20 words each (R12). Dutch counts; the others stand beside it.
// French and English were written with the Dutch at hand, Turkish, Arabic and Ukrainian too, and no native speaker has read them yet: the footer says so.
import type { Lang } from '../../rules/contract.ts';

export type ReportWords = {
  title: (name: string) => string;
  titleAnonymous: string;
  intro: (day: string) => string[];
  mustHeading: string;
  bring: (paper: string) => string;
  tell: (fact: string) => string;
  change: string;
  moneyHeading: string;
  cheaperHeading: string;
  moreHeading: string;
  unknownHeading: string;
  dependsOn: (facts: string) => string;
  selfHeading: string;
  selfText: string;
  notHeading: string;
  notText: string;
  nothingYet: string;
  callHeading: string;
  call: (phone: string) => string;
  askFor: (name: string) => string;
  interpreter: string;
  upTo: (amount: string) => string;
  per: { month: string; halfMonth: string; year: string; day: string; once: string };
  footer: (day: string) => string;
  unread: string;
};

export const reportWords: Record<Lang, ReportWords> = {
  nl: {
    title: (name) => `Uw rechten, ${name}`,
    titleAnonymous: 'Uw rechten',
    intro: (day) => [`Op ${day} spraken wij met u.`, 'Wij keken na waar u recht op hebt.', 'U leest het hier.'],
    mustHeading: 'Wat moet u nu doen?',
    bring: (paper) => `Breng mee: ${paper}.`,
    tell: (fact) => `Wij weten dit nog niet: ${fact}. Vertel het ons.`,
    change: 'Verandert uw inkomen of uw gezin? Bel ons.',
    moneyHeading: 'U hebt hier recht op',
    cheaperHeading: 'Dit wordt goedkoper of makkelijker voor u',
    moreHeading: 'U hebt ook recht op',
    unknownHeading: 'Dit weten wij nog niet',
    dependsOn: (facts) => `Dit hangt af van: ${facts}.`,
    selfHeading: 'Dit bekijken wij samen met u',
    selfText: 'De wet laat hier een keuze. Een maatschappelijk werker legt het u uit.',
    notHeading: 'Dit kan nu niet',
    notText: 'Vraag ons waarom. Verandert er iets? Dan kijken wij het opnieuw na.',
    nothingYet: 'Wij vonden nog geen recht waar wij zeker van zijn.',
    callHeading: 'Niet akkoord, of een vraag?',
    call: (phone) => `Bel ons: ${phone}.`,
    askFor: (name) => `Vraag naar ${name}.`,
    interpreter: 'Wij zorgen voor een tolk. Dat kost niets.',
    upTo: (amount) => `tot ${amount}`,
    per: { month: 'per maand', halfMonth: 'elke twee weken', year: 'per jaar', day: 'per dag', once: 'één keer' },
    footer: (day) => `Dit is geen beslissing. De Nederlandse tekst geldt. Gemaakt op ${day}.`,
    unread: '',
  },
  fr: {
    title: (name) => `Vos droits, ${name}`,
    titleAnonymous: 'Vos droits',
    intro: (day) => [`Nous vous avons parlé le ${day}.`, 'Nous avons cherché à quoi vous avez droit.', 'Vous le lisez ici.'],
    mustHeading: 'Que devez-vous faire maintenant ?',
    bring: (paper) => `Apportez : ${paper}.`,
    tell: (fact) => `Nous ne savons pas encore ceci : ${fact}. Dites-le-nous.`,
    change: 'Vos revenus ou votre famille changent ? Appelez-nous.',
    moneyHeading: 'Vous avez droit à ceci',
    cheaperHeading: 'Ceci devient moins cher ou plus facile pour vous',
    moreHeading: 'Vous avez aussi droit à',
    unknownHeading: 'Ceci, nous ne le savons pas encore',
    dependsOn: (facts) => `Cela dépend de : ${facts}.`,
    selfHeading: 'Ceci, nous le regardons avec vous',
    selfText: 'La loi laisse ici un choix. Un travailleur social vous l’explique.',
    notHeading: 'Ceci n’est pas possible maintenant',
    notText: 'Demandez-nous pourquoi. Quelque chose change ? Alors nous vérifions à nouveau.',
    nothingYet: 'Nous n’avons pas encore trouvé de droit certain.',
    callHeading: 'Pas d’accord, ou une question ?',
    call: (phone) => `Appelez-nous : ${phone}.`,
    askFor: (name) => `Demandez ${name}.`,
    interpreter: 'Nous trouvons un interprète. C’est gratuit.',
    upTo: (amount) => `jusqu’à ${amount}`,
    per: { month: 'par mois', halfMonth: 'toutes les deux semaines', year: 'par an', day: 'par jour', once: 'une fois' },
    footer: (day) => `Ceci n’est pas une décision. Le texte néerlandais compte. Fait le ${day}.`,
    unread: 'Traduction pas encore relue.',
  },
  en: {
    title: (name) => `Your rights, ${name}`,
    titleAnonymous: 'Your rights',
    intro: (day) => [`We talked with you on ${day}.`, 'We looked at what you have a right to.', 'You can read it here.'],
    mustHeading: 'What do you have to do now?',
    bring: (paper) => `Bring with you: ${paper}.`,
    tell: (fact) => `We do not know this yet: ${fact}. Tell us.`,
    change: 'Does your income or your family change? Call us.',
    moneyHeading: 'You have a right to this',
    cheaperHeading: 'This becomes cheaper or easier for you',
    moreHeading: 'You also have a right to',
    unknownHeading: 'This we do not know yet',
    dependsOn: (facts) => `This depends on: ${facts}.`,
    selfHeading: 'This we look at together with you',
    selfText: 'The law leaves a choice here. A social worker explains it to you.',
    notHeading: 'This is not possible now',
    notText: 'Ask us why. Does something change? Then we look again.',
    nothingYet: 'We have not yet found a right that we are sure of.',
    callHeading: 'Do you disagree, or have a question?',
    call: (phone) => `Call us: ${phone}.`,
    askFor: (name) => `Ask for ${name}.`,
    interpreter: 'We find an interpreter. It costs nothing.',
    upTo: (amount) => `up to ${amount}`,
    per: { month: 'a month', halfMonth: 'every two weeks', year: 'a year', day: 'a day', once: 'once' },
    footer: (day) => `This is not a decision. The Dutch text counts. Made on ${day}.`,
    unread: 'Translation not yet checked.',
  },
  tr: {
    title: (name) => `Haklarınız, ${name}`,
    titleAnonymous: 'Haklarınız',
    intro: (day) => [`${day} tarihinde sizinle konuştuk.`, 'Hangi haklarınız olduğuna baktık.', 'Burada okuyabilirsiniz.'],
    mustHeading: 'Şimdi ne yapmalısınız?',
    bring: (paper) => `Yanınızda getirin: ${paper}.`,
    tell: (fact) => `Bunu henüz bilmiyoruz: ${fact}. Bize söyleyin.`,
    change: 'Geliriniz veya aileniz değişirse bizi arayın.',
    moneyHeading: 'Bunlara hakkınız var',
    cheaperHeading: 'Bunlar sizin için ucuzluyor veya kolaylaşıyor',
    moreHeading: 'Şunlara da hakkınız var',
    unknownHeading: 'Bunu henüz bilmiyoruz',
    dependsOn: (facts) => `Şuna bağlı: ${facts}.`,
    selfHeading: 'Buna sizinle birlikte bakarız',
    selfText: 'Yasa burada seçim bırakıyor. Bir sosyal çalışan size açıklar.',
    notHeading: 'Bu şimdi mümkün değil',
    notText: 'Nedenini bize sorun. Bir şey değişirse yeniden bakarız.',
    nothingYet: 'Henüz emin olduğumuz bir hak bulmadık.',
    callHeading: 'Katılmıyor musunuz veya sorunuz mu var?',
    call: (phone) => `Bizi arayın: ${phone}.`,
    askFor: (name) => `${name} ile görüşmek isteyin.`,
    interpreter: 'Tercüman buluruz. Ücretsizdir.',
    upTo: (amount) => `en fazla ${amount}`,
    per: { month: 'ayda', halfMonth: 'iki haftada bir', year: 'yılda', day: 'günde', once: 'bir kez' },
    footer: (day) => `Bu bir karar değildir. Hollandaca metin geçerlidir. Tarih: ${day}.`,
    unread: 'Çeviri henüz kontrol edilmedi.',
  },
  ar: {
    title: (name) => `حقوقك، ${name}`,
    titleAnonymous: 'حقوقك',
    intro: (day) => [`تحدثنا معك يوم ${day}.`, 'بحثنا عن الحقوق التي لك.', 'تجد النتيجة هنا.'],
    mustHeading: 'ماذا عليك أن تفعل الآن؟',
    bring: (paper) => `أحضر معك: ${paper}.`,
    tell: (fact) => `لا نعرف هذا بعد: ${fact}. أخبرنا به.`,
    change: 'هل تغيّر دخلك أو تغيّرت أسرتك؟ اتصل بنا.',
    moneyHeading: 'لك الحق في ما يلي',
    cheaperHeading: 'هذا يصبح أرخص أو أسهل لك',
    moreHeading: 'لك الحق أيضًا في',
    unknownHeading: 'هذا لا نعرفه بعد',
    dependsOn: (facts) => `هذا يتوقف على: ${facts}.`,
    selfHeading: 'هذا ندرسه معك',
    selfText: 'القانون يترك هنا خيارًا. يشرحه لك العامل الاجتماعي.',
    notHeading: 'هذا غير ممكن الآن',
    notText: 'اسألنا عن السبب. إذا تغيّر شيء ندرسه من جديد.',
    nothingYet: 'لم نجد بعد حقًا نحن متأكدون منه.',
    callHeading: 'لست موافقًا أو لديك سؤال؟',
    call: (phone) => `اتصل بنا: ${phone}.`,
    askFor: (name) => `اسأل عن ${name}.`,
    interpreter: 'نوفّر لك مترجمًا مجانًا.',
    upTo: (amount) => `حتى ${amount}`,
    per: { month: 'في الشهر', halfMonth: 'كل أسبوعين', year: 'في السنة', day: 'في اليوم', once: 'مرة واحدة' },
    footer: (day) => `هذا ليس قرارًا. النص الهولندي هو الملزم. بتاريخ ${day}.`,
    unread: 'لم تُراجع الترجمة بعد.',
  },
  uk: {
    title: (name) => `Ваші права, ${name}`,
    titleAnonymous: 'Ваші права',
    intro: (day) => [`Ми говорили з вами ${day}.`, 'Ми перевірили, на що ви маєте право.', 'Прочитайте це тут.'],
    mustHeading: 'Що вам треба зробити зараз?',
    bring: (paper) => `Принесіть: ${paper}.`,
    tell: (fact) => `Ми ще не знаємо цього: ${fact}. Скажіть нам.`,
    change: 'Ваш дохід або сім’я змінюється? Зателефонуйте нам.',
    moneyHeading: 'Ви маєте право на це',
    cheaperHeading: 'Це стане для вас дешевшим або простішим',
    moreHeading: 'Ви також маєте право на',
    unknownHeading: 'Цього ми ще не знаємо',
    dependsOn: (facts) => `Це залежить від: ${facts}.`,
    selfHeading: 'Це ми розглянемо разом з вами',
    selfText: 'Закон залишає тут вибір. Соціальний працівник вам пояснить.',
    notHeading: 'Це зараз неможливо',
    notText: 'Запитайте нас чому. Якщо щось зміниться, ми перевіримо знову.',
    nothingYet: 'Ми ще не знайшли права, в якому впевнені.',
    callHeading: 'Не згодні або маєте питання?',
    call: (phone) => `Зателефонуйте нам: ${phone}.`,
    askFor: (name) => `Запитайте ${name}.`,
    interpreter: 'Ми знайдемо перекладача. Це безкоштовно.',
    upTo: (amount) => `до ${amount}`,
    per: { month: 'на місяць', halfMonth: 'кожні два тижні', year: 'на рік', day: 'на день', once: 'один раз' },
    footer: (day) => `Це не рішення. Чинним є нідерландський текст. Складено ${day}.`,
    unread: 'Переклад ще не перевірено.',
  },
};
