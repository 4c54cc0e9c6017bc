// The words of the rule in six languages: Huurwaarborglening. What each decides stands in rule.ts.
import { says, t } from '../words.ts';

export const words = {
  leaseRecent: says(
    t(
      'Het huurcontract is hoogstens drie maanden geleden getekend.',
      'Le bail a été signé il y a trois mois au plus.',
      'The lease was signed three months ago at most.',
      'Kira sözleşmesi en fazla üç ay önce imzalandı.',
      'وُقِّع عقد الإيجار قبل ثلاثة أشهر على الأكثر.',
      'Договір оренди підписано щонайбільше три місяці тому.',
    ),
    t(
      'Het huurcontract is langer dan drie maanden geleden getekend.',
      'Le bail a été signé il y a plus de trois mois.',
      'The lease was signed more than three months ago.',
      'Kira sözleşmesi üç aydan daha önce imzalandı.',
      'وُقِّع عقد الإيجار قبل أكثر من ثلاثة أشهر.',
      'Договір оренди підписано понад три місяці тому.',
    ),
    t(
      'Wij weten niet wanneer het huurcontract is getekend. Nog geen contract? Dan kunt u de lening op voorhand vragen (principiële goedkeuring).',
      'Nous ne savons pas quand le bail a été signé. Pas encore de bail ? Un accord de principe est possible.',
      'We do not know when the lease was signed. No lease yet? Then an approval in principle is possible.',
      'Sözleşmenin ne zaman imzalandığını bilmiyoruz. Henüz sözleşme yok mu? O zaman ilke onayı mümkün.',
      'لا نعرف متى وُقِّع العقد. لا عقد بعد؟ عندئذ يمكن طلب موافقة مبدئية.',
      'Ми не знаємо, коли підписано договір. Договору ще немає? Можлива попередня згода.',
    ),
  ),
  notSocialHousing: says(
    t(
      'Geen sociale woning, of een woning van een sociaal verhuurkantoor.',
      'Pas de logement social, ou un logement d’une agence immobilière sociale.',
      'No social dwelling, or one of a social rental agency.',
      'Sosyal konut değil veya sosyal kira bürosunun (sociaal verhuurkantoor) evi.',
      'ليس سكنًا اجتماعيًا أو هو من مكتب إيجار اجتماعي (sociaal verhuurkantoor).',
      'Не соціальне житло або житло соціального агентства (sociaal verhuurkantoor).',
    ),
    t(
      'Een sociale woning van de woonmaatschappij: daarvoor bestaat deze lening niet.',
      'Un logement social de la société de logement : ce prêt n’existe pas pour cela.',
      'A social dwelling of the housing company: this loan does not exist for it.',
      'Konut şirketinin (woonmaatschappij) sosyal konutu: bunun için bu kredi yok.',
      'سكن اجتماعي من شركة السكن (woonmaatschappij): لا يوجد هذا القرض له.',
      'Соціальне житло житлової компанії (woonmaatschappij): для нього цієї позики немає.',
    ),
    t(
      'Wij weten niet van wie het gezin huurt.',
      'Nous ne savons pas à qui le ménage loue.',
      'We do not know from whom the household rents.',
      'Ailenin kimden kiraladığını bilmiyoruz.',
      'لا نعرف ممن تستأجر الأسرة.',
      'Ми не знаємо, у кого орендує сім’я.',
    ),
  ),
  incomeTenantPartner: t(
    'Inkomen van huurder en partner',
    'Revenu du locataire et du partenaire',
    'Income of tenant and partner',
    'Kiracı ve partnerin geliri',
    'دخل المستأجر وشريكه',
    'Дохід орендаря й партнера',
  ),
  nextUnknown: t(
    'Vraag de lening nu: het contract mag hoogstens drie maanden oud zijn. Het Vlaams Woningfonds kijkt het inkomen na. Lukt het niet? Vraag de waarborg aan het OCMW.',
    'Demandez le prêt maintenant : le bail ne peut avoir plus de trois mois. Le Vlaams Woningfonds vérifie le revenu. Refus ? Demandez la garantie au CPAS.',
    'Ask for the loan now: the lease may be three months old at most. The Vlaams Woningfonds checks the income. A refusal? Ask the OCMW for the deposit.',
    'Krediyi şimdi isteyin: sözleşme en fazla üç aylık olabilir. Geliri Vlaams Woningfonds inceler. Olmazsa depozitoyu OCMW’den isteyin.',
    'اطلب القرض الآن: يجب ألا يزيد عمر العقد على ثلاثة أشهر. ينظر Vlaams Woningfonds في الدخل. إن رُفض فاطلب الضمان من OCMW.',
    'Просіть позику зараз: договору може бути щонайбільше три місяці. Дохід перевіряє Vlaams Woningfonds. Відмова? Просіть заставу в OCMW.',
  ),
};
