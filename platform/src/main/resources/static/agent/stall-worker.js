// Lets the stall page open without signal. What is asked for comes from the network as long as that
// answers; else from what the page has put aside (see stall.js). All else passes by.
const PATIENCE_MS = 4000;
const OURS = /^\/(agent\/stall(\/table\.json)?|favicon\.svg|(web|webjars|promotion)\/.*)$/;

self.addEventListener('install', () => self.skipWaiting());
self.addEventListener('activate', (event) => event.waitUntil(self.clients.claim()));

self.addEventListener('fetch', (event) => {
  const address = new URL(event.request.url);
  const ours = address.origin === self.location.origin && OURS.test(address.pathname);
  if (ours && event.request.method === 'GET') {
    event.respondWith(answer(event.request));
  }
});

async function answer(request) {
  const kept = await caches.match(request, { ignoreSearch: true });
  if (!kept) {
    return fetch(request);
  }
  const late = new Promise((resolve) => setTimeout(() => resolve(kept), PATIENCE_MS));
  return Promise.race([fetch(request).catch(() => kept), late]);
}
