/** The licences of bundled packages: MIT, BSD and ISC ask for their text in every copy. */
import { existsSync, mkdirSync, readdirSync, readFileSync, writeFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { describe, expect, test } from 'vitest';
import { thirdPartyNotices } from '../../scripts/third-party-notices.mjs';
import { ROOT } from '../support/run.js';
import { temporaryDirectory } from '../support/temporary.js';

/** A project with these files, each a path below its `node_modules`. */
function projectWith(files: Readonly<Record<string, string | object>>): string {
  const root = temporaryDirectory();
  for (const [path, content] of Object.entries(files)) {
    const file = join(root, 'node_modules', path);
    mkdirSync(dirname(file), { recursive: true });
    writeFileSync(file, typeof content === 'string' ? content : JSON.stringify(content));
  }
  return root;
}

describe('the notices name', () => {
  test('each bundled package once, with the text of its licence', () => {
    const root = projectWith({
      '@scope/one/package.json': { name: '@scope/one', version: '1.2.3', license: 'MIT' },
      '@scope/one/LICENSE': 'Copyright One\r\nPermission is granted',
    });
    const files = ['src/main.ts', 'node_modules/@scope/one/a.js', 'node_modules/@scope/one/lib/b.js'];
    const notices = thirdPartyNotices(root, files, []);
    expect(notices.split('@scope/one 1.2.3 (MIT)\n\nCopyright One\nPermission is granted\n')).toHaveLength(2);
    expect(notices).not.toContain('main.ts');
  });

  test('what a package carries in its own files, wherever it is installed, but no types', () => {
    const root = projectWith({
      'outer/package.json': {
        name: 'outer',
        version: '1.0.0',
        license: 'MIT',
        dependencies: { inner: '1', flat: '1', '@types/x': '1' },
      },
      'outer/license.md': 'Copyright Outer',
      'outer/node_modules/inner/package.json': {
        name: 'inner',
        version: '2.0.0',
        license: 'ISC',
        dependencies: { flat: '1' },
      },
      'outer/node_modules/inner/COPYING': 'Copyright Inner',
      'flat/package.json': { name: 'flat', version: '3.0.0', license: 'BSD-3-Clause', dependencies: { outer: '1' } },
      'flat/LICENCE': 'Copyright Flat',
    });
    const notices = thirdPartyNotices(root, ['node_modules/outer/index.js'], []);
    expect(notices.match(/^\w+ \d.*$/gm)).toEqual([
      'flat 3.0.0 (BSD-3-Clause)',
      'inner 2.0.0 (ISC)',
      'outer 1.0.0 (MIT)',
    ]);
  });

  test('the licence in the readme, or the holder, where there is no licence file', () => {
    const root = projectWith({
      'told/package.json': { name: 'told', version: '1.0.0', license: 'MIT' },
      'told/README.md': '# told\n\nUse it.\n\n## License\n\nCopyright Told',
      'silent/package.json': { name: 'silent', version: '1.0.0', license: 'ISC', author: { name: 'Silent' } },
    });
    const notices = thirdPartyNotices(root, ['node_modules/told/a.js', 'node_modules/silent/a.js'], []);
    expect(notices).toContain('told 1.0.0 (MIT)\n\n## License\n\nCopyright Told');
    expect(notices).not.toContain('Use it.');
    expect(notices).toContain('silent 1.0.0 (ISC)\n\nCopyright Silent');
  });

  test('the comments that the bundler took out, each once', () => {
    const comment = 'Bundled license information:\n\ndocx/index.mjs:\n  /*! MIT. Somebody */\n';
    expect(thirdPartyNotices(temporaryDirectory(), [], [comment, comment]).split('/*! MIT. Somebody */')).toHaveLength(
      2,
    );
  });
});

/** The packages that lines of source load: `import … from`, the end of one of several lines, or `import(…)`. */
function importedPackages(source: string): string[] {
  const lines = source.matchAll(/^(?:import (?!type )|\} from |.*\bimport\().*'((?:@[\w-]+\/)?\w[\w.-]*)[/\w.-]*'/gm);
  return [...lines].map(([, name = '']) => name).filter((name) => existsSync(join(ROOT, 'node_modules', name)));
}

test('the built program comes with the notice of every package that its source imports', () => {
  const paths = readdirSync(join(ROOT, 'src'), { recursive: true, encoding: 'utf8' });
  const sources = paths.filter((path) => path.endsWith('.ts'));
  const packages = sources.flatMap((path) => importedPackages(readFileSync(join(ROOT, 'src', path), 'utf8')));
  const notices = readFileSync(join(ROOT, 'dist/THIRD-PARTY-NOTICES.txt'), 'utf8');
  expect(packages).toEqual(expect.arrayContaining(['docx', 'hucre', 'saxes', 'yaml']));
  expect(packages.filter((name) => !notices.includes(`\n${name} `))).toEqual([]);
});
