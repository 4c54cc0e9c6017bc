// Aanvullende financiële hulp: help on top of what comes in, by a budget of reference (REMI), where the income cannot rise and the fixed costs cannot fall.
// OCMW-wet 08-07-1976 art. 1, 57; KB 22-01-2023. The centre decides, so a person does; a centre that enters its own rule has it computed.
import type { Right } from '../../engine/right.ts';
import { localRules } from '../../local/all.ts';
import { amountsEverywhere, whereverNoRule } from '../../local/discretion.ts';
import type { LocalRule } from '../../local/local-rule.ts';
import { conditionsOf, manualOf, namesOf } from '../../local/parts.ts';
import { nextLines, says, t, titleOf } from '../words.ts';

const law = 'OCMW-wet 08-07-1976 art. 1, 57';
const remi = 'KB 22-01-2023, KB 13-03-2024 (REMI)';

export const aanvullendeFinancieleHulpOf = (rules: readonly LocalRule[]): Right => ({
  code: 'aanvullendeFinancieleHulp',
  entity: 'household',
  title: titleOf('aanvullendeFinancieleHulp'),
  source: `${law}; ${remi}`,
  from: '2016-01-01',
  definitions: [...namesOf(rules), ...amountsEverywhere(rules)],
  conditions: [
    {
      // Of one member is enough: the help may be for a child alone.
      rule: 'residenceOpensAid',
      test: 'any(members where not placed and statusLaw in (RMI, OCMW, manual))',
      source: `${law}, 57 par. 2, 57ter, 57quinquies`,
      text: says(
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
    },
    ...conditionsOf(rules),
  ],
  manual: [
    ...whereverNoRule(
      rules,
      remi,
      t(
        'Het OCMW legt het inkomen naast een referentiebudget (REMI) en vult het tekort geheel of deels aan, als het inkomen niet hoger en de vaste kosten niet lager kunnen. Dat doet een maatschappelijk werker.',
        'Le CPAS compare les revenus à un budget de référence (REMI) et comble le manque en tout ou en partie, si les revenus ne peuvent augmenter ni les frais fixes baisser. Un assistant social le fait.',
        'The OCMW compares the income with a reference budget (REMI) and fills the gap wholly or in part, where income cannot rise and fixed costs cannot fall. A social worker does this.',
        'OCMW geliri bir referans bütçeyle (REMI) karşılaştırır. Gelir artamıyor ve sabit giderler azalamıyorsa açığı tamamen veya kısmen kapatır. Bunu sosyal çalışan yapar.',
        'يقارن OCMW الدخل بميزانية مرجعية (REMI). إذا لم يمكن رفع الدخل أو خفض التكاليف الثابتة فإنه يغطي النقص كله أو جزءًا منه. يقوم بذلك العامل الاجتماعي.',
        'OCMW порівнює дохід з еталонним бюджетом (REMI). Якщо дохід не можна збільшити, а сталі витрати зменшити, він покриває нестачу повністю або частково. Це робить соціальний працівник.',
      ),
    ),
    ...manualOf(rules),
  ],
  amount: { is: 'localAmount', per: 'month' },
  next: nextLines('aanvullendeFinancieleHulp'),
});

export const aanvullendeFinancieleHulp = aanvullendeFinancieleHulpOf(localRules.filter((one) => one.right === 'aanvullendeFinancieleHulp'));
