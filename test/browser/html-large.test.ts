/** A web page with 5 000 measures of 300 departments stays usable. */
import { writeFileSync } from 'node:fs';
import { join } from 'node:path';
import type { Browser, Page } from 'playwright-core';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { formatPage } from '../../src/formats/html/format-page.js';
import { judgePlan } from '../../src/judge/judge.js';
import { zh } from '../../src/messages/zh/index.js';
import { openPage, startBrowser } from '../support/browser.js';
import { pdfPages } from '../support/office.js';
import { ledgerPaper } from '../support/pages.js';
import { makePlan } from '../support/plans.js';
import { temporaryDirectory } from '../support/temporary.js';

const MEASURES = 5000;
const DEPARTMENTS = 300;

let browser: Browser;
let text: string;

beforeAll(async () => {
  browser = await startBrowser();
  text = await formatPage(ledgerPaper(largePlan()), zh);
});
afterAll(() => browser.close());

/** Each measure has four departments and a due in one of twelve months; one in ten is the common duty of a large group. */
function largePlan() {
  const name = (at: number) => `第${(at % DEPARTMENTS) + 1}单位`;
  const departments = Array.from({ length: DEPARTMENTS }, (_, at) => ({
    id: `u${at + 1}`,
    name: name(at),
    kind: 'government' as const,
  }));
  const measures = Array.from({ length: MEASURES }, (_, at) => ({
    title: `开展第${at + 1}项安全生产专项整治和隐患排查`,
    actions: [1, 2, 3].map((nth) => ({ id: `a${nth}`, text: `完成第${nth}阶段的排查、整改和复核工作，形成清单` })),
    departments: {
      lead: [name(at)],
      responsible: [name(at + 7), name(at + 31), ...(at % 10 === 0 ? ['市安委会成员单位'] : [])],
      support: [name(at + 101)],
    },
    due: `2022-${String((at % 12) + 1).padStart(2, '0')}`,
  }));
  const groups = [
    { id: 'members', name: '市安委会成员单位', members: departments.slice(0, 150).map((each) => each.name) },
  ];
  return judgePlan(makePlan({ departments, groups, measures }), '2022-06-30');
}

/** Milliseconds of work that an action costs the page, in processor time, which other processes do not lengthen. */
async function costOf(page: Page, action: () => Promise<unknown>): Promise<number> {
  const session = await page.context().newCDPSession(page);
  await session.send('Performance.enable', { timeDomain: 'threadTicks' });
  const spent = async () => {
    const { metrics } = await session.send('Performance.getMetrics');
    return (metrics.find(({ name }) => name === 'TaskDuration')?.value ?? 0) * 1000;
  };
  const before = await spent();
  await action();
  await page.evaluate(
    'new Promise((resolve) => setTimeout(() => requestAnimationFrame(() => setTimeout(resolve)), 150))',
  );
  return (await spent()) - before;
}

const FIELD = (selector: string, value: string) =>
  `{ const field = document.querySelector('${selector}'); field.value = '${value}'; field.dispatchEvent(new Event('input', { bubbles: true })); }`;

/** An action touches rows that stand there already: at most this share of what opening the page costs. */
const SHARE = 0.5;

test('to filter, search and sort costs little beside opening it', async () => {
  const { page, complaints } = await openPage(browser, text);
  const act = (action: string) => costOf(page, () => page.evaluate(action));
  const click = (selector: string) => act(`document.querySelector('#part-1 ${selector}').click()`);
  const opening = await costOf(page, () => page.reload());
  const costs = {
    search: await act(FIELD('#search', '第77单位')),
    all: await act(FIELD('#search', '')),
    filter: await act(FIELD('#part-1 select[data-column=lamp]', '=红灯')),
    clear: await click('.clear'),
    up: await click('thead th.id .sort'),
    down: await click('thead th.id .sort'),
    text: await click('thead th.width-4 .sort'),
    unit: await act(`location.hash = '#unit=u5'`),
    back: await act(`location.hash = '#overview'`),
  };
  expect(Object.entries(costs).filter(([, cost]) => cost > SHARE * opening)).toEqual([]);
  expect(Math.min(...Object.values(costs))).toBeGreaterThan(1);
  expect(complaints).toEqual([]);
});

test('it shows a part of the rows, and says so', async () => {
  const { page } = await openPage(browser, text);
  const rows = page.locator('#part-1 tbody tr:visible');
  const count = page.locator('#part-1 [role=status]');
  expect(await rows.count()).toBe(100);
  expect(await count.textContent()).toContain('屏幕上先显示 100 条（符合 5000 条，共 5000 条）');
  await page.getByRole('button', { name: '再显示一批' }).click();
  expect(await rows.count()).toBe(200);
  await page.getByRole('button', { name: '全部显示' }).click();
  expect(await rows.count()).toBe(MEASURES);
  expect(await count.textContent()).toBe('共 5000 条');
});

test('its search and its addresses reach rows that are not on the screen', async () => {
  const { page } = await openPage(browser, text, {}, '#measure=01-4321');
  await expect.poll(() => page.evaluate('document.activeElement.id')).toBe('measure=01-4321');
  await page.getByLabel('在表格中查找').fill('第4999项');
  await expect.poll(() => page.locator('#part-1 tbody tr:visible th').allTextContents()).toEqual(['01-4999']);
});

test('it prints all rows that were found', async () => {
  const { page } = await openPage(browser, text);
  await page.getByLabel('在表格中查找').fill('第77单位');
  await expect.poll(() => page.locator('#part-1 [role=status]').textContent()).toContain('符合');
  await page.evaluate(`document.querySelectorAll('#overview, #units, .unit').forEach((part) => part.remove())`);
  const file = join(temporaryDirectory(), 'page.pdf');
  writeFileSync(file, await page.pdf({ preferCSSPageSize: true }));
  const ids =
    pdfPages(file)
      .join('\n')
      .match(/^\s*\d+\s+01-\d+/gm) ?? [];
  expect(ids).toHaveLength(Math.ceil((4 * MEASURES) / DEPARTMENTS));
});
