// Puts the rooms together behind /api/v1. The only file of the server that knows all rooms.
import { joinAccess } from './kernel/access.ts';
import { openHouse } from './kernel/http.ts';
import type { App, HttpOptions } from './kernel/http.ts';
import { staffAccess } from './rooms/staff/access.ts';
import { staffRoutes } from './rooms/staff/routes.ts';

/** Every action of the house. */
export const access = joinAccess(staffAccess);

const rooms = [staffRoutes];

export type AppOptions = Omit<HttpOptions, 'access'>;

export async function buildApp(options: AppOptions): Promise<App> {
  const app = openHouse({ ...options, access });
  await app.register(
    async (api) => {
      for (const routes of rooms) routes(api as App);
    },
    { prefix: '/api/v1' },
  );
  return app;
}
