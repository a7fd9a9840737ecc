// Small helps while typing; every form works without them.

// Amounts get their points as they are left: 1500000 becomes 1.500.000 (1,500,000 in English).
const separator = document.documentElement.lang === 'en' ? ',' : '.';
// Not before the field has lost the focus: a browser scrolls back to a focused field whose value
// is set, and the tap on a button below would land elsewhere.
document.addEventListener('focusout', (event) => {
  const field = event.target;
  if (field.matches('[data-grouped]')) {
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
  if (!form.matches('[data-once]')) {
    return;
  }
  if (form.dataset.sent) {
    event.preventDefault();
    return;
  }
  form.dataset.sent = 'yes';
});
window.addEventListener('pageshow', () => {
  document.querySelectorAll('[data-once]').forEach((form) => delete form.dataset.sent);
});

// The NIK is counted here and asked about only when its sixteen digits are there.
const nik = document.getElementById('nik');
if (nik) {
  nik.addEventListener('input', () => {
    const digits = nik.value.replace(/\D/g, '').length;
    if (digits === 16) {
      nik.dispatchEvent(new Event('nik-complete'));
    } else {
      document.getElementById('nik-says').textContent = nik.dataset.count.replace('#', digits);
    }
  });
}
