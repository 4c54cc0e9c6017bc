// The words of the rule in six languages: Voedselhulp. What each decides stands in rule.ts.
import { says, t } from '../words.ts';

export const words = {
  underThresholdOrDebtHelp: says(
    t(
      'Het inkomen ligt onder de armoedegrens, of er is budgetbeheer of schuldbemiddeling.',
      'Le revenu est sous le seuil de pauvreté, ou il y a une gestion budgétaire ou une médiation de dettes.',
      'The income is under the poverty threshold, or there is budget management or debt mediation.',
      'Gelir yoksulluk sınırının altında ya da bütçe yönetimi veya borç aracılığı var.',
      'الدخل تحت حد الفقر، أو توجد إدارة ميزانية أو وساطة ديون.',
      'Дохід нижчий за межу бідності, або є управління бюджетом чи посередництво в боргах.',
    ),
    t(
      'Het inkomen van {income} per maand ligt niet onder de armoedegrens van {threshold}.',
      'Le revenu de {income} par mois n’est pas sous le seuil de pauvreté de {threshold}.',
      'The income of {income} a month is not under the poverty threshold of {threshold}.',
      'Ayda {income} gelir, {threshold} olan yoksulluk sınırının altında değil.',
      'الدخل {income} في الشهر ليس تحت حد الفقر {threshold}.',
      'Дохід {income} на місяць не нижчий за межу бідності {threshold}.',
    ),
    t(
      'Het inkomen, de armoedegrens van dit jaar of de hulp bij schulden is nog niet gekend.',
      'Le revenu, le seuil de pauvreté de cette année ou l’aide pour dettes n’est pas encore connu.',
      'The income, the poverty threshold of this year or the debt help is not known yet.',
      'Gelir, bu yılın yoksulluk sınırı veya borç yardımı henüz bilinmiyor.',
      'الدخل أو حد الفقر لهذه السنة أو مساعدة الديون غير معروف بعد.',
      'Дохід, межа бідності цього року чи допомога з боргами ще невідомі.',
    ),
  ),
  byDebtHelp: t(
    'Budgetbeheer, schuldbemiddeling of collectieve schuldenregeling (via de rechtbank) geeft toegang, wat het inkomen ook is.',
    'La gestion budgétaire, la médiation de dettes ou le règlement collectif donne accès, quel que soit le revenu.',
    'Budget management, debt mediation or a collective settlement gives access, whatever the income.',
    'Bütçe yönetimi, borç aracılığı veya mahkeme yoluyla toplu borç düzenlemesi (collectieve schuldenregeling) hak verir, gelir ne olursa olsun.',
    'إدارة الميزانية أو وساطة الديون أو التسوية الجماعية عبر المحكمة (collectieve schuldenregeling) تعطي الحق مهما كان الدخل.',
    'Управління бюджетом, посередництво в боргах або колективне врегулювання через суд (collectieve schuldenregeling) дає доступ, хоч би який був дохід.',
  ),
  netIncomeHousehold: t(
    'Netto inkomen van het gezin',
    'Revenu net du ménage',
    'Net income of the household',
    'Ailenin net geliri',
    'الدخل الصافي للأسرة',
    'Чистий дохід сім’ї',
  ),
  povertyThresholdThisHousehold: t(
    'Armoedegrens voor dit gezin',
    'Seuil de pauvreté pour ce ménage',
    'Poverty threshold for this household',
    'Bu aile için yoksulluk sınırı',
    'حد الفقر لهذه الأسرة',
    'Межа бідності для цієї сім’ї',
  ),
};
