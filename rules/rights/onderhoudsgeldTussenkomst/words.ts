// The words of the rule in six languages: Tussenkomst voor onderhoudsgeld. What each decides stands in rule.ts.
import { says, t } from '../words.ts';

export const words = {
  onLeefloon: says(
    t(
      'Krijgt een leefloon of een equivalent leefloon.',
      'Reçoit un revenu d’intégration ou un équivalent.',
      'Gets a living wage or an equivalent.',
      'Geçim yardımı (leefloon) veya eşdeğerini alıyor.',
      'يحصل على دخل المعيشة (leefloon) أو ما يعادله.',
      'Отримує прожитковий дохід (leefloon) або його еквівалент.',
    ),
    t(
      'Krijgt geen leefloon.',
      'Ne reçoit pas de revenu d’intégration.',
      'Gets no living wage.',
      'Geçim yardımı almıyor.',
      'لا يحصل على دخل المعيشة.',
      'Не отримує прожиткового доходу.',
    ),
    t(
      'Wij weten niet of er een leefloon is.',
      'Nous ne savons pas s’il y a un revenu d’intégration.',
      'We do not know whether there is a living wage.',
      'Geçim yardımı var mı, bilmiyoruz.',
      'لا نعرف هل يوجد دخل معيشة.',
      'Ми не знаємо, чи є прожитковий дохід.',
    ),
  ),
  pays: says(
    t(
      'Betaalt onderhoudsgeld of een bijdrage voor een kind dat elders opgevangen wordt.',
      'Paie une pension alimentaire ou une part pour un enfant placé.',
      'Pays maintenance or a share for a child in care.',
      'Nafaka veya kurumdaki bir çocuk için katkı ödüyor.',
      'يدفع نفقة أو مساهمة عن طفل موضوع في رعاية خارج البيت.',
      'Платить аліменти або внесок за дитину, яка живе в закладі чи прийомній сім’ї.',
    ),
    t(
      'Betaalt geen onderhoudsgeld.',
      'Ne paie pas de pension alimentaire.',
      'Pays no maintenance.',
      'Nafaka ödemiyor.',
      'لا يدفع نفقة.',
      'Не платить аліментів.',
    ),
    t(
      'Wij weten niet hoeveel onderhoudsgeld er betaald wordt.',
      'Nous ne savons pas combien de pension alimentaire est payé.',
      'We do not know how much maintenance is paid.',
      'Ne kadar nafaka ödendiğini bilmiyoruz.',
      'لا نعرف كم يُدفع من النفقة.',
      'Ми не знаємо, скільки аліментів платять.',
    ),
  ),
  proven: says(
    t(
      'Er is een bewijs van betaling.',
      'Il y a une preuve de paiement.',
      'There is proof of payment.',
      'Ödeme belgesi var.',
      'يوجد إثبات دفع.',
      'Є доказ оплати.',
    ),
    t(
      'Er is geen bewijs van betaling.',
      'Il n’y a pas de preuve de paiement.',
      'There is no proof of payment.',
      'Ödeme belgesi yok.',
      'لا يوجد إثبات دفع.',
      'Доказу оплати немає.',
    ),
    t(
      'Het bewijs van betaling ontbreekt nog.',
      'La preuve de paiement manque encore.',
      'The proof of payment is still missing.',
      'Ödeme belgesi henüz eksik.',
      'إثبات الدفع ناقص بعد.',
      'Доказу оплати ще бракує.',
    ),
  ),
  maintenancePaid: t(
    'Betaald onderhoudsgeld',
    'Pension alimentaire payée',
    'Maintenance paid',
    'Ödenen nafaka',
    'النفقة المدفوعة',
    'Сплачені аліменти',
  ),
  half: t('De helft', 'La moitié', 'Half', 'Yarısı', 'النصف', 'Половина'),
  highestAmount: t('Hoogste bedrag', 'Montant maximum', 'Highest amount', 'En yüksek tutar', 'أعلى مبلغ', 'Найвища сума'),
};
