// The words of the rule in six languages: Dringende medische hulp. What each decides stands in rule.ts.
import { says, t } from '../words.ts';

export const words = {
  stay: says(
    t(
      'Geen wettig verblijf, of een EU-burger zonder werk in de eerste drie maanden.',
      'Pas de séjour légal, ou citoyen UE sans travail pendant les trois premiers mois.',
      'No lawful stay, or an EU citizen without work in the first three months.',
      'Yasal oturum yok veya ilk üç ayda çalışmayan bir AB vatandaşı.',
      'لا إقامة قانونية، أو مواطن أوروبي بلا عمل في الأشهر الثلاثة الأولى.',
      'Немає законного перебування, або громадянин ЄС без роботи в перші три місяці.',
    ),
    t(
      'Dit verblijfsstatuut geeft toegang tot de gewone ziekteverzekering of tot andere hulp.',
      'Ce statut de séjour donne accès à l’assurance maladie ou à une autre aide.',
      'This residence status gives access to health insurance or other help.',
      'Bu oturum durumuyla normal sağlık sigortasına veya başka yardıma hak var.',
      'وضع الإقامة هذا يفتح باب التأمين الصحي العادي أو مساعدة أخرى.',
      'Цей статус перебування дає доступ до звичайного медичного страхування або іншої допомоги.',
    ),
    t(
      'Wij kennen het verblijfsstatuut nog niet, of sinds wanneer het geldt.',
      'Nous ne connaissons pas encore le statut de séjour, ou sa date.',
      'We do not know the residence status yet, or since when it holds.',
      'Oturum durumunu veya ne zamandan beri geçerli olduğunu henüz bilmiyoruz.',
      'لا نعرف بعد وضع الإقامة أو منذ متى يسري.',
      'Ми ще не знаємо статусу перебування або з якого часу він діє.',
    ),
  ),
  medicalNeed: says(
    t(
      'Een arts bevestigt dat de zorg dringend is. Preventie en nazorg horen erbij.',
      'Un médecin atteste que les soins sont urgents. La prévention et le suivi en font partie.',
      'A doctor certifies that the care is urgent. Prevention and after-care are part of it.',
      'Doktor tedavinin acil olduğunu yazıyor. Önleme ve sonraki bakım da dahildir.',
      'يؤكد طبيب أن العلاج عاجل. الوقاية والمتابعة جزء منه.',
      'Лікар підтверджує, що допомога термінова. Профілактика й догляд потім теж входять.',
    ),
    t(
      'Geen dringende medische zorg nodig.',
      'Pas besoin de soins médicaux urgents.',
      'No urgent medical care is needed.',
      'Acil tıbbi yardım gerekmiyor.',
      'لا حاجة إلى علاج طبي عاجل.',
      'Термінова медична допомога не потрібна.',
    ),
    t(
      'Wij weten niet of er dringende zorg nodig is.',
      'Nous ne savons pas si des soins urgents sont nécessaires.',
      'We do not know whether urgent care is needed.',
      'Acil yardım gerekiyor mu, bilmiyoruz.',
      'لا نعرف هل توجد حاجة إلى علاج عاجل.',
      'Ми не знаємо, чи потрібна термінова допомога.',
    ),
  ),
  needy: says(
    t(
      'Er is te weinig geld om van te leven: inkomen en bezit ({resources} per jaar) liggen onder het leefloon. Dat is hier de maatstaf.',
      'Il y a trop peu d’argent pour vivre : les revenus et biens ({resources} par an) sont sous le revenu d’intégration, qui sert ici de mesure.',
      'There is too little money to live on: income and property ({resources} a year) are under the leefloon, which is the measure here.',
      'Yaşamak için yeterli para yok: gelir ve varlık (yılda {resources}) geçim yardımının (leefloon) altında. Burada ölçü budur.',
      'لا يوجد مال كافٍ للعيش: الدخل والأملاك ({resources} في السنة) تحت دخل المعيشة (leefloon)، وهو المقياس هنا.',
      'Грошей на життя замало: дохід і майно ({resources} на рік) нижчі за прожитковий дохід (leefloon). Тут це міра.',
    ),
    t(
      'Inkomen en bezit zijn niet lager dan het leefloon ({leefloonYear} per jaar). Het OCMW kan na zijn onderzoek anders beslissen.',
      'Les revenus et biens ne sont pas sous le revenu d’intégration ({leefloonYear} par an). Le CPAS peut en décider autrement après son enquête.',
      'Income and property are not under the leefloon ({leefloonYear} a year). The OCMW may decide otherwise after its enquiry.',
      'Gelir ve varlık geçim yardımından (yılda {leefloonYear}) düşük değil. OCMW araştırmasından sonra başka karar verebilir.',
      'الدخل والأملاك ليست أقل من دخل المعيشة ({leefloonYear} في السنة). يمكن لمركز OCMW أن يقرر غير ذلك بعد بحثه.',
      'Дохід і майно не нижчі за прожитковий дохід ({leefloonYear} на рік). OCMW після дослідження може вирішити інакше.',
    ),
    t(
      'Wij kennen nog niet alle inkomsten en al het bezit.',
      'Nous ne connaissons pas encore tous les revenus et biens.',
      'We do not know all income and property yet.',
      'Tüm gelir ve varlığı henüz bilmiyoruz.',
      'لا نعرف بعد كل الدخل والأملاك.',
      'Ми ще не знаємо всіх доходів і майна.',
    ),
  ),
  receptionForFamilies: t(
    'Een gezin met een minderjarig kind kan ook opvang vragen bij Fedasil, via het onderzoek van het OCMW (te verifiëren).',
    'Une famille avec un enfant mineur peut aussi demander l’accueil à Fedasil, via l’enquête du CPAS (à vérifier).',
    'A family with a minor child may also ask for reception by Fedasil, through the enquiry of the centre (to verify).',
    'Çocuklu bir aile, OCMW’nin araştırması yoluyla Fedasil’den barınma da isteyebilir (kontrol edilecek).',
    'يمكن لأسرة مع طفل قاصر أن تطلب أيضًا الإيواء من Fedasil عن طريق بحث مركز OCMW (للتحقق).',
    'Сім’я з неповнолітньою дитиною може також просити притулок у Fedasil через дослідження OCMW (треба перевірити).',
  ),
  mediPrima: t(
    'Het OCMW zet de beslissing binnen 45 dagen in MediPrima, het systeem voor artsen en ziekenhuizen. Alleen zorg op de lijst van het RIZIV (de ziekteverzekering) wordt betaald.',
    'Le CPAS encode la décision dans les 45 jours dans MediPrima, le système pour médecins et hôpitaux. Seuls les soins de la liste de l’INAMI (assurance maladie) sont payés.',
    'The OCMW enters the decision within 45 days in MediPrima, the system for doctors and hospitals. Only care on the list of the RIZIV (health insurance) is paid.',
    'OCMW kararı 45 gün içinde MediPrima’ya (doktor ve hastane sistemi) girer. Yalnız RIZIV (sağlık sigortası) listesindeki tedavi ödenir.',
    'يسجل OCMW القرار خلال 45 يومًا في MediPrima، نظام الأطباء والمستشفيات. يُدفع فقط ثمن العلاج الموجود في قائمة RIZIV (التأمين الصحي).',
    'OCMW за 45 днів вносить рішення в MediPrima, систему для лікарів і лікарень. Оплачується лише лікування зі списку RIZIV (медичне страхування).',
  ),
};
