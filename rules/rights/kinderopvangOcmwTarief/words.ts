// The words of the rule in six languages: Kinderopvang aan OCMW-tarief. What each decides stands in rule.ts.
import { says, t } from '../words.ts';

export const words = {
  notYetAtSchool: says(
    t(
      'Een baby of peuter die nog niet naar school gaat.',
      'Un bébé ou un petit enfant qui ne va pas encore à l’école.',
      'A baby or toddler who does not go to school yet.',
      'Henüz okula gitmeyen bir bebek veya küçük çocuk.',
      'رضيع أو طفل صغير لا يذهب بعد إلى المدرسة.',
      'Немовля чи мала дитина, яка ще не ходить до школи.',
    ),
    t(
      'Dit kind moet naar school. Opvang voor en na school heeft een ander tarief.',
      'Cet enfant doit aller à l’école. L’accueil avant et après l’école a un autre tarif.',
      'This child has to go to school. Care before and after school has another tariff.',
      'Bu çocuk okula gitmek zorunda. Okul öncesi ve sonrası bakımın tarifesi başka.',
      'على هذا الطفل الذهاب إلى المدرسة. للرعاية قبل المدرسة وبعدها سعر آخر.',
      'Ця дитина має ходити до школи. Догляд до і після школи має інший тариф.',
    ),
    t(
      'De leeftijd van het kind is niet gekend.',
      'L’âge de l’enfant n’est pas connu.',
      'The age of the child is not known.',
      'Çocuğun yaşı bilinmiyor.',
      'عمر الطفل غير معروف.',
      'Вік дитини невідомий.',
    ),
  ),
  centreDecides: t(
    'Met een attest inkomenstarief dat u niet kunt betalen, kan het OCMW de prijs verlagen: de helft van het attest, of een minimumtarief. Een jaar geldig. Een maatschappelijk werker kijkt of u de prijs kunt betalen.',
    'Avec une attestation de tarif selon le revenu que vous ne pouvez pas payer, le CPAS peut baisser le prix : la moitié de l’attestation, ou un tarif minimum. Valable un an. Un assistant social regarde si vous pouvez payer le prix.',
    'With a certificate of the income tariff that you cannot pay, the OCMW can lower the price: half of the certificate, or a minimum tariff. Valid for a year. A social worker looks whether you can pay the price.',
    'Ödeyemediğiniz bir gelir tarifesi belgeniz varsa OCMW fiyatı düşürebilir: belgenin yarısı veya en düşük tarife. Bir yıl geçerli. Sosyal çalışan fiyatı ödeyip ödeyemeyeceğinize bakar.',
    'إذا كانت لديك شهادة سعر حسب الدخل ولا تستطيع دفعه، يمكن لـ OCMW خفض السعر: نصف الشهادة أو السعر الأدنى. صالح لسنة. ينظر العامل الاجتماعي هل تستطيع الدفع.',
    'Якщо ви не можете сплатити тариф за довідкою про дохід, OCMW може знизити ціну: половина довідки або мінімальний тариф. Діє рік. Соціальний працівник дивиться, чи можете ви платити.',
  ),
  standardMinimumTariff: t(
    'Standaard minimumtarief',
    'Tarif minimum standard',
    'Standard minimum tariff',
    'Normal en düşük tarife',
    'السعر الأدنى العادي',
    'Звичайний мінімальний тариф',
  ),
  halfCertificateAtLeast: t(
    'De helft van het attest, ten minste',
    'La moitié du prix de l’attestation, au moins',
    'Half of the price on the certificate, at least',
    'Belgedeki fiyatın yarısı, en az',
    'نصف السعر في الشهادة، على الأقل',
    'Половина ціни в довідці, щонайменше',
  ),
  loweredMinimumTariff: t(
    'Verlaagd minimumtarief',
    'Tarif minimum réduit',
    'Lowered minimum tariff',
    'Düşürülmüş en düşük tarife',
    'السعر الأدنى المخفض',
    'Знижений мінімальний тариф',
  ),
  lowestTariff: t('Laagste tarief', 'Tarif le plus bas', 'Lowest tariff', 'En düşük tarife', 'أقل سعر', 'Найнижчий тариф'),
};
