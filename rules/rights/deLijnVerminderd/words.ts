// The words of the rule in six languages: Goedkoop abonnement van De Lijn. What each decides stands in rule.ts.
import { says, t } from '../words.ts';

export const words = {
  group: says(
    t(
      'Leefloon, IGO, IVT, IT, asielzoeker of verhoogde tegemoetkoming.',
      'Revenu d’intégration, GRAPA, ARR, AI, demandeur d’asile ou intervention majorée.',
      'Living wage, IGO, IVT, IT, asylum seeker or increased reimbursement.',
      'Geçim yardımı, IGO, IVT, IT, sığınmacı veya artırılmış geri ödeme.',
      'دخل المعيشة أو IGO أو IVT أو IT أو طالب لجوء أو التعويض المرتفع.',
      'Прожитковий дохід, IGO, IVT, IT, шукач притулку або підвищене відшкодування.',
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
  travelsFree: t(
    'Met een IVT of IT is het abonnement gratis. Is er een dossier bij het VAPH? Dan ook.',
    'Avec une ARR ou une AI, l’abonnement est gratuit. Un dossier à la VAPH ? Alors aussi.',
    'With an IVT or IT the pass is free. Is there a file with the VAPH? Then too.',
    'IVT veya IT ile abonman ücretsizdir. VAPH’ta dosya var mı? O zaman da.',
    'مع IVT أو IT يكون الاشتراك مجانيًا. هل هناك ملف لدى VAPH؟ عندها أيضًا.',
    'З IVT або IT абонемент безкоштовний. Є справа у VAPH? Тоді теж.',
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
  nextFree: t(
    'Met een IVT of IT rijdt u gratis. Vraag het abonnement aan De Lijn. Wij helpen u.',
    'Avec une ARR ou une AI, vous voyagez gratuitement. Demandez l’abonnement à De Lijn. Nous vous aidons.',
    'With an IVT or IT you travel free. Ask De Lijn for the pass. We help you.',
    'IVT veya IT ile ücretsiz yolculuk edersiniz. Aboneliği De Lijn’den isteyin. Size yardım ederiz.',
    'مع IVT أو IT تسافر مجانًا. اطلب الاشتراك من De Lijn. نحن نساعدك.',
    'З IVT або IT ви їздите безкоштовно. Попросіть абонемент у De Lijn. Ми допоможемо.',
  ),
};
