// An address that leads nowhere in this house.
import { Problem } from '../problem.ts';
import { Fault } from '../shell/page-fault.tsx';

export function Component() {
  return <Fault error={new Problem({ code: 'notFound', status: 404 })} />;
}
