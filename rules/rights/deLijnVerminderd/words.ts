// The words of the rule in six languages: Goedkoop abonnement van De Lijn. What each decides stands in rule.ts.
import { says, t } from '../words.ts';

export const words = {
  group: says(
    t(
      'Leefloon, IGO, asielzoeker of verhoogde tegemoetkoming.',
      'Revenu d’intégration, GRAPA, demandeur d’asile ou intervention majorée.',
      'Living wage, IGO, asylum seeker or increased reimbursement.',
      'Geçim yardımı, IGO, sığınmacı veya artırılmış geri ödeme.',
      'دخل المعيشة أو IGO أو طالب لجوء أو التعويض المرتفع.',
      'Прожитковий дохід, IGO, шукач притулку або підвищене відшкодування.',
    ),
    t(
      'Hoort niet bij een groep met een lage prijs.',
      'N’est pas dans un groupe à prix bas.',
      'Is not in a group with a low price.',
      'Düşük fiyatlı bir gruba girmiyor.',
      'ليس في مجموعة لها سعر منخفض.',
      'Не належить до групи з низькою ціною.',
    ),
    t(
      'Statuut of uitkering is nog niet gekend.',
      'Le statut ou l’allocation n’est pas encore connu.',
      'Status or allowance is not known yet.',
      'Durum veya ödenek henüz bilinmiyor.',
      'الوضع أو المخصص غير معروف بعد.',
      'Статус або виплата ще невідомі.',
    ),
  ),
  lowestPriceYear: t(
    'Laagste prijs voor een jaar',
    'Prix le plus bas pour un an',
    'Lowest price for a year',
    'Bir yıl için en düşük fiyat',
    'أدنى سعر لسنة',
    'Найнижча ціна на рік',
  ),
  priceIncreasedReimbursement: t(
    'Prijs met verhoogde tegemoetkoming',
    'Prix avec intervention majorée',
    'Price with increased reimbursement',
    'Artırılmış geri ödeme ile fiyat',
    'السعر مع التعويض المرتفع',
    'Ціна з підвищеним відшкодуванням',
  ),
};
