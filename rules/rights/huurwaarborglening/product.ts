// The sheet of the deposit loan: the Vlaams Woningfonds decides.
import { identityCard } from '../papers.ts';
import type { Product } from '../product.ts';
import { t } from '../words.ts';

export const product: Product = {
  authority: {
    name: 'Vlaams Woningfonds',
    level: 'flemish',
    url: 'https://vlaamswoningfonds.be/onze-diensten/huurwaarborglening/kenmerken-huurwaarborglening',
  },
  procedure: 'application',
  where: t(
    'Bij het Vlaams Woningfonds. Het woonloket of het OCMW helpt.',
    'Au Vlaams Woningfonds. Le guichet du logement ou le CPAS aide.',
    'With the Vlaams Woningfonds. The housing desk or the OCMW helps.',
    'Vlaams Woningfonds’da. Konut masası veya OCMW yardım eder.',
    'عند Vlaams Woningfonds. يساعد مكتب السكن أو OCMW.',
    'У Vlaams Woningfonds. Допоможе житлова служба або OCMW.',
  ),
  how: t(
    'Elke huurder tekent het formulier. Het Woningfonds zegt binnen twee werkdagen of alles erbij is. Wie nog geen contract heeft, vraagt een principiële goedkeuring; die geldt drie maanden.',
    'Chaque locataire signe le formulaire. Le Woningfonds dit dans les deux jours ouvrables si tout y est. Qui n’a pas encore de bail demande un accord de principe, valable trois mois.',
    'Every tenant signs the form. The Woningfonds says within two working days whether all is there. Who has no lease yet asks for an approval in principle, good for three months.',
    'Her kiracı formu imzalar. Woningfonds iki iş gününde eksik olup olmadığını söyler. Sözleşmesi olmayan, üç ay geçerli ilke onayı ister.',
    'يوقع كل مستأجر الاستمارة. يقول Woningfonds خلال يومي عمل إن كان كل شيء موجودًا. من لا عقد له بعد يطلب موافقة مبدئية صالحة ثلاثة أشهر.',
    'Кожен орендар підписує бланк. Woningfonds за два робочі дні каже, чи все є. Хто ще не має договору, просить попередню згоду на три місяці.',
  ),
  papers: [
    {
      what: t(
        'Huurcontract of ontwerp ervan',
        'Bail ou projet de bail',
        'Lease or its draft',
        'Kira sözleşmesi veya taslağı',
        'عقد الإيجار أو مسودته',
        'Договір оренди або проєкт',
      ),
      fromRegister: false,
    },
    identityCard,
    {
      what: t(
        'Laatste aanslagbiljet, of een verklaring over het inkomen',
        'Dernier avertissement-extrait de rôle, ou une déclaration de revenus',
        'Latest tax assessment, or a declaration of income',
        'Son vergi bildirimi (aanslagbiljet) veya gelir beyanı',
        'آخر كشف ضريبي (aanslagbiljet) أو تصريح بالدخل',
        'Останній податковий лист (aanslagbiljet) або заява про дохід',
      ),
      fromRegister: true,
    },
    {
      what: t(
        'Aanvraagformulier, getekend door elke huurder',
        'Formulaire signé par chaque locataire',
        'Form, signed by every tenant',
        'Her kiracının imzaladığı form',
        'الاستمارة موقعة من كل مستأجر',
        'Бланк, підписаний кожним орендарем',
      ),
      fromRegister: false,
    },
  ],
  term: { days: 10, source: 'BVR 07-12-2018: 10 werkdagen na een volledige aanvraag (holsbeek.be, woonverhaal.be)' },
  themes: ['housing'],
};
