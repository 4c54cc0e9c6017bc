// Local rules of Bilzen (NIS 73006), inherited on 01-01-2025 by Bilzen-Hoeselt (NIS 73110: te verifiëren). S043: the premium was abolished on 31-12-2015, came
// back on 01-04-2020 and was widened on 01-04-2021. Sources: bilzen.be; policy plan of Bilzen 2020-2025.
import { says, t } from '../rights/words.ts';
import { birthInFamily, familyHasIncreasedReimbursement } from './birth-conditions.ts';
import { caredForAge, caredForPoints, increasedReimbursement, kinOrLivesIn, sameMunicipality } from './carer-conditions.ts';
import type { LocalRule } from './local-rule.ts';

const of2020 = 'Subsidiereglement mantelzorgpremie Bilzen, 01-04-2020';
const of2021 = 'Subsidiereglement mantelzorgpremie Bilzen, 01-04-2021';
const amount = 'if informalCare.personsCaredFor >= 2 then $mantelzorgpremieBilzen.two else $mantelzorgpremieBilzen.one';

export const mantelzorgpremieBilzen: LocalRule = {
  right: 'mantelzorgpremie',
  municipalities: [73006, 73110],
  versions: [
    {
      from: '2016-01-01',
      to: '2020-03-31',
      source: 'Bilzen, afgeschaft op 31-12-2015',
      conditions: [
        {
          rule: 'abolished',
          test: 'false',
          source: 'Bilzen, afgeschaft op 31-12-2015, opnieuw vanaf 01-04-2020',
          text: says(
            t('De premie bestaat.', 'La prime existe.', 'The premium exists.', 'Prim var.', 'المنحة موجودة.', 'Премія існує.'),
            t(
              'De gemeente had in die jaren geen premie.',
              'La commune n’avait pas de prime ces années-là.',
              'The municipality had no premium in those years.',
              'O yıllarda belediyenin primi yoktu.',
              'لم تكن للبلدية منحة في تلك السنوات.',
              'У ті роки громада не мала премії.',
            ),
            t(
              'De datum is niet gekend.',
              'La date n’est pas connue.',
              'The date is not known.',
              'Tarih bilinmiyor.',
              'التاريخ غير معروف.',
              'Дата невідома.',
            ),
          ),
        },
      ],
    },
    {
      from: '2020-04-01',
      to: '2021-03-31',
      source: of2020,
      conditions: [
        sameMunicipality(of2020),
        kinOrLivesIn(1, of2020),
        caredForAge(65, of2020),
        caredForPoints(of2020),
        increasedReimbursement(of2020),
      ],
      amount,
    },
    {
      from: '2021-04-01',
      source: of2021,
      conditions: [sameMunicipality(of2021), kinOrLivesIn(2, of2021), caredForAge(21, of2021), caredForPoints(of2021)],
      manual: [
        {
          rule: 'incomeWidened',
          when: 'not informalCare.caredForIncreasedReimbursement',
          source: of2021,
          text: t(
            'Zonder verhoogde tegemoetkoming. Sinds april 2021 mag het inkomen hoger zijn, maar wij kennen de nieuwe grens niet. Volgens de oude tekst: nee. Volgens de nieuwe: misschien. Vraag het aan het zorgloket.',
            'Sans intervention majorée. Depuis avril 2021, le revenu peut être plus élevé, mais nous ne connaissons pas le nouveau plafond. Selon l’ancien texte : non. Selon le nouveau : peut-être. Demandez au guichet des soins.',
            'Without increased reimbursement. Since April 2021 the income may be higher, but we do not know the new limit. By the old text: no. By the new: perhaps. Ask the care desk.',
            'Artırılmış geri ödeme yok. Nisan 2021’den beri gelir daha yüksek olabilir, ama yeni sınırı bilmiyoruz. Eski metne göre: hayır. Yenisine göre: belki. Bakım bürosuna (zorgloket) sorun.',
            'بدون التعويض المرتفع. منذ نيسان 2021 يمكن أن يكون الدخل أعلى، لكن لا نعرف الحد الجديد. حسب النص القديم: لا. حسب الجديد: ربما. اسأل مكتب الرعاية (zorgloket).',
            'Без підвищеного відшкодування. З квітня 2021 дохід може бути вищим, але нової межі ми не знаємо. За старим текстом: ні. За новим: можливо. Спитайте в бюро догляду (zorgloket).',
          ),
        },
      ],
      amount,
    },
  ],
};

// The plan gives the voucher for its own years: what came after 31-12-2025 was not seen, so no version is in force then.
const birth = 'Beleidsplan Bilzen 2020-2025 (geboortebon)';

export const geboortebonBilzen: LocalRule = {
  right: 'geboortebon',
  municipalities: [73006, 73110],
  versions: [
    {
      from: '2020-01-01',
      to: '2025-12-31',
      source: birth,
      conditions: [birthInFamily(birth), familyHasIncreasedReimbursement(birth)],
      amount: '$geboortebonBilzen.voucher * min($geboortebonBilzenRule.maxPerFamily, births)',
    },
  ],
};
