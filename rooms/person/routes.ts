// The room person: people, households, facts, consent.
import type { App } from '../../kernel/http.ts';
import { consentRoutes } from './consent-routes.ts';
import { factRoutes } from './fact/routes.ts';
import { householdRoutes } from './household/routes.ts';
import { mergeRoutes } from './identity/merge-routes.ts';
import { identityRoutes } from './identity/routes.ts';
import { searchRoutes } from './search/routes.ts';

export const personRoutes = (app: App): void => {
  searchRoutes(app);
  identityRoutes(app);
  mergeRoutes(app);
  householdRoutes(app);
  factRoutes(app);
  consentRoutes(app);
};
