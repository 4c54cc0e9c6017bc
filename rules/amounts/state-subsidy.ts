// What the State pays back to the centre (RMI art. 32), the announced measures of 2026 among it.
// Money in integer cents, rates and numbers as they are; a gap is a written row with null, an undated figure is never computed with.
import { type AmountTable, row } from './row.ts';

export const leefloonSubsidy: AmountTable = {
  name: 'leefloonSubsidy',
  law: 'RMI art. 32',
  unit: 'rate',
  rows: [
    row(
      '2014-07-01',
      null,
      'page',
      { base: 0.55, above500: 0.65, above1000: 0.7, gpmi: 0.1, firstTimeGrowth: 0.05, decreasePerYear: 0.01, noDecreaseUnderDrop: 0.03 },
      'primabook.mi-is.be (staatstoelagen)',
      'begindag niet nagekeken; de percentages wel',
    ),
  ],
  undated: [],
};

export const leefloonSubsidyExUnemployed: AmountTable = {
  name: 'leefloonSubsidyExUnemployed',
  law: 'aangekondigd, Ministerraad 18-07-2025',
  unit: 'rate',
  rows: [
    row(
      '2026-01-01',
      '2026-12-31',
      'page',
      { appliedFirstHalf2026: 1 },
      'news.belgium.be (Ministerraad 18-7-2025), cpasconnect.be (POD MI E-cho 26-9-2025)',
      'daarna 0,90 in 2027, 0,80 in 2028, 0,75 vanaf 2029. Toen een wetsontwerp; de goedgekeurde tekst is niet gezien. medenam.be spreekt van jaar 1/2/3/4+ van het dossier in plaats van kalenderjaren',
    ),
    row(
      '2027-01-01',
      '2027-12-31',
      'page',
      { appliedFirstHalf2026: 0.9 },
      'news.belgium.be (Ministerraad 18-7-2025), cpasconnect.be (POD MI E-cho 26-9-2025)',
      'daarna 0,90 in 2027, 0,80 in 2028, 0,75 vanaf 2029. Toen een wetsontwerp; de goedgekeurde tekst is niet gezien. medenam.be spreekt van jaar 1/2/3/4+ van het dossier in plaats van kalenderjaren',
    ),
    row(
      '2028-01-01',
      '2028-12-31',
      'page',
      { appliedFirstHalf2026: 0.8 },
      'news.belgium.be (Ministerraad 18-7-2025), cpasconnect.be (POD MI E-cho 26-9-2025)',
      'daarna 0,90 in 2027, 0,80 in 2028, 0,75 vanaf 2029. Toen een wetsontwerp; de goedgekeurde tekst is niet gezien. medenam.be spreekt van jaar 1/2/3/4+ van het dossier in plaats van kalenderjaren',
    ),
    row(
      '2029-01-01',
      null,
      'page',
      { appliedFirstHalf2026: 0.75 },
      'news.belgium.be (Ministerraad 18-7-2025), cpasconnect.be (POD MI E-cho 26-9-2025)',
      'daarna 0,90 in 2027, 0,80 in 2028, 0,75 vanaf 2029. Toen een wetsontwerp; de goedgekeurde tekst is niet gezien. medenam.be spreekt van jaar 1/2/3/4+ van het dossier in plaats van kalenderjaren',
    ),
  ],
  undated: [],
};

export const leefloonSubsidyStaff: AmountTable = {
  name: 'leefloonSubsidyStaff',
  law: 'aangekondigd, Ministerraad 18-07-2025',
  unit: 'cents/file',
  rows: [
    row('2026-01-01', '2028-12-31', 'page', { perFile: 103600 }, 'news.belgium.be', 'cpas en medenam zeggen "2 jaar"'),
    row('2029-01-01', null, 'missing', { perFile: null }, 'niet gevonden in openbare bronnen', 'geen latere waarde gezien'),
  ],
  undated: [],
};

export const leefloonSubsidyJob: AmountTable = {
  name: 'leefloonSubsidyJob',
  law: 'aangekondigd, POD MI 26-09-2025',
  unit: 'cents once',
  rows: [
    row(
      '2026-01-01',
      null,
      'page',
      { durableJob: 177600 },
      'cpasconnect.be ("1/12 van het jaarbedrag", job van minstens 1 jaar + GPMI)',
      'begindag en indexering niet gezien',
    ),
  ],
  undated: [],
};

export const leefloonSubsidyLater: AmountTable = {
  name: 'leefloonSubsidyLater',
  law: 'aangekondigd, Ministerraad 18-07-2025',
  unit: 'rate',
  rows: [
    row(
      '2026-07-01',
      null,
      'page',
      { extra: 0.15 },
      'zelfde bron als de andere bedragen van deze beslissing',
      'extra, boven op het gewone percentage',
    ),
  ],
  undated: [],
};

export const leefloonSubsidyGpmi: AmountTable = {
  name: 'leefloonSubsidyGpmi',
  law: 'aangekondigd, Ministerraad 18-07-2025',
  unit: 'rate',
  rows: [
    row(
      '2028-01-01',
      null,
      'page',
      { from80: 0.15, from60: 0.125, from40: 0.1, from20: 0.075, under20: 0.05 },
      'news.belgium.be, cpasconnect.be, medenam.be',
      'vervangt de vaste 10 %; aangekondigd',
    ),
  ],
  undated: [],
};
