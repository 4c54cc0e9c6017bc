// A person who was found, as one line of the table of candidates.
import type { useText } from '../language.tsx';
import type { Candidate } from '../ui/compare.tsx';
import { fullName } from './identity.ts';
import type { FoundPerson } from './wire.ts';

export function candidateOf(person: FoundPerson, t: ReturnType<typeof useText>): Candidate {
  return {
    personId: person.personId,
    name: fullName(person.name),
    birthDate: person.birthDate,
    reason: person.reason.map((code) => t(`candidate.${code}`)).join(', '),
  };
}
