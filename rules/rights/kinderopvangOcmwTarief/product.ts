// The sheet of child care at the tariff of the centre: who decides, where to ask, what to bring. vvsg.be.
import { ocmw } from '../asking.ts';
import type { Product } from '../product.ts';
import { t } from '../words.ts';

export const product: Product = {
  authority: ocmw,
  procedure: 'application',
  where: t(
    'Bij het OCMW van uw gemeente; het attest komt van Opgroeien.',
    'Au CPAS de votre commune ; l’attestation vient d’Opgroeien.',
    'At the OCMW of your municipality; the certificate comes from Opgroeien.',
    'Belediyenizin OCMW’sinde; belge Opgroeien’den gelir.',
    'في OCMW بلديتك؛ الشهادة تأتي من Opgroeien.',
    'В OCMW вашої громади; довідку дає Opgroeien.',
  ),
  how: t(
    'Vraag eerst op de computer het attest inkomenstarief. Kunt u die prijs niet betalen, dan maakt Opgroeien op vraag van het OCMW een nieuw attest.',
    'Demandez d’abord en ligne l’attestation de tarif selon le revenu. Si vous ne pouvez pas payer ce prix, Opgroeien fait une nouvelle attestation à la demande du CPAS.',
    'First ask online for the certificate of the income tariff. If you cannot pay that price, Opgroeien makes a new certificate when the OCMW asks.',
    'Önce internetten gelir tarifesi belgesini isteyin. Fiyatı ödeyemezseniz Opgroeien, OCMW isteyince yeni belge yapar.',
    'اطلب أولًا على الإنترنت شهادة السعر حسب الدخل. إن لم تستطع الدفع، تعمل Opgroeien شهادة جديدة بطلب من OCMW.',
    'Спершу попросіть в інтернеті довідку про тариф за доходом. Якщо не можете платити, Opgroeien на прохання OCMW робить нову довідку.',
  ),
  papers: [
    {
      what: t(
        'Attest inkomenstarief',
        'Attestation de tarif selon le revenu',
        'Certificate of the income tariff',
        'Gelir tarifesi belgesi',
        'شهادة السعر حسب الدخل',
        'Довідка про тариф за доходом',
      ),
      fromRegister: false,
    },
    {
      what: t(
        'Bewijs van inkomen en vaste kosten',
        'Preuve des revenus et des frais fixes',
        'Proof of income and fixed costs',
        'Gelir ve sabit gider belgesi',
        'إثبات الدخل والتكاليف الثابتة',
        'Довідка про дохід і сталі витрати',
      ),
      fromRegister: false,
    },
    {
      what: t(
        'Afspraak met de opvang',
        'Accord avec le milieu d’accueil',
        'Agreement with the child care',
        'Bakım yeriyle anlaşma',
        'الاتفاق مع مكان الرعاية',
        'Угода з закладом догляду',
      ),
      fromRegister: false,
    },
  ],
  themes: ['family', 'income'],
};
