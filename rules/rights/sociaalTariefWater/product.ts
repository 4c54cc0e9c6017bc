// The sheet of the social tariff for water: who gives it, and what to do where it does not go by itself.
import { certificateOfPayer } from '../papers.ts';
import type { Product } from '../product.ts';
import { t } from '../words.ts';

export const product: Product = {
  authority: { name: 'waterbedrijf', level: 'third' },
  procedure: 'both',
  where: t(
    'Bij uw waterbedrijf, als het niet vanzelf gaat.',
    'À votre société d’eau, si ce n’est pas automatique.',
    'At your water company, if it does not go by itself.',
    'Kendiliğinden olmazsa su şirketinizde.',
    'عند شركة الماء إن لم يتم تلقائيًا.',
    'У вашій водній компанії, якщо не йде само.',
  ),
  how: t(
    'Meestal gaat het vanzelf. Gaat het niet vanzelf? Vraag het aan uw waterbedrijf, vóór 31 december.',
    'Le plus souvent, c’est automatique. Ce n’est pas automatique ? Demandez-le à votre société d’eau, avant le 31 décembre.',
    'Mostly it goes by itself. Does it not? Ask your water company, before 31 December.',
    'Çoğu zaman kendiliğinden olur. Olmadı mı? 31 Aralık’tan önce su şirketinden isteyin.',
    'في الأغلب يتم ذلك تلقائيًا. لم يتم؟ اطلبه من شركة الماء قبل 31 كانون الأول.',
    'Здебільшого це йде само. Не йде? Попросіть водну компанію до 31 грудня.',
  ),
  papers: [
    {
      what: t(
        'Uw laatste waterfactuur',
        'Votre dernière facture d’eau',
        'Your latest water bill',
        'Son su faturanız',
        'آخر فاتورة ماء',
        'Останній рахунок за воду',
      ),
      fromRegister: false,
    },
    certificateOfPayer,
  ],
  themes: ['energy'],
};
