// Kinderopvang aan OCMW-tarief: the centre lowers the price of income-related child care for who cannot pay it, for a year. BVR 22-11-2013; vvsg.be.
// The certificate of the income tariff (Opgroeien) and "cannot pay" are no facts: the centre decides, so a person does. A price, so no amount: the steps show it.
import type { Right, StepLine } from '../../engine/right.ts';
import { nextLines, says, t, titleOf } from '../words.ts';

const law = 'BVR 22-11-2013 (gezinsopvang en groepsopvang van baby’s en peuters)';
const price = (nl: string, fr: string, en: string, key: string): StepLine => ({
  name: t(nl, fr, en),
  value: `$kinderopvangOcmwTarief.${key}`,
  per: 'day',
  source: law,
});

export const kinderopvangOcmwTarief: Right = {
  code: 'kinderopvangOcmwTarief',
  entity: 'person',
  holders: 'role in (child, grandchild, sibling)',
  title: titleOf('kinderopvangOcmwTarief'),
  source: law,
  from: '2014-04-01',
  conditions: [
    {
      // Babies and toddlers who do not go to school yet; from six everybody has to go.
      rule: 'notYetAtSchool',
      test: 'age(birthDate) < 6',
      source: law,
      text: says(
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
    },
  ],
  manual: [
    {
      rule: 'centreDecides',
      when: 'true',
      source: `${law}; vvsg.be`,
      text: t(
        'Met een attest inkomenstarief dat u niet kunt betalen, kan het OCMW de prijs verlagen: de helft van het attest, of een minimumtarief. Een jaar geldig. Een maatschappelijk werker kijkt of u de prijs kunt betalen.',
        'Avec une attestation de tarif selon le revenu que vous ne pouvez pas payer, le CPAS peut baisser le prix : la moitié de l’attestation, ou un tarif minimum. Valable un an. Un assistant social regarde si vous pouvez payer le prix.',
        'With a certificate of the income tariff that you cannot pay, the OCMW can lower the price: half of the certificate, or a minimum tariff. Valid for a year. A social worker looks whether you can pay the price.',
        'Ödeyemediğiniz bir gelir tarifesi belgeniz varsa OCMW fiyatı düşürebilir: belgenin yarısı veya en düşük tarife. Bir yıl geçerli. Sosyal çalışan fiyatı ödeyip ödeyemeyeceğinize bakar.',
        'إذا كانت لديك شهادة سعر حسب الدخل ولا تستطيع دفعه، يمكن لـ OCMW خفض السعر: نصف الشهادة أو السعر الأدنى. صالح لسنة. ينظر العامل الاجتماعي هل تستطيع الدفع.',
        'Якщо ви не можете сплатити тариф за довідкою про дохід, OCMW може знизити ціну: половина довідки або мінімальний тариф. Діє рік. Соціальний працівник дивиться, чи можете ви платити.',
      ),
    },
  ],
  steps: [
    price('Standaard minimumtarief', 'Tarif minimum standard', 'Standard minimum tariff', 'standardMinimum'),
    price(
      'De helft van het attest, ten minste',
      'La moitié de l’attestation, au moins',
      'Half of the certificate, at least',
      'halfWithFloor',
    ),
    price('Verlaagd minimumtarief', 'Tarif minimum réduit', 'Lowered minimum tariff', 'intermediate'),
    price('Laagste tarief', 'Tarif le plus bas', 'Lowest tariff', 'lowest'),
  ],
  next: nextLines('kinderopvangOcmwTarief'),
};
