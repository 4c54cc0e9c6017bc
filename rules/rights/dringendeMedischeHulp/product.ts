// The sheet of urgent medical help: who decides, where to go, what to bring.
import { labourCourt, ocmw } from '../asking.ts';
import type { Product } from '../product.ts';
import { t } from '../words.ts';

export const product: Product = {
  authority: ocmw,
  procedure: 'application',
  where: t(
    'U gaat naar het OCMW van de gemeente waar u woont.',
    'Vous allez au CPAS de la commune où vous vivez.',
    'Go to the OCMW of the municipality where you live.',
    'Yaşadığınız belediyenin OCMW’sine gidin.',
    'اذهب إلى مركز OCMW في البلدية التي تعيش فيها.',
    'Ідіть до OCMW громади, де ви живете.',
  ),
  how: t(
    'Is het heel dringend? Ga eerst naar het ziekenhuis. Het ziekenhuis belt het OCMW.',
    'C’est très urgent ? Allez d’abord à l’hôpital. L’hôpital appelle le CPAS.',
    'Is it very urgent? Go to the hospital first. The hospital calls the OCMW.',
    'Çok mu acil? Önce hastaneye gidin. Hastane OCMW’yi arar.',
    'هل الأمر عاجل جدًا؟ اذهب أولًا إلى المستشفى. المستشفى يتصل بالمركز.',
    'Це дуже терміново? Спочатку ідіть до лікарні. Лікарня телефонує до OCMW.',
  ),
  papers: [
    {
      what: t(
        'Een attest van de dokter',
        'Une attestation du médecin',
        'A certificate of the doctor',
        'Doktor raporu',
        'شهادة من الطبيب',
        'Довідка лікаря',
      ),
      fromRegister: false,
    },
    {
      what: t(
        'Een papier met uw naam, als u dat hebt',
        'Un papier avec votre nom, si vous en avez un',
        'A paper with your name, if you have one',
        'Varsa adınızın yazdığı bir belge',
        'ورقة فيها اسمك إن وُجدت',
        'Папір з вашим ім’ям, якщо є',
      ),
      fromRegister: false,
    },
    {
      what: t(
        'Het adres waar u slaapt',
        'L’adresse où vous dormez',
        'The address where you sleep',
        'Uyuduğunuz adres',
        'العنوان الذي تنام فيه',
        'Адреса, де ви ночуєте',
      ),
      fromRegister: false,
    },
  ],
  appeal: labourCourt('OCMW-wet 08-07-1976 art. 71'),
  themes: ['health'],
};
