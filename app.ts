// Puts the rooms together behind /api/v1. The only file of the server that knows all rooms.
import type { OidcConfig } from './kernel/config.ts';
import { joinAccess } from './kernel/access.ts';
import { openHouse } from './kernel/http.ts';
import type { App, HttpOptions } from './kernel/http.ts';
import type { Metrics } from './kernel/metrics.ts';
import { describeApi, openApiRoute } from './kernel/openapi.ts';
import { productVersion } from './kernel/paths.ts';
import { webRoutes } from './kernel/web-files.ts';
import type { WebFiles } from './kernel/web-files.ts';
import { catalogueAccess } from './rooms/catalogue/access.ts';
import { amountRoutes } from './rooms/catalogue/amount-routes.ts';
import { overviewRoutes } from './rooms/catalogue/overview-routes.ts';
import { releaseRoutes } from './rooms/catalogue/release-routes.ts';
import { ruleRoutes } from './rooms/catalogue/rule-routes.ts';
import { watchRoutes } from './rooms/catalogue/watch-routes.ts';
import { citizenAccess } from './rooms/citizen/access.ts';
import { citizenLoadRoutes } from './rooms/citizen/load-routes.ts';
import { centreHere } from './rooms/catalogue/public.ts';
import { citizenRoutes } from './rooms/citizen/routes.ts';
import { deskAccess } from './rooms/desk/access.ts';
import { offerRoutes } from './rooms/desk/offer-routes.ts';
import { deskRoutes } from './rooms/desk/routes.ts';
import { talkRoutes } from './rooms/desk/talk-routes.ts';
import { outreachAccess } from './rooms/outreach/access.ts';
import { mroFigureRoutes } from './rooms/outreach/mro-figure-routes.ts';
import { mroReferralRoutes } from './rooms/outreach/mro-referral-routes.ts';
import { mroRoutes } from './rooms/outreach/mro-routes.ts';
import { mroWayRoutes } from './rooms/outreach/mro-way-routes.ts';
import { outreachRoutes } from './rooms/outreach/routes.ts';
import { scanRoutes } from './rooms/outreach/scan-routes.ts';
import { personAccess } from './rooms/person/access.ts';
import { personRoutes } from './rooms/person/routes.ts';
import { rightsAccess } from './rooms/rights/access.ts';
import { followRoutes } from './rooms/rights/follow-routes.ts';
import { momentRoutes } from './rooms/rights/moment-routes.ts';
import { rightsRoutes } from './rooms/rights/routes.ts';
import { staffAccess } from './rooms/staff/access.ts';
import { oidcRoutes } from './rooms/staff/oidc-routes.ts';
import { staffRoutes } from './rooms/staff/routes.ts';
import type { DemoLogins } from './rooms/staff/routes.ts';
import { taskAccess } from './rooms/task/access.ts';
import { taskRoutes } from './rooms/task/routes.ts';

/** Every action of the house. */
export const access = joinAccess(
  staffAccess,
  personAccess,
  taskAccess,
  catalogueAccess,
  deskAccess,
  rightsAccess,
  outreachAccess,
  citizenAccess,
);

export type AppOptions = Omit<HttpOptions, 'access'> & {
  oidc?: OidcConfig | null;
  demo?: DemoLogins | null;
  web?: WebFiles;
  metrics?: Metrics;
};

export async function buildApp(options: AppOptions): Promise<App> {
  const app = openHouse({ ...options, access });
  options.metrics?.observe(app);
  await describeApi(app, productVersion);
  await app.register(
    async (scope) => {
      const api = scope as App;
      openApiRoute(api);
      staffRoutes(api, { oidcName: options.oidc ? new URL(options.oidc.issuer).hostname : null, demo: options.demo ?? null });
      personRoutes(api);
      taskRoutes(api);
      overviewRoutes(api);
      ruleRoutes(api);
      amountRoutes(api);
      releaseRoutes(api);
      watchRoutes(api);
      deskRoutes(api);
      offerRoutes(api);
      talkRoutes(api);
      rightsRoutes(api);
      followRoutes(api);
      momentRoutes(api);
      scanRoutes(api);
      outreachRoutes(api);
      mroRoutes(api);
      mroWayRoutes(api);
      mroFigureRoutes(api);
      mroReferralRoutes(api);
      citizenLoadRoutes(api);
    },
    { prefix: '/api/v1' },
  );
  await app.register(async (scope) => oidcRoutes(scope as App, options.oidc ?? null));
  citizenRoutes(app, { centre: () => centreHere(options.pool, options.keys), ...(options.web && { files: options.web }) });
  if (options.web) webRoutes(app, options.web);
  return app;
}
