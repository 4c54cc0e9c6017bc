// The words of the rule in six languages: Groeipakket, basisbedrag. What each decides stands in rule.ts.
import { says, t } from '../words.ts';

export const words = {
  age: says(
    t(
      'De leeftijd klopt: tot 18 jaar, tot 21 jaar met een zorgnood, tot 25 jaar voor wie leert.',
      'L’âge convient : jusqu’à 18 ans, 21 ans avec un besoin de soutien, 25 ans aux études.',
      'The age fits: to 18, to 21 with a need of support, to 25 for who studies.',
      'Yaş uygun: 18’e kadar, destek ihtiyacıyla 21’e, okuyanlar için 25’e kadar.',
      'السن مناسب: حتى 18، وحتى 21 مع حاجة للدعم، وحتى 25 لمن يدرس.',
      'Вік підходить: до 18, до 21 з потребою в підтримці, до 25 для тих, хто вчиться.',
    ),
    t(
      'Te oud: boven 18 jaar en niet aan het leren, of boven 25 jaar.',
      'Trop âgé : plus de 18 ans sans études, ou plus de 25 ans.',
      'Too old: over 18 and not studying, or over 25.',
      'Yaşı büyük: 18 üstü ve okumuyor, ya da 25 üstü.',
      'السن كبير: فوق 18 ولا يدرس، أو فوق 25.',
      'Завеликий вік: понад 18 і не вчиться, або понад 25.',
    ),
    t(
      'De leeftijd is niet gekend, of wij weten niet of het kind nog leert.',
      'L’âge n’est pas connu, ou nous ne savons pas si l’enfant étudie encore.',
      'The age is not known, or we do not know whether the child still studies.',
      'Yaş bilinmiyor, ya da çocuğun hâlâ okuyup okumadığını bilmiyoruz.',
      'السن غير معروف، أو لا نعرف هل ما زال يدرس.',
      'Вік невідомий, або ми не знаємо, чи дитина ще вчиться.',
    ),
  ),
  oldScheme: t(
    'Geboren vóór 2019: het bedrag van het oude stelsel blijft gelden. Dat bedrag is hier niet gekend.',
    'Né avant 2019 : le montant de l’ancien régime reste valable. Ce montant n’est pas connu ici.',
    'Born before 2019: the amount of the old scheme stays. That amount is not known here.',
    '2019’dan önce doğdu: eski sistemin tutarı geçerli. O tutar burada bilinmiyor.',
    'وُلد قبل 2019: يبقى مبلغ النظام القديم. هذا المبلغ غير معروف هنا.',
    'Народився до 2019: діє сума старої системи. Тут ця сума невідома.',
  ),
  startAmount: t(
    'Bij de geboorte is er ook één keer het startbedrag. Vraag het bij dezelfde uitbetaler.',
    'À la naissance, il y a aussi une fois le montant de départ. Demandez-le au même organisme.',
    'At birth there is also the start amount, once. Ask the same payer for it.',
    'Doğumda bir kez başlangıç tutarı da var. Aynı ödeyiciden isteyin.',
    'عند الولادة يوجد أيضًا مبلغ البداية مرة واحدة. اطلبه من جهة الدفع نفسها.',
    'При народженні є ще одноразова стартова сума. Просіть її в тієї ж установи.',
  ),
  placedChild: t(
    'Dit kind verblijft buiten het gezin. Een deel van het bedrag kan naar de voorziening of een spaarboekje gaan.',
    'Cet enfant est placé. Une partie du montant peut aller à l’institution ou sur un livret.',
    'This child stays outside the family. Part of the amount may go to the home or a savings account.',
    'Bu çocuk aile dışında kalıyor. Tutarın bir bölümü kuruma veya hesaba gidebilir.',
    'هذا الطفل خارج الأسرة. قد يذهب جزء من المبلغ إلى المؤسسة أو إلى حساب توفير.',
    'Дитина живе поза сім’єю. Частина суми може йти закладу або на рахунок.',
  ),
  baseAmount: t('Basisbedrag', 'Montant de base', 'Base amount', 'Temel tutar', 'المبلغ الأساسي', 'Базова сума'),
};
