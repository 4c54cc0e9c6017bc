// The words of the rule in six languages: Sociaal tarief voor water. What each decides stands in rule.ts.
import { says, t } from '../words.ts';

export const words = {
  status: says(
    t(
      'Iemand in het gezin heeft leefloon, IGO, IVT, IT of een zorgbudget voor ouderen.',
      'Une personne du ménage a un revenu d’intégration, une GRAPA, une ARR, une AI ou un budget de soins pour personnes âgées.',
      'Someone in the household has leefloon, IGO, IVT, IT or a care budget for the elderly.',
      'Aileden birinde geçim yardımı (leefloon), IGO, IVT, IT veya yaşlılar için bakım bütçesi (zorgbudget) var.',
      'لأحد أفراد الأسرة دخل المعيشة (leefloon) أو IGO أو IVT أو IT أو ميزانية الرعاية لكبار السن (zorgbudget).',
      'Хтось у сім’ї має прожитковий дохід (leefloon), IGO, IVT, IT або бюджет догляду для літніх людей (zorgbudget).',
    ),
    t(
      'Niemand in het gezin heeft zo’n uitkering. Een ziekte-uitkering telt niet.',
      'Personne dans le ménage n’a une telle allocation. Une indemnité de maladie ne compte pas.',
      'Nobody in the household has such an allowance. A sickness benefit does not count.',
      'Ailede kimsenin böyle bir ödeneği yok. Hastalık ödeneği sayılmaz.',
      'لا أحد في الأسرة له مثل هذا المخصص. مخصص المرض لا يُحسب.',
      'Ніхто в сім’ї не має такої виплати. Виплата через хворобу не рахується.',
    ),
    t(
      'Wij weten niet van iedereen welke uitkering er is.',
      'Nous ne savons pas quelles allocations chacun reçoit.',
      'We do not know everybody’s allowances.',
      'Herkesin hangi ödeneği aldığını bilmiyoruz.',
      'لا نعرف أي مخصص يحصل عليه كل واحد.',
      'Ми не про всіх знаємо, яку виплату вони мають.',
    ),
  ),
  firstOfJanuary: t(
    'De toestand op 1 januari telt. Begon het later dit jaar, dan geldt het vanaf volgend jaar.',
    'La situation au 1er janvier compte. Si elle a commencé plus tard, le droit vaut l’année suivante.',
    'The status on 1 January counts. If it began later this year, the right starts next year.',
    '1 Ocak’taki durum sayılır. Bu yıl daha sonra başladıysa gelecek yıldan itibaren geçerlidir.',
    'يُحسب الوضع في 1 كانون الثاني. إن بدأ بعد ذلك هذه السنة، فيسري من السنة القادمة.',
    'Рахується стан на 1 січня. Якщо почалося пізніше цього року, діє з наступного року.',
  ),
};
