// Does somebody still see a file that goes to another worker and team? As the rows decide it: the own file, one of the own team, or the head of the service.
type Account = { id: string; roles: readonly string[]; teams: readonly { id: string }[] };

export const staysVisible = ({ id, roles, teams }: Account, to: { workerId: string | null; teamId: string | null }): boolean =>
  to.workerId === id || roles.includes('head') || teams.some((team) => team.id === to.teamId);
