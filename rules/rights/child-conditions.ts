// Conditions that the rights of children share, in six languages: where the child lives, its stay, and the test on other property of the family.
import type { Condition, Manual, StepLine } from '../engine/right.ts';
import { says, t } from './words.ts';

export const childLivesInBelgium = (source: string): Condition => ({
  rule: 'livesInBelgium',
  test: 'childLivesInBelgium',
  source,
  text: says(
    t(
      'Het kind woont in België.',
      'L’enfant vit en Belgique.',
      'The child lives in Belgium.',
      'Çocuk Belçika’da oturuyor.',
      'يعيش الطفل في بلجيكا.',
      'Дитина живе в Бельгії.',
    ),
    t(
      'Het kind woont niet in België.',
      'L’enfant ne vit pas en Belgique.',
      'The child does not live in Belgium.',
      'Çocuk Belçika’da oturmuyor.',
      'لا يعيش الطفل في بلجيكا.',
      'Дитина не живе в Бельгії.',
    ),
    t(
      'Wij weten niet waar het kind woont.',
      'Nous ne savons pas où vit l’enfant.',
      'We do not know where the child lives.',
      'Çocuğun nerede oturduğunu bilmiyoruz.',
      'لا نعرف أين يعيش الطفل.',
      'Ми не знаємо, де живе дитина.',
    ),
  ),
});

export const childStay = (source: string): Condition => ({
  rule: 'residence',
  test: 'not childHasNoStay',
  source,
  text: says(
    t(
      'Het verblijf van het kind sluit dit niet uit.',
      'Le séjour de l’enfant ne l’exclut pas.',
      'The residence status of the child does not rule it out.',
      'Çocuğun oturum durumu bunu engellemiyor.',
      'وضع إقامة الطفل لا يمنع ذلك.',
      'Статус перебування дитини цьому не заважає.',
    ),
    t(
      'Zonder wettig verblijf is er geen recht.',
      'Sans séjour légal, il n’y a pas de droit.',
      'Without a lawful stay there is no right.',
      'Yasal oturum olmadan hak yok.',
      'لا حق بدون إقامة قانونية.',
      'Без законного перебування права немає.',
    ),
    t(
      'Het verblijf van kind en ouder is niet gekend.',
      'Le séjour de l’enfant et du parent n’est pas connu.',
      'The residence status of child and parent is not known.',
      'Çocuğun ve ebeveynin oturum durumu bilinmiyor.',
      'وضع إقامة الطفل والوالد غير معروف.',
      'Статус перебування дитини та батьків невідомий.',
    ),
  ),
});

const stayText = t(
  'Asielaanvraag of regularisatie loopt. Eén lezing: nog geen recht, wel na een beslissing. Andere lezing: het verblijf is voorlopig toegelaten. Vraag het na.',
  'Une demande d’asile ou de régularisation est en cours. Une lecture : pas encore de droit, mais bien après la décision. Autre lecture : le séjour est autorisé provisoirement. Vérifiez.',
  'An asylum or regularisation request is pending. One reading: no right yet, but after the decision. Other reading: the stay is allowed for now. Ask.',
  'İltica veya yasallaştırma başvurusu sürüyor. Bir yoruma göre henüz hak yok, karardan sonra var. Diğer yoruma göre oturum şimdilik izinli. Sorun.',
  'طلب اللجوء أو التسوية جارٍ. قراءة أولى: لا حق بعد، بل بعد القرار. قراءة ثانية: الإقامة مسموحة مؤقتًا. اسأل.',
  'Триває розгляд притулку або легалізації. Одне прочитання: права ще немає, буде після рішення. Інше: перебування тимчасово дозволене. Спитайте.',
);

export const childStayToCheck = (source: string): Manual => ({
  rule: 'residenceToCheck',
  when: 'not childStaysLawfully and not childHasNoStay',
  source,
  text: stayText,
});

/** The same for the household: one child whose stay is in doubt is enough. */
export const familyStayToCheck = (source: string): Manual => ({
  rule: 'residenceToCheck',
  when: 'any(members where isGroeipakketChildHere and not childStaysLawfully)',
  source,
  text: stayText,
});

export const otherProperty = (source: string): Condition => ({
  rule: 'otherProperty',
  test: 'if familyOwnsOther then notKnown > 0 else true',
  source,
  text: says(
    t(
      'Geen ander huis en geen grond die meetelt.',
      'Pas d’autre maison ni de terrain qui compte.',
      'No other house and no land that counts.',
      'Hesaba katılan başka ev veya arsa yok.',
      'لا بيت آخر ولا أرض تُحسب.',
      'Немає іншого будинку чи землі, що враховується.',
    ),
    t(
      'Door het andere huis of de grond kan dit niet.',
      'L’autre maison ou le terrain l’exclut.',
      'The other house or the land rules it out.',
      'Diğer ev veya arsa bunu engelliyor.',
      'البيت الآخر أو الأرض يمنع ذلك.',
      'Інший будинок або земля це виключає.',
    ),
    t(
      'Een ander huis of grond: de grens voor het kadastraal inkomen (waarde voor de belasting) is niet gekend. Of wij weten niet wat u bezit.',
      'Une autre maison ou un terrain : la limite du revenu cadastral n’est pas connue. Ou nous ne savons pas ce que vous possédez.',
      'Another house or land: the limit for the cadastral income is not known. Or we do not know what you own.',
      'Başka ev veya arsa: kadastro geliri sınırı bilinmiyor. Ya da neye sahip olduğunuzu bilmiyoruz.',
      'بيت آخر أو أرض: حد الدخل العقاري غير معروف. أو لا نعرف ما تملك.',
      'Інший будинок чи земля: межа кадастрового доходу невідома. Або ми не знаємо, що ви маєте.',
    ),
  ),
});

export const taxedYearLine = (source: string): StepLine => ({
  name: t(
    'Belastbaar inkomen van het gezin',
    'Revenu imposable du ménage',
    'Taxable income of the family',
    'Ailenin vergiye tabi geliri',
    'دخل الأسرة الخاضع للضريبة',
    'Оподатковуваний дохід сім’ї',
  ),
  value: 'taxedYear',
  per: 'year',
  source,
});
