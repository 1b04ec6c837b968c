/** `plan event add`: the event's file, and the duties that it starts. */
import { cpSync, existsSync, readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, test } from 'vitest';
import { ROOT, run, type World } from '../support/run.js';
import { planWith, temporaryDirectory } from '../support/temporary.js';

/** A copy of the example plan. */
function exampleCopy(): string {
  const directory = temporaryDirectory();
  cpSync(join(ROOT, 'test/fixtures/example'), directory, { recursive: true });
  return directory;
}

const TODAY = '2022-10-08';

function add(cwd: string, words: readonly string[], world: World = {}) {
  return run(['event', 'add', ...words], { cwd, today: TODAY, env: { PLAN_LANG: 'zh' }, ...world });
}

const eventFile = (cwd: string, id: string) => readFileSync(join(cwd, 'plan/events', `${id}.yaml`), 'utf8');
const events = (cwd: string) => readdirSync(join(cwd, 'plan/events')).sort();

describe('plan event add', () => {
  test('writes the event and shows what it starts, in 80 columns', async () => {
    const cwd = exampleCopy();
    const details = ['--date', '9月30日', '--place', '澜东县', '--summary', '一家企业发生机械伤害事故'];
    const result = await add(cwd, ['生产安全事故', ...details]);
    expect(result).toEqual({ code: 0, stderr: '', stdout: expect.any(String) });
    expect(`\n${result.stdout}`).toBe(`
登记事件 2022-09-30-accident：生产安全事故，2022年9月30日，澜东县，一家企业发生
机械伤害事故
启动3项限时事项：
 编号  限时事项              承担单位                               办结时限
 ────  ────────────────────  ─────────────────────────────────────  ────────────
 08-1  印发事故通报          市安委会办公室                         2022-10-12
                                                                    5个工作日内
 08-1  召开警示教育会议      市安委会办公室、澜东县人民政府、青岚   2022-10-15
                             区人民政府                             15日内
 08-2  形成事故调查阶段报告  市应急管理局                           2022-11-02
                                                                    20个工作日内
`);
    expect(eventFile(cwd, '2022-09-30-accident')).toBe(
      [
        '# yaml-language-server: $schema=../../schemas/event.schema.json',
        'kind: accident',
        'date: 2022-09-30',
        'place: 澜东县',
        'summary: 一家企业发生机械伤害事故',
        '',
      ].join('\n'),
    );
    expect(await run(['validate'], { cwd, today: '2023-01-15' })).toMatchObject({ code: 0 });
  });

  test('says texts in one line, without what nobody sees', async () => {
    const cwd = exampleCopy();
    const texts = ['--place', '澜东\u200b县', '--summary', '红色预警 \n暴雨'];
    const { stdout, stderr } = await add(cwd, ['weather', ...texts]);
    expect([stdout.split('\n')[0], stderr]).toEqual([
      '登记事件 2022-10-08-weather：极端天气红色预警，2022年10月8日，澜东县，红色预警',
      '',
    ]);
    expect(stdout.split('\n')[1]).toBe('暴雨');
    expect(eventFile(cwd, '2022-10-08-weather')).toMatch(/\nplace: 澜东县\nsummary: \|-\n {2}红色预警\n {2}暴雨\n$/);
  });

  test('is of today, and says no more, where nobody can be asked', async () => {
    const cwd = exampleCopy();
    expect(await add(cwd, ['weather'])).toMatchObject({ code: 0, stderr: '' });
    expect(eventFile(cwd, '2022-10-08-weather')).toMatch(/\nkind: weather\ndate: 2022-10-08\n$/);
  });

  test('numbers a second event of the kind and day', async () => {
    const cwd = exampleCopy();
    await add(cwd, ['accident', '--date', '2022-10-01']);
    await add(cwd, ['accident', '--date', '2022-10-01', '--place', '青岚区']);
    const { stdout } = await add(cwd, ['accident', '--date', '2022-10-01', '--place', '澜东县', '--format', 'json']);
    expect(JSON.parse(stdout)).toMatchObject({
      kind: 'plan.event',
      dryRun: false,
      files: ['plan/events/2022-10-01-accident-3.yaml'],
      event: { id: '2022-10-01-accident-3', name: '生产安全事故', place: '澜东县', summary: null },
    });
    expect(events(cwd).filter((name) => name.startsWith('2022-10-01'))).toHaveLength(3);
  });

  test('only shows what it would write with --dry-run', async () => {
    const cwd = exampleCopy();
    const { stdout, stderr, code } = await add(cwd, ['事故', '--date', '2022-10-01', '--dry-run']);
    expect(code).toBe(0);
    expect(stdout).toContain('+++ b/plan/events/2022-10-01-accident.yaml\n');
    expect(stdout).toContain('+date: 2022-10-01\n');
    expect(stderr).toMatch(/^登记事件 2022-10-01-accident：/);
    expect(stderr).toContain('没有写入任何文件');
    expect(events(cwd)).toHaveLength(3);
  });

  test('says where the calendar does not know a deadline', async () => {
    const cwd = exampleCopy();
    const { stdout } = await add(cwd, ['accident', '--date', '2026-12-28'], { today: '2026-12-30' });
    expect(stdout).toMatch(/印发事故通报 +市安委会办公室 +未定\n/);
    expect(stdout).toContain('缺2027年节假日数据');
    const json = await add(cwd, ['accident', '--date', '2026-12-28', '--place', '某县', '--format', 'json'], {
      today: '2026-12-30',
    });
    const deadlines = JSON.parse(json.stdout).duties.map(
      ({ trigger, deadline, missingYear }: Record<string, unknown>) => [trigger, deadline, missingYear],
    );
    expect(deadlines).toContainEqual(['briefing', null, '2027']);
    expect(deadlines).toContainEqual(['meeting', '2027-01-12', null]);
  });

  test('says that nothing was started, and where it might have been', async () => {
    const early = await add(exampleCopy(), ['weather', '--date', '2022-02-01']);
    expect(early).toMatchObject({ code: 0, stdout: expect.stringContaining('\n没有启动限时事项。\n另有措施规定了') });
    expect(early.stdout.replaceAll('\n', '')).toContain('没有启动：08-4。');
    const cwd = planWith({
      'plan.yaml': readFileSync(join(ROOT, 'test/fixtures/small/plan/plan.yaml'), 'utf8').concat(
        'events: [{id: flood, name: 洪水}]\n',
      ),
    });
    expect((await add(cwd, ['洪水'])).stdout).toBe(
      '登记事件 2022-10-08-flood：洪水，2022年10月8日\n没有启动限时事项。\n',
    );
  });

  test('warns of a day that has not come, and is refused where the plan forbids one', async () => {
    const cwd = exampleCopy();
    const later = await add(cwd, ['accident', '--date', '2022-11-01']);
    expect(later).toMatchObject({ code: 0, stderr: expect.stringContaining('[future-date]') });
    const strict = planWith({
      'plan.yaml': readFileSync(join(ROOT, 'test/fixtures/small/plan/plan.yaml'), 'utf8').concat(
        'events: [{id: flood, name: 洪水}]\nrules: {future-date: error}\n',
      ),
    });
    expect(await add(strict, ['flood', '--date', '2022-11-01'])).toMatchObject({
      code: 1,
      stdout: '',
      stderr: expect.stringContaining('[future-date]'),
    });
    expect(existsSync(join(strict, 'plan/events'))).toBe(false);
  });
});

