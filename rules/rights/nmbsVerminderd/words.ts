// The words of the rule in six languages: Halve prijs voor de trein. What each decides stands in rule.ts.
import { says, t } from '../words.ts';

export const words = {
  increasedReimbursement: says(
    t(
      'Heeft de verhoogde tegemoetkoming, zelf of door partner of ouder.',
      'A l’intervention majorée, par soi-même, le partenaire ou le parent.',
      'Has the increased reimbursement, alone or through partner or parent.',
      'Artırılmış geri ödemesi var, kendisi veya eşi ya da anne babası yoluyla.',
      'له التعويض المرتفع، بنفسه أو عن طريق الشريك أو الوالد.',
      'Має підвищене відшкодування, сам або через партнера чи батьків.',
    ),
    t(
      'Heeft geen verhoogde tegemoetkoming.',
      'N’a pas l’intervention majorée.',
      'Has no increased reimbursement.',
      'Artırılmış geri ödemesi yok.',
      'ليس له التعويض المرتفع.',
      'Не має підвищеного відшкодування.',
    ),
    t(
      'Wij weten niet of er verhoogde tegemoetkoming is.',
      'Nous ne savons pas s’il y a une intervention majorée.',
      'We do not know of increased reimbursement.',
      'Artırılmış geri ödeme var mı, bilmiyoruz.',
      'لا نعرف هل يوجد تعويض مرتفع.',
      'Ми не знаємо, чи є підвищене відшкодування.',
    ),
  ),
};
