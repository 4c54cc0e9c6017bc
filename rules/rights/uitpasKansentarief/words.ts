// The words of the rule in six languages: UiTPAS met kansentarief. What each decides stands in rule.ts.
import { says, t } from '../words.ts';

export const words = {
  livesHere: says(
    t(
      'Woont in deze gemeente.',
      'Habite cette commune.',
      'Lives in this municipality.',
      'Bu belediyede oturuyor.',
      'يسكن في هذه البلدية.',
      'Живе в цій громаді.',
    ),
    t(
      'Dit kind woont elders. Het tarief van die gemeente geldt.',
      'Cet enfant habite ailleurs. Le tarif de cette commune-là s’applique.',
      'This child lives elsewhere. The tariff of that municipality holds.',
      'Bu çocuk başka yerde oturuyor. O belediyenin tarifesi geçerli.',
      'هذا الطفل يسكن في مكان آخر. سعر تلك البلدية هو الساري.',
      'Ця дитина живе в іншому місці. Діє тариф тієї громади.',
    ),
    t(
      'Wij weten niet waar dit kind woont.',
      'Nous ne savons pas où habite cet enfant.',
      'We do not know where this child lives.',
      'Bu çocuğun nerede oturduğunu bilmiyoruz.',
      'لا نعرف أين يسكن هذا الطفل.',
      'Ми не знаємо, де живе ця дитина.',
    ),
  ),
  noLocalRule: t(
    'De afspraken van deze gemeente staan niet in het systeem. Meestal geeft de verhoogde tegemoetkoming, een leefloon of hulp bij schulden recht. Vraag of de gemeente UiTPAS heeft.',
    'Les règles de cette commune ne sont pas dans le système. En général, l’intervention majorée, un revenu d’intégration ou une aide pour dettes donne droit. Demandez si la commune a UiTPAS.',
    'The rules of this municipality are not in the system. Usually increased reimbursement, a living wage or debt help gives the right. Ask whether the municipality has UiTPAS.',
    'Bu belediyenin kuralları sistemde yok. Çoğu zaman artırılmış geri ödeme, geçim yardımı veya borç yardımı hak verir. Belediyede UiTPAS olup olmadığını sorun.',
    'قواعد هذه البلدية ليست في النظام. غالبًا يعطي التعويض المرتفع أو دخل المعيشة أو مساعدة الديون هذا الحق. اسأل هل لدى البلدية UiTPAS.',
    'Правил цієї громади немає в системі. Зазвичай право дає підвищене відшкодування, прожитковий дохід або допомога з боргами. Спитайте, чи громада має UiTPAS.',
  ),
};
