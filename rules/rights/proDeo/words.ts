// The words of the rule in six languages: Gratis of goedkope advocaat (pro Deo). What each decides stands in rule.ts.
import { says, t } from '../words.ts';

export const words = {
  statusOrMeans: says(
    t(
      'Een statuut of een inkomen onder de grens.',
      'Un statut ou un revenu sous la limite.',
      'A status or an income under the limit.',
      'Uygun bir durum veya sınırın altında bir gelir.',
      'وضع مناسب أو دخل تحت الحد.',
      'Відповідний статус або дохід нижчий за межу.',
    ),
    t(
      'Het inkomen van het gezin ligt boven de grens.',
      'Le revenu du ménage dépasse la limite.',
      'The income of the household is above the limit.',
      'Ailenin geliri sınırın üstünde.',
      'دخل الأسرة فوق الحد.',
      'Дохід сім’ї вищий за межу.',
    ),
    t(
      'Statuut of inkomen is nog niet gekend.',
      'Le statut ou le revenu n’est pas encore connu.',
      'Status or income is not known yet.',
      'Durum veya gelir henüz bilinmiyor.',
      'الوضع أو الدخل غير معروف بعد.',
      'Статус або дохід ще невідомі.',
    ),
  ),
  byStatus: t(
    'Helemaal gratis door het statuut. De dienst kan vragen om te tonen dat u echt weinig hebt.',
    'Entièrement gratuit par le statut. Le service peut demander de montrer que vous avez vraiment peu.',
    'Free by status. The service may ask you to show that you really have little.',
    'Durum nedeniyle tamamen ücretsiz. Kurum gerçekten az paranız olduğunu göstermenizi isteyebilir.',
    'مجاني تمامًا بسبب الوضع. يمكن للجهة أن تطلب إثبات أن مالك قليل فعلًا.',
    'Цілком безкоштовно через статус. Служба може попросити показати, що ви справді маєте мало.',
  ),
  fullyFree: t(
    'Volledig gratis: onder de grens van {freeLimit} per maand.',
    'Entièrement gratuit : sous la limite de {freeLimit} par mois.',
    'Free: under the limit of {freeLimit} a month.',
    'Tamamen ücretsiz: ayda {freeLimit} sınırının altında.',
    'مجاني تمامًا: تحت حد {freeLimit} في الشهر.',
    'Цілком безкоштовно: нижче межі {freeLimit} на місяць.',
  ),
  partlyFree: t(
    'Gedeeltelijk gratis: tussen {freeLimit} en {partlyLimit} per maand.',
    'Partiellement gratuit : entre {freeLimit} et {partlyLimit} par mois.',
    'Partly free: between {freeLimit} and {partlyLimit} a month.',
    'Kısmen ücretsiz: ayda {freeLimit} ile {partlyLimit} arasında.',
    'مجاني جزئيًا: بين {freeLimit} و{partlyLimit} في الشهر.',
    'Частково безкоштовно: від {freeLimit} до {partlyLimit} на місяць.',
  ),
  netIncomeHousehold: t(
    'Netto inkomen van het gezin',
    'Revenu net du ménage',
    'Net income of the household',
    'Ailenin net geliri',
    'الدخل الصافي للأسرة',
    'Чистий дохід сім’ї',
  ),
  limitFree: t(
    'Grens voor volledig gratis',
    'Limite pour la gratuité complète',
    'Limit for wholly free',
    'Tamamen ücretsiz için sınır',
    'الحد للمجاني تمامًا',
    'Межа для цілком безкоштовного',
  ),
  limitPartlyFree: t(
    'Grens voor gedeeltelijk gratis',
    'Limite pour la gratuité partielle',
    'Limit for partly free',
    'Kısmen ücretsiz için sınır',
    'الحد للمجاني جزئيًا',
    'Межа для частково безкоштовного',
  ),
};
