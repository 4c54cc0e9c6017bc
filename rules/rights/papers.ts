// The papers that more than one right asks for: one name each, so that the same paper is called the same everywhere.
import type { Paper } from './product.ts';
import { t } from './words.ts';

export const identityCard: Paper = {
  what: t('Uw identiteitskaart', 'Votre carte d’identité', 'Your identity card', 'Kimlik kartınız', 'بطاقة الهوية', 'Посвідчення особи'),
  fromRegister: true,
};

export const identityOrResidenceCard: Paper = {
  what: t(
    'Uw identiteitskaart of verblijfskaart',
    'Votre carte d’identité ou de séjour',
    'Your identity card or residence card',
    'Kimlik veya oturum kartınız',
    'بطاقة الهوية أو الإقامة',
    'Посвідчення особи або карта проживання',
  ),
  fromRegister: true,
};

export const rentalContract: Paper = {
  what: t('Uw huurcontract', 'Votre contrat de bail', 'Your rental contract', 'Kira sözleşmeniz', 'عقد الإيجار', 'Договір оренди'),
  fromRegister: false,
};

export const taxAssessment: Paper = {
  what: t(
    'Uw laatste aanslagbiljet van de belastingen',
    'Votre dernier avertissement-extrait de rôle',
    'Your latest tax assessment',
    'Son vergi bildiriminiz (aanslagbiljet)',
    'آخر إشعار ضريبي (aanslagbiljet)',
    'Останній податковий лист (aanslagbiljet)',
  ),
  fromRegister: true,
};

export const ownIncome: Paper = {
  what: t('Bewijs van uw inkomen', 'La preuve de vos revenus', 'Proof of your income', 'Gelir belgeniz', 'إثبات دخلك', 'Довідка про дохід'),
  fromRegister: true,
};

export const householdIncome: Paper = {
  what: t(
    'Bewijs van het inkomen van uw gezin',
    'La preuve des revenus du ménage',
    'Proof of the income of your household',
    'Ailenizin gelir belgesi',
    'إثبات دخل أسرتك',
    'Довідка про дохід сім’ї',
  ),
  fromRegister: true,
};

export const allHouseholdIncome: Paper = {
  what: t(
    'Bewijs van alle inkomsten van uw gezin',
    'La preuve de tous les revenus du ménage',
    'Proof of all income in your household',
    'Ailenizdeki bütün gelirlerin belgesi',
    'إثبات كل دخل في أسرتك',
    'Довідки про всі доходи сім’ї',
  ),
  fromRegister: true,
};

export const incomeOfNow: Paper = {
  what: t(
    'Bewijs van uw inkomen van nu',
    'La preuve de vos revenus actuels',
    'Proof of your income now',
    'Şimdiki gelirinizin belgesi',
    'إثبات دخلك الآن',
    'Довідка про теперішній дохід',
  ),
  fromRegister: false,
};

export const statementsOfAllAccounts: Paper = {
  what: t(
    'Uittreksels van al uw rekeningen',
    'Les extraits de tous vos comptes',
    'Statements of all your bank accounts',
    'Bütün banka hesaplarınızın dökümü',
    'كشوف كل حساباتك في البنك',
    'Виписки з усіх рахунків',
  ),
  fromRegister: false,
};

export const familyBenefit: Paper = {
  what: t(
    'Bewijs van uw gezinsbijslag',
    'La preuve des allocations familiales',
    'Proof of your family benefit',
    'Çocuk parası belgesi',
    'إثبات مخصصات الأطفال',
    'Довідка про допомогу на дітей',
  ),
  fromRegister: true,
};

export const accountNumber: Paper = {
  what: t('Uw rekeningnummer', 'Votre numéro de compte', 'Your account number', 'Hesap numaranız', 'رقم حسابك', 'Номер рахунку'),
  fromRegister: false,
};

export const certificateOfPayer: Paper = {
  what: t(
    'Een attest van het OCMW of van de dienst die u betaalt',
    'Une attestation du CPAS ou du service qui vous paie',
    'A certificate of the OCMW or of the service that pays you',
    'OCMW’den veya size ödeme yapan kurumdan bir belge',
    'شهادة من مركز OCMW أو من الجهة التي تدفع لك',
    'Довідка від OCMW або служби, яка вам платить',
  ),
  fromRegister: true,
};

export const childBenefitOfAdultChildren: Paper = {
  what: t(
    'Attest kinderbijslag van inwonende kinderen boven 18 jaar',
    'Attestation d’allocations familiales des enfants de plus de 18 ans',
    'Certificate of child benefit for children over 18 who live in',
    'Evde oturan 18 yaş üstü çocuklar için çocuk parası belgesi',
    'شهادة إعانة الأطفال لمن فوق 18 سنة في البيت',
    'Довідка про допомогу на дітей старше 18 років',
  ),
  forWhom: t(
    'Wie zulke kinderen heeft',
    'Qui a de tels enfants',
    'Who has such children',
    'Böyle çocuğu olan',
    'من لديه مثل هؤلاء الأطفال',
    'Хто має таких дітей',
  ),
  fromRegister: true,
};

export const recognisedHandicap: Paper = {
  what: t(
    'Attest van een erkende handicap',
    'Attestation d’un handicap reconnu',
    'Certificate of a recognised handicap',
    'Tanınmış engel belgesi',
    'شهادة إعاقة معترف بها',
    'Довідка про визнану інвалідність',
  ),
  forWhom: t('Wie een handicap heeft', 'Qui a un handicap', 'Who has a handicap', 'Engeli olan', 'من لديه إعاقة', 'Хто має інвалідність'),
  fromRegister: true,
};

export const medicalReports: Paper = {
  what: t(
    'Verslagen van uw dokter',
    'Les rapports de votre médecin',
    'Reports of your doctor',
    'Doktorunuzun raporları',
    'تقارير طبيبك',
    'Висновки лікаря',
  ),
  fromRegister: false,
};
