// Studietoelage: a grant a year for a student in higher education, to be asked for; who has leefloon asks it first. Decreet 08-06-2007 (studiefinanciering).
// The limits and amounts of the decree are those of 2008 and were indexed since; the present ones were not found: they are not computed with.
import type { Right } from '../../engine/right.ts';
import { otherProperty, taxedYearLine } from '../child-conditions.ts';
import { livesInBelgium, residenceNotRuledOut } from '../personal-conditions.ts';
import { nextLines, says, t, titleOf } from '../words.ts';

const law = 'Decreet 08-06-2007 (studiefinanciering) art. 39, 42, 43, 51';

export const studietoelage: Right = {
  code: 'studietoelage',
  entity: 'person',
  title: titleOf('studietoelage'),
  source: law,
  from: '2008-09-01',
  already: 'any(incomes where active and kind = studyGrant)',
  conditions: [
    {
      rule: 'higherEducation',
      // The age only keeps the question away from small children.
      test: 'age(birthDate) >= 15 and student = higher',
      source: law,
      text: says(
        t(
          'Studeert in het hoger onderwijs.',
          'Étudie dans l’enseignement supérieur.',
          'Studies in higher education.',
          'Yükseköğretimde okuyor.',
          'يدرس في التعليم العالي.',
          'Навчається у вищій школі.',
        ),
        t(
          'Studeert niet in het hoger onderwijs.',
          'N’étudie pas dans l’enseignement supérieur.',
          'Does not study in higher education.',
          'Yükseköğretimde okumuyor.',
          'لا يدرس في التعليم العالي.',
          'Не навчається у вищій школі.',
        ),
        t(
          'Wij weten niet of deze persoon hoger onderwijs volgt.',
          'Nous ne savons pas si cette personne suit l’enseignement supérieur.',
          'We do not know whether this person is in higher education.',
          'Bu kişinin yükseköğretimde olup olmadığını bilmiyoruz.',
          'لا نعرف هل هذا الشخص في التعليم العالي.',
          'Ми не знаємо, чи ця людина навчається у вищій школі.',
        ),
      ),
    },
    livesInBelgium(law),
    residenceNotRuledOut(`${law} (nationaliteit: te verifiëren)`),
    {
      rule: 'incomeUnderLimit',
      // A limit that is not known decides nothing, not even without income (contract).
      test: 'notKnown > 0 and taxedYear <= notKnown',
      source: law,
      text: says(
        t(
          'Het inkomen ligt onder elke grens.',
          'Le revenu est sous toute limite.',
          'The income is under any limit.',
          'Gelir her sınırın altında.',
          'الدخل تحت كل حد.',
          'Дохід нижчий за будь-яку межу.',
        ),
        t(
          'Het inkomen ligt boven de grens.',
          'Le revenu dépasse la limite.',
          'The income is above the limit.',
          'Gelir sınırın üstünde.',
          'الدخل فوق الحد.',
          'Дохід вищий за межу.',
        ),
        t(
          'De grenzen van dit academiejaar zijn hier niet gekend, of het inkomen niet. Vraag de toelage aan: de dienst rekent het uit.',
          'Les limites de cette année ne sont pas connues ici, ou le revenu ne l’est pas. Demandez l’allocation : le service calcule.',
          'The limits of this academic year are not known here, or the income is not. Apply: the service works it out.',
          'Bu yılın sınırları ya da gelir burada bilinmiyor. Başvurun: kurum hesaplar.',
          'حدود هذه السنة غير معروفة هنا، أو الدخل غير معروف. قدّم الطلب: الجهة تحسب.',
          'Межі цього року або дохід тут невідомі. Подайте заяву: служба порахує.',
        ),
      ),
    },
    otherProperty(`${law} (kadastraal inkomen)`),
  ],
  manual: [
    {
      rule: 'residenceToCheck',
      when: 'not residenceOpensAllowance and not residenceGivesNoAllowance and residence.status != subsidiaryProtection',
      source: `${law} (nationaliteit: te verifiëren)`,
      text: t(
        'De lijst van nationaliteiten en verblijven is hier niet nagekeken. Eén lezing: alleen wie lang genoeg hier is. Andere lezing: elk wettig verblijf. Vraag het aan de dienst Studietoelagen.',
        'La liste des nationalités et des séjours n’est pas vérifiée ici. Une lecture : seulement après un certain temps ici. Autre lecture : tout séjour légal. Demandez au service Studietoelagen.',
        'The list of nationalities and stays is not verified here. One reading: only who is here long enough. Other reading: every lawful stay. Ask the service Studietoelagen.',
        'Uyruk ve oturum listesi burada denetlenmedi. Bir yorum: yalnız yeterince uzun kalanlar. Diğer yorum: her yasal oturum. Studietoelagen’e sorun.',
        'لم يُتحقق هنا من قائمة الجنسيات والإقامات. قراءة أولى: فقط من أقام مدة كافية. قراءة ثانية: كل إقامة قانونية. اسأل خدمة Studietoelagen.',
        'Список громадянств і статусів тут не перевірено. Одне прочитання: лише хто тут досить довго. Інше: будь-яке законне перебування. Спитайте службу Studietoelagen.',
      ),
    },
  ],
  notes: [
    {
      rule: 'leefloonFirst',
      when: 'takesLeefloon',
      source: 'Wet 26-05-2002 art. 3, 6°',
      text: t(
        'Met een leefloon moet u eerst een studietoelage vragen. Ze telt niet mee voor het leefloon.',
        'Avec un revenu d’intégration, vous devez d’abord demander une allocation d’études. Elle ne compte pas comme ressource.',
        'With a living wage you must first apply for a study grant. It does not count as a means.',
        'Geçim yardımı alıyorsanız önce öğrenim bursu istemelisiniz. Geçim yardımı için gelir sayılmaz.',
        'مع دخل المعيشة يجب أن تطلب أولًا منحة دراسية. وهي لا تُحسب دخلًا.',
        'З прожитковим доходом треба спершу просити навчальну допомогу. Вона не рахується як дохід.',
      ),
    },
  ],
  amount: { is: 'notKnown', per: 'year' },
  steps: [taxedYearLine(law)],
  next: nextLines('studietoelage'),
};
