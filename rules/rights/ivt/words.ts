// The words of the rule in six languages: Inkomensvervangende tegemoetkoming (IVT). What each decides stands in rule.ts.
import { says, t } from '../words.ts';

export const words = {
  earningCapacity: says(
    t(
      'Kan een derde of minder verdienen van wat anderen verdienen.',
      'Peut gagner un tiers ou moins de ce que gagnent les autres.',
      'Can earn a third or less of what others earn.',
      'Başkalarının kazandığının üçte birini veya daha azını kazanabilir.',
      'يستطيع أن يكسب ثلث ما يكسبه الآخرون أو أقل.',
      'Може заробляти третину або менше від того, що заробляють інші.',
    ),
    t(
      'Kan meer dan een derde verdienen van wat anderen verdienen.',
      'Peut gagner plus d’un tiers de ce que gagnent les autres.',
      'Can earn more than a third of what others earn.',
      'Başkalarının kazandığının üçte birinden fazlasını kazanabilir.',
      'يستطيع أن يكسب أكثر من ثلث ما يكسبه الآخرون.',
      'Може заробляти більше третини від того, що заробляють інші.',
    ),
    t(
      'Geen dokter heeft dit al beoordeeld.',
      'Aucun médecin ne l’a encore évalué.',
      'No doctor has judged this yet.',
      'Henüz hiçbir doktor bunu değerlendirmedi.',
      'لم يقيّم أي طبيب ذلك بعد.',
      'Лікар цього ще не оцінив.',
    ),
  ),
  incomeUnderAmount: says(
    t(
      'Het inkomen ligt onder het hoogste bedrag van de categorie.',
      'Le revenu est sous le montant maximum de la catégorie.',
      'The income is under the highest amount of the category.',
      'Gelir, kategorinin en yüksek tutarının altında.',
      'الدخل أقل من أعلى مبلغ للفئة.',
      'Дохід нижчий за найвищу суму категорії.',
    ),
    t(
      'Het inkomen ligt boven het bedrag.',
      'Le revenu dépasse le montant.',
      'The income is above the amount.',
      'Gelir bu tutarın üstünde.',
      'الدخل فوق هذا المبلغ.',
      'Дохід вищий за цю суму.',
    ),
    t(
      'Het inkomen is niet gekend, of een deel telt misschien niet mee. Die vrijstellingen kennen wij niet.',
      'Le revenu n’est pas connu, ou une partie ne compte peut-être pas. Ces exonérations, nous ne les connaissons pas.',
      'The income is not known, or a part may not count. We do not know those exemptions.',
      'Gelir bilinmiyor veya bir bölümü belki sayılmıyor. Bu muafiyetleri bilmiyoruz.',
      'الدخل غير معروف، أو ربما لا يُحسب جزء منه. لا نعرف هذه الإعفاءات.',
      'Дохід невідомий, або частина, можливо, не рахується. Цих винятків ми не знаємо.',
    ),
  ),
  highestAmountCategory: t(
    'Hoogste bedrag van de categorie',
    'Montant maximum de la catégorie',
    'Highest amount of the category',
    'Kategorinin en yüksek tutarı',
    'أعلى مبلغ للفئة',
    'Найвища сума категорії',
  ),
  incomeHousehold: t('Inkomen van het gezin', 'Revenu du ménage', 'Income of the household', 'Ailenin geliri', 'دخل الأسرة', 'Дохід сім’ї'),
};
