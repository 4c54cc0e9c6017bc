// The sheet of the reference address: the OCMW decides, the municipality registers.
import { labourCourt } from '../asking.ts';
import { identityOrResidenceCard, ownIncome } from '../papers.ts';
import type { Product } from '../product.ts';
import { t } from '../words.ts';

export const product: Product = {
  authority: { name: 'OCMW', level: 'local', url: 'https://www.vvsg.be/kennisitem/vvsg/referentieadres-voor-daklozen' },
  procedure: 'application',
  where: t(
    'Bij het OCMW van de gemeente waar men gewoonlijk verblijft.',
    'Au CPAS de la commune où l’on séjourne habituellement.',
    'At the OCMW of the municipality where one usually stays.',
    'Genellikle kalınan belediyenin OCMW’sinde.',
    'في OCMW البلدية التي يقيم فيها الشخص عادة.',
    'В OCMW громади, де людина зазвичай перебуває.',
  ),
  how: t(
    'Mondeling of schriftelijk. Het OCMW doet een sociaal onderzoek, beslist en geeft een attest; daarmee schrijft de gemeente in. Wie nog ergens ingeschreven staat, wordt daar eerst geschrapt.',
    'Oralement ou par écrit. Le CPAS fait une enquête sociale, décide et donne une attestation ; la commune inscrit avec elle. Qui est encore inscrit ailleurs y est d’abord radié.',
    'By word or in writing. The OCMW makes a social enquiry, decides and gives a certificate; with it the municipality registers. Who is still registered elsewhere is first struck off there.',
    'Sözlü veya yazılı. OCMW sosyal inceleme yapar, karar verir ve belge verir; belediye bununla kaydeder. Başka yerde kayıtlı olan önce oradan silinir.',
    'شفهيًا أو كتابيًا. يجري OCMW بحثًا اجتماعيًا ويقرر ويعطي شهادة؛ بها تسجل البلدية. من هو مسجل في مكان آخر يُشطب أولًا.',
    'Усно або письмово. OCMW проводить дослідження, вирішує й дає довідку; за нею громада реєструє. Хто ще десь записаний, того спершу знімають.',
  ),
  papers: [
    identityOrResidenceCard,
    {
      what: t(
        'Bewijs van het verlies van de woning',
        'Preuve de la perte du logement',
        'Proof that the dwelling was lost',
        'Evin kaybedildiğine dair belge',
        'إثبات فقدان البيت',
        'Доказ втрати житла',
      ),
      forWhom: t('Wie het heeft', 'Qui en a une', 'Who has it', 'Olan', 'من لديه', 'Хто має'),
      fromRegister: false,
    },
    ownIncome,
  ],
  term: { days: 30, source: 'OCMW-wet 08-07-1976 art. 71 (een maand)' },
  appeal: labourCourt('OCMW-wet 08-07-1976 art. 71'),
  themes: ['housing', 'network'],
};
