/** Exported web pages in a real browser. */
import { writeFileSync } from 'node:fs';
import { join } from 'node:path';
import type { Browser, Page } from 'playwright-core';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { formatPage } from '../../src/formats/html/format-page.js';
import { zh } from '../../src/messages/zh/index.js';
import { findBarriers, type OpenedPage, openPage, startBrowser } from '../support/browser.js';
import { pdfPages } from '../support/office.js';
import { letterOf, paperOf, sheetOf } from '../support/pages.js';
import { run } from '../support/run.js';
import { temporaryDirectory } from '../support/temporary.js';

let browser: Browser;
/** The example's ledger and monthly circular as of 1 December. */
let ledger: string;
let circular: string;

beforeAll(async () => {
  browser = await startBrowser();
  ledger = await exportExample('ledger');
  circular = await exportExample('report', 'monthly');
});
afterAll(() => browser.close());

async function exportExample(...words: string[]): Promise<string> {
  const where = ['--dir', 'test/fixtures/example/plan', '--as-of', '2022-12-01', '--lang', 'zh', '--format', 'html'];
  const { stdout, stderr, code } = await run(['export', ...words, ...where]);
  if (code !== 0) throw new Error(stderr);
  return stdout;
}

const TABLE = '#part-1 table.data';

/** The cells of a column in the rows that are to be seen, as they stand. */
function cellsOf(page: Page, title: string): Promise<string[]> {
  return page.evaluate<string[]>(`(() => {
    const table = document.querySelector('${TABLE}');
    const at = [...table.tHead.rows[0].cells].findIndex((cell) => cell.textContent === '${title}');
    return [...table.querySelectorAll('tbody tr:not(.block)')].filter((row) => row.offsetParent !== null).map((row) => row.cells[at].textContent);
  })()`);
}

/** What is said of the number of rows. */
function countOf(page: Page): Promise<string | null> {
  return page.locator('#part-1 [role=status]').textContent();
}

function head(page: Page, title: string) {
  return page.locator(`${TABLE} thead th`, { hasText: title });
}

describe('a page', () => {
  test.each([
    ['a ledger', () => ledger],
    ['a circular', () => circular],
  ])('of %s opens from disk without a complaint and asks for nothing', async (_name, text) => {
    for (const colorScheme of ['light', 'dark'] as const) {
      const { page, complaints } = await openPage(browser, text(), { colorScheme });
      await page.locator('#dark-switch').click();
      expect(await page.locator('h1').textContent()).toContain('云澜市');
      expect(complaints).toEqual([]);
    }
  });

  test('holds hostile text as text', async () => {
    const hostile = `</script><img src=x onerror="window.hit=1"><svg onload=alert(1)>"'><style>*{display:none}</style>`;
    const parts = [
      { kind: 'letter' as const, letter: letterOf(hostile) },
      {
        kind: 'sheet' as const,
        sheet: sheetOf([[hostile, 'x']], { title: hostile, lines: [hostile], foot: [hostile] }),
      },
    ];
    const text = await formatPage(paperOf(parts, { title: hostile, author: hostile }), zh);
    const { page, complaints } = await openPage(browser, text);
    expect(await page.evaluate('window.hit')).toBeUndefined();
    expect(await page.locator('img, svg').count()).toBe(0);
    expect(await page.title()).toBe(hostile);
    expect(await page.locator('td').first().textContent()).toBe(hostile);
    expect(complaints).toEqual([]);
  });

  test.each([320, 768, 1400])('%i pixels wide needs no scrolling sideways', async (width) => {
    for (const text of [ledger, circular]) {
      for (const hash of ['', '#unit=yingji']) {
        const { page } = await openPage(browser, text, { viewport: { width, height: 800 } }, hash);
        expect(await page.evaluate('document.documentElement.scrollWidth')).toBeLessThanOrEqual(width);
      }
    }
  });

  test('shows rows as cards with the titles of their cells on a phone', async () => {
    const { page } = await openPage(browser, ledger, { viewport: { width: 360, height: 740 } });
    const cell = page.locator(`${TABLE} tbody td[data-label="状态"]`).first();
    expect(await page.evaluate(`getComputedStyle(document.querySelector('${TABLE} tbody td')).display`)).toBe('block');
    expect(await cell.textContent()).toBe('已完成');
    await page.locator('#part-1').getByRole('button', { name: '排序和筛选' }).click();
    await page.getByLabel('按“状态”筛选').selectOption({ label: '推进中' });
    await expect.poll(() => cellsOf(page, '状态').then((cells) => new Set(cells))).toEqual(new Set(['推进中']));
  });
});

