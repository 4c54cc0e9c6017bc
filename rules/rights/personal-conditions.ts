// Conditions on the person that several rights share, in six languages: where somebody lives, and whether the residence status rules it out.
import type { Condition } from '../engine/right.ts';
import { says, t } from './words.ts';

export const livesInBelgium = (source: string): Condition => ({
  rule: 'livesInBelgium',
  test: 'livesInBelgium',
  source,
  text: says(
    t('Woont in België.', 'Vit en Belgique.', 'Lives in Belgium.', 'Belçika’da oturuyor.', 'يعيش في بلجيكا.', 'Живе в Бельгії.'),
    t(
      'Woont niet in België.',
      'Ne vit pas en Belgique.',
      'Does not live in Belgium.',
      'Belçika’da oturmuyor.',
      'لا يعيش في بلجيكا.',
      'Не живе в Бельгії.',
    ),
    t(
      'Wij weten niet waar de persoon woont.',
      'Nous ne savons pas où vit la personne.',
      'We do not know where the person lives.',
      'Kişinin nerede oturduğunu bilmiyoruz.',
      'لا نعرف أين يعيش هذا الشخص.',
      'Ми не знаємо, де живе ця людина.',
    ),
  ),
});

export const residenceNotRuledOut = (source: string): Condition => ({
  rule: 'residence',
  test: 'not residenceGivesNoAllowance',
  source,
  text: says(
    t(
      'Het verblijf sluit dit niet uit.',
      'Le séjour ne l’exclut pas.',
      'The residence status does not rule it out.',
      'Oturum durumu bunu engellemiyor.',
      'وضع الإقامة لا يمنع ذلك.',
      'Статус перебування цьому не заважає.',
    ),
    t(
      'Dit verblijf geeft hier geen recht op.',
      'Ce séjour n’y donne pas droit.',
      'This residence status gives no right to it.',
      'Bu oturum durumu bu hakkı vermiyor.',
      'وضع الإقامة هذا لا يعطي هذا الحق.',
      'Цей статус перебування не дає цього права.',
    ),
    t(
      'Het verblijfsstatuut is niet gekend.',
      'Le statut de séjour n’est pas connu.',
      'The residence status is not known.',
      'Oturum durumu bilinmiyor.',
      'وضع الإقامة غير معروف.',
      'Статус перебування невідомий.',
    ),
  ),
});
