// The words of the rule in six languages: Studietoelage. What each decides stands in rule.ts.
import { says, t } from '../words.ts';

export const words = {
  higherEducation: says(
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
  incomeUnderLimit: says(
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
  residenceToCheck: t(
    'De lijst van nationaliteiten en verblijven is hier niet nagekeken. Eén lezing: alleen wie lang genoeg hier is. Andere lezing: elk wettig verblijf. Vraag het aan de dienst Studietoelagen.',
    'La liste des nationalités et des séjours n’est pas vérifiée ici. Une lecture : seulement après un certain temps ici. Autre lecture : tout séjour légal. Demandez au service Studietoelagen.',
    'The list of nationalities and stays is not verified here. One reading: only who is here long enough. Other reading: every lawful stay. Ask the service Studietoelagen.',
    'Uyruk ve oturum listesi burada denetlenmedi. Bir yorum: yalnız yeterince uzun kalanlar. Diğer yorum: her yasal oturum. Studietoelagen’e sorun.',
    'لم يُتحقق هنا من قائمة الجنسيات والإقامات. قراءة أولى: فقط من أقام مدة كافية. قراءة ثانية: كل إقامة قانونية. اسأل خدمة Studietoelagen.',
    'Список громадянств і статусів тут не перевірено. Одне прочитання: лише хто тут досить довго. Інше: будь-яке законне перебування. Спитайте службу Studietoelagen.',
  ),
  leefloonFirst: t(
    'Met een leefloon moet u eerst een studietoelage vragen. Ze telt niet mee voor het leefloon.',
    'Avec un revenu d’intégration, vous devez d’abord demander une allocation d’études. Elle ne compte pas comme ressource.',
    'With a living wage you must first apply for a study grant. It does not count as a means.',
    'Geçim yardımı alıyorsanız önce öğrenim bursu istemelisiniz. Geçim yardımı için gelir sayılmaz.',
    'مع دخل المعيشة يجب أن تطلب أولًا منحة دراسية. وهي لا تُحسب دخلًا.',
    'З прожитковим доходом треба спершу просити навчальну допомогу. Вона не рахується як дохід.',
  ),
};