describe('assistive programs', () => {
  const VIEWS: readonly [string, () => string, string][] = [
    ['the ledger', () => ledger, ''],
    ['a department', () => ledger, '#unit=yingji'],
    ['a group', () => ledger, '#unit=supervisors'],
    ['a circular', () => circular, ''],
  ];

  for (const colorScheme of ['light', 'dark'] as const) {
    test.each(VIEWS)(`find no barrier in %s in ${colorScheme} colours`, async (_name, text, hash) => {
      for (const width of [1400, 360]) {
        const { page } = await openPage(browser, text(), { colorScheme, viewport: { width, height: 900 } }, hash);
        expect(await page.locator('.unit.open').count()).toBe(hash === '' ? 0 : 1);
        expect(await findBarriers(page)).toEqual([]);
      }
    });
  }
});

describe('the table', () => {
  test('is sorted by a head: up, down, and back', async () => {
    const { page } = await openPage(browser, ledger);
    const paper = await cellsOf(page, '编号');
    const button = head(page, '亮灯').getByRole('button');
    const lamps = ['红灯', '黄灯', '蓝灯', '绿灯', '—'];
    const rank = (cells: readonly string[]) => cells.map((cell) => lamps.indexOf(cell));
    await button.click();
    const up = rank(await cellsOf(page, '亮灯'));
    expect(up).toEqual([...up].sort((a, b) => a - b));
    expect(await head(page, '亮灯').getAttribute('aria-sort')).toBe('ascending');
    await button.click();
    expect(rank(await cellsOf(page, '亮灯'))).toEqual([...up].reverse());
    expect(await head(page, '亮灯').getAttribute('aria-sort')).toBe('descending');
    await button.click();
    expect(await cellsOf(page, '编号')).toEqual(paper);
    expect(await head(page, '亮灯').getAttribute('aria-sort')).toBeNull();
  });

  test('is filtered by words of a list and by text, together', async () => {
    const { page } = await openPage(browser, ledger);
    const all = (await cellsOf(page, '编号')).length;
    await page.getByLabel('按“状态”筛选').selectOption({ label: '推进中' });
    await page.getByLabel('按“牵头单位”筛选').fill('应急');
    await expect
      .poll(() => cellsOf(page, '牵头单位').then((cells) => cells.every((cell) => cell.includes('应急'))))
      .toBe(true);
    const found = await cellsOf(page, '状态');
    expect(new Set(found)).toEqual(new Set(['推进中']));
    expect(found.length).toBeLessThan(all);
    expect(await countOf(page)).toBe(`符合 ${found.length} 条，共 ${all} 条`);
    await page.getByRole('button', { name: '清除筛选' }).click();
    expect(await cellsOf(page, '编号')).toHaveLength(all);
    expect(await countOf(page)).toBe(`共 ${all} 条`);
  });

  test('is searched in all columns by all words, in either width', async () => {
    const { page } = await openPage(browser, ledger);
    await page.getByLabel('在表格中查找').fill('应急管理局 ２０２２');
    await expect.poll(() => countOf(page)).toMatch(/^符合 \d+ 条/);
    const rows = await page.locator(`${TABLE} tbody tr:visible`).allTextContents();
    expect(rows.length).toBeGreaterThan(0);
    expect(rows.filter((row) => !row.includes('应急管理局') || !row.includes('2022'))).toEqual([]);
    await page.getByLabel('在表格中查找').fill('没有这样的字');
    await expect.poll(() => countOf(page)).toBe('没有符合条件的行。');
  });

  test('has its head in sight when it is scrolled', async () => {
    const { page } = await openPage(browser, ledger);
    const scroll = page.locator('#part-1 .scroll');
    await page.evaluate("document.querySelector('#part-1 .scroll').scrollTo(0, 1000)");
    const [frame, headBox] = [await scroll.boundingBox(), await page.locator(`${TABLE} thead`).boundingBox()];
    expect(Math.abs((headBox?.y ?? 0) - (frame?.y ?? 0))).toBeLessThan(3);
  });

  test('follows a figure of the overview to the rows that it counts', async () => {
    const { page } = await openPage(browser, ledger);
    const tile = page.locator('.tiles .red a');
    const count = Number(await tile.textContent());
    await tile.click();
    expect(await cellsOf(page, '亮灯')).toEqual(Array.from({ length: count }, () => '红灯'));
    await expect
      .poll(() =>
        page
          .locator('#part-1')
          .boundingBox()
          .then((box) => box?.y),
      )
      .toBeLessThan(900);
  });
});

