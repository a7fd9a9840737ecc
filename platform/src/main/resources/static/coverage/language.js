// The other language keeps what the page shows: the period, the segment, the place.
document.querySelectorAll('a[hreflang]').forEach((link) => {
  const address = new URL(window.location.href);
  address.searchParams.set('lang', link.hreflang);
  link.href = address.pathname + address.search + address.hash;
});
