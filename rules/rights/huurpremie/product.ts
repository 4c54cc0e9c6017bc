// The sheet of the rent premium: Wonen in Vlaanderen decides and writes to who waits four years.
import { atWonenInVlaanderen } from '../asking.ts';
import { childBenefitOfAdultChildren, recognisedHandicap, rentalContract } from '../papers.ts';
import type { Product } from '../product.ts';
import { t } from '../words.ts';

export const product: Product = {
  authority: { name: 'Wonen in Vlaanderen', level: 'flemish', url: 'https://www.vlaanderen.be' },
  procedure: 'both',
  where: atWonenInVlaanderen,
  how: t(
    'Na vier jaar op de wachtlijst stuurt Wonen in Vlaanderen vanzelf een brief met een formulier. Wie geen brief kreeg, vraagt het zelf.',
    'Après quatre ans sur la liste d’attente, Wonen in Vlaanderen envoie une lettre avec un formulaire. Qui n’a rien reçu le demande lui-même.',
    'After four years on the waiting list Wonen in Vlaanderen sends a letter with a form. Who got no letter asks for it.',
    'Bekleme listesinde dört yıl sonra Wonen in Vlaanderen formlu bir mektup gönderir. Mektup almayan kendisi ister.',
    'بعد أربع سنوات على القائمة ترسل Wonen in Vlaanderen رسالة مع استمارة. من لم تصله يطلبها بنفسه.',
    'Після чотирьох років у черзі Wonen in Vlaanderen надсилає лист із бланком. Хто не отримав, просить сам.',
  ),
  papers: [rentalContract, childBenefitOfAdultChildren, recognisedHandicap],
  themes: ['housing'],
};
