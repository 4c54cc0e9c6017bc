// Who decides, where and how one asks, and where a refusal is contested, for the rights that share it.
import type { Text } from '../engine/right.ts';
import type { Authority, Product } from './product.ts';
import { t } from './words.ts';

export const ocmw: Authority = { name: 'OCMW', level: 'local' };
export const groeipakketPayer: Authority = {
  name: 'uitbetaler van het Groeipakket (FONS, Infino, KidsLife, MyFamily, Parentia)',
  level: 'third',
  url: 'https://www.groeipakket.be',
};
export const disabilityService: Authority = {
  name: 'FOD Sociale Zekerheid, Directie-generaal Personen met een handicap',
  level: 'federal',
  url: 'https://handicap.belgium.be',
};

export const atOcmw: Text = t(
  'Bij het OCMW van uw gemeente.',
  'Au CPAS de votre commune.',
  'At the OCMW of your municipality.',
  'Belediyenizin OCMW’sinde.',
  'في مركز OCMW في بلديتك.',
  'В OCMW вашої громади.',
);

export const saidOrWritten: Text = t(
  'U mag dat zeggen of schrijven. U krijgt dezelfde dag een bewijs. Het OCMW beslist binnen 30 dagen.',
  'Vous pouvez le dire ou l’écrire. Vous recevez une preuve le jour même. Le CPAS décide dans les 30 jours.',
  'You may ask in words or in writing. You get a receipt the same day. The OCMW decides within 30 days.',
  'Sözle veya yazıyla isteyebilirsiniz. Aynı gün bir belge alırsınız. OCMW 30 gün içinde karar verir.',
  'يمكنك أن تطلب شفهيًا أو كتابةً. تحصل على إيصال في اليوم نفسه. يقرر المركز خلال 30 يومًا.',
  'Можна попросити усно або письмово. Того ж дня ви отримуєте квитанцію. OCMW вирішує протягом 30 днів.',
);

export const atGroeipakketPayer: Text = t(
  'Bij de uitbetaler van uw Groeipakket.',
  'Auprès de l’organisme qui paie votre Groeipakket.',
  'At the payer of your Groeipakket.',
  'Groeipakket ödeyicinizde.',
  'لدى جهة دفع Groeipakket.',
  'У вашого виплатника Groeipakket.',
);

export const atWonenInVlaanderen: Text = t(
  'Bij Wonen in Vlaanderen. Het woonloket of het OCMW helpt met het formulier.',
  'À Wonen in Vlaanderen. Le guichet du logement ou le CPAS aide pour le formulaire.',
  'With Wonen in Vlaanderen. The housing desk or the OCMW helps with the form.',
  'Wonen in Vlaanderen’de. Konut masası veya OCMW formda yardım eder.',
  'عند Wonen in Vlaanderen. يساعد مكتب السكن أو OCMW في الاستمارة.',
  'У Wonen in Vlaanderen. З бланком допоможе житлова служба або OCMW.',
);

export const helpedNearby: Text = t(
  'Uw gemeente, ziekenfonds of OCMW helpt u.',
  'Votre commune, votre mutualité ou le CPAS vous aide.',
  'Your municipality, health fund or OCMW helps you.',
  'Belediye, sağlık sandığı veya OCMW size yardım eder.',
  'البلدية أو صندوق المرض أو المركز يساعدك.',
  'Громада, лікарняна каса або OCMW вам допомагає.',
);

export const onDisabilitySite: Text = t(
  'U vraagt het aan op de website van de FOD Sociale Zekerheid.',
  'Vous la demandez sur le site du SPF Sécurité sociale.',
  'You apply on the website of the FPS Social Security.',
  'FOD Sociale Zekerheid sitesinden istersiniz.',
  'تطلبه على موقع FOD Sociale Zekerheid.',
  'Ви просите її на сайті FOD Sociale Zekerheid.',
);

/** The labour court, three months; each right says by which article. */
export const labourCourt = (source: string): NonNullable<Product['appeal']> => ({
  days: 90,
  where: t(
    'Arbeidsrechtbank, binnen drie maanden',
    'Tribunal du travail, dans les trois mois',
    'Labour court, within three months',
    'İş mahkemesi, üç ay içinde',
    'محكمة العمل خلال ثلاثة أشهر',
    'Трудовий суд, за три місяці',
  ),
  source,
});
