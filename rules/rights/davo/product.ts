// The sheet of the advances on maintenance: who decides and when, where to ask, what to bring. financien.belgium.be.
import { identityCard } from '../papers.ts';
import type { Product } from '../product.ts';
import { t } from '../words.ts';

export const product: Product = {
  authority: {
    name: 'FOD Financiën, dienst voor alimentatievorderingen (DAVO)',
    level: 'federal',
    url: 'https://financien.belgium.be/nl/particulieren/gezin/onderhoudsgeld/davo',
  },
  procedure: 'application',
  where: t(
    'Bij DAVO, met het formulier op de website of op papier.',
    'Au SECAL, avec le formulaire en ligne ou sur papier.',
    'At DAVO, with the form on the website or on paper.',
    'DAVO’da, sitedeki veya kâğıttaki formla.',
    'لدى DAVO بالنموذج على الموقع أو بالورق.',
    'У DAVO, формою на сайті або на папері.',
  ),
  how: t(
    'U vult de aanvraag in. DAVO stuurt u een mandaat. Dat tekent u en stuurt u snel terug. DAVO geeft de voorschotten voor zes maanden.',
    'Vous remplissez la demande. Le SECAL vous envoie un mandat. Vous le signez et le renvoyez vite. Le SECAL donne les avances pour six mois.',
    'You fill in the form. DAVO sends you a mandate. You sign it and send it back soon. DAVO gives the advances for six months.',
    'Formu doldurursunuz. DAVO size vekâlet gönderir. İmzalayıp çabuk geri yollarsınız. DAVO avansı altı ay verir.',
    'تملأ الطلب. ترسل DAVO لك توكيلًا. توقعه وتعيده بسرعة. تعطي DAVO السلف لستة أشهر.',
    'Ви заповнюєте заяву. DAVO надсилає мандат. Ви підписуєте і швидко повертаєте. DAVO дає аванси на шість місяців.',
  ),
  papers: [
    identityCard,
    {
      what: t(
        'Vonnis of notariële akte met het onderhoudsgeld',
        'Jugement ou acte notarié avec la pension',
        'Judgement or notarial deed with the maintenance',
        'Nafakayı belirleyen karar veya noter senedi',
        'الحكم أو عقد كاتب العدل بالنفقة',
        'Рішення суду чи акт нотаріуса про аліменти',
      ),
      fromRegister: false,
    },
    {
      what: t(
        'Bankuittreksels van twaalf maanden',
        'Extraits de compte de douze mois',
        'Bank statements of twelve months',
        'On iki aylık hesap özeti',
        'كشوف البنك لاثني عشر شهرًا',
        'Банківські виписки за дванадцять місяців',
      ),
      fromRegister: false,
    },
    {
      what: t(
        'Bewijs van school en Groeipakket',
        'Preuve d’école et de Groeipakket',
        'Proof of school and Groeipakket',
        'Okul ve Groeipakket belgesi',
        'إثبات المدرسة و Groeipakket',
        'Довідка про навчання і Groeipakket',
      ),
      forWhom: t(
        'Wie een kind boven 18 jaar heeft',
        'Qui a un enfant de plus de 18 ans',
        'Who has a child over 18',
        '18 yaşından büyük çocuğu olan',
        'من له ولد فوق 18 سنة',
        'Хто має дитину понад 18 років',
      ),
      fromRegister: true,
    },
  ],
  term: { days: 30, source: 'Wet 21-02-2003; financien.belgium.be' },
  themes: ['family', 'income', 'debts'],
};
