// The words of the rule in six languages: Equivalent leefloon. What each decides stands in rule.ts.
import { says, t } from '../words.ts';

export const words = {
  residenceStatus: says(
    t(
      'Dit verblijfsstatuut valt onder de OCMW-wet: een equivalent leefloon is mogelijk.',
      'Le statut de séjour relève de la loi CPAS : un équivalent est possible.',
      'The residence status falls under the OCMW law: an equivalent leefloon is possible.',
      'Oturum durumu OCMW yasasına giriyor: eşdeğer geçim yardımı (equivalent leefloon) mümkün.',
      'وضع الإقامة يقع تحت قانون OCMW: ما يعادل دخل المعيشة (equivalent leefloon) ممكن.',
      'Статус перебування підпадає під закон про OCMW: можливий еквівалент прожиткового доходу (equivalent leefloon).',
    ),
    t(
      'Dit verblijfsstatuut geeft geen equivalent leefloon.',
      'Ce statut de séjour ne donne pas d’équivalent.',
      'This residence status gives no equivalent leefloon.',
      'Bu oturum durumu eşdeğer geçim yardımı vermiyor.',
      'وضع الإقامة هذا لا يعطي ما يعادل دخل المعيشة.',
      'Цей статус перебування не дає еквівалента прожиткового доходу.',
    ),
    t(
      'Het verblijfsstatuut, het register of de opvangplaats (code 207) is nog niet gekend.',
      'Le statut de séjour, le registre ou la place d’accueil (code 207) n’est pas encore connu.',
      'The residence status, the register or the reception place (code 207) is not known yet.',
      'Oturum durumu, kayıt veya barınma yeri (code 207) henüz bilinmiyor.',
      'وضع الإقامة أو السجل أو مكان الإيواء (code 207) غير معروف بعد.',
      'Статус перебування, реєстр або місце притулку (code 207) ще невідомі.',
    ),
  ),
  noReceptionPlace: t(
    'Er is geen plaats in de opvang aangeboden. Lezing 1: hulp in de opvang van Fedasil (geen geld) blijft de regel. Lezing 2: sommige rechtbanken geven steun van het OCMW of een schadevergoeding. De juridische dienst beslist.',
    'Aucune place d’accueil proposée. Lecture 1 : l’aide dans l’accueil de Fedasil (pas d’argent) reste la règle. Lecture 2 : des tribunaux accordent l’aide du CPAS ou une indemnisation. Le service juridique décide.',
    'No reception place was offered. Reading 1: help in the reception of Fedasil (no money) stays the rule. Reading 2: some courts grant aid of the OCMW or damages. The legal unit decides.',
    'Barınma yeri verilmedi. 1. yorum: Fedasil’in barınmasında yardım (para değil) kuraldır. 2. yorum: bazı mahkemeler OCMW yardımı veya tazminat veriyor. Hukuk servisi karar verir.',
    'لم يُعرض مكان إيواء. القراءة 1: تبقى المساعدة في إيواء Fedasil (بدون مال) هي القاعدة. القراءة 2: بعض المحاكم تعطي مساعدة OCMW أو تعويضًا. القسم القانوني يقرر.',
    'Місця в притулку не запропоновано. Прочитання 1: допомога в притулку Fedasil (без грошей) лишається правилом. Прочитання 2: деякі суди дають допомогу OCMW або відшкодування. Вирішує юридична служба.',
  ),
  thirdCountryWithoutRegister: t(
    'Wettig verblijf zonder inschrijving in het bevolkings- of vreemdelingenregister: ga na welke kaart de persoon heeft. Het vreemdelingenregister geeft equivalent leefloon, het bevolkingsregister leefloon.',
    'Séjour légal sans inscription au registre de la population ou des étrangers : vérifiez la carte. Registre des étrangers : équivalent ; registre de la population : revenu d’intégration.',
    'Lawful stay without entry in the population or foreigners register: check the card. The foreigners register gives the equivalent leefloon, the population register the leefloon.',
    'Yasal oturum var, ama nüfus veya yabancılar kaydı yok: hangi kart olduğuna bakın. Yabancılar kaydı eşdeğer geçim yardımı, nüfus kaydı geçim yardımı verir.',
    'إقامة قانونية بدون تسجيل في سجل السكان أو الأجانب: انظر أي بطاقة لدى الشخص. سجل الأجانب يعطي ما يعادل دخل المعيشة، وسجل السكان يعطي دخل المعيشة.',
    'Законне перебування без запису в реєстрі населення чи іноземців: перевірте, яка картка. Реєстр іноземців дає еквівалент, реєстр населення дає прожитковий дохід.',
  ),
  discretion: t(
    'Het OCMW kijkt in zijn onderzoek of er hulp nodig is; schulden mogen daar meetellen. Hier tellen inkomen en bezit zoals bij het leefloon.',
    'Le CPAS examine dans son enquête si une aide est nécessaire ; les dettes peuvent y compter. Ici, les revenus et biens comptent comme pour le revenu d’intégration.',
    'The OCMW looks in its enquiry whether help is needed; debts may count there. Here income and property count as for the leefloon.',
    'OCMW araştırmasında yardım gerekip gerekmediğine bakar; borçlar da sayılabilir. Burada gelir ve varlık geçim yardımındaki gibi sayılır.',
    'ينظر OCMW في بحثه هل توجد حاجة إلى المساعدة؛ يمكن أن تُحسب الديون. هنا يُحسب الدخل والأملاك كما في دخل المعيشة.',
    'OCMW у своєму дослідженні дивиться, чи потрібна допомога; борги там можуть рахуватися. Тут дохід і майно рахуються, як для прожиткового доходу.',
  ),
  statusToVerify: t(
    'De regeling voor dit statuut komt niet uit een openbare bron: te verifiëren.',
    'Le régime de ce statut ne vient pas d’une source publique : à vérifier.',
    'The rules for this status were not seen in a public source: to verify.',
    'Bu durumun kuralı açık bir kaynaktan alınmadı: kontrol edilecek.',
    'قاعدة هذا الوضع ليست من مصدر علني: للتحقق.',
    'Правило для цього статусу не з відкритого джерела: треба перевірити.',
  ),
};
