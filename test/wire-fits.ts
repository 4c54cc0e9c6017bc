// What the screens believe that the server answers, held by the compiler to what the server declares: a field that a screen reads and no route sends, or
// that may be null where a screen does not expect it, is an error of `npm run check`. Screens that take their types from web/api are held by those. Nothing here runs.
import type { DomainNote, Contact, ContactLine } from '../rooms/desk/web/wire.ts';
import type { Person } from '../rooms/person/web/queries.ts';
import type { FileEntry } from '../rooms/person/web/timeline-items.ts';
import type { Finding } from '../rooms/rights/web/findings.tsx';
import type { KeyMoment } from '../rooms/rights/web/key-moment.tsx';
import type { AnswerOf } from '../web/api/client.ts';
import type { CatalogueRight } from '../web/household/catalogue.ts';
import type { Fact, FoundPerson, Household, RightsAnswer } from '../web/household/wire.ts';
import type { Me } from '../web/me.ts';
import type { Door } from '../web/pages/login.tsx';

type Fits<Answer extends Read, Read> = Answer;
type List<Item> = { items: Item[] };

export type Held = [
  Fits<AnswerOf<'GET /me'>, Me>,
  Fits<AnswerOf<'GET /door'>, Door>,
  Fits<AnswerOf<'GET /persons/{personId}'>, Person>,
  Fits<AnswerOf<'POST /persons/search'>, List<FoundPerson>>,
  Fits<AnswerOf<'GET /households/{householdId}'>, Household>,
  Fits<AnswerOf<'GET /households/{householdId}/facts'>, List<Fact>>,
  Fits<AnswerOf<'GET /households/{householdId}/timeline'>, List<FileEntry>>,
  Fits<AnswerOf<'GET /contacts/{contactId}'>, Contact>,
  Fits<AnswerOf<'GET /contacts'>, List<ContactLine>>,
  Fits<AnswerOf<'PUT /contacts/{contactId}/notes/{domain}'>, DomainNote>,
  Fits<AnswerOf<'GET /rights'>, List<CatalogueRight>>,
  Fits<AnswerOf<'GET /households/{householdId}/rights'>, RightsAnswer>,
  Fits<AnswerOf<'GET /households/{householdId}/findings'>, List<Finding>>,
  Fits<AnswerOf<'GET /key-moments'>, List<KeyMoment>>,
];
