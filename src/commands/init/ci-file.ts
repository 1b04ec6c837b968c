/** Continuous integration that validates the plan, for two providers. */
import type { EditMessages } from '../../messages/messages.js';
import type { NewFile } from '../../workspace/new-directory.js';

export const PROVIDERS = ['github', 'gitlab'] as const;
export type Provider = (typeof PROVIDERS)[number];

/** Where a provider looks for its configuration, from the top of the repository. */
export const CI_FILES: Readonly<Record<Provider, string>> = {
  github: '.github/workflows/plan.yml',
  gitlab: '.gitlab-ci.yml',
};

/** The configuration; it fails with a clear word until it is told where the program comes from. */
export function ciFile(provider: Provider, { files: { ci } }: EditMessages['init']): NewFile {
  return { path: CI_FILES[provider], text: provider === 'github' ? githubText(ci) : gitlabText(ci) };
}

type Words = EditMessages['init']['files']['ci'];

function githubText(ci: Words): string {
  return `# ${ci.head}
name: plan
on:
  push:
  pull_request:
permissions:
  contents: read
env:
${comment(ci.package, 2)}
  PLAN_PACKAGE: ""
jobs:
  validate:
    runs-on: ubuntu-latest
    steps:
      - uses: actions/checkout@v4
      - uses: actions/setup-node@v4
        with:
          node-version: "20"
      - name: ${ci.install}
        run: |
          if [ -z "$PLAN_PACKAGE" ]; then
            echo "::error file=${CI_FILES.github}::${ci.packageMissing}"
            exit 1
          fi
          npm install --global "$PLAN_PACKAGE"
      - name: ${ci.validate}
        run: plan validate --format github
`;
}

/** The report goes to the merge request; what fails is said in the log as well. */
function gitlabText(ci: Words): string {
  return `# ${ci.head}
validate-plan:
  image: node:20
  variables:
${comment(ci.package, 4)}
    PLAN_PACKAGE: ""
  script:
    - |
      if [ -z "$PLAN_PACKAGE" ]; then
        echo "${ci.packageMissing}"
        exit 1
      fi
      npm install --global "$PLAN_PACKAGE"
    - plan validate --format junit -o plan-junit.xml || { plan validate; exit 1; }
  artifacts:
    when: always
    reports:
      junit: plan-junit.xml
`;
}

function comment(lines: readonly string[], indent: number): string {
  return lines.map((line) => `${' '.repeat(indent)}# ${line}`).join('\n');
}