test('a link to a row takes back the search and the filters that hide it', async () => {
  const { page } = await openPage(browser, ledger);
  await page.getByLabel('按“编号”筛选').fill('01-1');
  await page.getByLabel('在表格中查找').fill('没有这样的字');
  await expect.poll(() => countOf(page)).toBe('没有符合条件的行。');
  const link = page.locator('.list a').first();
  const id = await link.textContent();
  await link.click();
  await expect.poll(() => page.evaluate('document.activeElement.id')).toBe(`measure=${id}`);
  expect(await cellsOf(page, '编号')).toContain(id);
  expect(await page.getByLabel('在表格中查找').inputValue()).toBe('');
  expect(await page.getByLabel('按“编号”筛选').inputValue()).toBe('');
});

describe('the page of a department', () => {
  const measures = (page: Page) => page.locator('.unit.open .ids li').allTextContents();

  test('has its duties and figures, and its rows alone', async () => {
    const { page } = await openPage(browser, ledger);
    await page.locator('#units').getByRole('link', { name: '市应急管理局' }).click();
    await expect.poll(() => page.title()).toMatch(/^市应急管理局 — /);
    const own = await measures(page);
    expect(own.length).toBeGreaterThan(5);
    const shown = await cellsOf(page, '编号');
    expect(shown).toEqual(expect.arrayContaining(own));
    const common = Number(await page.locator('.unit.open .tiles dt:text("共性") + dd').textContent());
    expect(shown).toHaveLength(own.length + common);
    expect(await page.locator('#overview').isVisible()).toBe(false);
    expect(await page.evaluate('document.activeElement.textContent')).toBe('市应急管理局');
  });

  test('opens by its address, and gives way to the whole paper', async () => {
    const { page } = await openPage(browser, ledger, {}, '#unit=yingji');
    const own = await cellsOf(page, '编号');
    await page.locator('.unit.open .back').click();
    await expect.poll(() => page.locator('#overview').isVisible()).toBe(true);
    expect((await cellsOf(page, '编号')).length).toBeGreaterThan(own.length);
    await page.goBack();
    await expect.poll(() => cellsOf(page, '编号')).toEqual(own);
  });

  test('leads to the row of a measure, which is marked', async () => {
    const { page } = await openPage(browser, ledger, {}, '#unit=yingji');
    const [first = ''] = await measures(page);
    await page.locator('.unit.open .ids a').first().click();
    await expect.poll(() => page.evaluate('document.activeElement.id')).toBe(`measure=${first}`);
    expect(await page.locator('tr.marked').textContent()).toContain(first);
    expect(await page.locator('.unit.open').isVisible()).toBe(true);
  });

  test('is not left for a name that nobody has', async () => {
    const { page, complaints } = await openPage(browser, ledger, {}, '#unit=%E0%A4%A');
    expect(await page.locator('#overview').isVisible()).toBe(true);
    expect(complaints).toEqual([]);
  });
});

describe('the keyboard', () => {
  test('reaches everything: skip link, search, a head, a filter, a department', async () => {
    const { page } = await openPage(browser, ledger);
    const active = () => page.evaluate<string>('document.activeElement.textContent || document.activeElement.id');
    await page.keyboard.press('Tab');
    expect(await active()).toBe('跳到正文');
    await page.keyboard.press('Tab');
    expect(await active()).toBe('search');
    await page.keyboard.type('事故');
    await expect.poll(() => countOf(page)).toMatch(/^符合/);
    const seen: string[] = [];
    for (let presses = 0; presses < 200 && !seen.includes('状态'); presses++) {
      await page.keyboard.press('Tab');
      seen.push(await active());
    }
    expect(seen).toEqual(expect.arrayContaining(['深色显示', '打印', '总体情况', '市应急管理局', '序号', '状态']));
    expect(await page.evaluate('getComputedStyle(document.activeElement).outlineStyle')).toBe('solid');
    await page.keyboard.press('Enter');
    expect(await head(page, '状态').getAttribute('aria-sort')).toBe('ascending');
    await page.keyboard.press('Space');
    expect(await head(page, '状态').getAttribute('aria-sort')).toBe('descending');
  });

  test('skips to the text', async () => {
    const { page } = await openPage(browser, ledger);
    await page.keyboard.press('Tab');
    await page.keyboard.press('Enter');
    expect(await page.evaluate('document.activeElement.id')).toBe('main');
  });
});

