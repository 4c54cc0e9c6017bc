// Inkomensgarantie voor ouderen (IGO): a minimum income from the legal pension age. Wet 22-03-2001 art. 3, 4, 6, 7, 11.
// The exemptions of the means test (art. 11) were not seen: without any means the amount is certain; where all means counted in full stay under the amount the right
// is certain and its amount open; above it the outcome is open.
import type { Right } from '../../engine/right.ts';
import { livesInBelgium, residenceNotRuledOut } from '../personal-conditions.ts';
import { nextLines, says, t, titleOf } from '../words.ts';

const law = 'Wet 22-03-2001';
const notCounted = 'igo, it, childBenefit, maintenanceForChild, studyGrant, careBudget, volunteer, gift, leefloon, equivalentLeefloon';
const line = ['children', 'grandchildren', 'childrenInLaw', 'parents', 'grandparents', 'parentsInLaw'];
const inLine = (where: string) => line.map((set) => `count(${set} where ${where})`).join(' + ');

export const igo: Right = {
  code: 'igo',
  entity: 'person',
  title: titleOf('igo'),
  source: `${law} art. 3, 4, 6, 7`,
  from: '2001-06-01',
  already: 'any(incomes where active and kind = igo)',
  definitions: [
    // Art. 6: one and a half times the basic amount for who shares the main residence with nobody. Minors and kin in the direct line are nobody here.
    { name: 'notKin', is: `count(others where not placed) > ${inLine('not placed')}` },
    {
      name: 'adultNotKin',
      is: `count(others where not placed and age(birthDate) >= 18) > ${inLine('not placed and age(birthDate) >= 18')}`,
    },
    { name: 'shares', is: 'hasPartner or (notKin and adultNotKin)' },
    { name: 'most', is: 'if shares then $igo.base else $igo.increased' },

    // Art. 7: everything of the person himself and of who is married to him or lives together by law, of nobody else. Savings stand in full: what they count for
    // in a year is never more. What a property counts for was not seen.
    {
      name: 'ownMeans',
      of: 'person',
      is: `sum(incomes: yearNet where active and not (kind in (${notCounted}))) + savings + (if any(properties) then notKnown else 0)`,
    },
    { name: 'meansOfTwo', is: 'ownMeans + sum(partner: ownMeans where self.isMarried)' },
    { name: 'isUnder', is: 'if meansOfTwo = 0 or meansOfTwo < 12 * most then true else notKnown > 0' },

    // Art. 4: Belgians, EU citizens, refugees and stateless persons; other grounds hang on a treaty or a pension right.
    {
      name: 'inList',
      is: 'residence.status in (belgian, euWorker, euSelfEmployed, euJobseeker, euStudent, euInactive, familyOfBelgian, familyOfEu, recognisedRefugee, stateless)',
    },
  ],
  conditions: [
    {
      rule: 'age',
      test: 'age(birthDate) >= $igoAge.age',
      source: `${law} art. 3`,
      text: says(
        t(
          'Heeft de wettelijke pensioenleeftijd van {$igoAge.age} jaar.',
          'A l’âge légal de la pension : {$igoAge.age} ans.',
          'Has the legal pension age of {$igoAge.age}.',
          'Yasal emeklilik yaşında: {$igoAge.age}.',
          'بلغ سن التقاعد القانونية: {$igoAge.age}.',
          'Має законний пенсійний вік: {$igoAge.age}.',
        ),
        t(
          'Nog niet de wettelijke pensioenleeftijd van {$igoAge.age} jaar.',
          'Pas encore l’âge légal de la pension : {$igoAge.age} ans.',
          'Not yet the legal pension age of {$igoAge.age}.',
          'Henüz yasal emeklilik yaşında değil: {$igoAge.age}.',
          'لم يبلغ بعد سن التقاعد القانونية: {$igoAge.age}.',
          'Ще не має законного пенсійного віку: {$igoAge.age}.',
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
    },
    livesInBelgium(`${law} art. 4`),
    residenceNotRuledOut(`${law} art. 4`),
    {
      rule: 'meansUnderAmount',
      test: 'isUnder',
      source: `${law} art. 7, 11`,
      showSteps: true,
      text: says(
        t(
          'De middelen ({meansOfTwo} per jaar) liggen onder de IGO van {most} per maand.',
          'Les ressources ({meansOfTwo} par an) sont sous la GRAPA de {most} par mois.',
          'The means ({meansOfTwo} a year) are under the IGO of {most} a month.',
          'Gelir ve birikim (yılda {meansOfTwo}) ayda {most} olan IGO’nun altında.',
          'الدخل والمدخرات ({meansOfTwo} في السنة) أقل من IGO وهو {most} في الشهر.',
          'Дохід і заощадження ({meansOfTwo} на рік) менші за IGO: {most} на місяць.',
        ),
        t(
          'De middelen liggen boven de IGO.',
          'Les ressources dépassent la GRAPA.',
          'The means are above the IGO.',
          'Gelir ve birikim IGO’nun üstünde.',
          'الدخل والمدخرات أعلى من IGO.',
          'Дохід і заощадження більші за IGO.',
        ),
        t(
          'De middelen zijn niet gekend, of hangen af van vrijstellingen die wij niet kennen. De Federale Pensioendienst rekent het uit.',
          'Les ressources ne sont pas connues, ou dépendent d’exonérations que nous ne connaissons pas. Le Service fédéral des Pensions fait le calcul.',
          'The means are not known, or depend on exemptions we do not know. The Federal Pensions Service works it out.',
          'Gelir bilinmiyor ya da bilmediğimiz muafiyetlere bağlı. Federal Emeklilik Kurumu hesaplar.',
          'الدخل غير معروف، أو يتعلق بإعفاءات لا نعرفها. تحسبه مصلحة المعاشات الاتحادية.',
          'Дохід невідомий або залежить від винятків, яких ми не знаємо. Рахує Федеральна пенсійна служба.',
        ),
      ),
    },
  ],
  manual: [
    {
      rule: 'residenceToCheck',
      when: 'not inList and not residenceGivesNoAllowance',
      source: `${law} art. 4`,
      text: t(
        'Belgen, EU-burgers, vluchtelingen en staatlozen staan op de lijst. Anderen alleen door een verdrag, een recht op Belgisch pensioen of het statuut van langdurig ingezetene. Vraag het aan de Federale Pensioendienst.',
        'Les Belges, citoyens de l’UE, réfugiés et apatrides sont sur la liste. Les autres seulement par une convention, un droit à une pension belge ou le statut de résident de longue durée. Demandez au Service fédéral des Pensions.',
        'Belgians, EU citizens, refugees and stateless persons are on the list. Others only by a treaty, a right to a Belgian pension or the status of long-term resident. Ask the Federal Pensions Service.',
        'Belçikalılar, AB vatandaşları, mülteciler ve vatansızlar listededir. Diğerleri yalnız bir anlaşma, Belçika emekliliği hakkı veya uzun süreli oturumla. Federal Emeklilik Kurumuna sorun.',
        'البلجيكيون ومواطنو الاتحاد الأوروبي واللاجئون وعديمو الجنسية في القائمة. الآخرون فقط باتفاقية أو بحق في معاش بلجيكي أو بإقامة طويلة الأمد. اسأل مصلحة المعاشات الاتحادية.',
        'Бельгійці, громадяни ЄС, біженці та особи без громадянства є в списку. Інші лише за договором, правом на бельгійську пенсію чи статусом довгострокового мешканця. Спитайте Федеральну пенсійну службу.',
      ),
    },
  ],
  notes: [
    {
      rule: 'livesWithKin',
      when: 'not shares and any(others where not placed)',
      source: `${law} art. 6 par. 2 (sfpd.fgov.be; news.belgium.be 21-03-2004)`,
      text: t(
        'Woont alleen met minderjarigen of met familie in de rechte lijn: telt als alleenstaande.',
        'Vit seulement avec des mineurs ou de la famille en ligne directe : compte comme isolé.',
        'Lives only with minors or kin in the direct line: counts as living alone.',
      ),
    },
    {
      rule: 'amountAfterMeans',
      when: 'meansOfTwo > 0',
      source: `${law} art. 11`,
      text: t(
        'Een deel van de middelen gaat van het bedrag af. Hoeveel is hier niet gekend.',
        'Une partie des ressources est déduite du montant. Combien n’est pas connu ici.',
        'Part of the means is taken off the amount. How much is not known here.',
      ),
    },
    {
      rule: 'careHome',
      when: 'shares and dwelling.tenure = institution',
      source: `${law} art. 6 par. 2 (public pages)`,
      text: t(
        'Woont in een instelling. In een woonzorgcentrum geldt het bedrag van een alleenstaande: vraag het na.',
        'Vit en institution. En maison de repos, le montant d’un isolé s’applique : vérifiez-le.',
        'Lives in an institution. In a care home the amount of a single person holds: look it up.',
      ),
    },
  ],
  // With means: no more than the highest amount, and no less than what is left when all means count in full.
  amount: { is: 'if meansOfTwo = 0 then most else clip(notKnown, monthly(max(0, 12 * most - meansOfTwo)), most)', per: 'month' },
  steps: [
    {
      name: t('Hoogste bedrag, samenwonend', 'Montant maximum, cohabitant', 'Highest amount, living together'),
      value: '$igo.base',
      per: 'month',
      source: `${law} art. 6 par. 1`,
      when: 'shares',
    },
    {
      name: t(
        'Hoogste bedrag, alleenstaand (anderhalve keer)',
        'Montant maximum, isolé (une fois et demie)',
        'Highest amount, single (one and a half times)',
      ),
      value: '$igo.increased',
      per: 'month',
      source: `${law} art. 6 par. 2`,
      when: 'not shares',
    },
    {
      name: t(
        'Inkomen en spaargeld, voor de vrijstellingen',
        'Revenus et épargne, avant exonérations',
        'Income and savings, before the exemptions',
      ),
      value: 'meansOfTwo',
      per: 'year',
      source: `${law} art. 7`,
    },
  ],
  next: [
    {
      outcome: 'excluded',
      when: 'age(birthDate) >= 65 and age(birthDate) < $igoAge.age and livesInBelgium and not residenceGivesNoAllowance',
      text: t(
        'U hebt hier nu geen recht op. Werd u al 65 toen dat nog de pensioenleeftijd was? Vraag dan aan de Federale Pensioendienst of dat blijft gelden.',
        'Vous n’y avez pas droit pour le moment. Aviez-vous déjà 65 ans quand c’était l’âge de la pension ? Demandez au Service fédéral des Pensions si cela reste valable.',
        'You have no right to this now. Were you 65 when that was still the pension age? Then ask the Federal Pensions Service whether that still holds.',
        'Şimdi bu hakkınız yok. Emeklilik yaşı 65 iken 65 yaşında mıydınız? Federal Emeklilik Kurumuna bunun geçerli olup olmadığını sorun.',
        'ليس لك هذا الحق الآن. هل كان عمرك 65 عندما كانت سن التقاعد 65؟ اسأل مصلحة المعاشات الاتحادية هل ما زال ذلك صالحًا.',
        'Зараз ви не маєте на це права. Вам було 65, коли це ще був пенсійний вік? Спитайте Федеральну пенсійну службу, чи це ще діє.',
      ),
    },
    ...nextLines('igo'),
  ],
};
