'use strict';
// Draws the charts of the report from the data beside them; without this script the tables below them are read.
(function () {
  const palettes = JSON.parse(document.getElementById('palettes').textContent);
  const marks = ['circle', 'rect', 'triangle', 'diamond'];
  const symbols = { circle: 'circle', rect: 'rect', triangle: 'triangle', diamond: 'diamond' };
  const root = document.documentElement;
  const figures = Array.from(document.querySelectorAll('figure.chart'), figure => ({
    plot: figure.querySelector('.plot'),
    data: JSON.parse(figure.querySelector('.chart-data').textContent),
    chart: null
  }));

  function palette() {
    return palettes[root.classList.contains('dark') ? 'dark' : 'light'];
  }

  function look(colour) {
    const colours = palette().colours;
    return {
      colour: colours[colour % colours.length],
      symbol: symbols[marks[Math.floor(colour / colours.length) % marks.length]]
    };
  }

  function text(value) {
    return String(value).replace(/[&<>"]/g, c => ({ '&': '&amp;', '<': '&lt;', '>': '&gt;', '"': '&quot;' }[c]));
  }

  function number(value) {
    const size = Math.abs(value);
    return value.toFixed(size < 1 ? 3 : size < 100 ? 2 : size < 1000 ? 1 : 0);
  }

  function axis(name, more) {
    const p = palette();
    return Object.assign({
      type: 'value', name: name, nameLocation: 'middle', scale: true,
      nameTextStyle: { color: p.foreground, fontSize: 13 },
      axisLabel: { color: p.foreground, fontSize: 12 },
      axisLine: { show: true, onZero: false, lineStyle: { color: p.foreground } },
      splitLine: { lineStyle: { color: p.foreground, opacity: 0.13 } }
    }, more);
  }

  function frame(data, more) {
    const p = palette();
    return Object.assign({
      animation: false, backgroundColor: 'transparent', color: p.colours,
      textStyle: { color: p.foreground, fontFamily: getComputedStyle(document.body).fontFamily },
      tooltip: {
        confine: true, backgroundColor: p.background, borderColor: p.foreground,
        textStyle: { color: p.foreground, fontSize: 13 }, extraCssText: 'max-width:26rem;white-space:normal'
      },
      toolbox: {
        right: 0, top: 0, iconStyle: { borderColor: p.foreground, opacity: 0.6 },
        feature: { saveAsImage: { title: 'Save as SVG', name: data.title, backgroundColor: p.background } }
      }
    }, more);
  }

  function legend(groups) {
    const p = palette();
    return {
      type: groups.length > 12 ? 'scroll' : 'plain', bottom: 0, itemWidth: 13, itemHeight: 11, left: 0, right: 0, textStyle: { color: p.foreground },
      pageTextStyle: { color: p.foreground }, inactiveColor: '#999',
      data: groups.map(g => ({ name: g.name, icon: look(g.colour).symbol, itemStyle: { color: look(g.colour).colour } }))
    };
  }

  function legendRoom(groups, width) {
    if (groups.length > 12) {
      return 30;
    }
    const total = groups.reduce((sum, g) => sum + 45 + 8 * g.name.length, 0);
    return 12 + 24 * Math.ceil(total / width);
  }

  // Dots lie a little above or below their row, so that equal values are seen; the offset depends on their index alone.
  function offset(index) {
    return ((index * 0.618034) % 1 - 0.5) * 0.42;
  }

  function dots(data) {
    const names = data.groups.map(g => g.name);
    const widest = Math.max(...names.map(n => n.length));
    const series = [];
    data.groups.forEach((g, row) => {
      const l = look(g.colour);
      series.push({
        type: 'scatter', symbol: l.symbol, symbolSize: 8, itemStyle: { color: l.colour, opacity: 0.55 },
        data: g.dots.map((d, i) => ({ value: [d[0], row + offset(i)], tip: text(d[1]) }))
      });
      if (g.published.length > 0) {
        series.push({
          type: 'scatter', symbol: 'diamond', symbolSize: 13, z: 4,
          itemStyle: { color: palette().background, borderColor: l.colour, borderWidth: 1.8 },
          data: g.published.map(d => ({ value: [d[0], row], tip: text(d[1]) }))
        });
      }
    });
    const means = data.groups.map((g, row) => ({
      value: [g.mean, row, g.low, g.high], colour: look(g.colour).colour,
      tip: g.mean === null ? '' : text(g.name) + ': mean ' + number(g.mean)
          + (g.low === null ? '' : ', 95 % interval ' + number(g.low) + ' to ' + number(g.high))
    })).filter(m => m.value[0] !== null);
    series.push({
      type: 'custom', z: 5, data: means, encode: { x: [0, 2, 3], y: 1 },
      renderItem: (params, api) => {
        const colour = means[params.dataIndex].colour;
        const at = x => api.coord([x, api.value(1)]);
        const mean = at(api.value(0));
        const children = [];
        if (!isNaN(api.value(2))) {
          const low = at(api.value(2));
          const high = at(api.value(3));
          children.push({ type: 'line', shape: { x1: low[0], y1: low[1], x2: high[0], y2: high[1] }, style: { stroke: colour, lineWidth: 2.5 } });
          [low, high].forEach(p => children.push({ type: 'line', shape: { x1: p[0], y1: p[1] - 5, x2: p[0], y2: p[1] + 5 }, style: { stroke: colour, lineWidth: 2.5 } }));
        }
        children.push({ type: 'line', shape: { x1: mean[0], y1: mean[1] - 10, x2: mean[0], y2: mean[1] + 10 }, style: { stroke: colour, lineWidth: 4 } });
        return { type: 'group', children: children };
      }
    });
    const option = frame(data, {
      grid: { left: 24 + 7.5 * widest, right: 24, top: 30, bottom: 52 },
      xAxis: axis(data.x, { nameGap: 30 }),
      yAxis: axis('', {
        min: -0.5, max: names.length - 0.5, interval: 0.5, inverse: true, scale: false, axisTick: { show: false },
        axisLabel: { color: palette().foreground, fontSize: 13, formatter: v => Number.isInteger(v) ? names[v] : '' },
        splitLine: { show: false }
      }),
      series: series
    });
    option.tooltip.formatter = p => p.data.tip;
    return { option: option, height: 110 + 34 * names.length };
  }

  // Many bands at once hide each other; then the band of the line that is pointed at is shown.
  const bandsAtOnce = 6;

  function band(g, colour, id, hidden) {
    const points = [];
    g.xs.forEach((x, i) => g.low[i] !== null && points.push([x, g.high[i]]));
    for (let i = g.xs.length - 1; i >= 0; i--) {
      if (g.low[i] !== null) {
        points.push([g.xs[i], g.low[i]]);
      }
    }
    return [{
      id: id, name: g.name, type: 'custom', silent: true, z: 1, data: hidden ? [] : [[g.xs[0], g.ys[0]]], clip: true,
      tooltip: { show: false },
      renderItem: (params, api) => ({
        type: 'polygon', shape: { points: points.map(p => api.coord(p)) }, style: { fill: colour, opacity: 0.13 }
      })
    }, {
      // the axis has to reach to the ends of the band
      name: g.name, type: 'scatter', silent: true, symbolSize: 0, data: hidden ? [] : points, tooltip: { show: false }
    }];
  }

  function lines(data, width) {
    const series = [];
    const hidden = data.groups.length > bandsAtOnce;
    data.groups.forEach((g, i) => {
      const l = look(g.colour);
      if (g.low) {
        series.push(...band(g, l.colour, 'band-' + i, hidden));
      }
      series.push({
        id: 'line-' + i, name: g.name, type: 'line', symbol: l.symbol, symbolSize: 6, showSymbol: g.xs.length < 25, z: 3,
        triggerLineEvent: true, lineStyle: { color: l.colour, width: 2 }, itemStyle: { color: l.colour },
        emphasis: { focus: 'series' },
        data: g.xs.map((x, i) => [x, g.ys[i]])
      });
    });
    const room = legendRoom(data.groups, width);
    const option = frame(data, {
      legend: legend(data.groups),
      grid: { left: 66, right: 24, top: 30, bottom: 46 + room },
      xAxis: axis(data.x, { nameGap: 28, minInterval: 1, splitLine: { show: false } }),
      yAxis: axis(data.y, { nameGap: 48 }),
      series: series
    });
    option.tooltip.formatter = p => text(p.seriesName) + (Array.isArray(p.value)
        ? '<br>' + text(data.x) + ' ' + p.value[0] + ': ' + number(p.value[1]) : '');
    option.tooltip.trigger = 'item';
    const pointed = hidden ? (chart, id, shown) => {
      const g = data.groups[Number(id.slice(5))];
      if (g.low) {
        chart.setOption({ series: [{ id: 'band-' + id.slice(5), data: shown ? [[g.xs[0], g.ys[0]]] : [] }] });
      }
    } : null;
    return { option: option, height: 340 + room, pointed: pointed };
  }

  function scatter(data, width) {
    const room = legendRoom(data.groups, width);
    const option = frame(data, {
      legend: legend(data.groups),
      grid: { left: 66, right: 24, top: 30, bottom: 46 + room },
      xAxis: axis(data.x, { nameGap: 28 }),
      yAxis: axis(data.y, { nameGap: 48 }),
      series: data.groups.map(g => ({
        name: g.name, type: 'scatter', symbol: look(g.colour).symbol, symbolSize: 9,
        itemStyle: { color: look(g.colour).colour, opacity: 0.75 }, emphasis: { focus: 'series' },
        data: g.xs.map((x, i) => [x, g.ys[i]])
      }))
    });
    option.tooltip.formatter = p => text(p.seriesName) + '<br>' + text(data.x) + ' ' + number(p.value[0]) + '<br>'
        + text(data.y) + ' ' + number(p.value[1]);
    return { option: option, height: 330 + room };
  }

  function bars(data) {
    const widest = Math.max(...data.bars.map(b => b[0].length));
    const l = look(data.colour);
    const option = frame(data, {
      grid: { left: 24 + 7.5 * widest, right: 24, top: 30, bottom: 52 },
      xAxis: axis(data.x, { nameGap: 30, scale: false }),
      yAxis: {
        type: 'category', inverse: true, data: data.bars.map(b => b[0]), axisTick: { show: false },
        axisLabel: { color: palette().foreground, fontSize: 12 }, axisLine: { show: false }
      },
      series: [{
        type: 'bar', barMaxWidth: 16,
        data: data.bars.map(b => ({ value: b[1], tip: text(b[2]), itemStyle: { color: l.colour, opacity: b[1] < 0 ? 0.4 : 0.9 } }))
      }]
    });
    option.tooltip.formatter = p => p.data.tip;
    return { option: option, height: 100 + 22 * data.bars.length };
  }

  const kinds = { dots: dots, lines: lines, scatter: scatter, bars: bars };

  function draw(figure) {
    const drawn = kinds[figure.data.type](figure.data, figure.plot.clientWidth || 800);
    figure.plot.style.height = drawn.height + 'px';
    if (figure.chart) {
      figure.chart.dispose();
    }
    figure.chart = echarts.init(figure.plot, null, { renderer: 'svg' });
    figure.chart.setOption(drawn.option);
    if (drawn.pointed) {
      [['mouseover', true], ['mouseout', false]].forEach(([event, shown]) => figure.chart.on(event, { seriesType: 'line' },
        p => drawn.pointed(figure.chart, p.seriesId, shown)));
    }
  }

  function theme(dark) {
    root.classList.toggle('dark', dark);
    figures.forEach(draw);
  }

  const wish = matchMedia('(prefers-color-scheme: dark)');
  const button = document.getElementById('theme');
  button.hidden = false;
  button.addEventListener('click', () => theme(!root.classList.contains('dark')));
  wish.addEventListener('change', e => theme(e.matches));
  document.querySelectorAll('details.data').forEach(d => d.removeAttribute('open'));
  theme(wish.matches);

  let waiting = 0;
  addEventListener('resize', () => {
    clearTimeout(waiting);
    waiting = setTimeout(() => figures.forEach(draw), 150);
  });
  let before = false;
  addEventListener('beforeprint', () => {
    before = root.classList.contains('dark');
    root.classList.add('printing');
    theme(false);
  });
  addEventListener('afterprint', () => {
    root.classList.remove('printing');
    theme(before);
  });
})();
