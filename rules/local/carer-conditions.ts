// Conditions of a carer premium that municipalities have in common; the figures differ.
import { says, t } from '../rights/words.ts';
import type { LocalVersion } from './local-rule.ts';

type LocalCondition = LocalVersion['conditions'][number];

export const sameMunicipality = (source: string): LocalCondition => ({
  rule: 'sameMunicipality',
  test: 'informalCare.sameMunicipality',
  source,
  text: says(
    t(
      'De persoon voor wie u zorgt, woont ook in de gemeente.',
      'La personne aidée vit aussi dans la commune.',
      'The person cared for lives in the municipality too.',
      'Baktığınız kişi de bu belediyede oturuyor.',
      'الشخص الذي ترعاه يعيش أيضًا في البلدية.',
      'Людина, яку ви доглядаєте, теж живе в цій громаді.',
    ),
    t(
      'De persoon voor wie u zorgt, woont in een andere gemeente.',
      'La personne aidée vit dans une autre commune.',
      'The person cared for lives in another municipality.',
      'Baktığınız kişi başka bir belediyede oturuyor.',
      'الشخص الذي ترعاه يعيش في بلدية أخرى.',
      'Людина, яку ви доглядаєте, живе в іншій громаді.',
    ),
    t(
      'Wij weten niet waar de persoon woont voor wie u zorgt.',
      'Nous ne savons pas où vit la personne aidée.',
      'We do not know where the person cared for lives.',
      'Baktığınız kişinin nerede oturduğunu bilmiyoruz.',
      'لا نعرف أين يعيش الشخص الذي ترعاه.',
      'Ми не знаємо, де живе людина, яку ви доглядаєте.',
    ),
  ),
});
export const kinOrLivesIn = (degree: 1 | 2, source: string): LocalCondition => ({
  rule: 'kinOrLivesIn',
  test: `informalCare.livesIn or informalCare.kinshipDegree <= ${degree}`,
  source,
  text: says(
    t(
      `Familie tot in graad ${degree}, of onder één dak.`,
      `Famille jusqu’au degré ${degree}, ou sous le même toit.`,
      `Kin to degree ${degree}, or under one roof.`,
      `${degree}. dereceye kadar akraba veya aynı evde oturuyor.`,
      `قريب حتى الدرجة ${degree} أو يسكن في البيت نفسه.`,
      `Родич до ${degree}-го ступеня або живе в одному житлі.`,
    ),
    t(
      `Geen familie tot in graad ${degree} en niet onder één dak.`,
      `Pas de famille jusqu’au degré ${degree} et pas sous le même toit.`,
      `No kin to degree ${degree} and not under one roof.`,
      `${degree}. dereceye kadar akraba değil ve aynı evde oturmuyor.`,
      `ليس قريبًا حتى الدرجة ${degree} ولا يسكن في البيت نفسه.`,
      `Не родич до ${degree}-го ступеня і не живе в одному житлі.`,
    ),
    t(
      'Wij weten niet of u familie bent of samenwoont.',
      'Nous ne savons pas si vous êtes de la famille ou vivez ensemble.',
      'We do not know whether you are kin or live together.',
      'Akraba mısınız veya birlikte mi oturuyorsunuz, bilmiyoruz.',
      'لا نعرف هل أنت قريب أو تسكنان معًا.',
      'Ми не знаємо, чи ви родичі або живете разом.',
    ),
  ),
});
export const caredForAge = (years: 21 | 65, source: string): LocalCondition => ({
  rule: 'caredForAge',
  test: `informalCare.caredForAge >= ${years}`,
  source,
  text: says(
    t(
      `De persoon voor wie u zorgt, is ${years} jaar of ouder.`,
      `La personne aidée a ${years} ans ou plus.`,
      `The person cared for is ${years} or older.`,
      `Baktığınız kişi ${years} yaşında veya daha büyük.`,
      `عمر الشخص الذي ترعاه ${years} سنة أو أكثر.`,
      `Людині, яку ви доглядаєте, ${years} років або більше.`,
    ),
    t(
      `De persoon voor wie u zorgt, is jonger dan ${years} jaar.`,
      `La personne aidée a moins de ${years} ans.`,
      `The person cared for is younger than ${years}.`,
      `Baktığınız kişi ${years} yaşından küçük.`,
      `عمر الشخص الذي ترعاه أقل من ${years} سنة.`,
      `Людині, яку ви доглядаєте, менше ${years} років.`,
    ),
    t(
      'Wij kennen de leeftijd van de persoon voor wie u zorgt niet.',
      'Nous ne connaissons pas l’âge de la personne aidée.',
      'We do not know the age of the person cared for.',
      'Baktığınız kişinin yaşını bilmiyoruz.',
      'لا نعرف عمر الشخص الذي ترعاه.',
      'Ми не знаємо віку людини, яку ви доглядаєте.',
    ),
  ),
});
export const caredForPoints = (source: string): LocalCondition => ({
  rule: 'caredForPoints',
  test: 'informalCare.caredForPoints >= 12',
  source,
  text: says(
    t(
      'De zorgnood is 12 punten of meer.',
      'Le besoin de soins est de 12 points ou plus.',
      'The care need is 12 points or more.',
      'Bakım ihtiyacı 12 puan veya daha fazla.',
      'الحاجة إلى الرعاية 12 نقطة أو أكثر.',
      'Потреба в догляді: 12 балів або більше.',
    ),
    t(
      'De zorgnood is minder dan 12 punten.',
      'Le besoin de soins est de moins de 12 points.',
      'The care need is less than 12 points.',
      'Bakım ihtiyacı 12 puandan az.',
      'الحاجة إلى الرعاية أقل من 12 نقطة.',
      'Потреба в догляді: менше 12 балів.',
    ),
    t(
      'Wij kennen de punten van de zorgnood niet.',
      'Nous ne connaissons pas les points du besoin de soins.',
      'We do not know the points of the care need.',
      'Bakım ihtiyacının puanlarını bilmiyoruz.',
      'لا نعرف نقاط الحاجة إلى الرعاية.',
      'Ми не знаємо балів потреби в догляді.',
    ),
  ),
});
export const increasedReimbursement = (source: string): LocalCondition => ({
  rule: 'increasedReimbursement',
  test: 'informalCare.caredForIncreasedReimbursement',
  source,
  text: says(
    t(
      'De persoon voor wie u zorgt, heeft de verhoogde tegemoetkoming.',
      'La personne aidée a l’intervention majorée.',
      'The person cared for has the increased reimbursement.',
      'Baktığınız kişinin artırılmış geri ödemesi var.',
      'للشخص الذي ترعاه التعويض المرتفع.',
      'Людина, яку ви доглядаєте, має підвищене відшкодування.',
    ),
    t(
      'De persoon voor wie u zorgt, heeft geen verhoogde tegemoetkoming.',
      'La personne aidée n’a pas l’intervention majorée.',
      'The person cared for has no increased reimbursement.',
      'Baktığınız kişinin artırılmış geri ödemesi yok.',
      'ليس للشخص الذي ترعاه التعويض المرتفع.',
      'Людина, яку ви доглядаєте, не має підвищеного відшкодування.',
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
});
