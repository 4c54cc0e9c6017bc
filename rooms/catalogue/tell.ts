// After a release: one task for each caseworker (or team without one) whose files it touches, so that nobody waits for a family to ask (S210).
import type { FastifyRequest } from 'fastify';
import type { RuleSet } from '../../rules/engine/compile.ts';
import { fileOf, openTask } from '../task/public.ts';
import type { Words } from '../task/public.ts';
import type { Line } from './impact.ts';
import { titleOf } from './show.ts';

/** A norm of the house: the law says that rights are to be found, not by when. */
const term = { length: 10, unit: 'workingDay', lastDay: 'nextWorkingDay', source: null } as const;

export async function tellCaseworkers(req: FastifyRequest, lines: readonly Line[], rules: RuleSet): Promise<void> {
  const owners = new Map<string, { workerId: string | null; teamId: string | null; households: Set<string>; rights: Set<string> }>();
  for (const line of lines) {
    const key = line.workerId ?? line.teamId;
    if (key === null) continue;
    const owner = owners.get(key) ?? {
      workerId: line.workerId,
      teamId: line.workerId ? null : line.teamId,
      households: new Set(),
      rights: new Set(),
    };
    owner.households.add(line.householdId);
    owner.rights.add(line.right);
    owners.set(key, owner);
  }
  for (const { workerId, teamId, households, rights } of owners.values()) {
    // one file: straight to it
    const householdId = households.size === 1 ? [...households][0]! : null;
    const file = householdId === null ? null : await fileOf(req.db, req.actor.tenantId, householdId);
    await openTask(req.db, req.actor, req.clock, {
      kind: 'catalogue.recheck',
      what: wordsOf(households.size, [...rights], rules),
      start: { nl: 'Nieuwe regel van', fr: 'Nouvelle règle du', en: 'New rule of' },
      startedOn: req.clock.today(),
      term,
      householdId,
      owner: { workerId, teamId },
      ...(file && { file }),
    });
  }
}

function wordsOf(files: number, rights: string[], rules: RuleSet): Words {
  const names = (lang: 'nl' | 'fr' | 'en') => rights.map((code) => titleOf(code, lang, rules)).join(', ');
  return {
    nl: `${names('nl')}: bekijk ${files === 1 ? '1 dossier' : `${files} dossiers`} opnieuw`,
    fr: `${names('fr')} : revoir ${files === 1 ? '1 dossier' : `${files} dossiers`}`,
    en: `${names('en')}: look again at ${files === 1 ? '1 file' : `${files} files`}`,
  };
}
