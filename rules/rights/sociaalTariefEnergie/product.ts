// The sheet of the social tariff for energy: who checks it, and what to do where it does not go by itself.
import { certificateOfPayer } from '../papers.ts';
import type { Product } from '../product.ts';
import { t } from '../words.ts';

export const product: Product = {
  authority: { name: 'FOD Economie', level: 'federal', url: 'https://economie.fgov.be' },
  procedure: 'both',
  where: t(
    'Bij uw energieleverancier, als het niet vanzelf gaat.',
    'Chez votre fournisseur, si ce n’est pas automatique.',
    'At your energy supplier, if it does not go by itself.',
    'Kendiliğinden olmazsa enerji şirketinizde.',
    'عند شركة الطاقة إن لم يتم تلقائيًا.',
    'У вашого постачальника, якщо не йде само.',
  ),
  how: t(
    'Meestal gaat het vanzelf. De overheid kijkt het elk kwartaal na. Gaat het niet vanzelf? Geef dan een attest aan uw energieleverancier.',
    'Le plus souvent, c’est automatique. Les autorités vérifient chaque trimestre. Ce n’est pas automatique ? Donnez une attestation à votre fournisseur.',
    'Mostly it goes by itself. The authorities check it every quarter. Does it not? Then give a certificate to your energy supplier.',
    'Çoğu zaman kendiliğinden olur. Devlet her üç ayda bir bakar. Olmadı mı? Enerji şirketinize bir belge verin.',
    'في الأغلب يتم ذلك تلقائيًا. تتحقق الدولة كل ثلاثة أشهر. لم يتم؟ أعطِ شهادة لشركة الطاقة.',
    'Здебільшого це йде само. Держава перевіряє щокварталу. Не йде? Дайте довідку вашому постачальнику.',
  ),
  papers: [
    certificateOfPayer,
    {
      what: t(
        'Uw laatste energiefactuur',
        'Votre dernière facture d’énergie',
        'Your latest energy bill',
        'Son enerji faturanız',
        'آخر فاتورة طاقة',
        'Останній рахунок за енергію',
      ),
      fromRegister: false,
    },
    {
      what: t('Uw klantnummer', 'Votre numéro de client', 'Your customer number', 'Müşteri numaranız', 'رقم الزبون', 'Ваш номер клієнта'),
      fromRegister: false,
    },
  ],
  themes: ['energy'],
};
