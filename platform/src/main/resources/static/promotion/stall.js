// What it costs and what it buys, looked up in a table of the rules. The months, the brackets and
// the amounts are the table's; here nothing is computed but the sum of months.
const KEPT = 'payung-stall';
const TABLE = '/agent/stall/table.json';
const english = document.documentElement.lang === 'en';
const language = english ? 'en' : 'id-ID';
const form = document.querySelector('[data-stall]');
const said = document.querySelector('[data-stall-answer]');

const rupiah = (sen) => 'Rp' + new Intl.NumberFormat(language, {
  minimumFractionDigits: sen % 100 === 0 ? 0 : 2,
}).format(sen / 100);
const monthName = (month) => new Intl.DateTimeFormat(language, { month: 'long', year: 'numeric' })
  .format(new Date(month + '-15T00:00:00'));
const show = (name, text) => { document.querySelector(`[data-says="${name}"]`).textContent = text; };
const sen = (amount) => Math.round(amount * 100);

function next(month) {
  const [year, number] = month.split('-').map(Number);
  return number === 12 ? `${year + 1}-01` : `${year}-${String(number + 1).padStart(2, '0')}`;
}

function monthsOf(table) {
  const months = [];
  const last = table.periods.at(-1).to;
  for (let month = table.periods[0].from; month <= last; month = next(month)) {
    months.push(month);
  }
  return months;
}

// One month of one bracket: the last whose income is not above the declared one.
function lookedUp(table, month, income) {
  const period = table.periods.find((one) => one.from <= month && month <= one.to);
  const line = period.amounts.income_from.findLastIndex((from) => from <= income);
  return { amounts: period.amounts, line };
}

function cost(table, month, asked) {
  const { amounts, line } = lookedUp(table, month, asked.income);
  const paid = amounts[asked.sector];
  return {
    jkk: sen(paid.jkk[line]),
    jkm: sen(paid.jkm),
    jht: asked.savings ? sen(paid.jht[line]) : 0,
  };
}

function asked() {
  const data = new FormData(form);
  const digits = String(data.get('income')).trim().replace(/^rp\.?\s*/i, '');
  const whole = /^(\d+|\d{1,3}([., ]\d{3})+)$/.test(digits);
  return {
    typed: digits,
    income: whole ? Number(digits.replace(/\D/g, '')) : NaN,
    sector: data.get('sector'),
    savings: data.get('jht') !== null,
    first: data.get('first'),
    count: Number(data.get('months')),
  };
}

function answer(table) {
  const wish = asked();
  said.hidden = wish.typed === '' || Number.isNaN(wish.income);
  document.querySelector('[data-stall-unread]').hidden = wish.typed === '' || !Number.isNaN(wish.income);
  if (said.hidden) {
    return;
  }
  const known = monthsOf(table);
  const start = known.indexOf(wish.first);
  const months = known.slice(start, start + wish.count);
  document.querySelector('[data-stall-beyond]').hidden = months.length === wish.count;
  const sum = { jkk: 0, jkm: 0, jht: 0 };
  months.forEach((month) => {
    const one = cost(table, month, wish);
    Object.keys(sum).forEach((name) => { sum[name] += one[name]; });
  });
  show('total', rupiah(sum.jkk + sum.jkm + sum.jht));
  show('from', monthName(months[0]));
  show('to', monthName(months.at(-1)));
  Object.keys(sum).forEach((name) => show(name, rupiah(sum[name])));
  buys(lookedUp(table, months[0], wish.income), sum.jht);
}

function buys({ amounts, line }, saved) {
  const bought = amounts.buys;
  show('unable', rupiah(sen(bought.unable_month[line])));
  show('accident-death', rupiah(sen(bought.accident_death[line])));
  show('permanent', rupiah(sen(bought.total_permanent[line])));
  show('death', rupiah(sen(bought.death)));
  const waiting = document.querySelector('[data-says="waiting"]');
  show('waiting', waiting.dataset.text
    .replace('{0}', bought.waiting_months)
    .replace('{1}', rupiah(sen(bought.death_waiting))));
  show('scholarship', rupiah(sen(bought.scholarship)));
  show('saved', rupiah(saved));
  document.querySelector('[data-stall-saved]').hidden = saved === 0;
}

function fillMonths(table) {
  const months = monthsOf(table);
  const now = new Date();
  const today = `${now.getFullYear()}-${String(now.getMonth() + 1).padStart(2, '0')}`;
  const select = form.elements.first;
  months.forEach((month) => select.add(new Option(monthName(month), month)));
  select.value = months.includes(today) ? today : months[0];
  show('until', monthName(months.at(-1)));
}

// Puts the page, its table and all it is drawn with aside, each time it is open with signal.
async function keep() {
  const parts = [...document.querySelectorAll('link[href], script[src]')]
    .map((part) => part.href || part.src)
    .filter((address) => address.startsWith(location.origin));
  const kept = await caches.open(KEPT);
  await kept.addAll(['/agent/stall', TABLE, ...parts]);
}

async function readyForNoSignal() {
  await navigator.serviceWorker.register('/agent/stall-worker.js', { scope: '/agent/stall' });
  await navigator.serviceWorker.ready;
  if (navigator.onLine) {
    await keep();
  }
  document.querySelector('[data-stall-kept]').hidden = false;
}

const table = await (await fetch(TABLE)).json();
fillMonths(table);
form.addEventListener('input', () => answer(table));
form.addEventListener('submit', (event) => event.preventDefault());
answer(table);
form.dataset.ready = 'yes';
if ('serviceWorker' in navigator) {
  await readyForNoSignal().catch(() => { /* without it the page works with signal alone */ });
}
