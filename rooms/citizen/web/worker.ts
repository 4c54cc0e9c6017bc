// The worker of the public page: keeps the page and its parts, and gives them when no network answers. Only GET, only the page itself and built files: a form
// that was sent never comes here, so no answer can be kept.
type Extendable = Event & { waitUntil(work: Promise<unknown>): void };
type Fetching = Extendable & { request: Request; respondWith(answer: Promise<Response>): void };
type Told = Extendable & { data: { keep?: string[] }; ports: readonly MessagePort[] };
const scope = globalThis as unknown as {
  location: Location;
  skipWaiting(): Promise<void>;
  clients: { claim(): Promise<void> };
  addEventListener(type: 'install' | 'activate', listener: (event: Extendable) => void): void;
  addEventListener(type: 'fetch', listener: (event: Fetching) => void): void;
  addEventListener(type: 'message', listener: (event: Told) => void): void;
};

const store = 'recht-1';
/** What never changes under its address: built files, and the rules of a centre under their hash. */
const isBuilt = (url: URL): boolean =>
  url.pathname.startsWith('/assets/') || url.pathname.startsWith('/recht/regels/') || url.pathname === '/mark.svg';
const isPage = (url: URL): boolean => /^\/recht\/[a-z]{2}$/.test(url.pathname);

scope.addEventListener('install', (event) => event.waitUntil(scope.skipWaiting()));
scope.addEventListener('activate', (event) => event.waitUntil(scope.clients.claim()));

scope.addEventListener('message', (event) => {
  event.waitUntil(
    keep(event.data.keep ?? []).then(
      () => event.ports[0]?.postMessage('kept'),
      // No network just now: the next visit tries again.
      () => undefined,
    ),
  );
});

async function keep(names: readonly string[]): Promise<void> {
  const cache = await caches.open(store);
  const ours = names.filter((name) => isPage(new URL(name, scope.location.href)) || isBuilt(new URL(name, scope.location.href)));
  await Promise.all(ours.map((name) => take(cache, name)));
  // The new is there: what no page that is kept uses any more goes. Each page has its own list, under an address that leads nowhere.
  const page = ours.find((name) => isPage(new URL(name, scope.location.href)));
  if (page) await cache.put(`${page}/kept`, new Response(JSON.stringify(ours)));
  const kept = await cache.keys();
  const lists = kept.filter((request) => request.url.endsWith('/kept'));
  const wanted = new Set(
    (await Promise.all(lists.map(async (request) => (await (await cache.match(request))?.json()) as string[]))).flat(),
  );
  const old = kept.filter((request) => !lists.includes(request) && !wanted.has(new URL(request.url).pathname));
  await Promise.all(old.map((request) => cache.delete(request)));
}

async function take(cache: Cache, name: string): Promise<void> {
  const url = new URL(name, scope.location.href);
  if (isBuilt(url) && (await cache.match(name))) return;
  const answer = await fetch(name);
  if (answer.ok) await cache.put(name, answer);
}

scope.addEventListener('fetch', (event) => {
  const url = new URL(event.request.url);
  if (event.request.method !== 'GET' || url.origin !== scope.location.origin) return;
  if (isBuilt(url)) event.respondWith(fromStore(event.request).then((kept) => kept ?? fetch(event.request)));
  else if (event.request.mode === 'navigate' && isPage(url)) event.respondWith(fresh(event.request));
});

const fromStore = async (request: Request | string): Promise<Response | undefined> => (await caches.open(store)).match(request);

/** The page of today where there is a network, the one that was kept where there is none. */
async function fresh(request: Request): Promise<Response> {
  try {
    return await fetch(request);
  } catch (error) {
    const kept = await fromStore(new URL(request.url).pathname);
    if (kept) return kept;
    throw error;
  }
}
