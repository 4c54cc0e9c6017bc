// The words of the rule in six languages: Huurpremie. What each decides stands in rule.ts.
import { says, t } from '../words.ts';

export const words = {
  rents: says(
    t(
      'Huurt een woning die geen sociale woning is.',
      'Loue un logement qui n’est pas social.',
      'Rents a dwelling that is no social dwelling.',
      'Sosyal olmayan bir konut kiralıyor.',
      'يستأجر بيتًا ليس سكنًا اجتماعيًا.',
      'Орендує житло, яке не є соціальним.',
    ),
    t(
      'Huurt geen private woning.',
      'Ne loue pas de logement privé.',
      'Does not rent a private dwelling.',
      'Özel bir konut kiralamıyor.',
      'لا يستأجر بيتًا خاصًا.',
      'Не орендує приватне житло.',
    ),
    t(
      'Wij weten niet hoe het gezin woont.',
      'Nous ne savons pas comment le ménage est logé.',
      'We do not know how the household is housed.',
      'Ailenin nasıl oturduğunu bilmiyoruz.',
      'لا نعرف كيف تسكن الأسرة.',
      'Ми не знаємо, як живе сім’я.',
    ),
  ),
  waitsFourYears: says(
    t(
      'Staat vier jaar of langer op de wachtlijst voor een sociale woning.',
      'Est depuis quatre ans ou plus sur la liste d’attente du logement social.',
      'Has been on the waiting list for a social dwelling for four years or more.',
      'Dört yıl veya daha uzun süredir sosyal konut bekleme listesinde.',
      'على قائمة انتظار السكن الاجتماعي منذ أربع سنوات أو أكثر.',
      'У черзі на соціальне житло чотири роки або довше.',
    ),
    t(
      'Staat nog geen vier jaar zonder onderbreking op de wachtlijst.',
      'N’est pas encore depuis quatre ans sans interruption sur la liste d’attente.',
      'Has not been on the waiting list for four years without a break.',
      'Henüz dört yıl kesintisiz bekleme listesinde değil.',
      'لم يمضِ أربع سنوات دون انقطاع على قائمة الانتظار.',
      'Ще немає чотирьох років у черзі без перерви.',
    ),
    t(
      'Wij weten niet sinds wanneer men op de wachtlijst staat.',
      'Nous ne savons pas depuis quand on est sur la liste d’attente.',
      'We do not know since when they are on the waiting list.',
      'Ne zamandan beri bekleme listesinde olduğunu bilmiyoruz.',
      'لا نعرف منذ متى على قائمة الانتظار.',
      'Ми не знаємо, відколи вони в черзі.',
    ),
  ),
  conformDwelling: says(
    t(
      'De woning is in orde.',
      'Le logement est conforme.',
      'The dwelling is in order.',
      'Konut uygun.',
      'البيت سليم.',
      'Житло відповідає нормам.',
    ),
    t(
      'De woning is ongeschikt, onbewoonbaar of te klein. Wie verhuist naar een goede woning, kan huursubsidie krijgen.',
      'Le logement est inadapté, inhabitable ou trop petit. Qui déménage vers un bon logement peut avoir le subside au loyer.',
      'The dwelling is unfit, uninhabitable or too small. Who moves to a good dwelling can get the rent subsidy.',
      'Konut elverişsiz, oturulamaz veya çok küçük. İyi bir eve taşınan kira yardımı alabilir.',
      'البيت غير ملائم أو غير صالح أو ضيق. من ينتقل إلى بيت جيد قد يحصل على إعانة الإيجار.',
      'Житло непридатне або замале. Хто переїде в добре житло, може мати субсидію на оренду.',
    ),
    t(
      'Wij weten niet of de woning in orde is.',
      'Nous ne savons pas si le logement est conforme.',
      'We do not know whether the dwelling is in order.',
      'Konutun uygun olup olmadığını bilmiyoruz.',
      'لا نعرف إن كان البيت سليمًا.',
      'Ми не знаємо, чи житло відповідає нормам.',
    ),
  ),
  socialRentAgency: t(
    'Een woning van een sociaal verhuurkantoor: de bronnen zeggen niet of de premie daar kan. Vraag het aan Wonen in Vlaanderen; huursubsidie kan wel.',
    'Un logement d’une agence immobilière sociale : les sources ne disent pas si la prime est possible. Demandez à Wonen in Vlaanderen ; le subside est possible.',
    'A dwelling of a social rental agency: the sources do not say whether the premium is possible. Ask Wonen in Vlaanderen; the rent subsidy is.',
    'Sosyal kira bürosunun (sociaal verhuurkantoor) evi: kaynaklar primin mümkün olup olmadığını söylemiyor. Wonen in Vlaanderen’e sorun; kira yardımı olur.',
    'بيت من مكتب إيجار اجتماعي (sociaal verhuurkantoor): المصادر لا تقول إن كانت العلاوة ممكنة. اسأل Wonen in Vlaanderen؛ إعانة الإيجار ممكنة.',
    'Житло соціального агентства (sociaal verhuurkantoor): джерела не кажуть, чи можлива премія. Запитайте Wonen in Vlaanderen; субсидія можлива.',
  ),
  replacesSubsidy: t(
    'Het gezin krijgt al huursubsidie: die stopt als de huurpremie begint.',
    'Le ménage reçoit déjà le subside au loyer : il s’arrête quand la prime commence.',
    'The household gets the rent subsidy already: it stops when the premium begins.',
    'Aile zaten kira yardımı alıyor: prim başlayınca o durur.',
    'تحصل الأسرة على إعانة الإيجار: تتوقف عندما تبدأ العلاوة.',
    'Сім’я вже має субсидію на оренду: вона припиниться, коли почнеться премія.',
  ),
};
