// A task in words: what to do, and why by that day. Dutch, French, English. Other rooms give the nouns, this file the sentence around them.
import type { Term, Why } from './term.ts';

export type StaffLang = 'nl' | 'fr' | 'en';
export type Words = Record<StaffLang, string>;

const units: Record<Term['unit'], Record<StaffLang, [one: string, other: string]>> = {
  day: { nl: ['dag', 'dagen'], fr: ['jour', 'jours'], en: ['day', 'days'] },
  workingDay: { nl: ['werkdag', 'werkdagen'], fr: ['jour ouvrable', 'jours ouvrables'], en: ['working day', 'working days'] },
  month: { nl: ['maand', 'maanden'], fr: ['mois', 'mois'], en: ['month', 'months'] },
  year: { nl: ['jaar', 'jaar'], fr: ['an', 'ans'], en: ['year', 'years'] },
};

const short = (on: string, beside: string): string => {
  const [year, month, day] = on.split('-');
  return year === beside.slice(0, 4) ? `${day}-${month}` : `${day}-${month}-${year}`;
};

/** "Vraag van 14-02, 5 werkdagen": `start` names what the term starts with. */
export function whyWords(why: readonly Why[], start: string | null, lang: StaffLang, today: string): string {
  const parts = why.map((reason) => {
    switch (reason.code) {
      case 'start':
        return start
          ? `${start} ${short(reason.on, today)}`
          : { nl: 'Vanaf', fr: 'À partir du', en: 'From' }[lang] + ` ${short(reason.on, today)}`;
      case 'length':
        return `${reason.length} ${units[reason.unit][lang][reason.length === 1 ? 0 : 1]}`;
      case 'suspended': {
        const from = short(reason.fromOn, today);
        if (reason.untilOn === null)
          return (
            { nl: `geschorst sinds ${from}`, fr: `suspendu depuis le ${from}`, en: `suspended since ${from}` }[lang] + ` (${reason.reason})`
          );
        const until = short(reason.untilOn, today);
        return (
          { nl: `geschorst van ${from} tot ${until}`, fr: `suspendu du ${from} au ${until}`, en: `suspended from ${from} to ${until}` }[
            lang
          ] + ` (${reason.reason})`
        );
      }
      case 'holiday':
        return {
          nl: `${short(reason.on, today)} is ${reason.name.nl}`,
          fr: `le ${short(reason.on, today)} : ${reason.name.fr}`,
          en: `${short(reason.on, today)} is ${reason.name.en}`,
        }[lang];
      case 'weekend':
        return {
          nl: `${short(reason.on, today)} is weekend`,
          fr: `le ${short(reason.on, today)} tombe le week-end`,
          en: `${short(reason.on, today)} is a weekend`,
        }[lang];
    }
  });
  // Two days of one weekend are one reason.
  return parts.filter((part, index) => !(why[index]?.code === 'weekend' && why[index - 1]?.code === 'weekend')).join(', ');
}

/** What the button of a task says and which screen it leads to. */
export const actionWords: Record<string, { label: Words; to: 'contact' | 'rights' | 'household' | 'reviews' }> = {
  'contact.open': { label: { nl: 'Ga verder', fr: 'Continuer', en: 'Go on' }, to: 'contact' },
  'contact.take': { label: { nl: 'Neem over', fr: 'Reprendre', en: 'Take over' }, to: 'contact' },
  'rights.check': { label: { nl: 'Kijk na', fr: 'Vérifier', en: 'Check' }, to: 'rights' },
  'finding.follow': { label: { nl: 'Volg op', fr: 'Suivre', en: 'Follow up' }, to: 'rights' },
  'breakGlass.review': { label: { nl: 'Kijk na', fr: 'Vérifier', en: 'Review' }, to: 'reviews' },
  free: { label: { nl: 'Open', fr: 'Ouvrir', en: 'Open' }, to: 'household' },
};