describe('dark colours', () => {
  const ground = (page: Page) => page.evaluate<string>('getComputedStyle(document.documentElement).backgroundColor');
  const LIGHT = 'rgb(255, 255, 255)';

  test('follow the system, then the reader, who is remembered', async () => {
    for (const colorScheme of ['light', 'dark'] as const) {
      const { page } = await openPage(browser, ledger, { colorScheme });
      const button = page.locator('#dark-switch');
      expect((await ground(page)) === LIGHT).toBe(colorScheme === 'light');
      expect(await button.getAttribute('aria-pressed')).toBe(String(colorScheme === 'dark'));
      await button.click();
      expect((await ground(page)) === LIGHT).toBe(colorScheme === 'dark');
      // The browser writes down what it was told in its own time.
      const reopened = () => page.reload().then(() => ground(page));
      await expect.poll(async () => (await reopened()) === LIGHT, { timeout: 20_000 }).toBe(colorScheme === 'dark');
      expect(await button.getAttribute('aria-pressed')).toBe(String(colorScheme === 'light'));
    }
  });

  test('are not printed', async () => {
    const { page } = await openPage(browser, ledger, { colorScheme: 'dark' });
    await page.emulateMedia({ media: 'print', colorScheme: 'dark' });
    expect(await ground(page)).toBe(LIGHT);
  });
});

/** The text of each printed page. */
async function print({ page }: OpenedPage): Promise<string[]> {
  const file = join(temporaryDirectory(), 'page.pdf');
  writeFileSync(file, await page.pdf({ preferCSSPageSize: true }));
  return pdfPages(file);
}

describe('print', () => {
  test('has the head on every page of the table, all rows, and no control', async () => {
    const opened = await openPage(browser, ledger);
    const ids = await cellsOf(opened.page, '编号');
    const pages = await print(opened);
    const table = pages.slice(pages.findIndex((text) => text.includes('汇总单位')));
    expect(table.length).toBeGreaterThan(2);
    for (const text of table) expect(text).toMatch(/序号\s+编号\s+部分/);
    expect(table.join('\n')).toContain('● 绿灯');
    expect(ids.filter((id) => !table.join('\n').includes(id))).toEqual([]);
    expect(pages.join('\n')).not.toMatch(/深色显示|清除筛选|跳到正文|在表格中查找/);
    expect(pages.filter((text) => text.trim() === '')).toEqual([]);
  });

  test('has only what was found', async () => {
    const opened = await openPage(browser, ledger);
    await opened.page.getByLabel('按“亮灯”筛选').selectOption({ label: '红灯' });
    await expect.poll(() => countOf(opened.page)).toMatch(/^符合/);
    const [found, pages] = [await cellsOf(opened.page, '具体措施'), await print(opened)];
    const table = pages.slice(pages.findIndex((text) => text.includes('汇总单位'))).join('\n');
    expect(table).toContain(`符合 ${found.length} 条`);
    expect(table).toContain('■ 红灯');
    expect(table).not.toContain('● 绿灯');
  });

  test('begins a circular with its first page', async () => {
    const pages = await print(await openPage(browser, circular));
    expect(pages[0]).toContain('一、总体情况');
    expect(pages.filter((text) => text.trim() === '')).toEqual([]);
  });
});

test('without its script a page can be read', async () => {
  const { page } = await openPage(browser, ledger, { javaScriptEnabled: false });
  expect(await page.locator(`${TABLE} tbody tr`).first().isVisible()).toBe(true);
  expect(await page.locator(`${TABLE} tbody tr`).last().isVisible()).toBe(true);
  expect(await page.locator('.tools').isVisible()).toBe(false);
  expect(await page.locator(`${TABLE} .filters`).isVisible()).toBe(false);
  expect(await page.locator('.unit').first().isVisible()).toBe(true);
  expect(await page.getByText('本页的脚本没有运行').isVisible()).toBe(true);
});
