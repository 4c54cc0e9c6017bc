// The words of the rule in six languages: Huursubsidie. What each decides stands in rule.ts.
import { says, t } from '../words.ts';

export const words = {
  rents: says(
    t(
      'Huurt privaat of bij een sociaal verhuurkantoor.',
      'Loue au privé ou à une agence immobilière sociale.',
      'Rents privately or from a social rental agency.',
      'Özel kiracı veya sosyal kira bürosundan (sociaal verhuurkantoor) kiralıyor.',
      'يستأجر من خاص أو من مكتب إيجار اجتماعي (sociaal verhuurkantoor).',
      'Орендує приватно або в соціальному агентстві (sociaal verhuurkantoor).',
    ),
    t(
      'Huurt niet privaat en niet bij een sociaal verhuurkantoor. Wie later zo’n woning huurt, kan het dan vragen.',
      'Ne loue ni au privé ni à une agence immobilière sociale. Qui loue plus tard un tel logement peut alors la demander.',
      'Does not rent privately or from a social rental agency. Who rents such a dwelling later, can ask for it then.',
      'Özel veya sosyal kira bürosundan (sociaal verhuurkantoor) kiralamıyor. Sonra böyle bir ev kiralayan o zaman isteyebilir.',
      'لا يستأجر من خاص ولا من مكتب إيجار اجتماعي (sociaal verhuurkantoor). من يستأجر ذلك لاحقًا يمكنه الطلب عندئذ.',
      'Не орендує ні приватно, ні в соціальному агентстві (sociaal verhuurkantoor). Хто орендує пізніше, може попросити тоді.',
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
  ground: says(
    t(
      'Woont bij een sociaal verhuurkantoor, was dakloos, of verlaat een slechte woning.',
      'Loue à une agence immobilière sociale, était sans abri, ou quitte un mauvais logement.',
      'Rents from a social rental agency, was homeless, or leaves a bad dwelling.',
      'Sosyal kira bürosundan (sociaal verhuurkantoor) kiralıyor, evsizdi veya kötü bir evden ayrılıyor.',
      'يستأجر من مكتب إيجار اجتماعي (sociaal verhuurkantoor) أو كان بلا بيت أو يترك بيتًا سيئًا.',
      'Орендує в соціальному агентстві (sociaal verhuurkantoor), був без житла або залишає погане житло.',
    ),
    t(
      'Verhuist niet uit een slechte woning, was niet dakloos en huurt niet bij een sociaal verhuurkantoor. Is de woning niet aangepast aan leeftijd of handicap? Vraag het na.',
      'Ne quitte pas un mauvais logement, n’était pas sans abri et ne loue pas à une agence immobilière sociale. Logement inadapté à l’âge ou au handicap ? Renseignez-vous.',
      'Does not leave a bad dwelling, was not homeless and does not rent from a social rental agency. Is the dwelling not fit for age or handicap? Ask about it.',
      'Kötü bir evden ayrılmıyor, evsiz değildi ve sosyal kira bürosundan (sociaal verhuurkantoor) kiralamıyor. Ev yaşa veya engele uygun değil mi? Sorun.',
      'لا يترك بيتًا سيئًا ولم يكن بلا بيت ولا يستأجر من مكتب إيجار اجتماعي (sociaal verhuurkantoor). هل البيت لا يناسب العمر أو الإعاقة؟ اسأل.',
      'Не залишає погане житло, не був без житла й не орендує в соціальному агентстві (sociaal verhuurkantoor). Житло не пристосоване? Запитайте.',
    ),
    t(
      'Wij weten niet uit welke woning het gezin komt.',
      'Nous ne savons pas quel logement le ménage quitte.',
      'We do not know what dwelling the household comes from.',
      'Ailenin hangi evden geldiğini bilmiyoruz.',
      'لا نعرف من أي بيت تأتي الأسرة.',
      'Ми не знаємо, з якого житла переїжджає сім’я.',
    ),
  ),
  forTheNewDwelling: t(
    'De woning van nu is slecht: de subsidie geldt voor de goede woning waar het gezin naartoe verhuist.',
    'Le logement actuel est mauvais : le subside vaut pour le bon logement où le ménage déménage.',
    'The dwelling of now is bad: the subsidy is for the good dwelling the household moves to.',
    'Şimdiki ev kötü: yardım, ailenin taşınacağı iyi ev içindir.',
    'البيت الحالي سيئ: الإعانة للبيت الجيد الذي تنتقل إليه الأسرة.',
    'Теперішнє житло погане: субсидія діє для доброго житла, куди переїде сім’я.',
  ),
  nextEntitled: t(
    'Vraag de huurpremie: u wacht al vier jaar op een sociale woning. Huursubsidie en huurpremie samen kan niet.',
    'Demandez la prime au loyer : vous attendez déjà quatre ans un logement social. Le subside et la prime ne vont pas ensemble.',
    'Ask for the rent premium: you have waited four years for a social dwelling. Subsidy and premium do not go together.',
    'Kira primini isteyin: dört yıldır sosyal konut bekliyorsunuz. Kira yardımı ve prim birlikte olmaz.',
    'اطلب علاوة الإيجار: تنتظر سكنًا اجتماعيًا منذ أربع سنوات. لا تُجمع الإعانة والعلاوة.',
    'Просіть премію на оренду: ви вже чотири роки чекаєте на соціальне житло. Субсидія й премія разом неможливі.',
  ),
};
