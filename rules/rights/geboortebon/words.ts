// The words of the rule in six languages: Geboortebon. What each decides stands in rule.ts.
import { says, t } from '../words.ts';

export const words = {
  parent: says(
    t(
      'De ouder die de bon voor het gezin krijgt.',
      'Le parent qui reçoit le bon pour le ménage.',
      'The parent who gets the voucher for the family.',
      'Aile adına kuponu alan ebeveyn.',
      'الوالد الذي يأخذ القسيمة للأسرة.',
      'Батько чи мати, хто отримує бон на сім’ю.',
    ),
    t(
      'De bon is voor het gezin: één ouder krijgt hem.',
      'Le bon est pour le ménage : un seul parent le reçoit.',
      'The voucher is for the family: one parent gets it.',
      'Kupon aile içindir: bir ebeveyn alır.',
      'القسيمة للأسرة: والد واحد يأخذها.',
      'Бон на сім’ю: отримує один із батьків.',
    ),
    t(
      'Wij weten niet wie de ouder van de baby is.',
      'Nous ne savons pas qui est le parent du bébé.',
      'We do not know who the parent of the baby is.',
      'Bebeğin ebeveyni kim bilmiyoruz.',
      'لا نعرف من والد الرضيع.',
      'Ми не знаємо, хто батько чи мати немовляти.',
    ),
  ),
  noLocalRule: t(
    'Het reglement van deze gemeente op deze dag staat niet in het systeem. Kijk bij de gemeente of het Huis van het Kind of er een geboortebon is.',
    'Le règlement de cette commune à cette date n’est pas dans le système. Vérifiez auprès de la commune ou de la Maison de l’enfant s’il y a un bon de naissance.',
    'The rules of this municipality on this day are not in the system. Check with the municipality or the House of the Child whether there is a birth voucher.',
    'Bu belediyenin bu günkü kuralları sistemde yok. Doğum kuponu olup olmadığını belediyeye veya Huis van het Kind’e sorun.',
    'قواعد هذه البلدية في هذا اليوم ليست في النظام. اسأل البلدية أو بيت الطفل (Huis van het Kind) هل توجد قسيمة ولادة.',
    'Правил цієї громади на цей день немає в системі. Спитайте в громаді або Домі дитини (Huis van het Kind), чи є бон на народження.',
  ),
  voucherMunicipality: t(
    'Bon van de gemeente',
    'Bon de la commune',
    'Voucher of the municipality',
    'Belediye kuponu',
    'قسيمة البلدية',
    'Бон громади',
  ),
  nextExcluded: t(
    'Vraag eerst de verhoogde tegemoetkoming bij uw ziekenfonds: u hebt er recht op. Daarna kan de geboortebon.',
    'Demandez d’abord l’intervention majorée à votre mutualité : vous y avez droit. Ensuite, le bon de naissance est possible.',
    'First ask your health fund for the increased reimbursement: you have a right to it. Then the birth voucher is possible.',
    'Önce sağlık sandığınızdan artırılmış geri ödemeyi isteyin: hakkınız var. Sonra doğum kuponu olabilir.',
    'اطلب أولًا التعويض المرتفع من صندوق المرض: لك الحق فيه. بعد ذلك تمكن قسيمة الولادة.',
    'Спершу просіть підвищене відшкодування в лікарняній касі: ви маєте право. Потім можливий бон на народження.',
  ),
};
