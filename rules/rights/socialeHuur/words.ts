// The words of the rule in six languages: Sociale huur. What each decides stands in rule.ts.
import { says, t } from '../words.ts';

export const words = {
  adult: says(
    t(
      'De huurders zijn 18 jaar of ouder.',
      'Les locataires ont 18 ans ou plus.',
      'The tenants are 18 or older.',
      'Kiracılar 18 yaşında veya daha büyük.',
      'المستأجرون في سن 18 أو أكثر.',
      'Орендарям 18 років або більше.',
    ),
    t(
      'Jonger dan 18 jaar. Staat u los van uw ouders voor de wet (ontvoogd), of woont u alleen met begeleiding? Vraag het na bij de woonmaatschappij.',
      'Moins de 18 ans. Émancipé, ou en logement autonome accompagné ? Demandez à la société de logement.',
      'Under 18. Emancipated, or living alone with guidance? Ask the housing company.',
      '18 yaşından küçük. Ergin kılınmış veya destekli yaşıyor mu? Konut şirketine (woonmaatschappij) sorun.',
      'دون 18 سنة. هل هو مرشَّد قانونيًا أو يسكن بإشراف؟ اسأل شركة السكن (woonmaatschappij).',
      'Менше ніж 18 років. Емансипований або живе з супроводом? Запитайте житлову компанію (woonmaatschappij).',
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
  incomeOfNow: t(
    'Door de schuldhulp telt het inkomen van nu, niet dat van het aanslagbiljet.',
    'Grâce à l’aide pour dettes, le revenu actuel compte, pas celui de l’avertissement-extrait de rôle.',
    'Because of the debt help the income of now counts, not that of the assessment.',
    'Borç yardımı nedeniyle vergi bildirimindeki (aanslagbiljet) değil şimdiki gelir sayılır.',
    'بسبب المساعدة في الديون يُحسب الدخل الحالي لا دخل الكشف الضريبي (aanslagbiljet).',
    'Через допомогу з боргами рахують теперішній дохід, а не з податкового листа (aanslagbiljet).',
  ),
  savingsLookedAt: t(
    'Sinds 2024 kijkt de woonmaatschappij ook naar het spaargeld. Die grens kennen wij niet.',
    'Depuis 2024, la société de logement regarde aussi l’épargne. Nous ne connaissons pas ce plafond.',
    'Since 2024 the housing company also looks at savings. We do not know that limit.',
    '2024’ten beri konut şirketi (woonmaatschappij) birikime de bakar. Bu sınırı bilmiyoruz.',
    'منذ 2024 تنظر شركة السكن (woonmaatschappij) أيضًا إلى المدخرات. لا نعرف هذا الحد.',
    'З 2024 року житлова компанія (woonmaatschappij) дивиться і на заощадження. Цю межу ми не знаємо.',
  ),
  incomeThatCounts: t(
    'Inkomen dat telt',
    'Revenu pris en compte',
    'Income that counts',
    'Sayılan gelir',
    'الدخل المحسوب',
    'Дохід, який враховують',
  ),
  incomeLimit: t('Inkomensgrens', 'Plafond de revenus', 'Income limit', 'Gelir sınırı', 'حد الدخل', 'Межа доходу'),
  nextExcluded: t(
    'Vraag eerst een referentieadres bij het OCMW. Daarna kunt u zich inschrijven voor een sociale woning.',
    'Demandez d’abord une adresse de référence au CPAS. Ensuite, vous pouvez vous inscrire pour un logement social.',
    'First ask the OCMW for a reference address. Then you can register for a social dwelling.',
    'Önce OCMW’den referans adresi (referentieadres) isteyin. Sonra sosyal konut için kaydolabilirsiniz.',
    'اطلب أولًا عنوانًا مرجعيًا (referentieadres) من OCMW. بعد ذلك يمكنك التسجيل لسكن اجتماعي.',
    'Спершу попросіть в OCMW довідкову адресу (referentieadres). Потім можна стати в чергу на соціальне житло.',
  ),
};