describe('questions at the terminal', () => {
  test('are asked for what is missing; Enter skips', async () => {
    const cwd = exampleCopy();
    const { stderr, code } = await add(cwd, ['事故'], { answers: ['10月', '10月3日', '', '脚手架坍塌'] });
    expect(code).toBe(0);
    expect(stderr.split('\n')).toEqual([
      '发生日期（直接回车为 2022-10-08）：10月',
      expect.stringContaining('--date 的“10月”不是存在的日期。写成 2022-06-30、2022.6.30 或 6月30日。'),
      '发生日期（直接回车为 2022-10-08）：10月3日',
      '地点（直接回车略过）：',
      '简况（直接回车略过）：脚手架坍塌',
      '',
    ]);
    expect(eventFile(cwd, '2022-10-03-accident')).toMatch(/\ndate: 2022-10-03\nsummary: 脚手架坍塌\n$/);
  });

  test('come after the kind is known to be right, and can be broken off', async () => {
    const cwd = exampleCopy();
    const wrong = await add(cwd, ['地震'], { answers: [], env: { PLAN_LANG: 'zh', NO_COLOR: '1' } });
    expect(wrong).toMatchObject({ code: 2, stderr: expect.stringMatching(/^错误：没有“地震”这种启动情形/) });
    const off = await add(cwd, ['事故', '--date', '2022-10-03'], { answers: ['澜东县'] });
    expect(off).toMatchObject({ code: 2, stdout: '', stderr: expect.stringContaining('已放弃') });
    expect(events(cwd)).toHaveLength(3);
  });
});

