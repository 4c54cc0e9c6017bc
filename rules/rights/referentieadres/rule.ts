// Referentieadres: an address at the OCMW for who has no dwelling, so that letters and rights still reach him. Wet 19-07-1991 art. 1 par. 2; KB 16-07-1992 art. 20;
// circular POD MI 07-05-2007. Who still stands at an old address is struck off there first, with the help of the OCMW: that rules nothing out.
import type { Right } from '../../engine/right.ts';
import { livesInBelgium } from '../personal-conditions.ts';
import { nextLines, says, t, titleOf } from '../words.ts';

const law = 'Wet 19-07-1991 (bevolkingsregisters) art. 1 par. 2; KB 16-07-1992 art. 20';
const ocmw = 'OCMW-wet 08-07-1976 art. 57; omzendbrief POD MI 07-05-2007';

export const referentieadres: Right = {
  code: 'referentieadres',
  entity: 'person',
  title: titleOf('referentieadres'),
  source: `${law}; ${ocmw}`,
  from: '1997-03-16',
  definitions: [
    { name: 'hasDwelling', is: 'dwelling.tenure in (privateRent, socialRentCompany, socialRentAgency, owner)' },
    { name: 'withoutDwelling', is: 'dwelling.tenure in (street, shelter) or (homeless and not hasDwelling)' },
  ],
  conditions: [
    {
      rule: 'adult',
      test: 'age(birthDate) >= 18',
      source: law,
      text: says(
        t('Meerderjarig.', 'Majeur.', 'Of age.', 'Reşit.', 'بالغ.', 'Повнолітній.'),
        t(
          'Een minderjarig kind volgt het adres van de ouder.',
          'Un enfant mineur suit l’adresse du parent.',
          'A minor child follows the address of the parent.',
          'Küçük çocuk anne veya babanın adresini izler.',
          'يتبع الطفل القاصر عنوان أحد الوالدين.',
          'Неповнолітня дитина має адресу батьків.',
        ),
        t(
          'De leeftijd is niet gekend.',
          'L’âge n’est pas connu.',
          'The age is not known.',
          'Yaş bilinmiyor.',
          'العمر غير معروف.',
          'Вік невідомий.',
        ),
      ),
    },
    livesInBelgium(law),
    {
      rule: 'withoutDwelling',
      test: 'withoutDwelling',
      source: ocmw,
      text: says(
        t(
          'Heeft geen eigen woning, of is tijdelijk in een opvang of bij anderen.',
          'N’a pas de logement, ou est provisoirement en accueil ou chez d’autres.',
          'Has no dwelling, or stays for a time in a shelter or with others.',
          'Kendi evi yok veya geçici olarak barınakta ya da başkalarının yanında.',
          'لا بيت له أو هو مؤقتًا في مأوى أو عند آخرين.',
          'Не має житла або тимчасово живе в притулку чи в інших.',
        ),
        t(
          'Heeft een woning of is niet dakloos.',
          'A un logement ou n’est pas sans abri.',
          'Has a dwelling or is not homeless.',
          'Evi var veya evsiz değil.',
          'له بيت أو ليس بلا مأوى.',
          'Має житло або не є бездомним.',
        ),
        t(
          'Wij weten niet of er een woning is.',
          'Nous ne savons pas s’il y a un logement.',
          'We do not know whether there is a dwelling.',
          'Ev olup olmadığını bilmiyoruz.',
          'لا نعرف إن كان هناك بيت.',
          'Ми не знаємо, чи є житло.',
        ),
      ),
    },
    {
      rule: 'mayBeRegistered',
      test: 'not (residence.status in (undocumented, shortStay))',
      source: law,
      text: says(
        t(
          'Mag in een bevolkingsregister staan.',
          'Peut être inscrit dans un registre de la population.',
          'May stand in a population register.',
          'Nüfus kaydında yer alabilir.',
          'يجوز تسجيله في سجل السكان.',
          'Може бути в реєстрі населення.',
        ),
        t(
          'Zonder verblijf van meer dan drie maanden is een inschrijving niet mogelijk.',
          'Sans séjour de plus de trois mois, une inscription n’est pas possible.',
          'Without a stay of more than three months a registration is not possible.',
          'Üç aydan uzun oturum olmadan kayıt mümkün değil.',
          'دون إقامة تزيد على ثلاثة أشهر لا يمكن التسجيل.',
          'Без перебування понад три місяці реєстрація неможлива.',
        ),
        t(
          'Het verblijfsstatuut is niet gekend.',
          'Le statut de séjour n’est pas connu.',
          'The residence status is not known.',
          'Oturum durumu bilinmiyor.',
          'وضع الإقامة غير معروف.',
          'Статус перебування невідомий.',
        ),
      ),
    },
  ],
  manual: [
    {
      rule: 'waitingRegister',
      when: 'residence.status = asylumSeeker',
      source: `${law}; Opvangwet 12-01-2007`,
      text: t(
        'Een asielzoeker staat in het wachtregister. Met een opvangplaats is dat het adres; zonder opvangplaats lezen de bronnen het verschillend.',
        'Un demandeur d’asile est au registre d’attente. Avec une place d’accueil, c’est son adresse ; sans place, les sources divergent.',
        'An asylum seeker is in the waiting register. With a reception place that is the address; without one the sources differ.',
        'Sığınmacı bekleme kaydındadır. Kabul yeri varsa adres odur; yoksa kaynaklar farklı söyler.',
        'طالب اللجوء في سجل الانتظار. مع مكان استقبال يكون ذلك عنوانه؛ وبدونه تختلف المصادر.',
        'Шукач притулку в реєстрі очікування. З місцем прийому це й адреса; без нього джерела розходяться.',
      ),
    },
  ],
  notes: [
    {
      rule: 'strikeOldAddress',
      when: 'residence.register in (population, foreigners)',
      source: ocmw,
      text: t(
        'Staat nog ingeschreven: het OCMW vraagt de gemeente om het oude adres te schrappen.',
        'Est encore inscrit : le CPAS demande à la commune de radier l’ancienne adresse.',
        'Is still registered: the OCMW asks the municipality to strike off the old address.',
        'Hâlâ kayıtlı: OCMW belediyeden eski adresin silinmesini ister.',
        'ما زال مسجلًا: يطلب OCMW من البلدية شطب العنوان القديم.',
        'Ще зареєстрований: OCMW просить громаду скасувати стару адресу.',
      ),
    },
    {
      rule: 'socialEnquiry',
      when: 'true',
      source: ocmw,
      text: t(
        'Het OCMW gaat in een sociaal onderzoek na of u zelf geen woning kunt betalen. Wie het adres heeft, meldt zich minstens eens per drie maanden.',
        'Le CPAS vérifie par une enquête sociale si vous ne pouvez payer un logement. Qui a l’adresse se présente au moins tous les trois mois.',
        'The OCMW finds out in a social enquiry whether you cannot pay for a dwelling. Who has the address reports at least every three months.',
        'OCMW, ev tutamayacağınızı sosyal incelemeyle araştırır. Adresi olan en az üç ayda bir gelir.',
        'يتحقق OCMW في بحث اجتماعي من عدم قدرتك على دفع بيت. من له العنوان يحضر كل ثلاثة أشهر على الأقل.',
        'OCMW перевіряє, чи ви самі не можете оплатити житло. Хто має адресу, з’являється щонайменше раз на три місяці.',
      ),
    },
  ],
  next: nextLines('referentieadres'),
};
