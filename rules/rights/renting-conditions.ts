// Conditions that the rights on renting share, in six languages.
import type { Condition } from '../engine/right.ts';
import { says, t } from './words.ts';

export const registered = (source: string): Condition => ({
  rule: 'registered',
  test: 'tenantsRegistered',
  source,
  text: says(
    t(
      'Ingeschreven in het bevolkings- of vreemdelingenregister, of op een referentieadres.',
      'Inscrit au registre de la population ou des étrangers, ou à une adresse de référence.',
      'In the population or foreigners register, or at a reference address.',
      'Nüfus veya yabancılar kaydında ya da referans adresinde (referentieadres) kayıtlı.',
      'مسجل في سجل السكان أو الأجانب أو على عنوان مرجعي (referentieadres).',
      'Зареєстрований у реєстрі населення чи іноземців або за довідковою адресою (referentieadres).',
    ),
    t(
      'Niet ingeschreven, of alleen in het wachtregister. Wie dakloos is, vraagt een referentieadres.',
      'Pas inscrit, ou seulement au registre d’attente. Qui est sans abri demande une adresse de référence.',
      'Not registered, or in the waiting register only. Who is homeless asks for a reference address.',
      'Kayıtlı değil veya yalnız bekleme kaydında (wachtregister). Evsiz olan referans adresi (referentieadres) ister.',
      'غير مسجل أو مسجل في سجل الانتظار (wachtregister) فقط. من لا بيت له يطلب عنوانًا مرجعيًا (referentieadres).',
      'Не зареєстрований або лише в реєстрі очікування (wachtregister). Хто без житла, просить довідкову адресу (referentieadres).',
    ),
    t(
      'Wij weten niet in welk register men staat.',
      'Nous ne savons pas dans quel registre on est inscrit.',
      'We do not know in which register they are.',
      'Hangi kayıtta olduğunu bilmiyoruz.',
      'لا نعرف في أي سجل هم مسجلون.',
      'Ми не знаємо, у якому реєстрі вони записані.',
    ),
  ),
});

export const ownsNothing = (source: string, test: string): Condition => ({
  rule: 'noProperty',
  test,
  source,
  text: says(
    t(
      'Heeft geen woning en geen bouwgrond.',
      'N’a ni logement ni terrain à bâtir.',
      'Owns no dwelling and no building land.',
      'Evi ve arsası yok.',
      'لا يملك بيتًا ولا أرضًا للبناء.',
      'Не має ні житла, ні ділянки під забудову.',
    ),
    t(
      'Heeft een woning of grond, ook voor een deel. Er zijn uitzonderingen: vraag het na.',
      'A un logement ou un terrain, même en partie. Il y a des exceptions : renseignez-vous.',
      'Owns a dwelling or land, if only in part. There are exceptions: ask about them.',
      'Kısmen de olsa evi veya arsası var. İstisnalar var: sorun.',
      'يملك بيتًا أو أرضًا ولو جزئيًا. توجد استثناءات: اسأل عنها.',
      'Має житло або землю, хоча б частково. Є винятки: запитайте.',
    ),
    t(
      'Wij weten niet of er een woning of grond is.',
      'Nous ne savons pas s’il y a un logement ou un terrain.',
      'We do not know whether they own a dwelling or land.',
      'Ev veya arsa olup olmadığını bilmiyoruz.',
      'لا نعرف إن كان هناك بيت أو أرض.',
      'Ми не знаємо, чи є житло або земля.',
    ),
  ),
});

export const incomeUnderLimit = (source: string, test: string): Condition => ({
  rule: 'incomeUnderLimit',
  test,
  source,
  showSteps: true,
  text: says(
    t(
      'Het inkomen ligt niet boven de grens.',
      'Le revenu ne dépasse pas le plafond.',
      'The income is not above the limit.',
      'Gelir sınırın üstünde değil.',
      'الدخل ليس فوق الحد.',
      'Дохід не вищий за межу.',
    ),
    t(
      'Het inkomen van het laatste aanslagbiljet ligt boven de grens. Verdient men nu minder? Vraag het na.',
      'Le revenu du dernier avertissement-extrait de rôle dépasse le plafond. On gagne moins maintenant ? Renseignez-vous.',
      'The income of the latest tax assessment is above the limit. Do they earn less now? Ask about it.',
      'Son vergi bildirimindeki (aanslagbiljet) gelir sınırın üstünde. Şimdi daha az mı kazanılıyor? Sorun.',
      'الدخل في آخر كشف ضريبي (aanslagbiljet) فوق الحد. هل الدخل الآن أقل؟ اسأل.',
      'Дохід за останнім податковим листом (aanslagbiljet) вищий за межу. Тепер менше? Запитайте.',
    ),
    t(
      'Het inkomen van het laatste aanslagbiljet of de grens is niet gekend.',
      'Le revenu du dernier avertissement-extrait de rôle ou le plafond n’est pas connu.',
      'The income of the latest tax assessment or the limit is not known.',
      'Son vergi bildirimindeki (aanslagbiljet) gelir veya sınır bilinmiyor.',
      'الدخل في آخر كشف ضريبي (aanslagbiljet) أو الحد غير معروف.',
      'Дохід за останнім податковим листом (aanslagbiljet) або межа невідомі.',
    ),
  ),
});
