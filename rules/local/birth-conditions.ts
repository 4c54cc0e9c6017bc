// Conditions of a birth voucher that municipalities have in common; the figures differ.
import { says, t } from '../rights/words.ts';
import type { LocalVersion } from './local-rule.ts';

type LocalCondition = LocalVersion['conditions'][number];

export const birthInFamily = (source: string): LocalCondition => ({
  rule: 'birth',
  test: 'births > 0',
  source,
  text: says(
    t(
      'Er is een baby in het gezin.',
      'Il y a un bébé dans le ménage.',
      'There is a baby in the family.',
      'Ailede bebek var.',
      'يوجد رضيع في الأسرة.',
      'У сім’ї є немовля.',
    ),
    t(
      'Er is geen geboorte genoteerd.',
      'Aucune naissance n’est notée.',
      'No birth is noted.',
      'Kayıtlı doğum yok.',
      'لا ولادة مسجلة.',
      'Народження не записано.',
    ),
    t(
      'Wij weten niet of er een kind geboren is.',
      'Nous ne savons pas si un enfant est né.',
      'We do not know whether a child was born.',
      'Bir çocuk doğdu mu bilmiyoruz.',
      'لا نعرف هل وُلد طفل.',
      'Ми не знаємо, чи народилася дитина.',
    ),
  ),
});

export const familyHasIncreasedReimbursement = (source: string): LocalCondition => ({
  rule: 'increasedReimbursement',
  test: 'isIncreasedReimbursement or any(partner where isIncreasedReimbursement)',
  source,
  text: says(
    t(
      'Het gezin heeft de verhoogde tegemoetkoming.',
      'Le ménage a l’intervention majorée.',
      'The family has the increased reimbursement.',
      'Ailenin artırılmış geri ödemesi var.',
      'للأسرة التعويض المرتفع.',
      'Сім’я має підвищене відшкодування.',
    ),
    t(
      'Het gezin heeft geen verhoogde tegemoetkoming.',
      'Le ménage n’a pas l’intervention majorée.',
      'The family has no increased reimbursement.',
      'Ailenin artırılmış geri ödemesi yok.',
      'ليس للأسرة التعويض المرتفع.',
      'Сім’я не має підвищеного відшкодування.',
    ),
    t(
      'Wij weten niet of het gezin verhoogde tegemoetkoming heeft.',
      'Nous ne savons pas si le ménage a l’intervention majorée.',
      'We do not know whether the family has increased reimbursement.',
      'Ailenin artırılmış geri ödemesi var mı bilmiyoruz.',
      'لا نعرف هل للأسرة التعويض المرتفع.',
      'Ми не знаємо, чи сім’я має підвищене відшкодування.',
    ),
  ),
});
