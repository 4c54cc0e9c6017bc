// The words of the rule in six languages: Sociaal internet. What each decides stands in rule.ts.
import { t } from '../words.ts';

export const words = {
  onlyCategory4: t(
    'Alleen categorie 4 (sociale flat met gezamenlijke gasverwarming). De ene lezing: dezelfde categorieën als voor energie, dus ja. De andere: categorie 4 geldt alleen voor gas, dus nee.',
    'Seulement la catégorie 4 (logement social avec chauffage collectif au gaz). Une lecture : les mêmes catégories que pour l’énergie, donc oui. L’autre : la catégorie 4 ne vaut que pour le gaz, donc non.',
    'Category 4 only (social flat with shared gas heating). One reading: the same categories as for energy, so yes. The other: category 4 is for gas only, so no.',
    'Yalnız 4. kategori (ortak gaz ısıtmalı sosyal daire). Bir yoruma göre enerji ile aynı kategoriler, yani evet. Diğerine göre 4. kategori yalnız gaz içindir, yani hayır.',
    'الفئة 4 فقط (شقة اجتماعية بتدفئة غاز مشتركة). قراءة أولى: الفئات نفسها كما للطاقة، إذن نعم. قراءة ثانية: الفئة 4 للغاز فقط، إذن لا.',
    'Лише категорія 4 (соціальна квартира зі спільним газовим опаленням). Одне прочитання: ті самі категорії, що для енергії, тож так. Інше: категорія 4 лише для газу, тож ні.',
  ),
  highestPriceInternetAlone: t(
    'Hoogste prijs voor internet alleen',
    'Prix maximum pour internet seul',
    'Highest price for internet alone',
    'Yalnız internet için en yüksek fiyat',
    'أعلى سعر للإنترنت وحده',
    'Найвища ціна за сам інтернет',
  ),
  highestPriceInternetMore: t(
    'Hoogste prijs voor internet met meer diensten',
    'Prix maximum pour internet avec d’autres services',
    'Highest price for internet with more services',
    'Başka hizmetlerle internet için en yüksek fiyat',
    'أعلى سعر للإنترنت مع خدمات أخرى',
    'Найвища ціна за інтернет з іншими послугами',
  ),
};
