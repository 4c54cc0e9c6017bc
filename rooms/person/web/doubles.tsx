// Does somebody stand in the house twice? For each member the way to the other record, and to what was merged before.
import { Link } from 'react-router';
import { fullName, present } from '../../../web/household/identity.ts';
import type { Household } from '../../../web/household/wire.ts';
import { useText } from '../../../web/language.tsx';
import { useCan } from '../../../web/me.ts';
import { paths } from '../../../web/paths.ts';

export function Doubles({ household }: { household: Household }) {
  const t = useText();
  const can = useCan();
  if (!can('person.merge') || household.isShielded) return null;
  return (
    <section aria-labelledby="h-doubles">
      <h2 className="h" id="h-doubles">
        {t('person.merge.doubles')}
      </h2>
      <p className="meta">{t('person.merge.doublesBody')}</p>
      <ul className="plain-list">
        {present(household).map((member) => (
          <li key={member.personId}>
            <Link to={paths.mergePerson(member.personId)}>
              {t('person.merge.find', { name: fullName(member.name) || t(`member.role.${member.role}`) })}
            </Link>
          </li>
        ))}
      </ul>
    </section>
  );
}