describe('a wrong call', () => {
  const kinds = 'events: [{id: fire, name: 火灾事故}, {id: traffic, name: 道路交通事故}]\n';
  const small = () =>
    planWith({
      'plan.yaml': readFileSync(join(ROOT, 'test/fixtures/small/plan/plan.yaml'), 'utf8') + kinds,
      'events/2022-09-01-fire.yaml': 'kind: fire\ndate: 2022-09-01\nplace: 某县\n',
    });

  test.each([
    [['list', 'fire'], 'event 不能是“list”', '可以是：add 登记'],
    [['add', 'fyre'], '没有“fyre”这种启动情形', '是不是“fire”？现有：fire 火灾事故、traffic 道路交通事故'],
    [['add', '事故'], '“事故”可以指2种启动情形', 'fire 火灾事故、traffic 道路交通事故'],
    [['add', 'fire', '--date', '2022-02-30'], '--date 的“2022-02-30”不是存在的日期', '2022.6.30'],
    [['add', 'fire', '--date', '6月'], '--date 的“6月”不是存在的日期', '6月30日'],
    [['add', 'fire', '--place', ' '], '--place 后面是空的', ''],
    [['add', 'fire', '--date', '2022-09-01', '--place', '某县'], '这个事件已经登记过：2022-09-01-fire', '--summary'],
    [['add', 'fire', '--format', 'yaml'], '--format 不能是“yaml”', 'text'],
  ])('%j: %s', async (words, message, hint) => {
    const cwd = small();
    const result = await run(['event', ...words], { cwd, today: TODAY, env: { PLAN_LANG: 'zh' } });
    expect(result).toMatchObject({ code: 2, stdout: '' });
    expect(result.stderr).toContain(`错误：${message}`);
    expect(result.stderr).toContain(hint);
    expect(events(cwd)).toEqual(['2022-09-01-fire.yaml']);
  });

  test('where the plan has no kinds says where they go', async () => {
    const result = await add(planWith(), ['accident']);
    expect(result).toMatchObject({ code: 2, stdout: '', stderr: expect.stringContaining('plan.yaml 的 events') });
  });

  test('in English', async () => {
    const { stderr } = await run(['event', 'add', 'x', '--lang', 'en'], { cwd: small(), today: TODAY });
    expect(stderr).toContain('There is no kind of event “x”');
    const { stdout } = await add(small(), ['fire', '--lang', 'en']);
    expect(stdout).toBe('Event 2022-10-08-fire: 火灾事故, 2022-10-08\nIt starts no duties.\n');
  });
});
