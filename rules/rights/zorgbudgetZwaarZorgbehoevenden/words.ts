// The words of the rule in six languages: Zorgbudget voor mensen met veel zorgnood. What each decides stands in rule.ts.
import { says, t } from '../words.ts';

export const words = {
  heavyCareNeed: says(
    t(
      'Heeft een attest van zware zorgnood.',
      'A une attestation de besoins lourds.',
      'Has a certificate of a heavy care need.',
      'Ağır bakım ihtiyacı belgesi var.',
      'لديه شهادة حاجة كبيرة إلى الرعاية.',
      'Має довідку про велику потребу в догляді.',
    ),
    t(
      'Heeft geen zware zorgnood.',
      'N’a pas de besoins lourds.',
      'Has no heavy care need.',
      'Ağır bakım ihtiyacı yok.',
      'ليست لديه حاجة كبيرة إلى الرعاية.',
      'Не має великої потреби в догляді.',
    ),
    t(
      'Niemand heeft de zorgnood al gemeten.',
      'Personne n’a encore mesuré les besoins.',
      'Nobody has measured the care need yet.',
      'Bakım ihtiyacını henüz kimse ölçmedi.',
      'لم يقس أحد الحاجة إلى الرعاية بعد.',
      'Потребу в догляді ще ніхто не виміряв.',
    ),
  ),
};
