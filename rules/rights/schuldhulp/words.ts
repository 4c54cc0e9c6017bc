// The words of the rule in six languages: Hulp bij schulden. What each decides stands in rule.ts.
import { says, t } from '../words.ts';

export const words = {
  adult: says(
    t('Meerderjarig.', 'Majeur.', 'Of age.', 'Reşit.', 'بالغ.', 'Повнолітній.'),
    t(
      'Minderjarig: de ouder vraagt de hulp.',
      'Mineur : le parent demande l’aide.',
      'Under 18: the parent asks for the help.',
      'Reşit değil: yardımı anne veya baba ister.',
      'قاصر: يطلب أحد الوالدين المساعدة.',
      'Неповнолітній: допомогу просять батьки.',
    ),
    t(
      'De leeftijd is niet gekend.',
      'L’âge n’est pas connu.',
      'The age is not known.',
      'Yaş bilinmiyor.',
      'العمر غير معروف.',
      'Вік невідомий.',
    ),
  ),
  hasDebts: says(
    t(
      'Er is een schuld: huur, energie of een gemeld schuldprobleem.',
      'Il y a une dette : loyer, énergie ou un problème de dettes signalé.',
      'There is a debt: rent, energy or a debt problem that was reported.',
      'Borç var: kira, enerji veya bildirilen bir borç sorunu.',
      'يوجد دين: إيجار أو طاقة أو مشكلة ديون مبلَّغ عنها.',
      'Є борг: оренда, енергія або повідомлена проблема з боргами.',
    ),
    t(
      'Er is geen schuld gekend. Zijn er andere schulden? Zeg het: de hulp is gratis.',
      'Aucune dette n’est connue. Y a-t-il d’autres dettes ? Dites-le : l’aide est gratuite.',
      'No debt is known. Are there other debts? Say so: the help is free.',
      'Bilinen borç yok. Başka borç var mı? Söyleyin: yardım ücretsizdir.',
      'لا دين معروف. هل هناك ديون أخرى؟ قل ذلك: المساعدة مجانية.',
      'Борг невідомий. Є інші борги? Скажіть: допомога безкоштовна.',
    ),
    t(
      'Wij weten nog niet of er schulden zijn.',
      'Nous ne savons pas encore s’il y a des dettes.',
      'We do not know yet whether there are debts.',
      'Borç olup olmadığını henüz bilmiyoruz.',
      'لا نعرف بعد إن كانت هناك ديون.',
      'Ми ще не знаємо, чи є борги.',
    ),
  ),
  guidanceFirst: t(
    'Bilzen begint altijd met zes maanden budgetbegeleiding, de lichtste hulp.',
    'Bilzen commence toujours par six mois de guidance budgétaire, l’aide la plus légère.',
    'Bilzen always begins with six months of budget guidance, the lightest help.',
    'Bilzen her zaman altı aylık bütçe desteğiyle, en hafif yardımla başlar.',
    'تبدأ بيلزن دائمًا بستة أشهر من مرافقة الميزانية وهي أخف مساعدة.',
    'Білзен завжди починає з шести місяців супроводу бюджету, найлегшої допомоги.',
  ),
  traderNoSettlement: t(
    'Een collectieve schuldenregeling kan pas {$csr.notTraderMonths} maanden na het einde van de zelfstandige zaak.',
    'Le règlement collectif n’est possible que {$csr.notTraderMonths} mois après la fin de l’activité indépendante.',
    'A collective settlement is possible only {$csr.notTraderMonths} months after the end of the business.',
    'Toplu borç düzenlemesi ancak serbest iş bittikten {$csr.notTraderMonths} ay sonra olur.',
    'لا تمكن التسوية الجماعية إلا بعد {$csr.notTraderMonths} أشهر من نهاية العمل المستقل.',
    'Колективне врегулювання можливе лише через {$csr.notTraderMonths} місяців після кінця справи.',
  ),
  onlyRecognised: t(
    'Zodra er een lening of krediet bij is, mag alleen een erkende dienst of een advocaat bemiddelen.',
    'Dès qu’il y a un crédit, seul un service agréé ou un avocat peut faire la médiation.',
    'As soon as a loan or credit is involved, only a recognised service or a lawyer may mediate.',
    'Kredi varsa yalnız tanınmış bir kurum veya avukat aracılık edebilir.',
    'عند وجود قرض لا يجوز الوساطة إلا لجهة معترف بها أو محامٍ.',
    'Якщо є кредит, посередничати може лише визнана служба або адвокат.',
  ),
  nextEntitled: t(
    'Maak snel een afspraak bij de dienst schuldhulp van het OCMW. Bij huurschuld kan het fonds tegen uithuiszetting soms de helft betalen.',
    'Prenez vite rendez-vous au service de médiation de dettes du CPAS. Pour des arriérés de loyer, le fonds contre les expulsions paie parfois la moitié.',
    'Make an appointment soon with the debt service of the OCMW. For rent arrears the fund against eviction can sometimes pay half.',
    'Hemen OCMW’nin borç yardımı servisinden randevu alın. Kira borcunda tahliyeye karşı fon bazen yarısını öder.',
    'خذ موعدًا سريعًا مع خدمة الديون في OCMW. عند دين الإيجار قد يدفع صندوق منع الإخلاء النصف أحيانًا.',
    'Швидко запишіться до служби боргів OCMW. За борг з оренди фонд проти виселення іноді платить половину.',
  ),
};
