// Small helps; every page works without them.

// Amounts get their points as they are left: 1500000 becomes 1.500.000 (1,500,000 in English).
const separator = document.documentElement.lang === 'en' ? ',' : '.';
document.addEventListener('focusout', (event) => {
  const field = event.target;
  if (field.matches('[data-grouped]')) {
    // After the focus is gone: else the browser scrolls back to the field.
    setTimeout(() => {
      if (/^\d+$/.test(field.value.trim())) {
        field.value = field.value.trim().replace(/\B(?=(\d{3})+$)/g, separator);
      }
    }, 0);
  }
});

// A form is sent once: a second tap waits for the answer to the first.
document.addEventListener('submit', (event) => {
  const form = event.target;
  if (form.matches('[data-once]')) {
    if (form.dataset.sent) {
      event.preventDefault();
    }
    form.dataset.sent = 'yes';
  }
});
window.addEventListener('pageshow', () => {
  document.querySelectorAll('[data-once]').forEach((form) => delete form.dataset.sent);
});

// What was computed comes into sight.
document.getElementById('quote')?.focus();

document.querySelectorAll('[data-print]').forEach((button) => {
  button.hidden = false;
  button.addEventListener('click', () => window.print());
});
