// The words of the rule in six languages: Sociaal tarief voor gas en elektriciteit. What each decides stands in rule.ts.
import { says, t } from '../words.ts';

export const words = {
  supplyInOwnName: says(
    t(
      'Het energiecontract staat op naam van het gezin, of loopt via de beheerder.',
      'Le contrat d’énergie est au nom du ménage, ou passe par le gestionnaire.',
      'The energy contract is in the name of the household, or runs through the manager.',
      'Enerji sözleşmesi ailenin adına veya yönetici üzerinden.',
      'عقد الطاقة باسم الأسرة أو عن طريق المدير.',
      'Договір на енергію на ім’я сім’ї або через управителя.',
    ),
    t(
      'Geen energiecontract op naam van het gezin.',
      'Aucun contrat d’énergie au nom du ménage.',
      'No energy contract in the name of the household.',
      'Ailenin adına enerji sözleşmesi yok.',
      'لا عقد طاقة باسم الأسرة.',
      'Немає договору на енергію на ім’я сім’ї.',
    ),
    t(
      'Wij weten niet op wiens naam het energiecontract staat.',
      'Nous ne savons pas au nom de qui est le contrat.',
      'We do not know in whose name the energy contract is.',
      'Enerji sözleşmesi kimin adına, bilmiyoruz.',
      'لا نعرف باسم من عقد الطاقة.',
      'Ми не знаємо, на чиє ім’я договір на енергію.',
    ),
  ),
  temporaryIncreasedReimbursement: t(
    'Van februari 2021 tot juni 2023 gold het tarief ook met alleen de verhoogde tegemoetkoming. Kijk de tekst na; daarna is dat niet meer genoeg.',
    'De février 2021 à juin 2023, le tarif valait aussi avec la seule intervention majorée. Le texte est à vérifier ; ensuite ce n’est plus un motif.',
    'From February 2021 to June 2023 the increased reimbursement alone also opened the tariff. The text is to be verified; afterwards it is not enough.',
    'Şubat 2021’den Haziran 2023’e kadar yalnız artırılmış geri ödeme ile de tarife geçerliydi. Metni kontrol edin; sonrasında bu yetmez.',
    'من شباط 2021 إلى حزيران 2023 كان التعويض المرتفع وحده يكفي لهذه التعرفة. تحقق من النص؛ بعد ذلك لم يعد يكفي.',
    'З лютого 2021 до червня 2023 тариф діяв і лише з підвищеним відшкодуванням. Перевірте текст; потім цього вже замало.',
  ),
  category4: t(
    'Categorie 4: sociale flat met gezamenlijke gasverwarming. Alleen voor gas, via de beheerder.',
    'Catégorie 4 : logement social avec chauffage collectif au gaz. Gaz seulement, par le gestionnaire.',
    'Category 4: social flat with shared gas heating. Gas only, through the manager.',
    'Kategori 4: ortak gaz ısıtmalı sosyal daire. Yalnız gaz için, yönetici üzerinden.',
    'الفئة 4: شقة اجتماعية بتدفئة غاز مشتركة. للغاز فقط، عن طريق المدير.',
    'Категорія 4: соціальна квартира зі спільним газовим опаленням. Лише на газ, через управителя.',
  ),
};
