import { createHash } from 'node:crypto';
import { mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { pathToFileURL } from 'node:url';
import { afterAll, beforeAll, describe, expect, test } from '@jest/globals';
import type { Finding } from '../../src/check/finding.ts';
import { html } from '../../src/report/html.ts';
import { browser, openPage, type Page } from './html/browser.ts';
import { noIpsec, oldTls, reportOf, suppressed, texts, undetermined, unenforced, unreadable } from './sample-findings.ts';

const context = { text: (file: string): string | undefined => texts[file], color: false, width: 80, quiet: false };
const other: Finding = { ...oldTls, file: 'apps/web/site.json', ruleId: 'app-service/minimum-tls', trace: [], fix: null };
const report = reportOf([noIpsec, oldTls, other, ...unenforced, undetermined, suppressed], [unreadable]);
const page = html(report, context);

const attack = `</style></script><img src=x onerror="alert(1)"> "'& \u202e ]]>--> javascript:alert(1)`;
const hostile: Finding = {
  ...noIpsec,
  message: attack,
  file: attack,
  ruleId: attack,
  property: attack,
  expected: attack,
  resource: { type: attack, name: attack, apiVersion: attack, symbolicName: null },
  parameterFiles: [attack],
  reason: attack,
  trace: [{ file: attack, span: noIpsec.span, message: attack }],
  fix: { description: attack, unsafe: false, edits: [{ file: attack, span: noIpsec.span, newText: attack }] },
  helpUri: 'javascript:alert(1)',
  controls: [attack],
};

describe('the html format', () => {
  test('tells everything', () => {
    const file = join(import.meta.dirname, 'html', 'everything.html');
    if (process.env['UPDATE_GOLDEN'] === '1') writeFileSync(file, page);
    expect(page).toBe(readFileSync(file, 'utf8'));
  });

  test('allows its own script and style and nothing else', () => {
    const policy = /Content-Security-Policy" content="([^"]*)"/.exec(page)?.[1]?.replaceAll('&#39;', "'") ?? '';
    const hashes = ['script', 'style'].map((name) => {
      const text = new RegExp(`<${name}>([^]*?)</${name}>`).exec(page)?.[1] ?? '';
      return `${name}-src 'sha256-${createHash('sha256').update(text).digest('base64')}'`;
    });
    expect(policy).toBe(`default-src 'none'; ${hashes.join('; ')}; base-uri 'none'; form-action 'none'`);
    expect(page).not.toMatch(/ (?:src|style|on\w+)=/);
  });

  test('shows no line beside the one that matters', () => {
    expect(page).not.toMatch(/hunter2|Pa55w0rd/);
  });

  test('makes no markup of hostile text', () => {
    const text = html(
      { ...reportOf([hostile, { ...hostile, verdict: 'suppressed' }]), coverage: [] },
      { ...context, text: () => attack },
    );
    expect(text).not.toContain('<img');
    expect(text).not.toContain('href="javascript');
    expect(text).not.toContain('\u202e');
    expect(text.match(/<\/(?:script|style)>/g)).toEqual(['</style>', '</script>']);
  });

  test('tells errors alone when it is to be quiet', () => {
    const quiet = html(report, { ...context, quiet: true });
    expect([
      quiet.includes('isEncryptionInTransitEnabled must be true'),
      quiet.includes('minSupportedTlsVersion must be'),
    ]).toEqual([true, false]);
  });
});

// Without a browser on the machine these are skipped: install chromium to run them.
(browser === undefined ? describe.skip : describe)('the html page in a browser', () => {
  const folder = mkdtempSync(join(tmpdir(), 'armored-html-'));
  const url = pathToFileURL(join(folder, 'report.html')).href;
  let tab: Page;

  beforeAll(async () => {
    writeFileSync(join(folder, 'report.html'), page);
    tab = await openPage(browser ?? '');
  }, 60_000);

  afterAll(async () => {
    await tab.close();
    rmSync(folder, { recursive: true });
  });

  const shown = (): Promise<unknown> =>
    tab.value(
      `[...document.querySelectorAll('.finding')].filter((one) => one.checkVisibility()).map((one) => one.querySelector('.rule').textContent)`,
    );
  const choose = (name: string, value: string): Promise<unknown> =>
    tab.value(`(() => { const field = document.forms[0].elements.${name};
      if (field.length > 0 && field[0].type === 'checkbox') [...field].forEach((box) => (box.checked = box.value === '${value}'));
      else field.value = '${value}';
      document.forms[0].dispatchEvent(new Event('change')); })()`);
  const status = (): Promise<unknown> => tab.value(`document.querySelector('[role=status]').textContent`);

  test('loads nothing and breaks no rule of its policy', async () => {
    await tab.open(url);
    const requests = tab.events.filter(({ method }) => method === 'Network.requestWillBeSent');
    expect(requests.map(({ params }) => (params?.['request'] as { url: string }).url)).toEqual([url]);
    expect(tab.events.filter(({ method }) => method === 'Log.entryAdded' || method === 'Runtime.exceptionThrown')).toEqual([]);
  });

  test.each([
    ['rule', 'storage/https-only', ['storage/https-only'], 'Showing 1 of 5 findings and 1 of 1 resources.'],
    ['layer', 'infrastructure', ['hdinsight/encryption-in-transit'], 'Showing 1 of 5 findings and 1 of 1 resources.'],
    ['severity', 'error', ['hdinsight/encryption-in-transit'], 'Showing 1 of 5 findings and 1 of 1 resources.'],
    ['folder', 'apps', ['app-service/minimum-tls'], 'Showing 1 of 5 findings and 0 of 1 resources.'],
  ])('filters by %s', async (name, value, expected, told) => {
    await tab.open(url);
    await choose(name, value);
    expect([await shown(), await status()]).toEqual([expected, told]);
    await tab.value(`new Promise((done) => { document.querySelector('button[type=reset]').click(); setTimeout(done, 50); })`);
    expect(await status()).toBe('Showing 5 of 5 findings and 1 of 1 resources.');
  });

  test('leads from the matrix to a finding, though it be filtered out', async () => {
    await tab.open(url);
    await choose('folder', 'apps');
    await tab.value(
      `document.querySelectorAll('.finding').forEach((one) => (one.open = false)); location.hash = 'f1'; new Promise((done) => setTimeout(done, 50))`,
    );
    expect(
      await tab.value(
        `[document.activeElement.tagName, document.activeElement.parentElement.open, document.activeElement.parentElement.checkVisibility()]`,
      ),
    ).toEqual(['SUMMARY', true, true]);
    expect(await tab.value(`document.querySelector('.matrix td.violation a').getAttribute('href')`)).toMatch(/^#f\d+$/);
  });

  test('is there without scripts', async () => {
    await tab.send('Emulation.setScriptExecutionDisabled', { value: true });
    await tab.open(url);
    expect(await tab.value('document.forms[0].checkVisibility()')).toBe(false);
    expect(await status()).toBe('5 findings, 1 resource.');
    expect(await shown()).toHaveLength(5);
    expect(await tab.value(`document.body.innerText`)).toContain('Where the value comes from');
    await tab.send('Emulation.setScriptExecutionDisabled', { value: false });
  });

  test('is used by keyboard alone', async () => {
    await tab.open(url);
    const visited: unknown[] = [];
    for (let step = 0; step < 9; step++) {
      await tab.press('Tab');
      visited.push(
        await tab.value(
          `(({ tagName, name, textContent, type }) => [tagName, name || type || textContent].join(' '))(document.activeElement)`,
        ),
      );
    }
    expect(visited).toEqual([
      'A Skip to the findings',
      'A Coverage',
      'A Findings',
      'A Accepted',
      'A About the input',
      'SELECT rule',
      'SELECT folder',
      'INPUT layer',
      'INPUT layer',
    ]);
    expect(await tab.value(`getComputedStyle(document.activeElement).outlineStyle`)).toBe('solid');
  });

  test('has a name for every control, landmark and heading', async () => {
    await tab.open(url);
    const { nodes } = (await tab.send('Accessibility.getFullAXTree')) as {
      nodes: { ignored: boolean; role?: { value: string }; name?: { value: string } }[];
    };
    const named = [
      'link',
      'button',
      'combobox',
      'checkbox',
      'region',
      'navigation',
      'form',
      'group',
      'heading',
      'table',
      'columnheader',
      'rowheader',
    ];
    const seen = nodes.filter(({ ignored, role }) => !ignored && role !== undefined && named.includes(role.value));
    expect(new Set(seen.map(({ role }) => role?.value))).toEqual(new Set(named));
    expect(
      seen.filter(({ name, role }) => role?.value !== 'group' && (name?.value ?? '') === '').map(({ role }) => role?.value),
    ).toEqual([]);
  });
});
