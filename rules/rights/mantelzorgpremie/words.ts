// The words of the rule in six languages: Mantelzorgpremie. What each decides stands in rule.ts.
import { says, t } from '../words.ts';

export const words = {
  adult: says(
    t('Meerderjarig.', 'Majeur.', 'Of age.', 'Reşit.', 'بالغ.', 'Повнолітня особа.'),
    t(
      'Een minderjarige kan de premie niet zelf aanvragen.',
      'Un mineur ne peut pas demander la prime lui-même.',
      'A minor cannot apply for the premium.',
      '18 yaşından küçük biri primi kendisi isteyemez.',
      'لا يمكن لقاصر أن يطلب المنحة بنفسه.',
      'Неповнолітня особа не може сама просити премію.',
    ),
    t(
      'De leeftijd is niet gekend.',
      'L’âge n’est pas connu.',
      'The age is not known.',
      'Yaş bilinmiyor.',
      'العمر غير معروف.',
      'Вік невідомий.',
    ),
  ),
  noLocalRule: t(
    'Het reglement van deze gemeente staat niet in het systeem. Kijk bij de gemeente of zij een premie heeft.',
    'Le règlement de cette commune n’est pas dans le système. Vérifiez auprès de la commune si elle a une prime.',
    'The rules of this municipality are not in the system. Check with the municipality whether it has a premium.',
    'Bu belediyenin kuralları sistemde yok. Belediyede prim var mı, sorun.',
    'قواعد هذه البلدية ليست في النظام. اسأل البلدية هل لديها منحة.',
    'Правил цієї громади немає в системі. Спитайте в громаді, чи є премія.',
  ),
  premiumMunicipality: t(
    'Premie van de gemeente',
    'Prime de la commune',
    'Premium of the municipality',
    'Belediyenin primi',
    'منحة البلدية',
    'Премія громади',
  ),
};
