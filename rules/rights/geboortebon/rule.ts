// Geboortebon: a voucher of the municipality at the birth visit, for a family with increased reimbursement (S012). A local right: conditions and amounts are local
// rules in data (rules/local); a municipality without a rule in force gives `manual`. One parent holds it for the family.
import type { Right } from '../../engine/right.ts';
import { localRules } from '../../local/all.ts';
import { amountsEverywhere, whereverNoRule } from '../../local/discretion.ts';
import type { LocalRule } from '../../local/local-rule.ts';
import { conditionsOf, manualOf, namesOf } from '../../local/parts.ts';
import { nextLines, says, t, titleOf } from '../words.ts';

const law = 'gemeentelijk reglement';

export const geboortebonOf = (rules: readonly LocalRule[]): Right => ({
  code: 'geboortebon',
  entity: 'person',
  title: titleOf('geboortebon'),
  source: law,
  from: '2016-01-01',
  definitions: [
    { name: 'isBaby', of: 'person', is: 'role in (child, grandchild) and not placed and age(birthDate) < 1' },
    { name: 'hasBaby', of: 'person', is: 'any(children where isBaby)' },
    // The parent of the baby in the file; where no baby is noted, the reference person.
    { name: 'isFirstOfFamily', is: 'hasBaby or (isReference and not any(members where isBaby))' },
    { name: 'birthsNoted', of: 'household', is: 'count(events where kind = birth and daysSince(on) >= 0)' },
    { name: 'births', is: 'if hasBaby then count(children where isBaby) else birthsNoted' },
    ...namesOf(rules),
    ...amountsEverywhere(rules),
  ],
  conditions: [
    {
      rule: 'parent',
      test: 'isFirstOfFamily and not any(partner where index < self.index)',
      source: law,
      text: says(
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
    },
    ...conditionsOf(rules),
  ],
  manual: [
    ...whereverNoRule(
      rules,
      law,
      t(
        'Het reglement van deze gemeente op deze dag staat niet in het systeem. Kijk bij de gemeente of het Huis van het Kind of er een geboortebon is.',
        'Le règlement de cette commune à cette date n’est pas dans le système. Vérifiez auprès de la commune ou de la Maison de l’enfant s’il y a un bon de naissance.',
        'The rules of this municipality on this day are not in the system. Check with the municipality or the House of the Child whether there is a birth voucher.',
        'Bu belediyenin bu günkü kuralları sistemde yok. Doğum kuponu olup olmadığını belediyeye veya Huis van het Kind’e sorun.',
        'قواعد هذه البلدية في هذا اليوم ليست في النظام. اسأل البلدية أو بيت الطفل هل توجد قسيمة ولادة.',
        'Правил цієї громади на цей день немає в системі. Спитайте в громаді або Домі дитини, чи є бон на народження.',
      ),
    ),
    ...manualOf(rules),
  ],
  amount: { is: 'localAmount', per: 'once' },
  steps: [
    {
      name: t('Bon van de gemeente', 'Bon de la commune', 'Voucher of the municipality', 'Belediye kuponu', 'قسيمة البلدية', 'Бон громади'),
      value: 'localAmount',
      per: 'once',
      source: law,
    },
  ],
  next: [
    {
      outcome: 'excluded',
      when: 'isFirstOfFamily and births > 0 and verhoogdeTegemoetkoming.entitled',
      text: t(
        'Vraag eerst de verhoogde tegemoetkoming bij uw ziekenfonds: u hebt er recht op. Daarna kan de geboortebon.',
        'Demandez d’abord l’intervention majorée à votre mutualité : vous y avez droit. Ensuite, le bon de naissance est possible.',
        'First ask your health fund for the increased reimbursement: you have a right to it. Then the birth voucher is possible.',
        'Önce sağlık sandığınızdan artırılmış geri ödemeyi isteyin: hakkınız var. Sonra doğum kuponu olabilir.',
        'اطلب أولًا التعويض المرتفع من صندوق المرض: لك الحق فيه. بعد ذلك تمكن قسيمة الولادة.',
        'Спершу просіть підвищене відшкодування в лікарняній касі: ви маєте право. Потім можливий бон на народження.',
      ),
    },
    ...nextLines('geboortebon'),
  ],
});

export const geboortebon = geboortebonOf(localRules.filter((one) => one.right === 'geboortebon'));
