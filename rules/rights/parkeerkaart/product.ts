// The sheet of the parking card: who decides, where to ask, what to bring.
import { disabilityService } from '../asking.ts';
import { identityCard } from '../papers.ts';
import type { Product } from '../product.ts';
import { t } from '../words.ts';

export const product: Product = {
  authority: disabilityService,
  procedure: 'application',
  where: t(
    'U vraagt de kaart aan op de website van de FOD Sociale Zekerheid.',
    'Vous demandez la carte sur le site du SPF Sécurité sociale.',
    'You ask for the card on the website of the FPS Social Security.',
    'Kartı FOD Sociale Zekerheid sitesinden istersiniz.',
    'تطلب البطاقة على موقع FOD Sociale Zekerheid.',
    'Ви просите картку на сайті FOD Sociale Zekerheid.',
  ),
  how: t(
    'De gemeente of het OCMW helpt u.',
    'La commune ou le CPAS vous aide.',
    'The municipality or the OCMW helps you.',
    'Belediye veya OCMW size yardım eder.',
    'البلدية أو المركز يساعدك.',
    'Громада або OCMW вам допомагає.',
  ),
  papers: [
    identityCard,
    {
      what: t(
        'Uw attest van handicap, als u dat hebt',
        'Votre attestation de handicap, si vous en avez une',
        'Your certificate of disability, if you have it',
        'Varsa engellilik belgeniz',
        'شهادة الإعاقة إن وُجدت',
        'Довідка про інвалідність, якщо є',
      ),
      fromRegister: true,
    },
    {
      what: t(
        'Een pasfoto, als de dienst die vraagt',
        'Une photo, si le service la demande',
        'A photo, if the service asks for it',
        'İstenirse bir fotoğraf',
        'صورة إن طلبتها الجهة',
        'Фото, якщо служба просить',
      ),
      fromRegister: false,
    },
  ],
  themes: ['health', 'network'],
};
