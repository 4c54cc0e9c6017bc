// Members with the dates between which they belong here. Who leaves stays in the list with a last day; a role is changed in place.
import { useState } from 'react';
import { AddMember } from '../../../web/household/add-member.tsx';
import { fullName, present } from '../../../web/household/identity.ts';
import { memberRoles } from '../../../web/household/vocabulary.ts';
import type { Household, Member } from '../../../web/household/wire.ts';
import { useText } from '../../../web/language.tsx';
import { useToday } from '../../../web/today.ts';
import { Button } from '../../../web/ui/button.tsx';
import { DateField } from '../../../web/ui/date-field.tsx';
import { Select } from '../../../web/ui/field.tsx';
import { dateShort } from '../../../web/ui/format.ts';
import { useChange } from './use-change.tsx';

export function Members({ household }: { household: Household }) {
  const t = useText();
  const [isAdding, setAdding] = useState(false);
  const [changing, setChanging] = useState<string | null>(null);
  return (
    <section aria-labelledby="h-members">
      <h2 className="h" id="h-members">
        {t('person.members.title')}
      </h2>
      <div className="wrapx" tabIndex={0} role="group" aria-label={t('person.members.table')}>
        <table className="dt">
          <thead>
            <tr>
              {['name', 'role', 'born', 'from', 'until', 'change'].map((key) => (
                <th scope="col" key={key}>
                  {key === 'change' ? <span className="sr">{t('person.members.change')}</span> : t(`person.members.${key}`)}
                </th>
              ))}
            </tr>
          </thead>
          <tbody>
            {[...present(household), ...household.members.filter((member) => member.until !== null)].map((member) => (
              <MemberRow
                key={`${member.personId}-${member.from}`}
                household={household}
                member={member}
                isOpen={changing === member.personId}
                onOpen={(isOpen) => setChanging(isOpen ? member.personId : null)}
              />
            ))}
          </tbody>
        </table>
      </div>
      {isAdding ? (
        <AddMember household={household} onClose={() => setAdding(false)} />
      ) : (
        <Button icon="plus" onClick={() => setAdding(true)}>
          {t('person.members.add')}
        </Button>
      )}
    </section>
  );
}

type RowProps = { household: Household; member: Member; isOpen: boolean; onOpen: (isOpen: boolean) => void };

function MemberRow({ household, member, isOpen, onOpen }: RowProps) {
  const t = useText();
  const today = useToday() ?? undefined;
  const [role, setRole] = useState(member.role);
  const [until, setUntil] = useState(member.until);
  const change = useChange(household.id, () => onOpen(false));
  const name = fullName(member.name) || t('household.nameless');
  const save = () =>
    change.mutate({
      method: 'PATCH',
      path: `/households/${household.id}/members/${member.personId}`,
      body: { role, until },
      version: member.version,
      said: 'person.members.changed',
    });
  return (
    <tr className={member.until === null ? undefined : 'gone'}>
      <th scope="row" className="who">
        {change.conflict}
        {name}
      </th>
      <td>
        {isOpen ? (
          <Select
            label={t('person.members.role')}
            labelHidden
            value={role}
            onChange={(next) => setRole(next ?? role)}
            options={memberRoles.map((code) => ({ value: code, label: t(`member.role.${code}`) }))}
          />
        ) : (
          t(`member.role.${member.role}`)
        )}
      </td>
      <td className="num">{member.birthDate === null ? t('ui.fact.unknown') : dateShort(member.birthDate)}</td>
      <td className="num">{dateShort(member.from)}</td>
      <td className="num">
        {isOpen ? (
          <DateField label={t('person.members.until')} labelHidden on={until} onChange={setUntil} today={today} />
        ) : member.until === null ? (
          ''
        ) : (
          dateShort(member.until)
        )}
      </td>
      <td className="end">
        {isOpen ? (
          <>
            <Button small onClick={save} busy={change.isPending}>
              {t('household.answer.save')}
            </Button>{' '}
            <Button small kind="bare" onClick={() => onOpen(false)}>
              {t('household.answer.cancel')}
            </Button>
          </>
        ) : (
          <Button small kind="bare" onClick={() => onOpen(true)}>
            {t('person.members.change')}
            <span className="sr">: {name}</span>
          </Button>
        )}
      </td>
    </tr>
  );
}
