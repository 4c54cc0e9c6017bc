// Figures and days that can be bent without any answer changing, each with the reason why it can never matter. The proof fails when an example notices one after all.
type Reason = { names: RegExp; why: string };

/** Figures and thresholds (`nameOf` of a mutant). */
export const figuresNotHeld: readonly Reason[] = [
  {
    names: /^\$loonbeslag\.b30 of .* \+$/,
    why:
      'a cent more of the third bracket takes a tenth of a cent less (30% instead of 40%). All limits are whole euros, so before rounding the sum is an even number of tenths: ' +
      'a tenth less never crosses half a cent',
  },
  {
    names: /^\$groeipakketSocialeToeslag\.amount3Mid of 2024-09-01 [+-]$/,
    why: 'the limits of these days were not found, so the amount is only a highest one, and that is the amount of the families under the first limit',
  },
  {
    names: /^\$verwarmingstoelageCap\.maxLitres of 2012-01-01 [+-]$/,
    why: 'the cents a litre of these days were not found, so the amount is open whatever the number of litres',
  },
  {
    names: /^schooltoeslag\.schoolYear \| the day in if\(.* -$/,
    why: 'from September on the day before lies in the same year, or in August, which the other comparison holds',
  },
  { names: /^schooltoeslag\.schoolYear \| the day in -\(year\(today\), 1\) \+$/, why: 'until August the day after lies in the same year' },
];

/** First days of figures and of rules (`nameOfDate` of a mutant). */
export const daysNotHeld: readonly Reason[] = [
  { names: /^leefloonYear of 2020-01-01 -$/, why: 'until 31 December 2019 the year is made of twelve months' },
  {
    names: /^leefloon of 2026-03-01 \+$/,
    why: 'from 1 March 2026 the part left to relatives is made of the amounts of a year too: nothing reads a month',
  },
  { names: /^itYear of 2025-02-01 -$|^itMonth of 2024-05-01 -$|^itMonth of 2025-02-01 \+$/, why: 'on that day the other table is read' },
  { names: /^it of 2024-05-01 -$/, why: 'of the last day before neither the amount of a year nor that of a month was found' },
  { names: /^davo of 2020-06-01 \+$/, why: 'from 1 June 2020 no income is asked' },
  { names: /^davoRule of 2020-06-01 -$/, why: 'the remark that names it begins on 1 June 2020' },
  { names: /^fondsUithuiszetting(Rule|Term)? of 2020-06-01 -$/, why: 'the fund began on 1 June 2020: the day before there is no result' },
  { names: /^proDeoDependant of 2026-09-01 \+$/, why: 'the limits to which it is added end on the same day' },
  {
    names: /^verwarmingstoelage(Litre|Price|Cap) of (2022-07-01 -|2023-01-01 \+)$/,
    why: 'the cents a litre, the price steps and the cap are needed together, and the two others are not known that day',
  },
  {
    names: /^minimaleLevering(Gas|Electricity)(Normal|Protected) of (20..-11-01 -|20..-04-01 \+)$/,
    why: '31 October and 1 April lie outside the winter: excluded whatever the amount',
  },
  { names: /^sociaalInternet of 2024-03-01 -$/, why: 'the right began on 1 March 2024' },
  { names: /^mantelzorgpremieBilzen of 2020-04-01 -$/, why: 'until 31 March 2020 the premium was abolished' },
  {
    names: /^geboortebonBilzen(Rule)? of (2020-01-01 -|2026-01-01 \+)$/,
    why: 'outside the years of the plan the rule of Bilzen is not in force',
  },
];

export const reasonFor = (list: readonly Reason[], name: string): string | null => list.find((one) => one.names.test(name))?.why ?? null;
