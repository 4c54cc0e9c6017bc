// The sheet of the IGO: who decides, where to ask, what to bring. sfpd.fgov.be.
import { identityCard } from '../papers.ts';
import type { Product } from '../product.ts';
import { t } from '../words.ts';

export const product: Product = {
  authority: { name: 'Federale Pensioendienst', level: 'federal', url: 'https://www.sfpd.fgov.be' },
  procedure: 'both',
  where: t(
    'Bij uw gemeente of bij de Federale Pensioendienst.',
    'À votre commune ou au Service fédéral des Pensions.',
    'At your municipality or at the Federal Pensions Service.',
    'Belediyenizde veya Federal Emeklilik Kurumunda (Federale Pensioendienst).',
    'في بلديتك أو في مصلحة المعاشات الاتحادية (Federale Pensioendienst).',
    'У вашій громаді або у Федеральній пенсійній службі (Federale Pensioendienst).',
  ),
  how: t(
    'Wie zijn pensioen opneemt op de pensioenleeftijd, moet niets vragen: de Federale Pensioendienst kijkt de IGO vanzelf na. Anderen vragen het zelf.',
    'Qui prend sa pension à l’âge légal ne doit rien demander : le Service fédéral des Pensions examine la GRAPA d’office. Les autres la demandent.',
    'Who takes the pension at the pension age need not ask: the Federal Pensions Service looks at the IGO by itself. Others ask for it.',
    'Emeklilik yaşında emekli olan istemek zorunda değil: Federal Emeklilik Kurumu (Federale Pensioendienst) IGO’ya kendiliğinden bakar. Diğerleri kendileri ister.',
    'من يأخذ معاشه في سن التقاعد لا يطلب شيئًا: تنظر مصلحة المعاشات الاتحادية (Federale Pensioendienst) في IGO تلقائيًا. الآخرون يطلبونه بأنفسهم.',
    'Хто йде на пенсію в пенсійному віці, нічого не просить: Федеральна пенсійна служба (Federale Pensioendienst) сама перевіряє IGO. Інші просять самі.',
  ),
  papers: [
    identityCard,
    {
      what: t(
        'Bewijs van elk pensioen en ander inkomen',
        'Preuve de chaque pension et autre revenu',
        'Proof of every pension and other income',
        'Her emekli maaşı ve gelirin belgesi',
        'إثبات كل معاش ودخل آخر',
        'Довідка про кожну пенсію та інший дохід',
      ),
      fromRegister: true,
    },
    {
      what: t(
        'Bewijs van een buitenlands pensioen',
        'Preuve d’une pension étrangère',
        'Proof of a pension from abroad',
        'Yurt dışı emekli maaşı belgesi',
        'إثبات معاش من الخارج',
        'Довідка про пенсію з-за кордону',
      ),
      forWhom: t(
        'Wie in het buitenland werkte',
        'Qui a travaillé à l’étranger',
        'Who worked abroad',
        'Yurt dışında çalışan',
        'من عمل في الخارج',
        'Хто працював за кордоном',
      ),
      fromRegister: false,
    },
    {
      what: t(
        'Bewijs van spaargeld en beleggingen',
        'Preuve de l’épargne et des placements',
        'Proof of savings and investments',
        'Birikim ve yatırım belgesi',
        'إثبات المدخرات والاستثمارات',
        'Довідка про заощадження та інвестиції',
      ),
      fromRegister: false,
    },
    {
      what: t(
        'Kadastraal inkomen van huis of grond',
        'Revenu cadastral de la maison ou du terrain',
        'Cadastral income of house or land',
        'Ev veya arsanın kadastro geliri',
        'الدخل العقاري للبيت أو الأرض',
        'Кадастровий дохід будинку або землі',
      ),
      forWhom: t('Wie een eigendom heeft', 'Qui a un bien', 'Who owns property', 'Mülkü olan', 'من لديه ملك', 'Хто має майно'),
      fromRegister: true,
    },
  ],
  themes: ['income'],
};
