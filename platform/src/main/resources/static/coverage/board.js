// Draws the charts of the board from the tables beside them, so that a chart cannot say anything
// that its table does not.
(() => {
  const drawn = new Map();

  const colour = (name) => getComputedStyle(document.documentElement).getPropertyValue(name).trim();

  const words = () => ({ color: colour('--tblr-body-color'), fontFamily: getComputedStyle(document.body).fontFamily, fontSize: 13 });

  const tooltip = () => ({
    renderMode: 'richText',
    confine: true,
    backgroundColor: colour('--tblr-bg-surface'),
    borderColor: colour('--tblr-border-color'),
    textStyle: words(),
  });

  const locale = document.documentElement.lang === 'en' ? 'en' : 'id';
  const number = (value) => new Intl.NumberFormat(locale).format(value);

  // Two bars a channel, and as much room as there are channels: who registered, and who paid for the first time.
  function channels(chart, table, box) {
    const rows = [...table.querySelectorAll('tr[data-channel]')];
    box.style.height = 60 + 64 * rows.length + 'px';
    chart.resize();
    const names = [...table.querySelectorAll('th[data-name]')].map((th) => th.dataset.name);
    const bars = (name, key, fill) => ({
      name,
      type: 'bar',
      barGap: '10%',
      barMaxWidth: 20,
      itemStyle: { color: fill, borderRadius: 2 },
      label: { show: true, position: 'right', formatter: (p) => number(p.value), ...words() },
      data: rows.map((row) => Number(row.dataset[key])),
    });
    chart.setOption({
      textStyle: words(),
      tooltip: { ...tooltip(), trigger: 'axis', axisPointer: { type: 'shadow' }, valueFormatter: number },
      legend: { top: 0, left: 0, itemGap: 16, textStyle: words(), data: [names[0], names[1]] },
      grid: { left: 118, right: 52, top: 36, bottom: 0, outerBoundsMode: 'none' },
      xAxis: { type: 'value', show: false },
      yAxis: {
        type: 'category',
        inverse: true,
        data: rows.map((row) => row.dataset.name),
        axisLine: { show: false },
        axisTick: { show: false },
        axisLabel: { ...words(), lineHeight: 16, width: 108, overflow: 'break' },
      },
      series: [bars(names[0], 'registrations', colour('--tblr-primary')), bars(names[1], 'paying', colour('--board-second'))],
    });
  }

  const hatch = () => ({
    symbol: 'rect',
    symbolSize: 1,
    color: colour('--board-hatch'),
    dashArrayX: [1, 0],
    dashArrayY: [1, 5],
    rotation: -Math.PI / 4,
  });

  // Places in five shades at most; hatched where nothing is known. A click goes where the row's link goes.
  async function map(chart, table, box) {
    const answer = await fetch(box.dataset.outlines);
    echarts.registerMap(box.dataset.outlines, await answer.json());
    const rows = new Map([...table.querySelectorAll('tr[data-code]')].map((row) => [row.dataset.code, row]));
    const [name, coverage] = [...table.querySelectorAll('th[data-name]')].map((th) => th.textContent);
    const fill = (shade) =>
      shade === 'none' ? { areaColor: colour('--board-shade-0'), decal: hatch() } : { areaColor: colour('--board-shade-' + shade) };
    const onDark = (shade) => shade !== 'none' && Number(shade) >= 3;
    const ink = (shade) => (onDark(shade) ? colour('--board-line') : colour('--tblr-body-color'));
    chart.setOption({
      textStyle: words(),
      aria: { enabled: true, label: { enabled: false }, decal: { show: false } },
      tooltip: { ...tooltip(), formatter: (p) => {
        const row = rows.get(p.name);
        return row ? [row.dataset.name, name + ': ' + row.dataset.words, coverage + ': ' + row.dataset.ratio].join('\n') : p.name;
      } },
      series: [{
        name,
        type: 'map',
        map: box.dataset.outlines,
        nameProperty: 'kode',
        aspectScale: 1,
        roam: false,
        selectedMode: false,
        left: 0, right: 0, top: 0, bottom: 0,
        labelLayout: { hideOverlap: true },
        label: { show: box.clientWidth > 500, fontSize: 11, formatter: (p) => rows.get(p.name)?.dataset.label ?? '' },
        emphasis: { label: { show: false }, itemStyle: { borderColor: colour('--tblr-body-color'), borderWidth: 2 } },
        data: [...rows].map(([code, row]) => ({
          name: code,
          value: Number(row.dataset.members),
          itemStyle: { ...fill(row.dataset.shade), borderColor: colour('--board-line'), borderWidth: 1 },
          emphasis: { itemStyle: fill(row.dataset.shade) },
          label: { color: ink(row.dataset.shade) },
        })),
      }],
    });
    chart.off('click');
    chart.on('click', (event) => rows.get(event.name)?.querySelector('th a')?.click());
    chart.getZr().setCursorStyle('default');
  }

  // Results as bars with their achievement on top, targets as a line across each bar.
  function years(chart, table, box) {
    const rows = [...table.querySelectorAll('tr[data-year]')];
    const [target, result] = [...table.querySelectorAll('th[data-name]')].map((th) => th.textContent);
    const of = (key) => rows.map((row) => (row.dataset[key] ? Number(row.dataset[key]) : null));
    const short = new Intl.NumberFormat(locale, { notation: 'compact' });
    const segment = getComputedStyle(box).getPropertyValue('--board-segment').trim();
    chart.setOption({
      textStyle: words(),
      tooltip: { ...tooltip(), trigger: 'axis', axisPointer: { type: 'shadow' }, valueFormatter: (v) => (v == null ? '–' : number(v)) },
      legend: { top: 0, left: 0, itemGap: 16, textStyle: words(), data: [result, { name: target, icon: 'path://M0 0h24v4H0z' }] },
      grid: { left: 56, right: 8, top: 44, bottom: 24, outerBoundsMode: 'none' },
      xAxis: { type: 'category', data: rows.map((row) => row.dataset.year), axisTick: { show: false }, axisLabel: words() },
      yAxis: {
        type: 'value',
        splitNumber: 3,
        max: (extent) => extent.max * 1.12,
        axisLine: { show: false },
        axisLabel: { ...words(), showMaxLabel: false, formatter: (v) => short.format(v) },
        splitLine: { lineStyle: { color: colour('--tblr-border-color') } },
      },
      series: [
        {
          name: result,
          type: 'bar',
          barWidth: '55%',
          itemStyle: { color: segment, borderRadius: [2, 2, 0, 0] },
          data: of('result'),
        },
        {
          name: target,
          type: 'scatter',
          symbol: 'rect',
          symbolSize: [box.clientWidth / (rows.length + 2.5), 3],
          itemStyle: { color: colour('--tblr-body-color') },
          data: of('target'),
        },
        {
          name: 'achievement',
          type: 'scatter',
          symbolSize: 0,
          silent: true,
          tooltip: { show: false },
          label: { show: true, position: 'top', offset: [0, -5], formatter: (p) => rows[p.dataIndex].dataset.words, ...words(), fontWeight: 600 },
          data: rows.map((row) => ({
            value: Math.max(Number(row.dataset.result || 0), Number(row.dataset.target || 0)),
            label: { show: Boolean(row.dataset.words) },
          })),
        },
      ],
    });
  }

  const draughtsmen = { channels, map, years };

  async function draw(box) {
    const table = document.getElementById(box.dataset.table);
    const chart = drawn.get(box) ?? echarts.init(box, null, { renderer: 'svg' });
    drawn.set(box, chart);
    await draughtsmen[box.dataset.chart](chart, table, box);
    box.setAttribute('data-ready', '');
  }

  const all = () => document.querySelectorAll('[data-chart]').forEach(draw);

  // The theme of the page follows the system after the first script has run; charts follow the page.
  new MutationObserver(all).observe(document.documentElement, { attributeFilter: ['data-bs-theme'] });
  new ResizeObserver(() => drawn.forEach((chart) => chart.resize())).observe(document.body);
  all();

  document.querySelectorAll('form[data-period] select').forEach((select) => {
    select.addEventListener('change', () => select.form.submit());
  });
})();
