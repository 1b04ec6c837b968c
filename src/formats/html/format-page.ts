/** A paper as one self-contained web page. */
import { script, scriptHash, style, styleDark, styleDarkHash, styleHash } from '../../generated/page-assets.mjs';
import { loadPaperMessages, type Messages } from '../../messages/messages.js';
import { type Paper, type PaperPart, sheetsOf } from '../paper/paper.js';
import { visibleColumns } from '../sheet.js';
import { formatContents } from './contents.js';
import { type Content, html, Markup } from './markup.js';
import { formatOverview } from './overview/overview.js';
import { formatUnits } from './overview/units.js';
import { formatParts } from './parts.js';
import { findAnchors } from './table/anchors.js';
import { formatTools } from './tools.js';
import type { PageWording } from './wording.js';

/** Nothing is loaded from anywhere; only the page's own style sheets and script are let in, by their hashes. */
const POLICY = [
  "default-src 'none'",
  `style-src '${styleHash}' '${styleDarkHash}'`,
  `script-src '${scriptHash}'`,
  "base-uri 'none'",
  "form-action 'none'",
].join('; ');

const LANGUAGES = { zh: 'zh-CN', en: 'en' } as const;

/** The page's text; the same paper gives the same text. */
export async function formatPage(whole: Paper, messages: Messages): Promise<string> {
  const paper = { ...whole, parts: whole.parts.map(toVisible) };
  const { page } = await loadPaperMessages(messages.language);
  const wording: PageWording = { messages, page, lamps: paper.lamps };
  return html`<!doctype html>
<html lang="${LANGUAGES[messages.language]}">
${formatHead(paper)}
<body>
<a class="skip" href="#main">${page.skip}</a>
${formatMasthead(paper, wording)}
${formatContents(paper, wording)}
<main id="main" tabindex="-1">
${formatMain(paper, wording)}
</main>
</body>
</html>
`.text;
}

/** Codes for programs have no place on a page. */
function toVisible(part: PaperPart): PaperPart {
  return part.kind === 'sheet' ? { ...part, sheet: visibleColumns(part.sheet) } : part;
}

function formatHead({ title }: Paper): Markup {
  return html`<head>
<meta charset="utf-8">
<meta http-equiv="Content-Security-Policy" content="${new Markup(POLICY)}">
<meta name="viewport" content="width=device-width, initial-scale=1">
<meta name="referrer" content="no-referrer">
<meta name="format-detection" content="telephone=no, date=no, address=no, email=no">
<title>${title}</title>
<style>${new Markup(style)}</style>
<style id="dark" media="screen and (prefers-color-scheme: dark)">${new Markup(styleDark)}</style>
<script>${new Markup(script)}</script>
</head>`;
}

/** A letter carries its title itself. */
function formatMasthead(paper: Paper, wording: PageWording): Markup {
  const [first] = paper.parts;
  const isTitled = first?.kind === 'letter' && first.letter.title === paper.title;
  return html`<header class="${isTitled ? 'masthead quiet' : 'masthead'}">
<div${isTitled && html` class="unseen"`}>
<p class="issuer">${paper.author}</p>
<h1>${paper.title}</h1>
<p class="date">${wording.messages.reports.asOf(wording.messages.words.date(paper.date))}</p>
</div>
${formatTools(sheetsOf(paper), wording)}
</header>`;
}

function formatMain(paper: Paper, wording: PageWording): Content {
  const { overview } = paper;
  const anchors = findAnchors(paper.parts);
  const figures = overview && [
    formatOverview(overview, paper, anchors, wording),
    formatUnits(overview.units, anchors, wording),
  ];
  return [figures, formatParts(paper, anchors, wording)];
}
