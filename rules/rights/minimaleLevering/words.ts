// The words of the rule in six languages: Minimale levering in de winter. What each decides stands in rule.ts.
import { says, t } from '../words.ts';

export const words = {
  winter: says(
    t(
      'Het is tussen 1 november en 31 maart.',
      'Nous sommes entre le 1er novembre et le 31 mars.',
      'It is between 1 November and 31 March.',
      'Tarih 1 Kasım ile 31 Mart arasında.',
      'نحن بين 1 تشرين الثاني و31 آذار.',
      'Зараз між 1 листопада і 31 березня.',
    ),
    t(
      'Alleen tussen 1 november en 31 maart.',
      'Seulement entre le 1er novembre et le 31 mars.',
      'Only between 1 November and 31 March.',
      'Yalnız 1 Kasım ile 31 Mart arasında.',
      'فقط بين 1 تشرين الثاني و31 آذار.',
      'Лише між 1 листопада і 31 березня.',
    ),
    t(
      'De datum is niet gekend.',
      'La date n’est pas connue.',
      'The date is not known.',
      'Tarih bilinmiyor.',
      'التاريخ غير معروف.',
      'Дата невідома.',
    ),
  ),
  prepaidMeter: says(
    t(
      'Heeft een budgetmeter.',
      'A un compteur à budget.',
      'Has a prepaid meter.',
      'Ön ödemeli sayacı (budgetmeter) var.',
      'لديه عداد مسبق الدفع (budgetmeter).',
      'Має лічильник з передоплатою (budgetmeter).',
    ),
    t(
      'Heeft geen budgetmeter.',
      'N’a pas de compteur à budget.',
      'Has no prepaid meter.',
      'Ön ödemeli sayacı (budgetmeter) yok.',
      'ليس لديه عداد مسبق الدفع (budgetmeter).',
      'Не має лічильника з передоплатою (budgetmeter).',
    ),
    t(
      'Wij weten niet of er een budgetmeter is.',
      'Nous ne savons pas s’il y a un compteur à budget.',
      'We do not know whether there is a prepaid meter.',
      'Ön ödemeli sayaç (budgetmeter) var mı, bilmiyoruz.',
      'لا نعرف هل يوجد عداد مسبق الدفع (budgetmeter).',
      'Ми не знаємо, чи є лічильник з передоплатою (budgetmeter).',
    ),
  ),
  cannotLoad: says(
    t(
      'Kan de meter niet opladen: er is geen geld voor.',
      'Ne peut pas recharger le compteur : il n’y a pas d’argent pour cela.',
      'Cannot load the meter: there is no money for it.',
      'Sayacı yükleyemiyor: bunun için para yok.',
      'لا يستطيع شحن العداد: لا مال لذلك.',
      'Не може поповнити лічильник: на це немає грошей.',
    ),
    t(
      'Kan de meter zelf opladen.',
      'Peut recharger lui-même le compteur.',
      'Can load the meter without help.',
      'Sayacı kendisi yükleyebiliyor.',
      'يستطيع شحن العداد بنفسه.',
      'Може сам поповнити лічильник.',
    ),
    t(
      'Wij weten niet of het gezin de meter kan opladen.',
      'Nous ne savons pas si le ménage peut recharger le compteur.',
      'We do not know whether the household can load the meter.',
      'Aile sayacı yükleyebiliyor mu, bilmiyoruz.',
      'لا نعرف هل تستطيع الأسرة شحن العداد.',
      'Ми не знаємо, чи може сім’я поповнити лічильник.',
    ),
  ),
  choiceOfCentre: t(
    'Het OCMW kiest zelf of het dit doet, en mag 30 % terugvragen.',
    'Le CPAS choisit de le faire ou non, et peut réclamer 30 %.',
    'The OCMW chooses whether to do this, and may ask 30% back.',
    'OCMW bunu yapıp yapmayacağını kendisi seçer ve yüzde 30’unu geri isteyebilir.',
    'يختار OCMW بنفسه هل يفعل ذلك، ويمكنه طلب 30 بالمئة منه.',
    'OCMW саме вирішує, чи це робити, і може попросити назад 30 %.',
  ),
  gas: t('Gas', 'Gaz', 'Gas', 'Gaz', 'الغاز', 'Газ'),
  electricity: t('Elektriciteit', 'Électricité', 'Electricity', 'Elektrik', 'الكهرباء', 'Електрика'),
};
