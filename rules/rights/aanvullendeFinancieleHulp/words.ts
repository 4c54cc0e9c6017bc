// The words of the rule in six languages: Aanvullende financiële hulp. What each decides stands in rule.ts.
import { says, t } from '../words.ts';

export const words = {
  residenceOpensAid: says(
    t(
      'Iemand van het gezin heeft een verblijf dat hulp van het OCMW toelaat.',
      'Un membre du ménage a un séjour qui permet l’aide du CPAS.',
      'Somebody in the household has a residence status that allows help of the OCMW.',
      'Aileden birinin oturum durumu OCMW yardımına izin veriyor.',
      'شخص من الأسرة لديه إقامة تسمح بمساعدة OCMW.',
      'Хтось із сім’ї має статус перебування, який дозволяє допомогу OCMW.',
    ),
    t(
      'Met dit verblijf is er alleen opvang of dringende medische hulp.',
      'Avec ce séjour, il n’y a que l’accueil ou l’aide médicale urgente.',
      'With this residence status there is only reception or urgent medical help.',
      'Bu oturum durumuyla yalnız barınma veya acil tıbbi yardım var.',
      'بهذه الإقامة يوجد فقط استقبال أو مساعدة طبية عاجلة.',
      'З цим статусом є лише прийом або термінова медична допомога.',
    ),
    t(
      'Het verblijf is nog niet gekend.',
      'Le séjour n’est pas encore connu.',
      'The residence status is not known yet.',
      'Oturum durumu henüz bilinmiyor.',
      'وضع الإقامة غير معروف بعد.',
      'Статус перебування ще невідомий.',
    ),
  ),
  noLocalRule: t(
    'Het OCMW legt het inkomen naast wat een gezin nodig heeft (referentiebudget, REMI). Kan het inkomen niet hoger en kunnen de vaste kosten niet lager? Dan vult het OCMW het tekort geheel of deels aan. Een maatschappelijk werker bekijkt dat.',
    'Le CPAS compare les revenus à un budget de référence (REMI) et comble le manque en tout ou en partie, si les revenus ne peuvent augmenter ni les frais fixes baisser. Un assistant social le fait.',
    'The OCMW compares the income with a reference budget (REMI) and fills the gap wholly or in part, where income cannot rise and fixed costs cannot fall. A social worker does this.',
    'OCMW geliri bir referans bütçeyle (REMI) karşılaştırır. Gelir artamıyor ve sabit giderler azalamıyorsa açığı tamamen veya kısmen kapatır. Bunu sosyal çalışan yapar.',
    'يقارن OCMW الدخل بميزانية مرجعية (REMI). إذا لم يمكن رفع الدخل أو خفض التكاليف الثابتة فإنه يغطي النقص كله أو جزءًا منه. يقوم بذلك العامل الاجتماعي.',
    'OCMW порівнює дохід з еталонним бюджетом (REMI). Якщо дохід не можна збільшити, а сталі витрати зменшити, він покриває нестачу повністю або частково. Це робить соціальний працівник.',
  ),
};
