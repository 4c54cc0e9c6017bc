// The sheet of the fund against evictions: who decides, where to ask, what to bring.
import { atOcmw, ocmw } from '../asking.ts';
import { rentalContract } from '../papers.ts';
import type { Product } from '../product.ts';
import { t } from '../words.ts';

export const product: Product = {
  authority: ocmw,
  procedure: 'application',
  where: atOcmw,
  how: t(
    'U of uw verhuurder vraagt het aan bij het OCMW. U tekent samen een afspraak. De verhuurder gaat dan niet naar de rechter.',
    'Vous ou votre bailleur le demandez au CPAS. Vous signez un accord ensemble. Le bailleur ne va alors pas chez le juge.',
    'You or your landlord ask for it at the OCMW. You sign an agreement together. The landlord then does not go to court.',
    'Siz veya ev sahibiniz OCMW’den istersiniz. Birlikte bir anlaşma imzalarsınız. Ev sahibi o zaman mahkemeye gitmez.',
    'تطلبه أنت أو صاحب البيت من مركز OCMW. توقّعون اتفاقًا معًا. عندئذ لا يذهب صاحب البيت إلى المحكمة.',
    'Ви або власник просите це в OCMW. Ви разом підписуєте угоду. Тоді власник не йде до суду.',
  ),
  papers: [
    rentalContract,
    {
      what: t(
        'Een overzicht van de huurschuld',
        'Un aperçu des arriérés',
        'An overview of the rent debt',
        'Kira borcunun listesi',
        'كشف بدين الإيجار',
        'Перелік боргу за оренду',
      ),
      fromRegister: false,
    },
    {
      what: t(
        'Brieven van de verhuurder of de rechtbank',
        'Les lettres du bailleur ou du tribunal',
        'Letters from the landlord or the court',
        'Ev sahibinin veya mahkemenin mektupları',
        'رسائل صاحب البيت أو المحكمة',
        'Листи від власника або суду',
      ),
      fromRegister: false,
    },
    {
      what: t(
        'Bewijs van uw inkomen en uw kosten',
        'La preuve de vos revenus et de vos frais',
        'Proof of your income and your costs',
        'Gelir ve gider belgeleriniz',
        'إثبات دخلك ومصاريفك',
        'Довідки про дохід і витрати',
      ),
      fromRegister: false,
    },
  ],
  themes: ['housing', 'debts'],
};
