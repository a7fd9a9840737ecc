// Shared by all pages: htmx sends the CSRF token; "/" goes to the search field where there is one.
document.addEventListener('htmx:configRequest', (event) => {
  const token = document.querySelector('meta[name="csrf-token"]');
  const header = document.querySelector('meta[name="csrf-header"]');
  if (token && header) {
    event.detail.headers[header.content] = token.content;
  }
});

document.addEventListener('keydown', (event) => {
  const typing = event.target.matches('input, textarea, select');
  const search = document.querySelector('[data-search]');
  if (event.key === '/' && !typing && search) {
    event.preventDefault();
    search.focus();
  }
});

// The other language scrolls to where the reader is.
document.querySelectorAll('a[hreflang]').forEach((link) => {
  link.addEventListener('click', () => { link.hash = window.location.hash; });
});

// Dark follows the system; Tabler asks for an attribute.
const dark = window.matchMedia('(prefers-color-scheme: dark)');
const follow = () => document.documentElement.setAttribute('data-bs-theme', dark.matches ? 'dark' : 'light');
dark.addEventListener('change', follow);
follow();
