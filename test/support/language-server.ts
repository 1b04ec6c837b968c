/** The YAML language server that editors run, as a process that speaks JSON-RPC over its standard streams. */
import { type ChildProcessWithoutNullStreams, spawn } from 'node:child_process';
import { createRequire } from 'node:module';
import { pathToFileURL } from 'node:url';

/** A place in a document, counted from 0 as the protocol does. */
export interface Position {
  readonly line: number;
  readonly character: number;
}

/** What the server finds wrong. */
export interface EditorDiagnostic {
  readonly message: string;
  readonly range: { readonly start: Position; readonly end: Position };
}

/** One of the server's suggestions. */
export interface Completion {
  readonly label: string;
  readonly documentation?: string | { readonly value: string };
}

interface Message {
  readonly id?: number;
  readonly method?: string;
  readonly params?: unknown;
  readonly result?: unknown;
  readonly error?: { readonly message: string };
}

/** What an editor would have in its settings; nothing is to come from the network. */
const SETTINGS: Readonly<Record<string, object>> = {
  yaml: { schemaStore: { enable: false }, validate: true, hover: true, completion: true },
};

/** A running server with an editor's side of the conversation. */
export class LanguageServer {
  private readonly process: ChildProcessWithoutNullStreams;
  private readonly waiting = new Map<string, (message: Message) => void>();
  private received = Buffer.alloc(0);
  private lastId = 0;

  private constructor() {
    const program = createRequire(import.meta.url).resolve('yaml-language-server/bin/yaml-language-server');
    this.process = spawn(process.execPath, [program, '--stdio']);
    this.process.stdout.on('data', (chunk: Buffer) => this.receive(chunk));
  }

  /** Starts a server and greets it. */
  static async start(): Promise<LanguageServer> {
    const server = new LanguageServer();
    const textDocument = { hover: { contentFormat: ['markdown'] }, completion: {}, publishDiagnostics: {} };
    const capabilities = { textDocument, workspace: { configuration: true } };
    await server.request('initialize', { processId: process.pid, rootUri: null, capabilities });
    server.send({ method: 'initialized', params: {} });
    return server;
  }

  /** Ends the server and waits until it is gone. */
  async stop(): Promise<void> {
    const gone = new Promise((resolve) => this.process.once('exit', resolve));
    await this.request('shutdown', undefined);
    this.send({ method: 'exit' });
    await gone;
  }

  /** Opens a text as if it stood in a file, which need not exist, and returns what is wrong with it. */
  async open(path: string, text: string): Promise<readonly EditorDiagnostic[]> {
    const uri = pathToFileURL(path).href;
    const published = this.next(`diagnostics ${uri}`);
    this.send({
      method: 'textDocument/didOpen',
      params: { textDocument: { uri, languageId: 'yaml', version: 1, text } },
    });
    const { params } = await published;
    return (params as { diagnostics: EditorDiagnostic[] }).diagnostics;
  }

  /** The text that is shown for what stands at a position. */
  async hover(path: string, position: Position): Promise<string> {
    const result = await this.request('textDocument/hover', this.at(path, position));
    return (result as { contents: { value: string } } | null)?.contents.value ?? '';
  }

  /** What may be written at a position. */
  async complete(path: string, position: Position): Promise<readonly Completion[]> {
    const result = await this.request('textDocument/completion', this.at(path, position));
    return (result as { items: Completion[] }).items;
  }

  private at(path: string, position: Position): object {
    return { textDocument: { uri: pathToFileURL(path).href }, position };
  }

  private async request(method: string, params: unknown): Promise<unknown> {
    const id = ++this.lastId;
    const answer = this.next(`answer ${id}`);
    this.send({ id, method, params });
    const { result, error } = await answer;
    if (error) throw new Error(`${method}: ${error.message}`);
    return result;
  }

  private next(what: string): Promise<Message> {
    return new Promise((resolve) => this.waiting.set(what, resolve));
  }

  private send(message: Message): void {
    const body = JSON.stringify({ jsonrpc: '2.0', ...message });
    this.process.stdin.write(`Content-Length: ${Buffer.byteLength(body)}\r\n\r\n${body}`);
  }

  private receive(chunk: Buffer): void {
    this.received = Buffer.concat([this.received, chunk]);
    for (;;) {
      const head = this.received.indexOf('\r\n\r\n');
      const [, length] = /Content-Length: (\d+)/.exec(this.received.toString('utf8', 0, Math.max(head, 0))) ?? [];
      const end = head + 4 + Number(length);
      if (head < 0 || this.received.length < end) return;
      const body = this.received.toString('utf8', head + 4, end);
      this.received = this.received.subarray(end);
      this.handle(JSON.parse(body));
    }
  }

  private handle(message: Message): void {
    const { id, method, params } = message;
    if (method === undefined) this.tell(`answer ${id}`, message);
    else if (method === 'textDocument/publishDiagnostics') {
      this.tell(`diagnostics ${(params as { uri: string }).uri}`, message);
    } else if (id !== undefined) this.send({ id, result: answerServer(method, params) });
  }

  private tell(what: string, message: Message): void {
    this.waiting.get(what)?.(message);
    this.waiting.delete(what);
  }
}

/** The server asks for settings by section; whatever else it asks for is granted. */
function answerServer(method: string, params: unknown): unknown {
  if (method !== 'workspace/configuration') return null;
  const { items } = params as { items: readonly { section: string }[] };
  return items.map(({ section }) => SETTINGS[section] ?? {});
}
