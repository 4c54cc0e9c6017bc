// The sheet of the study grant: who decides, where to ask, what to bring. studietoelagen.be.
import { identityCard, taxAssessment } from '../papers.ts';
import type { Product } from '../product.ts';
import { t } from '../words.ts';

export const product: Product = {
  authority: { name: 'Vlaamse overheid, afdeling Studietoelagen', level: 'flemish', url: 'https://www.studietoelagen.be' },
  procedure: 'application',
  where: t(
    'Op studietoelagen.be, of met een formulier op papier.',
    'Sur studietoelagen.be, ou avec un formulaire papier.',
    'At studietoelagen.be, or with a paper form.',
    'studietoelagen.be sitesinde veya kâğıt formla.',
    'على studietoelagen.be أو بورقة.',
    'На studietoelagen.be або паперовою формою.',
  ),
  how: t(
    'U vraagt de toelage elk academiejaar opnieuw. Wie leefloon krijgt, vraagt eerst de toelage.',
    'Vous la demandez chaque année académique. Qui a un revenu d’intégration demande d’abord l’allocation.',
    'You apply again every academic year. Who has a living wage applies for the grant first.',
    'Her akademik yıl yeniden istersiniz. Geçim yardımı alan önce bursu ister.',
    'تطلبها من جديد كل سنة جامعية. من له دخل المعيشة يطلب المنحة أولًا.',
    'Ви просите щороку знову. Хто має прожитковий дохід, просить допомогу спершу.',
  ),
  papers: [
    identityCard,
    taxAssessment,
    {
      what: t(
        'Bewijs van inschrijving',
        'Preuve d’inscription',
        'Proof of enrolment',
        'Kayıt belgesi',
        'إثبات التسجيل',
        'Довідка про зарахування',
      ),
      fromRegister: true,
    },
    {
      what: t(
        'Huurcontract van het kot',
        'Contrat de location du kot',
        'Lease of the student room',
        'Öğrenci odası sözleşmesi',
        'عقد غرفة الطلاب',
        'Договір на студентську кімнату',
      ),
      forWhom: t(
        'Wie op kot woont',
        'Qui vit en kot',
        'Who lives in a student room',
        'Öğrenci odasında oturan',
        'من يسكن غرفة طلاب',
        'Хто живе в студентській кімнаті',
      ),
      fromRegister: false,
    },
    {
      what: t(
        'Attest van leefloon',
        'Attestation de revenu d’intégration',
        'Certificate of living wage',
        'Geçim yardımı belgesi',
        'شهادة دخل المعيشة',
        'Довідка про прожитковий дохід',
      ),
      forWhom: t(
        'Wie leefloon krijgt',
        'Qui reçoit un revenu d’intégration',
        'Who has a living wage',
        'Geçim yardımı alan',
        'من له دخل المعيشة',
        'Хто має прожитковий дохід',
      ),
      fromRegister: false,
    },
  ],
  themes: ['family', 'income'],
};
