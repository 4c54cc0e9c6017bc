// Local rules of Heiderode (NIS 99001), the invented municipality of the demo: conditions and amounts are made up and say so in their source.
import { birthInFamily, familyHasIncreasedReimbursement } from './birth-conditions.ts';
import { caredForAge, caredForPoints, kinOrLivesIn, sameMunicipality } from './carer-conditions.ts';
import { says, t } from '../rights/words.ts';
import type { LocalRule } from './local-rule.ts';

const source = 'Reglement mantelzorgpremie Heiderode, 2016 (verzonnen voor de demo)';

export const mantelzorgpremieHeiderode: LocalRule = {
  right: 'mantelzorgpremie',
  municipalities: [99001],
  versions: [
    {
      from: '2016-01-01',
      source,
      conditions: [sameMunicipality(source), kinOrLivesIn(2, source), caredForAge(21, source), caredForPoints(source)],
      amount: 'if informalCare.personsCaredFor >= 2 then $mantelzorgpremieHeiderode.two else $mantelzorgpremieHeiderode.one',
    },
  ],
};

const leisure = 'Reglement UiTPAS Heiderode, 2016 (verzonnen voor de demo)';

export const uitpasKansentariefHeiderode: LocalRule = {
  right: 'uitpasKansentarief',
  municipalities: [99001],
  versions: [
    {
      from: '2016-01-01',
      source: leisure,
      definitions: [
        {
          name: 'uitpasGround',
          of: 'person',
          is: 'isIncreasedReimbursement or takesLeefloon or (not minorChild and debtHelp in (management, mediation, collectiveSettlement))',
        },
      ],
      conditions: [
        {
          rule: 'uitpasGroup',
          test: 'uitpasGround or (minorChild and any(parents where uitpasGround))',
          source: leisure,
          text: says(
            t(
              'Verhoogde tegemoetkoming, leefloon of hulp bij schulden: 80 % korting.',
              'Intervention majorée, revenu d’intégration ou aide pour dettes : 80 % de réduction.',
              'Increased reimbursement, living wage or debt help: 80% off.',
              'Artırılmış geri ödeme, geçim yardımı veya borç yardımı: yüzde 80 indirim.',
              'تعويض مرتفع أو دخل المعيشة أو مساعدة الديون: تخفيض 80 بالمئة.',
              'Підвищене відшкодування, прожитковий дохід або допомога з боргами: знижка 80 %.',
            ),
            t(
              'Geen verhoogde tegemoetkoming, leefloon of hulp bij schulden.',
              'Ni intervention majorée, ni revenu d’intégration, ni aide pour dettes.',
              'No increased reimbursement, living wage or debt help.',
              'Artırılmış geri ödeme, geçim yardımı veya borç yardımı yok.',
              'لا تعويض مرتفع ولا دخل معيشة ولا مساعدة ديون.',
              'Немає підвищеного відшкодування, прожиткового доходу чи допомоги з боргами.',
            ),
            t(
              'Statuut of hulp bij schulden is nog niet gekend.',
              'Le statut ou l’aide pour dettes n’est pas encore connu.',
              'Status or debt help is not known yet.',
              'Durum veya borç yardımı henüz bilinmiyor.',
              'الوضع أو مساعدة الديون غير معروف بعد.',
              'Статус або допомога з боргами ще невідомі.',
            ),
          ),
        },
      ],
    },
  ],
};

const birth = 'Reglement geboortebon Heiderode, 2016 (verzonnen voor de demo)';

export const geboortebonHeiderode: LocalRule = {
  right: 'geboortebon',
  municipalities: [99001],
  versions: [
    {
      from: '2016-01-01',
      source: birth,
      conditions: [birthInFamily(birth), familyHasIncreasedReimbursement(birth)],
      amount: '$geboortebonHeiderode.voucher * min($geboortebonHeiderodeRule.maxPerFamily, births)',
    },
  ],
};
