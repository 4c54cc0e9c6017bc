// Works without a network after the first visit: the worker keeps this page and whatever it has loaded. It keeps no answer, there is none to be seen.
const worker = '/recht-worker.js';

export async function keepForLater(): Promise<void> {
  if (!('serviceWorker' in navigator)) return;
  // The page policy lets no text become the address of a script, but this one.
  const policy = globalThis.trustedTypes?.createPolicy('default', { createScriptURL: (url: string) => (url === worker ? url : null) });
  await navigator.serviceWorker.register((policy?.createScriptURL(worker) ?? worker) as string, { scope: '/recht/' });
  const { active } = await navigator.serviceWorker.ready;
  const loaded = performance
    .getEntriesByType('resource')
    .map((entry) => new URL(entry.name))
    .filter((url) => url.origin === location.origin && (url.pathname.startsWith('/assets/') || url.pathname.startsWith('/recht/regels/')))
    .map((url) => url.pathname);
  const channel = new MessageChannel();
  channel.port1.addEventListener('message', () => document.documentElement.setAttribute('data-kept', 'on'));
  channel.port1.start();
  active?.postMessage({ keep: [location.pathname, '/mark.svg', ...new Set(loaded)] }, [channel.port2]);
}

declare global {
  var trustedTypes:
    | { createPolicy(name: string, rules: { createScriptURL(url: string): string | null }): { createScriptURL(url: string): unknown } }
    | undefined;
}
