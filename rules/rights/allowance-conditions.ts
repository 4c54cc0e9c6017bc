// What IVT and IT share: age, residence, and the status that a person has to look at. Wet 27-02-1987 art. 2, 4.
import type { Condition, Manual } from '../engine/right.ts';
import { livesInBelgium, residenceNotRuledOut } from './personal-conditions.ts';
import { says, t } from './words.ts';

const law = 'Wet 27-02-1987';

const ageText = (from: 18 | 21) =>
  says(
    t(
      `De leeftijd klopt: ${from} tot en met 64 jaar.`,
      `L’âge convient : de ${from} à 64 ans.`,
      `The age fits: ${from} to 64.`,
      `Yaş uygun: ${from} ile 64 arası.`,
      `العمر مناسب: من ${from} إلى 64 سنة.`,
      `Вік підходить: від ${from} до 64 років.`,
    ),
    t(
      'Te jong of te oud om dit aan te vragen.',
      'Trop jeune ou trop âgé pour le demander.',
      'Too young or too old to apply.',
      'Bunu istemek için çok genç veya çok yaşlı.',
      'العمر صغير أو كبير لطلب ذلك.',
      'Замалий або завеликий вік, щоб це просити.',
    ),
    t(
      'De leeftijd is niet gekend.',
      'L’âge n’est pas connu.',
      'The age is not known.',
      'Yaş bilinmiyor.',
      'العمر غير معروف.',
      'Вік невідомий.',
    ),
  );

export const allowanceConditions: Condition[] = [
  { rule: 'age', test: 'age(birthDate) >= 21 and age(birthDate) < 65', to: '2020-07-31', source: `${law} art. 2`, text: ageText(21) },
  { rule: 'age', test: 'age(birthDate) >= 18 and age(birthDate) < 65', from: '2020-08-01', source: `${law} art. 2`, text: ageText(18) },
  livesInBelgium(`${law} art. 4`),
  residenceNotRuledOut(`${law} art. 4`),
];

export const residenceToCheck: Manual = {
  rule: 'residenceToCheck',
  when: 'not residenceOpensAllowance and not residenceGivesNoAllowance',
  source: `${law} art. 4; KB 17-07-2006 (te verifiëren)`,
  text: t(
    'De lijst van nationaliteiten en statuten is hier niet nagekeken. Staat u in het bevolkingsregister? Dan mag u aanvragen. Anders: vraag het aan de FOD Sociale Zekerheid.',
    'La liste des nationalités et statuts n’est pas vérifiée ici. Êtes-vous inscrit au registre de la population ? Alors vous pouvez faire la demande. Sinon : demandez au SPF Sécurité sociale.',
    'The list of nationalities and statuses is not verified here. Are you in the population register? Then you may apply. Otherwise: ask the FPS Social Security.',
    'Uyruk ve durum listesi burada kontrol edilmedi. Nüfus kaydında (bevolkingsregister) mısınız? O zaman başvurabilirsiniz. Değilse: FOD Sociale Zekerheid’a sorun.',
    'لم تُراجع هنا قائمة الجنسيات والأوضاع. هل أنت مسجل في سجل السكان (bevolkingsregister)؟ إذن يمكنك الطلب. وإلا فاسأل FOD Sociale Zekerheid.',
    'Перелік національностей і статусів тут не перевірено. Ви в реєстрі населення (bevolkingsregister)? Тоді можна подати заяву. Інакше спитайте у FOD Sociale Zekerheid.',
  ),
};
