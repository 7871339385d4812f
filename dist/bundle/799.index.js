export const id = 799;
export const ids = [799,665,836];
export const modules = {

/***/ 95799:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  action: () => (/* binding */ action)
});

// EXTERNAL MODULE: external "node:fs"
var external_node_fs_ = __webpack_require__(73024);
// EXTERNAL MODULE: ./build/command-line/arguments.js
var command_line_arguments = __webpack_require__(9067);
// EXTERNAL MODULE: ./build/config/nearest.js
var nearest = __webpack_require__(49445);
// EXTERNAL MODULE: ./build/options.js
var options = __webpack_require__(3614);
;// CONCATENATED MODULE: ./build/workflow/inputs.js



function checked(option, value) {
    const { kind, name, values } = option;
    const plain = kind === 'boolean' ? value.toLowerCase() : value;
    if (values !== undefined && !values.includes(plain)) {
        const near = (0,nearest/* nearest */.p)(plain, values);
        const advice = near === undefined ? `one of ${values.join(', ')}` : `did you mean ${near}?`;
        throw new command_line_arguments/* UsageError */.eb(`the input ${name} does not take ${JSON.stringify(value)}: ${advice}`);
    }
    if (kind === 'number' && !(Number(value) >= 0))
        throw new command_line_arguments/* UsageError */.eb(`the input ${name} needs a number, not ${JSON.stringify(value)}`);
    return plain;
}
function lines(value) {
    return value
        .split('\n')
        .map((line) => line.trim())
        .filter((line) => line !== '');
}
/** Reads the Action's inputs by the table of options; `raw` gives an input as the runner does, empty where it is unset. Throws UsageError. */
function readInputs(raw) {
    const known = new Map((0,options/* optionsOf */.cz)('action').map((option) => [option.name, option]));
    const values = new Map();
    for (const option of known.values()) {
        const value = raw(option.name).trim();
        if (value !== '')
            values.set(option.name, option.kind === 'list' ? value : checked(option, value));
    }
    const text = (name) => {
        const option = known.get(name);
        return values.get(name) ?? (option === undefined ? undefined : (0,options/* defaultOf */.HA)(option));
    };
    return {
        positionals: lines(text('paths') ?? ''),
        given: (name) => values.get(name),
        text,
        list: (name) => lines(text(name) ?? ''),
        flag: (name) => text(name) === 'true',
    };
}

// EXTERNAL MODULE: ./build/ports.js
var build_ports = __webpack_require__(14788);
// EXTERNAL MODULE: ./build/command-line/harmless-lines.js
var harmless_lines = __webpack_require__(65154);
// EXTERNAL MODULE: ./build/files/cached-files.js
var cached_files = __webpack_require__(13238);
// EXTERNAL MODULE: ./build/files/decode.js
var decode = __webpack_require__(96876);
// EXTERNAL MODULE: ./build/files/files.js
var files = __webpack_require__(42375);
;// CONCATENATED MODULE: ./build/files/tree-files.js


function indexOf(paths) {
    const folders = new Map([['', new Map()]]);
    for (const path of paths) {
        let kind = 'file';
        for (let rest = path;;) {
            const slash = rest.lastIndexOf('/');
            const folder = rest.slice(0, Math.max(slash, 0));
            const entries = folders.get(folder);
            if (entries !== undefined) {
                entries.set(rest.slice(slash + 1), kind);
                break;
            }
            folders.set(folder, new Map([[rest.slice(slash + 1), kind]]));
            [rest, kind] = [folder, 'folder'];
        }
    }
    return folders;
}
/** The path without `.`, `..` and empty segments; undefined where it leaves the root. */
function normal(path) {
    const segments = [];
    for (const segment of path.split('/')) {
        if (segment === '..' && segments.pop() === undefined)
            return undefined;
        if (segment !== '..' && segment !== '.' && segment !== '')
            segments.push(segment);
    }
    return path.startsWith('/') ? undefined : segments.join('/');
}
/** Files as a commit holds them; links and submodules are not among them. */
function treeFiles(tree) {
    const folders = indexOf(tree.blobs.keys());
    const enter = (path) => {
        const inside = normal(path);
        if (inside === undefined)
            throw new files/* FileError */.f(path, 'outside-root', `${path} lies outside of the repository`);
        return inside;
    };
    return {
        async read(path) {
            const name = tree.blobs.get(enter(path));
            if (name === undefined) {
                if (folders.has(enter(path)))
                    throw new files/* FileError */.f(path, 'is-directory', `${path} is a folder, not a file`);
                throw new files/* FileError */.f(path, 'not-found', `${path} does not exist`);
            }
            const text = (0,decode/* decodeText */.g)(await tree.blob(name, enter(path)));
            if (text === undefined)
                throw new files/* FileError */.f(path, 'not-text', `${path} is not text`);
            return text;
        },
        async folder(path) {
            const entries = await Promise.resolve(folders.get(enter(path)));
            if (entries === undefined)
                throw new files/* FileError */.f(path, 'not-found', `${path} does not exist`);
            return [...entries].map(([name, kind]) => ({ name, kind })).sort((a, b) => (a.name < b.name ? -1 : 1));
        },
        async kind(path) {
            const inside = await Promise.resolve(normal(path));
            if (inside === undefined)
                return undefined;
            return tree.blobs.has(inside) ? 'file' : folders.has(inside) ? 'folder' : undefined;
        },
    };
}

;// CONCATENATED MODULE: ./build/github/request.js
/** A request that GitHub refused or did not answer, after all retries. */
class GitHubError extends Error {
    /** HTTP status; 500 and above also where there was no answer. */
    status;
    /** The permissions, one of which the token lacks (`pull_requests=write`), where GitHub names them. */
    permissions;
    constructor(message, status, permissions) {
        super(message);
        this.status = status;
        this.permissions = permissions;
    }
}
/** Really waits. */
const sleep = (milliseconds) => new Promise((resolve) => setTimeout(resolve, milliseconds));
const longestWait = 60_000;
const limitTries = 2;
const serverTries = 3;
function failureOf(error) {
    if (!(error instanceof Error) || !('status' in error) || typeof error.status !== 'number')
        return undefined;
    const response = 'response' in error ? error.response : undefined;
    return { status: error.status, message: error.message, headers: response?.headers ?? {} };
}
/** How long to wait before the next try after a rate limit; undefined where it was none. */
function limitWait({ status, message, headers }, now) {
    if (status !== 403 && status !== 429)
        return undefined;
    if (headers['retry-after'] !== undefined)
        return Number(headers['retry-after']) * 1000;
    if (headers['x-ratelimit-remaining'] === '0')
        return Number(headers['x-ratelimit-reset']) * 1000 - now;
    return status === 429 || /secondary rate/i.test(message) ? longestWait : undefined;
}
function errorOf({ status, message, headers }) {
    const accepted = String(headers['x-accepted-github-permissions'] ?? '');
    return new GitHubError(message, status, status === 403 ? accepted.split(/[;,]\s*/).filter((name) => name !== '') : []);
}
/** Sends a request until it succeeds, GitHub refuses it, or the tries are used up. Throws GitHubError. */
async function persist(send, repeat, pause) {
    for (let limited = 1, failed = 1;;) {
        try {
            return await send();
        }
        catch (error) {
            const failure = failureOf(error);
            if (failure === undefined)
                throw error;
            const wait = limitWait(failure, Date.now());
            if (wait !== undefined && wait <= longestWait && limited < limitTries) {
                limited++;
                await pause(Math.max(wait, 1000));
            }
            else if (failure.status >= 500 && repeat === 'always' && failed < serverTries) {
                await pause(failed ** 2 * 500);
                failed++;
            }
            else {
                throw errorOf(failure);
            }
        }
    }
}

;// CONCATENATED MODULE: ./build/github/client.js

const betweenWrites = 1000;
function commentOf({ id, body, html_url: url, user }) {
    return { id, body: body ?? '', url, author: user ?? undefined };
}
/** Opens a repository. The toolkit is loaded here, not before: checking templates never needs it. `patience`: for one answer, milliseconds. */
async function openGitHub(repository, pause = sleep, patience = 60_000) {
    const { getOctokit } = await Promise.all(/* import() */[__webpack_require__.e(119), __webpack_require__.e(413)]).then(__webpack_require__.bind(__webpack_require__, 92413));
    const silent = { debug: () => undefined, info: () => undefined, warn: () => undefined, error: () => undefined };
    const octokit = getOctokit(repository.token, { baseUrl: repository.apiUrl, log: silent });
    octokit.hook.before('request', ({ request }) => {
        // Without it a server that takes the request and never answers holds the run for minutes.
        request.signal = AbortSignal.timeout(patience);
    });
    const at = { owner: repository.owner, repo: repository.name };
    const read = (send) => persist(() => send(octokit), 'always', pause);
    // GitHub asks for writes one after another and a second apart.
    let last;
    const write = (repeat, send) => {
        const before = last;
        const turn = async () => {
            if (before !== undefined) {
                await before.catch(() => undefined);
                await pause(betweenWrites);
            }
            return persist(() => send(octokit), repeat, pause);
        };
        const result = turn();
        last = result;
        return result;
    };
    return {
        async comments(pull) {
            const all = await read(({ paginate, rest }) => paginate(rest.issues.listComments, { ...at, issue_number: pull, per_page: 100 }));
            return all.map(commentOf);
        },
        async createComment(pull, body) {
            return commentOf((await write('refused', ({ rest }) => rest.issues.createComment({ ...at, issue_number: pull, body }))).data);
        },
        async updateComment(id, body) {
            return commentOf((await write('always', ({ rest }) => rest.issues.updateComment({ ...at, comment_id: id, body }))).data);
        },
        async viewer() {
            const answer = await read(({ graphql }) => graphql('{ viewer { login } }'));
            return answer.viewer.login;
        },
        async diff(pull) {
            const files = await read(({ paginate, rest }) => paginate(rest.pulls.listFiles, { ...at, pull_number: pull, per_page: 100 }));
            return files.map(({ filename, patch }) => ({ path: filename, patch }));
        },
        async openPulls(head) {
            return (await read(({ rest }) => rest.pulls.list({ ...at, state: 'open', head, per_page: 100 }))).data;
        },
        async lineComments(pull) {
            const all = await read(({ paginate, rest }) => paginate(rest.pulls.listReviewComments, { ...at, pull_number: pull, per_page: 100 }));
            return all.map(({ body, user }) => ({ body, author: user }));
        },
        async createReview(pull, headSha, body, comments) {
            const sent = comments.map(({ path, body: text, line, startLine }) => ({
                path,
                body: text,
                line,
                side: 'RIGHT',
                ...(startLine === undefined ? {} : { start_line: startLine, start_side: 'RIGHT' }),
            }));
            await write('refused', ({ rest }) => rest.pulls.createReview({ ...at, pull_number: pull, commit_id: headSha, event: 'COMMENT', body, comments: sent }));
        },
        async tree(sha) {
            const { data } = await read(({ rest }) => rest.git.getTree({ ...at, tree_sha: sha, recursive: 'true' }));
            const blobs = data.tree.filter(({ type, mode }) => type === 'blob' && mode !== '120000');
            return { blobs: new Map(blobs.map(({ path, sha: name }) => [path, name])), complete: !data.truncated };
        },
        async blob(sha) {
            const { data } = await read(({ rest }) => rest.git.getBlob({ ...at, file_sha: sha }));
            return Buffer.from(data.content, 'base64');
        },
    };
}

;// CONCATENATED MODULE: ./build/github/event.js
function members(value) {
    return typeof value === 'object' && value !== null ? value : {};
}
function event_text(value) {
    return typeof value === 'string' && value !== '' ? value : undefined;
}
/** The pull request that a payload or a list shows; undefined where it is of another shape. */
function pullOf(value) {
    const { number, head, base } = members(value);
    const [headSha, baseSha] = [event_text(members(head)['sha']), event_text(members(base)['sha'])];
    if (typeof number !== 'number' || headSha === undefined || baseSha === undefined)
        return undefined;
    const [from, to] = [head, base].map((side) => members(members(side)['repo'])['id']);
    return { number, headSha, baseSha, baseBranch: event_text(members(base)['ref']) ?? 'the base branch', fork: from !== to };
}
function pullOfRun(value) {
    const { head_sha: headSha, pull_requests: pulls } = members(value);
    if (!Array.isArray(pulls))
        return undefined;
    return pulls.map(pullOf).find((pull) => pull?.headSha === headSha);
}
function originOf(value) {
    const { event, head_sha: sha, head_branch: branch, head_repository: repository } = members(value);
    const owner = event_text(members(members(repository)['owner'])['login']);
    const headSha = event_text(sha);
    if (event !== 'pull_request' || headSha === undefined || owner === undefined || typeof branch !== 'string')
        return undefined;
    return { headSha, head: `${owner}:${branch}` };
}
/** Reads the payload of an event; what is missing or of another shape is undefined. */
function readEvent(name, payload) {
    const { pull_request: pull, workflow_run: run, merge_group: group, repository } = members(payload);
    return {
        name,
        pull: name === 'workflow_run' ? pullOfRun(run) : pullOf(pull),
        origin: name === 'workflow_run' ? originOf(run) : undefined,
        baseSha: event_text(members(group)['base_sha']),
        defaultBranch: event_text(members(repository)['default_branch']),
    };
}

// EXTERNAL MODULE: ./build/files/git-tree.js
var git_tree = __webpack_require__(36769);
// EXTERNAL MODULE: external "node:crypto"
var external_node_crypto_ = __webpack_require__(77598);
// EXTERNAL MODULE: external "node:fs/promises"
var promises_ = __webpack_require__(51455);
// EXTERNAL MODULE: external "node:path"
var external_node_path_ = __webpack_require__(76760);
;// CONCATENATED MODULE: ./build/files/workspace-blob.js



/** The bytes of a file of a folder, if git would give them this name: then the blob need not be fetched. */
async function workspaceBlob(folder, path, name) {
    const bytes = await (0,promises_.readFile)((0,external_node_path_.join)(folder, path)).catch(() => undefined);
    if (bytes === undefined)
        return undefined;
    const hash = (0,external_node_crypto_.createHash)(name.length === 64 ? 'sha256' : 'sha1');
    return hash.update(`blob ${bytes.length}\0`).update(bytes).digest('hex') === name ? bytes : undefined;
}

;// CONCATENATED MODULE: ./build/workflow/base-tree.js




/** The files of a commit through the API; files that stand alike in `folder` are not fetched. */
async function apiTree(client, sha, folder) {
    try {
        const { blobs, complete } = await client.tree(sha);
        if (!complete)
            return { problem: 'the repository has too many files for one answer of the API' };
        const blob = async (name, path) => (folder === undefined ? undefined : await workspaceBlob(folder, path, name)) ?? (await fetchBlob(client, name, path));
        return { tree: { blobs, blob } };
    }
    catch (error) {
        if (!(error instanceof GitHubError))
            throw error;
        return {
            problem: error.status === 404 || error.status === 403 ? 'the token may not read it: contents: read' : error.message,
        };
    }
}
async function fetchBlob(client, name, path) {
    try {
        return Buffer.from(await client.blob(name));
    }
    catch (error) {
        if (!(error instanceof GitHubError))
            throw error;
        throw new files/* FileError */.f(path, 'other', `${path} could not be read from GitHub: ${error.message}`);
    }
}
/**
 * The commit that a pull request is compared with. A checked out merge commit was made from the newest base,
 * which may be ahead of the one that the event names.
 */
async function baseOf(folder, headSha, baseSha) {
    const [first, second] = await (0,git_tree/* commitParents */.ZQ)(folder, 'HEAD');
    return first !== undefined && second === headSha ? first : baseSha;
}
/** The files of the base: from git where the commit was fetched, else through the API. */
async function baseTree(folder, sha, client) {
    const fetched = await (0,git_tree/* gitTree */.$G)(folder, sha);
    if (fetched !== undefined) {
        const blob = async (name, path) => (await workspaceBlob(folder, path, name)) ?? (await fetched.blob(name, path));
        return { tree: { blobs: fetched.blobs, blob } };
    }
    if (client === undefined)
        return { problem: 'it is not fetched, and there is no github-token' };
    return apiTree(client, sha, folder);
}

// EXTERNAL MODULE: ./build/check/compare.js
var compare = __webpack_require__(40548);
// EXTERNAL MODULE: ./build/files/walk.js + 1 modules
var walk = __webpack_require__(35819);
// EXTERNAL MODULE: ./build/commands/lint/lint.js + 29 modules
var lint = __webpack_require__(18182);
// EXTERNAL MODULE: ./build/command-line/deployment-context.js
var deployment_context = __webpack_require__(74058);
;// CONCATENATED MODULE: ./build/workflow/check-change.js





/** Checks the templates of the ports' files, and of the base alike, and concludes. */
async function checkChange(ports, base, inputs) {
    const notes = [];
    const baseFiles = base !== undefined && 'files' in base ? base.files : undefined;
    const policy = inputs.text('config-from') === 'base' && base !== undefined ? (baseFiles ?? nothing) : undefined;
    if (base !== undefined && 'problem' in base) {
        const config = policy === undefined ? '' : ', and by the defaults: neither configuration nor baseline count';
        notes.push(`The base could not be read (${base.problem}): everything is reported${config}.`);
    }
    const options = await optionsFor(inputs, policy, notes);
    const { report, text, failOn } = await (0,lint/* lint */.u)(ports, options);
    const before = baseFiles && (await (0,lint/* lint */.u)({ files: baseFiles, now: () => ports.now() }, options)).report;
    const comparison = before === undefined ? (0,compare/* compareWithNothing */.x_)(report) : (0,compare/* compare */.UD)(report, before);
    const scope = before !== undefined && inputs.text('report') === 'new' ? 'new' : 'all';
    const findings = scope === 'new' ? comparison.added : [...comparison.added, ...comparison.kept];
    const diagnostics = comparison.addedDiagnostics;
    const conclusion = (0,compare/* conclude */.Ep)(findings, diagnostics, failOn);
    return { report, comparison, compared: before !== undefined, scope, findings, diagnostics, conclusion, failOn, notes, text };
}
/** Where a base cannot be read it has no policy: that of the head could loosen the rules by which the head is checked. */
const nothing = treeFiles({ blobs: new Map(), blob: () => Promise.reject(new Error('there are no files')) });
/**
 * Options for head and base alike: the policy is that of the base where that counts, so that a change cannot loosen the rules it
 * is checked by.
 */
async function optionsFor(inputs, policy, notes) {
    const named = async (input) => {
        const path = inputs.given(input);
        if (path === undefined || policy === undefined || (await policy.kind(path)) === 'file')
            return path;
        if (policy !== nothing)
            notes.push(`The base branch does not have the file that the input ${input} names: it counts once it is merged.`);
        return undefined;
    };
    const [config, baseline] = [await named('config'), await named('baseline')];
    const profile = inputs.given('profile');
    const failOn = inputs.given('fail-on');
    const suppressions = inputs.given('suppressions');
    return {
        ...(await whatToCheck(inputs)),
        context: (0,deployment_context/* contextOf */.V)(inputs),
        ...(suppressions !== undefined && { suppressions: suppressions === 'config-only' ? 'config-only' : 'all' }),
        ...(policy && { configFiles: policy }),
        ...(config !== undefined && { config }),
        ...(baseline !== undefined && { baseline }),
        ...(profile !== undefined && { profile: profile }),
        ...(failOn !== undefined && { failOn: failOn }),
    };
}
/** With a template to deploy, the parameters are those of its deployment, merged; without one, each is an evaluation of its own. */
async function whatToCheck(inputs) {
    const template = inputs.given('template');
    const files = inputs.list('parameters');
    if (template === undefined)
        return { paths: inputs.positionals, parameters: files };
    const { parameterOverrides } = await __webpack_require__.e(/* import() */ 451).then(__webpack_require__.bind(__webpack_require__, 98451));
    const values = await parameterOverrides(inputs.given('parameter-overrides'));
    const glob = (0,walk/* normalizePath */.Fd)(template).replace(/[*?[\]{}()!+@|\\]/g, '\\$&');
    const isGiven = files.length > 0 || Object.keys(values).length > 0;
    return {
        paths: inputs.positionals.includes('.') ? inputs.positionals : [...inputs.positionals, template],
        ...(isGiven && { evaluations: [{ template: glob, evaluations: [{ files, values }] }] }),
    };
}

;// CONCATENATED MODULE: ./build/github/diff.js
/** The hunks of each file of a diff; only their lines take review comments. */
function hunksOf(files) {
    return new Map(files.map(({ path, patch = '' }) => [
        path,
        [...patch.matchAll(/^@@ -\d+(?:,\d+)? \+(\d+)(?:,(\d+))? @@/gm)].map(([, start, count]) => {
            const first = Number(start);
            return [first, first + Number(count ?? 1) - 1];
        }),
    ]));
}

// EXTERNAL MODULE: ./build/report/annotations.js
var annotations = __webpack_require__(46241);
// EXTERNAL MODULE: ./build/report/markdown/findings.js
var findings = __webpack_require__(83755);
// EXTERNAL MODULE: ./build/report/markdown/inline.js
var inline = __webpack_require__(11536);
// EXTERNAL MODULE: ./build/report/told.js
var report_told = __webpack_require__(23782);
;// CONCATENATED MODULE: ./build/report/comment.js




const ladder = [
    { rows: 25, fixes: 25, folded: true },
    { rows: 25, fixes: 10, folded: true },
    { rows: 25, fixes: 3, folded: false },
    { rows: 15, fixes: 0, folded: false },
];
/** UTF-16 units; GitHub takes 65,536, the marker and a margin come off. */
const budget = 60_000;
function problems(input) {
    return input.scope === 'new' ? input.comparison.added : [...input.comparison.added, ...input.comparison.kept];
}
function diagnostics({ scope, report, comparison }) {
    return scope === 'new' ? comparison.addedDiagnostics : report.diagnostics;
}
/** The verdict in one line, without its Markdown level. */
function verdictLine(input) {
    const title = 'Encryption in transit';
    const told = (0,report_told/* tellOnce */.r)(problems(input)).filter(({ severity }) => severity !== 'notice');
    const fresh = input.scope === 'new' ? 'new ' : '';
    const blocking = told.filter(({ severity }) => (0,compare/* fails */.c6)(severity, input.failOn)).length;
    if (input.conclusion === 'error') {
        const unread = new Set(diagnostics(input)
            .filter(({ severity }) => severity === 'error')
            .map(({ file }) => file)).size;
        const also = told.length > 0 ? `, and ${(0,inline/* count */.U9)(told.length, `${fresh}problem`)}` : '';
        return `⚠️ ${title}: ${(0,inline/* count */.U9)(unread, 'file')} could not be checked${also}`;
    }
    if (input.conclusion === 'fail') {
        const rest = told.length - blocking;
        const also = rest > 0 ? `, ${(0,inline/* count */.U9)(rest, 'more')} ${rest === 1 ? 'does' : 'do'} not` : '';
        if (blocking === 0)
            return `❌ ${title}: notices or diagnostics block this merge`;
        return `❌ ${title}: ${(0,inline/* count */.U9)(blocking, `${fresh}problem`)} ${blocking === 1 ? 'blocks' : 'block'} this merge${also.replace('mores', 'more')}`;
    }
    if (told.length > 0) {
        const none = told.length === 1 ? 'it does not block' : 'none blocks';
        return `⚠️ ${title}: ${(0,inline/* count */.U9)(told.length, `${fresh}problem`)}, ${none} this merge`;
    }
    return `✅ ${title}: ${input.resolves ? 'resolved' : input.scope === 'new' ? 'nothing new to fix' : 'nothing to fix'}`;
}
function resolvedLine(input) {
    const clean = (0,report_told/* tellOnce */.r)(problems(input)).every(({ severity }) => severity === 'notice') && input.conclusion === 'pass';
    return clean && input.resolves ? 'Everything that was reported here is fixed or gone.' : '';
}
function goodNews({ comparison, baseBranch }) {
    const { fixed } = comparison;
    if (fixed.length === 0)
        return '';
    const named = fixed
        .slice(0, 3)
        .map((finding) => `${(0,findings/* ruleLink */.lN)(finding)} on ${(0,inline/* code */.aY)(finding.resource.symbolicName ?? finding.resource.name, 50)}`);
    const more = fixed.length > 3 ? ` and ${fixed.length - 3} more` : '';
    return `✅ This pull request fixes ${(0,inline/* count */.U9)(fixed.length, 'problem')} of ${(0,inline/* code */.aY)(baseBranch)}: ${named.join(', ')}${more}.`;
}
function suppressions(input, context, detail) {
    const { newlySuppressed } = input.comparison;
    if (newlySuppressed.length === 0)
        return '';
    const line = `It adds ${(0,inline/* count */.U9)(newlySuppressed.length, 'suppression')}`;
    if (!detail.folded)
        return `⚠️ ${line}.`;
    return `⚠️ **${line}:**\n\n${(0,findings/* suppressedTable */.$P)(newlySuppressed, context, 10)}`;
}
function notices(input, context, detail) {
    const told = (0,report_told/* tellOnce */.r)(problems(input)).filter(({ severity }) => severity === 'notice');
    if (told.length === 0 || !detail.folded)
        return '';
    return (0,inline/* details */.zH)((0,inline/* count */.U9)(told.length, 'notice'), (0,findings/* findingsTable */.f9)(told, context, detail.rows));
}
function onBase(input, context, detail) {
    if (input.scope === 'all')
        return '';
    const told = (0,report_told/* tellOnce */.r)(input.comparison.kept);
    const unread = input.comparison.keptDiagnostics;
    if (told.length + unread.length === 0 || !detail.folded)
        return '';
    const parts = [
        told.length > 0 ? (0,findings/* findingsTable */.f9)(told, context, detail.rows) : '',
        unread.length > 0 ? (0,findings/* diagnosticsTable */.li)(unread, context, detail.rows) : '',
    ].filter((part) => part !== '');
    const names = [
        told.length > 0 ? (0,inline/* count */.U9)(told.length, 'problem') : '',
        unread.length > 0 ? (0,inline/* count */.U9)(unread.length, 'diagnostic') : '',
    ].filter((part) => part !== '');
    return (0,inline/* details */.zH)(`${names.join(' and ')} that the base branch has too: not counted here`, parts.join('\n\n'));
}
function unchecked(input, context, detail) {
    const list = diagnostics(input);
    if (list.length === 0)
        return '';
    const failed = list.some(({ severity }) => severity === 'error');
    const body = (0,findings/* diagnosticsTable */.li)(list, context, failed ? 10 : detail.rows);
    return failed ? `**Could not be checked**\n\n${body}` : detail.folded ? (0,inline/* details */.zH)((0,inline/* count */.U9)(list.length, 'diagnostic'), body) : '';
}
function acceptance(found, detail) {
    const [first] = found;
    if (first === undefined || !detail.folded)
        return '';
    const example = `"metadata": { "armored": { "ignore": [{ "rule": "${first.ruleId}", "reason": "…", "expires": "2030-12-31" }] } }`;
    const ids = /^[a-z0-9/-]+$/.test(first.ruleId);
    return ids
        ? (0,inline/* details */.zH)('Accept a finding instead', `Write on the resource, with a reason:\n\n\`\`\`json\n${example}\n\`\`\``)
        : '';
}
function footer({ report, headSha, links }) {
    const { files, evaluations, resources } = report.summary;
    const checked = [(0,inline/* count */.U9)(files, 'template'), (0,inline/* count */.U9)(evaluations, 'evaluation'), (0,inline/* count */.U9)(resources, 'resource')].join(', ');
    return `<sub>Checked ${checked} at ${(0,inline/* code */.aY)(headSha.slice(0, 7))} · [full report](${links.run})</sub>`;
}
function body(input, detail) {
    const context = { text: input.text, links: input.links, rule: input.rule };
    const found = problems(input);
    const told = (0,report_told/* tellOnce */.r)(found).filter(({ severity }) => severity !== 'notice');
    const remedies = (0,findings/* remediesOf */.AJ)(told.flatMap(({ findings }) => findings), context);
    const sections = [
        `### ${verdictLine(input)}`,
        resolvedLine(input),
        told.length > 0 ? (0,findings/* findingsTable */.f9)(told, context, detail.rows) : '',
        unchecked(input, context, detail),
        (0,findings/* remedySections */.Pz)(remedies.slice(0, detail.fixes), context),
        goodNews(input),
        suppressions(input, context, detail),
        ...input.notes.map((note) => `> ${note}`),
        [notices(input, context, detail), onBase(input, context, detail), acceptance(found, detail)]
            .filter((part) => part !== '')
            .join('\n'),
        footer(input),
    ];
    return sections.filter((section) => section !== '').join('\n\n');
}
/** The bodies of the comment from the most to the least detailed, all within GitHub's limit; the last one only counts. */
function commentBodies(input) {
    const full = ladder.map((detail) => body(input, detail)).filter((text) => text.length <= budget);
    const { bySeverity } = input.report.summary;
    const counts = `### ${verdictLine(input)}\n\n${(0,inline/* count */.U9)(bySeverity.error, 'error')}, ${(0,inline/* count */.U9)(bySeverity.warning, 'warning')}, ${(0,inline/* count */.U9)(bySeverity.notice, 'notice')}. Too much for a comment: see the [full report](${input.links.run}).`;
    return [...new Set([...full, counts])];
}
/** Whether a pull request that has no comment yet gets one. */
function isWorthSaying(input) {
    return (input.conclusion !== 'pass' ||
        problems(input).some(({ severity }) => severity !== 'notice') ||
        input.comparison.newlySuppressed.length > 0 ||
        input.comparison.fixed.length > 0);
}

// EXTERNAL MODULE: ./build/report/json.js
var json = __webpack_require__(9665);
// EXTERNAL MODULE: ./build/report/markdown.js
var markdown = __webpack_require__(34902);
;// CONCATENATED MODULE: ./build/report/markdown/links.js

/** One path segment or query in a Markdown link: nothing in it can end the link. */
function encoded(segment) {
    return encodeURIComponent((0,inline/* visible */.RK)(segment)).replace(/[!'()*~_]/g, (character) => `%${character.charCodeAt(0).toString(16).toUpperCase()}`);
}
/** Links of a repository on github.com or any other GitHub. */
function githubLinks(server, repository, sha, runId) {
    const base = `${server}/${repository}`;
    return {
        lines(file, { start, end }) {
            const last = end.column === 1 && end.line > start.line ? end.line - 1 : end.line;
            const anchor = last > start.line ? `L${start.line}-L${last}` : `L${start.line}`;
            return `${base}/blob/${encoded(sha)}/${file.split('/').map(encoded).join('/')}#${anchor}`;
        },
        run: `${base}/actions/runs/${runId}`,
    };
}

// EXTERNAL MODULE: ./build/report/pretty.js
var pretty = __webpack_require__(49723);
// EXTERNAL MODULE: ./build/report/sarif.js + 1 modules
var sarif = __webpack_require__(23836);
// EXTERNAL MODULE: ./build/rules/index.js + 84 modules
var rules = __webpack_require__(42514);
;// CONCATENATED MODULE: ./build/github/sticky-comment.js

/** GitHub refuses longer bodies: UTF-16 units. */
const maximumBody = 65_536;
const tries = 3;
function markerStart(key) {
    // Percent encoding leaves no ">" that could end the comment.
    return `<!-- armored-transit:v1 key=${encodeURIComponent(key)} `;
}
function firstLine(body) {
    return body.split('\n', 1)[0] ?? '';
}
/** Whether a comment is by the owner of the token. */
function isBy(viewer, author) {
    if (author === undefined)
        return false;
    // GraphQL may leave out the suffix of an app's login; no person's login can have it.
    return author.login === viewer || (author.type === 'Bot' && author.login === `${viewer}[bot]`);
}
/** Our comment, the newest if there are several; one with our marker by somebody else is none of ours. */
async function find(client, { pull, key }) {
    const marked = (await client.comments(pull)).filter(({ body }) => firstLine(body).startsWith(markerStart(key)));
    if (marked.length === 0)
        return undefined;
    const viewer = await client.viewer().catch(() => 'github-actions[bot]');
    return marked.filter(({ author }) => isBy(viewer, author)).sort((a, b) => b.id - a.id)[0];
}
function isLater(body, { run }) {
    const [, id, attempt] = / run=(\d+)\.(\d+) /.exec(firstLine(body)) ?? [];
    if (id === undefined)
        return false;
    return Number(id) > run.id || (Number(id) === run.id && Number(attempt) > run.attempt);
}
/** A body without what differs from run to run though nothing new is said. */
function essence(body) {
    return body
        .replace(/ run=\S+/, '')
        .replaceAll(/\/actions\/runs\/\d+(?:\/attempts\/\d+)?/g, '')
        .replaceAll('\r\n', '\n')
        .trim();
}
function isTooLong(error) {
    return error instanceof GitHubError && error.status === 422 && /too long/i.test(error.message);
}
async function speak(client, identity, text) {
    const existing = await find(client, identity);
    if (existing === undefined && !text.create)
        return { kind: 'absent', url: undefined };
    if (existing !== undefined && isLater(existing.body, identity))
        return { kind: 'older', url: existing.url };
    const marker = `${markerStart(identity.key)}run=${identity.run.id}.${identity.run.attempt} -->\n`;
    const bodies = text.bodies.map((body) => marker + body).filter((body) => body.length <= maximumBody);
    for (const [index, body] of bodies.entries()) {
        if (existing !== undefined && essence(existing.body) === essence(body))
            return { kind: 'unchanged', url: existing.url };
        try {
            return existing === undefined
                ? { kind: 'created', url: (await client.createComment(identity.pull, body)).url }
                : { kind: 'updated', url: (await client.updateComment(existing.id, body)).url };
        }
        catch (error) {
            if (!isTooLong(error) || index === bodies.length - 1)
                throw error;
        }
    }
    throw new Error('every body of the comment is too long');
}
/** Writes, edits or leaves alone the one comment that a pull request has under a key. Throws GitHubError. */
async function keepComment(client, identity, text, pause = sleep) {
    for (let attempt = 1;; attempt++) {
        try {
            return await speak(client, identity, text);
        }
        catch (error) {
            // The comment may exist although the answer was lost: look again instead of writing a second one.
            if (!(error instanceof GitHubError) || error.status < 500 || attempt === tries)
                throw error;
            await pause(attempt ** 2 * 500);
        }
    }
}

;// CONCATENATED MODULE: ./build/workflow/keep-comment.js



const permission = ['Add to the job:', 'permissions:', '  contents: read', '  pull-requests: write'].join('\n');
/** Why something could not be written, and what to change: a sentence for the log and the summary of annotations. */
function explainRefusal(what, error, pull) {
    const elsewhere = 'The report is in the summary of this run.';
    if (error.status !== 403 && error.status !== 404)
        return `${what} could not be written: ${error.message}. ${elsewhere}`;
    const named = error.permissions.map((name) => name.replace('=', ': ').replaceAll('_', '-')).join(' or ');
    const missing = `${what} could not be written: the token lacks ${named === '' ? 'pull-requests: write' : named}.`;
    if (pull.fork)
        return `${missing} GitHub gives pull requests from forks a token that may not write. ${elsewhere}`;
    return `${missing} ${elsewhere} ${permission}`;
}
/** Keeps the comment of a pull request true. What goes wrong is said, and changes nothing else. */
async function keepPullRequestComment(client, pull, inputs, run, input) {
    const create = inputs.text('comment') === 'always' || isWorthSaying(input);
    const identity = { pull: pull.number, key: inputs.text('comment-key') ?? 'default', run };
    try {
        return { url: (await keepComment(client, identity, { bodies: commentBodies({ ...input, resolves: !create }), create })).url };
    }
    catch (error) {
        if (!(error instanceof GitHubError))
            throw error;
        return { notice: explainRefusal('The comment', error, pull) };
    }
}

// EXTERNAL MODULE: ./build/report/markdown/fix-diff.js
var fix_diff = __webpack_require__(64944);
// EXTERNAL MODULE: ./build/report/whole-message.js
var whole_message = __webpack_require__(90286);
;// CONCATENATED MODULE: ./build/report/review-comment.js




/** Tells our comments apart, and which finding each is about. */
function reviewMarker(finding) {
    return `<!-- armored-transit:v1 finding=${encodeURIComponent(finding.fingerprint)} -->`;
}
function bodyOf(finding, more) {
    return `${reviewMarker(finding)}\n${(0,inline/* prose */.CS)((0,whole_message/* wholeMessage */.d)(finding), 600)} · ${(0,findings/* ruleLink */.lN)(finding)}${more}`;
}
/** A comment whose fix can be committed with one click; undefined where the fix is none, too large, or not in one file. */
function suggestion(finding, text) {
    const { fix } = finding;
    const [first] = fix?.edits ?? [];
    if (!fix || !first || fix.edits.some(({ file }) => file !== first.file) || (0,fix_diff/* fixDiff */.L)(finding, text) === undefined)
        return undefined;
    const before = text(first.file);
    const after = before === undefined ? undefined : (0,fix_diff/* applyEdits */.c)(before, fix.edits);
    if (before === undefined || after === undefined)
        return undefined;
    const lines = [
        Math.min(...fix.edits.map(({ span }) => span.start.line)),
        Math.max(...fix.edits.map(({ span }) => span.end.line)),
    ];
    const [start = 1, end = 1] = lines;
    const below = before.split('\n').length - end;
    const fresh = after.split('\n').slice(start - 1, after.split('\n').length - below);
    const shown = (0,inline/* visible */.RK)(fresh.join('\n').replaceAll('\r', ''));
    // A suggestion is committed as it stands, so one that cannot be shown as it is must not be offered.
    if (shown !== fresh.join('\n').replaceAll('\r', ''))
        return undefined;
    const fence = (0,inline/* fenceFor */.Lt)(shown, 3);
    const description = `${(0,inline/* prose */.CS)(fix.description)}.`;
    return {
        file: first.file,
        first: start,
        last: end,
        body: bodyOf(finding, `\n\n${description}\n\n${fence}suggestion\n${shown}\n${fence}`),
    };
}
/** A comment that says what is wrong, at one line. */
function remark(finding, place) {
    return { file: place.file, first: place.span.start.line, last: place.span.start.line, body: bodyOf(finding, '') };
}

;// CONCATENATED MODULE: ./build/workflow/review.js




const severities = ['error', 'warning', 'notice'];
/** GitHub wants a body beside the comments. */
const introduction = 'Encryption in transit: see the lines below.';
/** More would bury the pull request; the comment has them all. */
const most = 10;
function isInOneHunk({ file, first, last }, { hunks }) {
    return (hunks.get(file) ?? []).some(([start, end]) => start <= first && last <= end);
}
/** Whether the lines that were analysed, of a merge with the base perhaps, are those that GitHub shows; those with a secret, which has stars, never are. */
async function isAsAnalysed({ file, first, last }, { text, head }) {
    const shown = await head.read(file).catch(() => undefined);
    const lines = (whole) => whole
        ?.split('\n')
        .slice(first - 1, last)
        .join('\n');
    return shown !== undefined && lines(shown) === lines(text(file));
}
async function commentFor(finding, input) {
    const place = (0,annotations/* placeInDiff */.K)(finding, (file, line) => (input.hunks.get(file) ?? []).some(([a, b]) => a <= line && line <= b));
    const remarks = input.kind === 'all' ? [remark(finding, place), remark(finding, finding)] : [];
    for (const candidate of [suggestion(finding, input.text), ...remarks]) {
        if (candidate !== undefined && isInOneHunk(candidate, input) && (await isAsAnalysed(candidate, input)))
            return candidate;
    }
    return undefined;
}
function lineComment({ file, first, last, body }) {
    return { path: file, body, line: last, ...(first < last ? { startLine: first } : {}) };
}
/** Comments on the lines of the diff in one review, each finding once, and returns the findings that have a comment now. Throws GitHubError. */
async function review(input) {
    const { client, pull } = input;
    const candidates = input.findings
        .filter(({ verdict }) => verdict === 'violation' || verdict === 'undetermined')
        .sort((a, b) => severities.indexOf(a.severity) - severities.indexOf(b.severity));
    if (candidates.length === 0 || input.hunks.size === 0)
        return [];
    const viewer = await client.viewer().catch(() => 'github-actions[bot]');
    const said = (await client.lineComments(pull.number)).filter(({ author }) => isBy(viewer, author)).map(({ body }) => body);
    const told = [];
    const fresh = [];
    for (const finding of candidates) {
        if (said.some((body) => body.startsWith(reviewMarker(finding))))
            told.push(finding);
        else if (fresh.length < most) {
            const comment = await commentFor(finding, input);
            if (comment === undefined)
                continue;
            fresh.push(lineComment(comment));
            told.push(finding);
        }
    }
    if (fresh.length > 0)
        await send(input, fresh);
    return told;
}
/** GitHub refuses a whole review for one comment that it cannot place; then each is sent on its own. */
async function send({ client, pull }, comments) {
    try {
        await client.createReview(pull.number, pull.headSha, introduction, comments);
    }
    catch (error) {
        if (!(error instanceof GitHubError) || error.status !== 422 || comments.length === 1)
            throw error;
        for (const comment of comments) {
            await client.createReview(pull.number, pull.headSha, introduction, [comment]).catch((refused) => {
                if (!(refused instanceof GitHubError) || refused.status !== 422)
                    throw refused;
            });
        }
    }
}

;// CONCATENATED MODULE: ./build/workflow/publish.js














const summaryBudget = 900_000;
const logContext = { color: false, width: 120, quiet: false };
const ruleOf = (id) => rules/* rules */.a.find((rule) => rule.id === id);
function commentInput({ context, checked, pull }) {
    const sha = pull?.headSha ?? context.sha;
    return {
        ...checked,
        baseBranch: pull?.baseBranch ?? 'the base',
        headSha: sha,
        resolves: false,
        rule: ruleOf,
        links: githubLinks(context.serverUrl, `${context.owner}/${context.repository}`, sha, context.run.id),
    };
}
function writeLog({ runner, checked }) {
    runner.log((0,pretty.pretty)(checked.report, { ...logContext, text: checked.text }));
    for (const note of checked.notes)
        runner.log(note);
}
async function writeFiles({ ports, runner, inputs, checked }) {
    const files = [
        ['report-file', json.json],
        ['sarif-file', sarif.sarif],
    ];
    for (const [name, format] of files) {
        const path = inputs.given(name);
        if (path === undefined)
            continue;
        await ports.write(path, format(checked.report, { ...logContext, text: checked.text }));
        runner.output(name, path);
    }
}
async function writeSummary(publication) {
    const { runner, inputs, checked, pull } = publication;
    if (!inputs.flag('summary'))
        return;
    const input = commentInput(publication);
    const title = pull === undefined ? (0,markdown.headingOf)(checked.report) : `## ${verdictLine(input)}`;
    const notes = checked.notes.map((note) => `> ${note}\n\n`).join('');
    await runner.summary(`${title}\n\n${notes}${(0,markdown.markdownReport)(checked.report, input, summaryBudget)}`);
}
/** The lines that the pull request's diff shows; none where the diff cannot be had. */
async function diffOf({ client, pull }) {
    if (client === undefined || pull === undefined)
        return new Map();
    return client.diff(pull.number).then(hunksOf, (error) => {
        if (!(error instanceof GitHubError))
            throw error;
        return new Map();
    });
}
/** Comments on lines where that was asked for; returns the findings that need no annotation any more. */
async function reviewLines(publication, hunks) {
    const { inputs, client, pull, checked, runner, context } = publication;
    const kind = inputs.text('review-comments');
    if (client === undefined || pull === undefined || (kind !== 'suggestions' && kind !== 'all'))
        return [];
    try {
        const result = await apiTree(client, pull.headSha, context.workspace);
        if ('problem' in result)
            throw new GitHubError(`the head could not be read, ${result.problem}`, 404, []);
        const { findings, text } = checked;
        return await review({ client, pull, kind, findings, hunks, text, head: treeFiles(result.tree) });
    }
    catch (error) {
        if (!(error instanceof GitHubError))
            throw error;
        notice(runner, explainRefusal('The review comments', error, pull));
        return [];
    }
}
async function annotate(publication) {
    const { runner, inputs, checked } = publication;
    const needsDiff = inputs.text('review-comments') !== 'off' || checked.findings.some(({ trace }) => trace.length > 0);
    const hunks = needsDiff ? await diffOf(publication) : new Map();
    const reviewed = new Set(await reviewLines(publication, hunks));
    if (!inputs.flag('annotations'))
        return;
    const isInDiff = (file, line) => (hunks.get(file) ?? []).some(([first, last]) => first <= line && line <= last);
    const findings = checked.findings.filter((finding) => !reviewed.has(finding));
    for (const annotation of (0,annotations/* annotationsOf */.I)(findings, checked.diagnostics, isInDiff))
        runner.annotate(annotation);
}
async function comment(publication) {
    const { runner, context, inputs, pull, client } = publication;
    if (pull === undefined || inputs.text('comment') === 'never')
        return;
    const result = client === undefined
        ? { notice: 'The comment could not be written: there is no github-token. The report is in the summary of this run.' }
        : await keepPullRequestComment(client, pull, inputs, context.run, commentInput(publication));
    if (result.notice !== undefined)
        notice(runner, result.notice);
    if (result.url !== undefined)
        runner.output('comment-url', result.url);
}
function notice(runner, message) {
    runner.annotate({ severity: 'notice', title: 'Armored Transit', message, file: undefined, span: undefined });
}
function writeOutputs({ runner, checked }) {
    const counted = [...checked.findings, ...checked.diagnostics];
    const of = (severity) => String(counted.filter((one) => one.severity === severity).length);
    runner.output('conclusion', checked.conclusion);
    runner.output('errors', of('error'));
    runner.output('warnings', of('warning'));
    runner.output('notices', of('notice'));
    runner.output('suppressed', String(checked.report.summary.findings.suppressed));
    if (!checked.compared)
        return;
    runner.output('new', String(checked.comparison.added.length));
    runner.output('fixed', String(checked.comparison.fixed.length));
}
/** Reports what was concluded: files, log, summary, annotations, comment, outputs. A part that fails is said and stops no other. */
async function publish(publication) {
    const { runner } = publication;
    writeOutputs(publication);
    const parts = [
        ['The log', writeLog],
        ['The report file', writeFiles],
        ['The summary', writeSummary],
        ['The annotations', annotate],
        ['The comment', comment],
    ];
    for (const [name, part] of parts) {
        try {
            await part(publication);
        }
        catch (error) {
            notice(runner, `${name} could not be written: ${error instanceof Error ? error.message : String(error)}`);
        }
    }
}

// EXTERNAL MODULE: ./node_modules/picomatch/index.js
var picomatch = __webpack_require__(14006);
;// CONCATENATED MODULE: ./build/workflow/run-plan.js

const dataOnly = new Set(['pull_request_target', 'workflow_run']);
function wantsDeployment(event, inputs) {
    const command = inputs.text('command');
    if (command !== 'auto')
        return command === 'deploy';
    const hasTarget = inputs.given('resource-group') !== undefined || (inputs.given('scope') ?? 'resourceGroup') !== 'resourceGroup';
    return hasTarget && (event.name === 'push' || event.name === 'workflow_dispatch');
}
function isAllowed(ref, event, inputs) {
    const given = inputs.list('allowed-refs');
    const globs = given.length > 0 ? given : event.defaultBranch === undefined ? [] : [`refs/heads/${event.defaultBranch}`];
    // A short name is that of a branch: a tag of the same name is not protected as the branch is.
    const branch = /^refs\/heads\/(.+)$/.exec(ref)?.[1];
    return globs.some((glob) => picomatch.isMatch(ref, glob) || (branch !== undefined && picomatch.isMatch(branch, glob)));
}
/** Decides what a run does (contract, section 7). `ref` is the full name of what triggered it: `refs/heads/main`. */
function planRun(event, inputs, ref) {
    const isPull = event.pull !== undefined || /^(?:pull_request|merge_group|workflow_run)/.test(event.name);
    const asked = wantsDeployment(event, inputs);
    const refusal = !asked
        ? undefined
        : isPull
            ? `${event.name} never deploys`
            : isAllowed(ref, event, inputs)
                ? undefined
                : `${ref} may not deploy: see the input allowed-refs`;
    return {
        source: dataOnly.has(event.name) && event.pull !== undefined ? 'head' : 'workspace',
        pull: event.pull,
        baseSha: event.pull?.baseSha ?? event.baseSha,
        deploys: asked && refusal === undefined,
        refusal,
    };
}

;// CONCATENATED MODULE: ./build/workflow/run-in-workflow.js











const codes = { pass: build_ports/* exitCodes */.h.ok, fail: build_ports/* exitCodes */.h.findings, error: build_ports/* exitCodes */.h.error };
function baseFrom(result) {
    return 'tree' in result ? { files: treeFiles(result.tree) } : result;
}
async function baseFor(plan, context, client) {
    const { pull, baseSha, source } = plan;
    if (baseSha === undefined)
        return undefined;
    if (source === 'head')
        return client && baseFrom(await apiTree(client, baseSha, undefined));
    const sha = pull === undefined ? baseSha : await baseOf(context.workspace, pull.headSha, baseSha);
    return baseFrom(await baseTree(context.workspace, sha, client));
}
/** The head's files as data: nothing of them is checked out or run. Throws UsageError where they cannot be read. */
async function headPorts(ports, plan, client) {
    if (plan.source === 'workspace' || plan.pull === undefined)
        return ports;
    const result = client === undefined ? { problem: 'there is no github-token' } : await apiTree(client, plan.pull.headSha, undefined);
    if ('problem' in result)
        throw new command_line_arguments/* UsageError */.eb(`the head of the pull request could not be read: ${result.problem}`);
    return { ...ports, files: treeFiles(result.tree) };
}
/** The event, with the pull request of a fork that GitHub leaves out of it. Only one whose head is what ran counts. */
async function withPull(event, client) {
    const { origin } = event;
    if (event.pull !== undefined || origin === undefined || client === undefined)
        return event;
    try {
        const pulls = (await client.openPulls(origin.head)).map(pullOf);
        return { ...event, pull: pulls.find((pull) => pull?.headSha === origin.headSha) };
    }
    catch (error) {
        if (!(error instanceof GitHubError))
            throw error;
        return event;
    }
}
/** Runs the Action in a workflow: checks, reports, and on the events for it deploys what it checked. */
async function runInWorkflow(ports, runner, context, inputs) {
    const told = readEvent(context.eventName, context.payload);
    const token = inputs.text('github-token') ?? '';
    const { apiUrl, owner, repository: name } = context;
    const isNeeded = token !== '' && (told.pull ?? told.origin ?? told.baseSha) !== undefined;
    const client = isNeeded ? await openGitHub({ apiUrl, token, owner, name }) : undefined;
    const plan = planRun(await withPull(told, client), inputs, context.ref);
    // What is deployed are the very bytes that were checked.
    const steady = plan.deploys ? { ...ports, files: (0,cached_files/* cachedFiles */.G)(ports.files) } : ports;
    const head = await headPorts(steady, plan, client);
    const checked = await checkChange(head, await baseFor(plan, context, client), inputs);
    await publish({ ports, runner, context, inputs, checked, pull: plan.pull, client });
    const linted = codes[checked.conclusion];
    if (!plan.deploys) {
        if (plan.refusal !== undefined)
            skip(runner, plan.refusal);
        return linted;
    }
    // Findings elsewhere do not hold the deployment back: it has a gate of its own.
    const { deployInWorkflow } = await Promise.all(/* import() */[__webpack_require__.e(530), __webpack_require__.e(703)]).then(__webpack_require__.bind(__webpack_require__, 2703));
    const deployed = await deployInWorkflow(steady, runner, inputs);
    return deployed === build_ports/* exitCodes */.h.ok ? linted : deployed;
}
function skip(runner, reason) {
    const message = `Nothing is deployed: ${reason}`;
    runner.annotate({ severity: 'notice', title: 'Armored Transit', message, file: undefined, span: undefined });
    runner.output('state', 'skipped');
}

// EXTERNAL MODULE: ./build/process-ports.js
var process_ports = __webpack_require__(80828);
;// CONCATENATED MODULE: ./build/action.js








function runnerOf(core) {
    return {
        log: (text) => process.stdout.write(`${(0,harmless_lines/* harmlessLines */.v)(text.replace(/\n$/, ''))}\n`),
        annotate: (annotation) => action_annotate(core, annotation),
        summary: async (markdown) => {
            await core.summary.addRaw(markdown, true).write();
        },
        output: (name, value) => core.setOutput(name, value),
        secret: (value) => core.setSecret(value),
    };
}
function action_annotate(core, { severity, title, message, file, span }) {
    const sameLine = span !== undefined && span.start.line === span.end.line;
    core[severity](message, {
        title,
        ...(file === undefined ? {} : { file }),
        ...(span === undefined ? {} : { startLine: span.start.line, endLine: span.end.line }),
        ...(sameLine ? { startColumn: span.start.column, endColumn: span.end.column } : {}),
    });
}
function payloadAt(path) {
    return path === undefined || path === '' ? {} : JSON.parse((0,external_node_fs_.readFileSync)(path, 'utf8'));
}
function contextOf(env) {
    const required = (name) => {
        const value = env[name] ?? '';
        if (value === '')
            throw new command_line_arguments/* UsageError */.eb(`${name} is not set: the Action runs in a workflow of GitHub Actions`);
        return value;
    };
    const [owner = '', repository = ''] = required('GITHUB_REPOSITORY').split('/');
    return {
        workspace: env['GITHUB_WORKSPACE'] ?? process.cwd(),
        apiUrl: required('GITHUB_API_URL'),
        serverUrl: required('GITHUB_SERVER_URL'),
        owner,
        repository,
        ref: env['GITHUB_REF'] ?? '',
        sha: env['GITHUB_SHA'] ?? '',
        run: { id: Number(env['GITHUB_RUN_ID'] ?? 0), attempt: Number(env['GITHUB_RUN_ATTEMPT'] ?? 1) },
        eventName: env['GITHUB_EVENT_NAME'] ?? '',
        payload: payloadAt(env['GITHUB_EVENT_PATH']),
    };
}
/** Runs the Action from the environment that the runner gives, and returns the exit code of the process: 0 or 1. */
async function action() {
    const core = await Promise.all(/* import() */[__webpack_require__.e(119), __webpack_require__.e(421)]).then(__webpack_require__.bind(__webpack_require__, 96421));
    const runner = runnerOf(core);
    try {
        const inputs = readInputs((name) => core.getInput(name));
        const token = inputs.text('github-token') ?? '';
        if (token !== '')
            core.setSecret(token);
        const context = contextOf(process.env);
        const ports = (0,process_ports/* processPorts */.i)(context.workspace, {});
        const code = await runInWorkflow({ ...ports, stdout: (text) => runner.log(text), stderr: (text) => runner.log(text) }, runner, context, inputs);
        return code === build_ports/* exitCodes */.h.ok ? 0 : 1;
    }
    catch (error) {
        runner.output('conclusion', 'error');
        const known = error instanceof command_line_arguments/* UsageError */.eb || error instanceof files/* FileError */.f;
        // A stack may quote template text, and the runner reads commands from stderr too: it must not get there on its own.
        if (!known)
            runner.log(error instanceof Error ? (error.stack ?? error.message) : String(error));
        const message = error instanceof Error ? error.message : String(error);
        core.error(known ? message : `This is a mistake in Armored Transit, please report it: ${message}`, {
            title: 'Armored Transit',
        });
        return 1;
    }
}


/***/ }),

/***/ 74058:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   V: () => (/* binding */ contextOf)
/* harmony export */ });
const options = {
    subscriptionId: 'subscription-id',
    tenantId: 'tenant-id',
    resourceGroup: 'resource-group',
    location: 'location',
    deploymentName: 'deployment-name',
    managementGroupId: 'management-group-id',
    utcNow: 'utc-now',
};
/** What the options of a command line say about the deployment; the rest stays unknown. */
function contextOf(args) {
    const given = Object.entries(options).map(([member, option]) => [member, args.given(option)]);
    return Object.fromEntries(given.filter(([, value]) => value !== undefined));
}


/***/ }),

/***/ 65154:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   v: () => (/* binding */ harmlessLines)
/* harmony export */ });
/** Makes every line harmless to the runner, which obeys `::command::` at the start of a line and `##[command]` anywhere. */
function harmlessLines(text) {
    return text
        .split(/\r\n|[\r\n\u0085\u2028\u2029]/)
        .map((line) => line.replaceAll('##[', '## ['))
        .map((line) => (/^[\s\p{C}]*::/u.test(line) ? `| ${line}` : line))
        .join('\n');
}


/***/ }),

/***/ 13238:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   G: () => (/* binding */ cachedFiles)
/* harmony export */ });
/** The same files, each text read once: whoever reads it later gets the very same text. */
function cachedFiles(files) {
    const texts = new Map();
    return {
        ...files,
        read(path) {
            const text = texts.get(path) ?? files.read(path);
            texts.set(path, text);
            return text;
        },
    };
}


/***/ }),

/***/ 36769:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   $G: () => (/* binding */ gitTree),
/* harmony export */   $Y: () => (/* binding */ git),
/* harmony export */   ZQ: () => (/* binding */ commitParents)
/* harmony export */ });
/* harmony import */ var node_child_process__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(31421);

const mostBytes = 256 * 1024 * 1024;
/** What git prints, or undefined where it fails: no git, no repository, no such object. */
function git(folder, args) {
    return new Promise((resolve) => {
        // Repositories of another owner, as in containers, are read all the same; nothing of them is executed.
        const options = { cwd: folder, encoding: 'buffer', maxBuffer: mostBytes };
        (0,node_child_process__WEBPACK_IMPORTED_MODULE_0__.execFile)('git', ['-c', 'safe.directory=*', '-c', 'core.fsmonitor=false', ...args], options, (error, stdout) => {
            resolve(error === null ? stdout : undefined);
        });
    });
}
/** The parents that a commit names, whether or not they were fetched. */
async function commitParents(folder, commit) {
    const text = (await git(folder, ['cat-file', 'commit', '--end-of-options', commit]))?.toString() ?? '';
    return [...(text.split('\n\n', 1)[0] ?? '').matchAll(/^parent ([0-9a-f]{40,64})$/gm)].map(([, sha]) => sha ?? '');
}
/** A commit of the repository in a folder; undefined where it was not fetched. */
async function gitTree(folder, commit) {
    if (!/^[0-9a-f]{40,64}$/.test(commit))
        return undefined;
    const listing = await git(folder, ['ls-tree', '-r', '-z', '--full-tree', commit]);
    if (listing === undefined)
        return undefined;
    const blobs = new Map();
    for (const line of listing.toString('utf8').split('\0')) {
        const [, mode, name, path] = /^(\d+) blob ([0-9a-f]+)\t([^]*)$/.exec(line) ?? [];
        if (mode !== '120000' && name !== undefined && path !== undefined)
            blobs.set(path, name);
    }
    return {
        blobs,
        async blob(name) {
            const bytes = await git(folder, ['cat-file', 'blob', name]);
            if (bytes === undefined)
                throw new Error(`git does not have the blob ${name}`);
            return bytes;
        },
    };
}


/***/ }),

/***/ 46241:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   I: () => (/* binding */ annotationsOf),
/* harmony export */   K: () => (/* binding */ placeInDiff)
/* harmony export */ });
/* harmony import */ var _markdown_inline_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(11536);
/* harmony import */ var _whole_message_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(90286);


/** GitHub keeps ten of each level and step; the tenth says that there are more. */
const mostPerLevel = 9;
/** The one place to show: where the value is written, if that lies in the diff, else the setting. */
function placeInDiff(finding, isInDiff) {
    const written = finding.trace.at(-1);
    return written !== undefined && isInDiff(written.file, written.span.start.line) ? written : finding;
}
/** Annotations of findings and diagnostics, the most severe first; unenforced ones are none (contract, section 3). */
function annotationsOf(findings, diagnostics, isInDiff) {
    const all = [
        ...diagnostics.map(({ severity, code, message, file, span }) => ({ severity, title: code, message, file, span })),
        ...findings
            .filter(({ verdict }) => verdict === 'violation' || verdict === 'undetermined')
            .map((finding) => {
            const { file, span } = placeInDiff(finding, isInDiff);
            return { severity: finding.severity, title: finding.ruleId, message: (0,_whole_message_js__WEBPACK_IMPORTED_MODULE_0__/* .wholeMessage */ .d)(finding), file, span };
        }),
    ];
    return ['error', 'warning', 'notice'].flatMap((severity) => {
        const same = all.filter((annotation) => annotation.severity === severity);
        const shown = same.slice(0, mostPerLevel).map((one) => ({ ...one, message: (0,_markdown_inline_js__WEBPACK_IMPORTED_MODULE_1__/* .visible */ .RK)(one.message) }));
        const left = same.length - shown.length;
        if (left === 0)
            return shown;
        const message = `${left} more of severity ${severity}: see the summary of this run`;
        return [...shown, { severity, title: 'Armored Transit', message, file: undefined, span: undefined }];
    });
}


/***/ }),

/***/ 593:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   a: () => (/* binding */ findingJson),
/* harmony export */   g: () => (/* binding */ diagnosticJson)
/* harmony export */ });
/** A finding for a report. */
function findingJson(finding) {
    return {
        ruleId: finding.ruleId,
        verdict: finding.verdict,
        severity: finding.severity,
        kind: finding.kind,
        layer: finding.layer,
        message: finding.message,
        file: finding.file,
        range: finding.span,
        resource: finding.resource,
        instances: finding.instances,
        property: finding.property,
        actual: finding.actual,
        absent: finding.absent,
        expected: finding.expected,
        parameterFiles: finding.parameterFiles,
        counterexample: finding.counterexample,
        reason: finding.reason,
        baselined: finding.baselined,
        trace: finding.trace.map(({ file, span, message }) => ({ file, range: span, message })),
        fix: finding.fix && {
            description: finding.fix.description,
            unsafe: finding.fix.unsafe,
            edits: finding.fix.edits.map(({ file, span, newText }) => ({ file, range: span, newText })),
        },
        fingerprint: finding.fingerprint,
        helpUri: finding.helpUri,
        controls: finding.controls,
        azurePolicy: finding.azurePolicy,
        suppression: finding.suppression,
    };
}
/** A diagnostic for a report. */
function diagnosticJson({ code, severity, message, file, span }) {
    return { code, severity, message, file, range: span ?? null };
}


/***/ }),

/***/ 9665:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

__webpack_require__.r(__webpack_exports__);
/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   json: () => (/* binding */ json),
/* harmony export */   reportJson: () => (/* binding */ reportJson)
/* harmony export */ });
/* harmony import */ var _finding_json_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(593);
/* harmony import */ var _print_json_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(17123);
/* harmony import */ var _shard_json_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(46554);



/** The report as JSON (contract, section 3): what scripts read, and what shards are joined from. */
const json = (report) => `${(0,_print_json_js__WEBPACK_IMPORTED_MODULE_0__/* .printJson */ .Q)(reportJson(report))}\n`;
/** A report as JSON holds it. */
function reportJson(report) {
    return {
        schemaVersion: 1,
        tool: report.tool,
        summary: report.summary,
        findings: report.findings.map(_finding_json_js__WEBPACK_IMPORTED_MODULE_1__/* .findingJson */ .a),
        diagnostics: report.diagnostics.map(_finding_json_js__WEBPACK_IMPORTED_MODULE_1__/* .diagnosticJson */ .g),
        coverage: report.coverage.map(({ file, resource, layers, setAtCreation }) => ({ file, resource, layers, setAtCreation })),
        shard: report.shard && (0,_shard_json_js__WEBPACK_IMPORTED_MODULE_2__/* .shardJson */ .V)(report.shard),
    };
}


/***/ }),

/***/ 34902:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

__webpack_require__.r(__webpack_exports__);
/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   headingOf: () => (/* binding */ headingOf),
/* harmony export */   markdown: () => (/* binding */ markdown),
/* harmony export */   markdownReport: () => (/* binding */ markdownReport)
/* harmony export */ });
/* harmony import */ var _rules_index_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(42514);
/* harmony import */ var _markdown_findings_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(83755);
/* harmony import */ var _markdown_inline_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(11536);
/* harmony import */ var _told_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(23782);




const layers = ['service', 'infrastructure', 'connection'];
const mostRows = 500;
const mostFixes = 100;
/** The first line of a report: the verdict and the numbers. */
function headingOf({ summary: { conclusion, bySeverity } }) {
    const { error, warning, notice } = bySeverity;
    const numbers = [
        error > 0 ? (0,_markdown_inline_js__WEBPACK_IMPORTED_MODULE_3__/* .count */ .U9)(error, 'error') : '',
        warning > 0 ? (0,_markdown_inline_js__WEBPACK_IMPORTED_MODULE_3__/* .count */ .U9)(warning, 'warning') : '',
        notice > 0 ? (0,_markdown_inline_js__WEBPACK_IMPORTED_MODULE_3__/* .count */ .U9)(notice, 'notice') : '',
    ].filter((part) => part !== '');
    const sign = conclusion === 'error' ? '⚠️' : conclusion === 'fail' ? '❌' : '✅';
    const failed = conclusion === 'error' ? 'not everything could be checked: ' : '';
    return `## ${sign} Encryption in transit: ${failed}${numbers.length > 0 ? numbers.join(', ') : 'nothing to fix'}`;
}
/** What was checked, in one line. */
function scopeLine({ summary: { files, evaluations, resources, checked, findings } }) {
    const accepted = [
        findings.suppressed > 0 ? `${findings.suppressed} suppressed` : '',
        findings.baselined > 0 ? `${findings.baselined} in the baseline` : '',
        findings.undetermined > 0 ? `${findings.undetermined} known only to Azure` : '',
    ].filter((part) => part !== '');
    const parts = [
        (0,_markdown_inline_js__WEBPACK_IMPORTED_MODULE_3__/* .count */ .U9)(files, 'template'),
        (0,_markdown_inline_js__WEBPACK_IMPORTED_MODULE_3__/* .count */ .U9)(evaluations, 'evaluation'),
        (0,_markdown_inline_js__WEBPACK_IMPORTED_MODULE_3__/* .count */ .U9)(resources, 'resource'),
        (0,_markdown_inline_js__WEBPACK_IMPORTED_MODULE_3__/* .count */ .U9)(checked, 'setting'),
    ];
    return `Checked ${parts.join(', ')}${accepted.length > 0 ? ` · ${accepted.join(', ')}` : ''}.`;
}
function coverageSection(coverage, context) {
    if (coverage.length === 0)
        return '';
    const rows = coverage
        .slice(0, mostRows)
        .map(({ file, resource, layers: words }) => [
        `${(0,_markdown_inline_js__WEBPACK_IMPORTED_MODULE_3__/* .code */ .aY)(resource.symbolicName ?? resource.name, 50)} · ${(0,_markdown_inline_js__WEBPACK_IMPORTED_MODULE_3__/* .code */ .aY)((0,_markdown_findings_js__WEBPACK_IMPORTED_MODULE_1__/* .shortType */ .RI)(resource.type), 60)}`,
        (0,_markdown_findings_js__WEBPACK_IMPORTED_MODULE_1__/* .place */ .ik)(file, undefined, context),
        ...layers.map((layer) => (words[layer] === 'not-applicable' ? '–' : words[layer])),
    ]);
    const left = coverage.length - rows.length;
    const body = (0,_markdown_inline_js__WEBPACK_IMPORTED_MODULE_3__/* .table */ .tp)(['Resource', 'Template', ...layers], rows) + (left > 0 ? `\n\n… and ${left} more.` : '');
    return (0,_markdown_inline_js__WEBPACK_IMPORTED_MODULE_3__/* .details */ .zH)(`Layers of ${(0,_markdown_inline_js__WEBPACK_IMPORTED_MODULE_3__/* .count */ .U9)(coverage.length, 'resource')}`, body);
}
/** The whole report in sections, the most important first; those beyond the budget (bytes of UTF-8) are named and left out. */
function markdownReport(report, context, budget) {
    const open = report.findings.filter(({ verdict, baselined }) => verdict !== 'suppressed' && !baselined);
    const suppressed = report.findings.filter(({ verdict }) => verdict === 'suppressed');
    const baselined = report.findings.filter((finding) => finding.baselined);
    const remedies = (0,_markdown_findings_js__WEBPACK_IMPORTED_MODULE_1__/* .remediesOf */ .AJ)(open, context).slice(0, mostFixes);
    const sections = [
        ['the numbers', scopeLine(report)],
        [
            'what could not be checked',
            report.diagnostics.length > 0 ? `### Diagnostics\n\n${(0,_markdown_findings_js__WEBPACK_IMPORTED_MODULE_1__/* .diagnosticsTable */ .li)(report.diagnostics, context, mostRows)}` : '',
        ],
        ['findings', open.length > 0 ? `### Findings\n\n${(0,_markdown_findings_js__WEBPACK_IMPORTED_MODULE_1__/* .findingsTable */ .f9)((0,_told_js__WEBPACK_IMPORTED_MODULE_2__/* .tellOnce */ .r)(open), context, mostRows)}` : ''],
        ['fixes', remedies.length > 0 ? `### Fixes\n\n${(0,_markdown_findings_js__WEBPACK_IMPORTED_MODULE_1__/* .remedySections */ .Pz)(remedies, context, false)}` : ''],
        ['suppressed findings', suppressed.length > 0 ? `### Suppressed\n\n${(0,_markdown_findings_js__WEBPACK_IMPORTED_MODULE_1__/* .suppressedTable */ .$P)(suppressed, context, mostRows)}` : ''],
        [
            'the baseline',
            baselined.length > 0
                ? (0,_markdown_inline_js__WEBPACK_IMPORTED_MODULE_3__/* .details */ .zH)(`${baselined.length} in the baseline`, (0,_markdown_findings_js__WEBPACK_IMPORTED_MODULE_1__/* .findingsTable */ .f9)((0,_told_js__WEBPACK_IMPORTED_MODULE_2__/* .tellOnce */ .r)(baselined), context, mostRows))
                : '',
        ],
        ['coverage', coverageSection(report.coverage, context)],
    ];
    const taken = [];
    const left = [];
    let size = 0;
    for (const [name, text] of sections) {
        if (text === '')
            continue;
        size += Buffer.byteLength(text) + 2;
        if (size <= budget)
            taken.push(text);
        else {
            size -= Buffer.byteLength(text) + 2;
            left.push(name);
        }
    }
    if (left.length > 0)
        taken.push(`Too long to show here: ${left.join(', ')}.`);
    return `${taken.join('\n\n')}\n`;
}
/** The report as GitHub-flavoured Markdown. */
const markdown = (report, context) => `${headingOf(report)}\n\n${markdownReport(report, { text: (file) => context.text(file), rule: (id) => _rules_index_js__WEBPACK_IMPORTED_MODULE_0__/* .rules */ .a.find((rule) => rule.id === id) }, Infinity)}`;


/***/ }),

/***/ 83755:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   $P: () => (/* binding */ suppressedTable),
/* harmony export */   AJ: () => (/* binding */ remediesOf),
/* harmony export */   Pz: () => (/* binding */ remedySections),
/* harmony export */   RI: () => (/* binding */ shortType),
/* harmony export */   f9: () => (/* binding */ findingsTable),
/* harmony export */   ik: () => (/* binding */ place),
/* harmony export */   lN: () => (/* binding */ ruleLink),
/* harmony export */   li: () => (/* binding */ diagnosticsTable)
/* harmony export */ });
/* unused harmony export remedyText */
/* harmony import */ var _print_json_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(17123);
/* harmony import */ var _fix_diff_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(64944);
/* harmony import */ var _inline_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(11536);
/* harmony import */ var _whole_message_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(90286);




/** `minTls` = `"TLS1_0"`, joined by "and". */
function assignment(inputs) {
    return Object.entries(inputs)
        .map(([name, value]) => `${(0,_inline_js__WEBPACK_IMPORTED_MODULE_1__/* .code */ .aY)(name)} = ${(0,_inline_js__WEBPACK_IMPORTED_MODULE_1__/* .code */ .aY)((0,_print_json_js__WEBPACK_IMPORTED_MODULE_0__/* .printJson */ .Q)(value, ' '), 60)}`)
        .join(' and ');
}
/** The rule's id, leading to its page. */
function ruleLink({ ruleId, helpUri }) {
    return /^https:\/\/[^\s()<>]+$/.test(helpUri) ? `[${(0,_inline_js__WEBPACK_IMPORTED_MODULE_1__/* .code */ .aY)(ruleId)}](${helpUri})` : (0,_inline_js__WEBPACK_IMPORTED_MODULE_1__/* .code */ .aY)(ruleId);
}
/** Where something stands: `file:line`, linked. */
function place(file, span, { links }) {
    return span === undefined ? (0,_inline_js__WEBPACK_IMPORTED_MODULE_1__/* .code */ .aY)(file) : (0,_inline_js__WEBPACK_IMPORTED_MODULE_1__/* .linked */ .q)(`${file}:${span.start.line}`, links?.lines(file, span));
}
/** A resource type without the vendor, which all of them share. */
function shortType(type) {
    return type.replace(/^Microsoft\./i, '');
}
function resource({ resource: { symbolicName, name, type }, instances }) {
    const copies = instances > 1 ? ` and ${(0,_inline_js__WEBPACK_IMPORTED_MODULE_1__/* .count */ .U9)(instances - 1, 'copy', 'copies')}` : '';
    return `${(0,_inline_js__WEBPACK_IMPORTED_MODULE_1__/* .code */ .aY)(symbolicName ?? name, 50)}${copies} · ${(0,_inline_js__WEBPACK_IMPORTED_MODULE_1__/* .code */ .aY)(shortType(type), 60)}`;
}
/** The last segment of a property's path: the whole path would push a table beyond the page. */
function shortProperty(property) {
    return /(?:[^.[\]']+|\[[^\]]*\])$/.exec(property)?.[0] ?? property;
}
/** One sentence on what is wrong, with the inputs and parameters files in which it is. */
function problem(finding) {
    const files = finding.parameterFiles;
    const with_ = files.length === 0
        ? ''
        : ` (with ${files.length > 2 ? `${files.length} parameters files` : files.map((file) => (0,_inline_js__WEBPACK_IMPORTED_MODULE_1__/* .code */ .aY)(file)).join(' and ')})`;
    const inputs = finding.counterexample ?? {};
    const when = Object.keys(inputs).length > 0 ? ` when ${assignment(inputs)}` : '';
    const message = finding.message.replaceAll(finding.property, shortProperty(finding.property));
    return (0,_inline_js__WEBPACK_IMPORTED_MODULE_1__/* .prose */ .CS)((0,_whole_message_js__WEBPACK_IMPORTED_MODULE_2__/* .wholeMessage */ .d)({ message, reason: finding.reason }), 600) + when + with_;
}
function choices({ names, values }) {
    const [name] = names;
    return name !== undefined && names.length === 1 ? `${(0,_inline_js__WEBPACK_IMPORTED_MODULE_1__/* .code */ .aY)(name)} = ${(0,_inline_js__WEBPACK_IMPORTED_MODULE_1__/* .code */ .aY)(values)}` : (0,_inline_js__WEBPACK_IMPORTED_MODULE_1__/* .code */ .aY)(values);
}
function cells({ findings, group, file, span }, context) {
    const [first] = findings;
    if (first === undefined)
        return ['', ''];
    const where = place(file, span, context);
    if (group === undefined)
        return [`${where}<br>${resource(first)}`, `${problem(first)}<br>${ruleLink(first)}`];
    const ids = [...new Map(findings.map((finding) => [finding.ruleId, ruleLink(finding)])).values()];
    const names = [...new Set(findings.map((finding) => (0,_inline_js__WEBPACK_IMPORTED_MODULE_1__/* .code */ .aY)(finding.resource.symbolicName ?? finding.resource.name, 50)))];
    const some = (all) => all.slice(0, 3).join(', ') + (all.length > 3 ? ` and ${all.length - 3} more` : '');
    return [
        `${where}<br>${some(names)}`,
        `${(0,_inline_js__WEBPACK_IMPORTED_MODULE_1__/* .count */ .U9)(findings.length, 'setting')} not enforced: a caller may pass ${choices(group)}<br>${some(ids)}`,
    ];
}
function limited(head, rows, most) {
    const left = rows.length - most;
    return (0,_inline_js__WEBPACK_IMPORTED_MODULE_1__/* .table */ .tp)(head, rows.slice(0, most)) + (left > 0 ? `\n\n… and ${left} more.` : '');
}
/** One row each; at most `most`, and then how many are left out. */
function findingsTable(told, context, most) {
    const rows = told.map((one) => [one.severity, ...cells(one, context)]);
    return limited(['', 'Where', 'Problem'], rows, most);
}
/** What could not be read or evaluated, and what to do. */
function diagnosticsTable(diagnostics, context, most) {
    const rows = diagnostics.map(({ severity, file, span, message, code: name }) => [
        severity,
        place(file, span, context),
        `${(0,_inline_js__WEBPACK_IMPORTED_MODULE_1__/* .prose */ .CS)(message)}<br>${(0,_inline_js__WEBPACK_IMPORTED_MODULE_1__/* .code */ .aY)(name)}`,
    ]);
    return limited(['', 'Where', 'What is wrong with the file'], rows, most);
}
/** Accepted findings with who said why, and until when. */
function suppressedTable(findings, context, most) {
    const rows = findings.map((finding) => {
        const { reason, expires } = finding.suppression ?? { reason: 'accepted' };
        const until = expires === undefined ? '' : ` until ${(0,_inline_js__WEBPACK_IMPORTED_MODULE_1__/* .code */ .aY)(expires)}`;
        return [
            `${place(finding.file, finding.span, context)}<br>${resource(finding)}`,
            `${(0,_inline_js__WEBPACK_IMPORTED_MODULE_1__/* .code */ .aY)(reason)}${until}<br>${ruleLink(finding)}`,
        ];
    });
    return limited(['Where', 'Accepted because'], rows, most);
}
function editsOf({ fix, fingerprint }) {
    return fix === null ? fingerprint : JSON.stringify(fix.edits);
}
/** The fixes of findings, each once: a parameter that several settings read is changed once. */
function remediesOf(findings, context) {
    const groups = new Map();
    for (const finding of findings) {
        if (finding.fix === null)
            continue;
        const group = groups.get(editsOf(finding));
        if (group === undefined)
            groups.set(editsOf(finding), [finding]);
        else
            group.push(finding);
    }
    return [...groups.values()].map((group) => ({
        findings: group,
        diff: group[0] === undefined ? undefined : (0,_fix_diff_js__WEBPACK_IMPORTED_MODULE_3__/* .fixDiff */ .L)(group[0], context.text),
    }));
}
function trace({ trace: steps }, context) {
    if (steps.length < 2)
        return '';
    const lines = steps.slice(0, 6).map(({ file, span, message }) => `1. ${place(file, span, context)} ${(0,_inline_js__WEBPACK_IMPORTED_MODULE_1__/* .prose */ .CS)(message)}`);
    return `Where the value comes from:\n\n${lines.join('\n')}`;
}
/** How to fix, and why: what stands under one problem. */
function remedyText({ findings, diff }, context) {
    const [first] = findings;
    if (first?.fix == null)
        return '';
    const rule = context.rule(first.ruleId);
    const reference = rule?.references[0];
    const also = findings.length > 1 ? ` This resolves ${findings.length} problems.` : '';
    const [description = '', caution = 'clients may break, or the resource may have to be created anew'] = first.fix.description.split('; unsafe: ');
    const more = reference === undefined ? '' : ` [${reference.title}](${reference.url})`;
    const parts = [
        `${(0,_inline_js__WEBPACK_IMPORTED_MODULE_1__/* .prose */ .CS)(description)}.${also}`,
        diff ?? '',
        first.fix.unsafe ? `**Look before you apply it:** ${(0,_inline_js__WEBPACK_IMPORTED_MODULE_1__/* .prose */ .CS)(caution)}.` : '',
        rule === undefined ? '' : `**Why:** ${rule.why}${more}`,
        trace(first, context),
    ];
    return parts.filter((part) => part !== '').join('\n\n');
}
/** The remedies as folded sections, the first one open. */
function remedySections(remedies, context, open = true) {
    return remedies
        .map((remedy, index) => {
        const [first] = remedy.findings;
        const edit = first?.fix?.edits[0];
        if (first === undefined || edit === undefined)
            return '';
        const name = remedies.length === 1 ? 'How to fix it' : `Fix ${index + 1} of ${remedies.length}`;
        const summary = `<b>${name}</b> · ${(0,_inline_js__WEBPACK_IMPORTED_MODULE_1__/* .htmlCode */ .h8)(shortProperty(first.property))} in ${(0,_inline_js__WEBPACK_IMPORTED_MODULE_1__/* .htmlCode */ .h8)(edit.file)} line ${edit.span.start.line}`;
        return (0,_inline_js__WEBPACK_IMPORTED_MODULE_1__/* .details */ .zH)(summary, remedyText(remedy, context), open && index === 0);
    })
        .filter((section) => section !== '')
        .join('\n');
}


/***/ }),

/***/ 64944:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   L: () => (/* binding */ fixDiff),
/* harmony export */   c: () => (/* binding */ applyEdits)
/* harmony export */ });
/* harmony import */ var _inline_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(11536);

const contextLines = 2;
const longestLine = 160;
const mostLines = 24;
function offsetsOf(text) {
    const starts = [0];
    for (let at = text.indexOf('\n'); at !== -1; at = text.indexOf('\n', at + 1))
        starts.push(at + 1);
    return starts;
}
/** A text with edits carried out; undefined where they lie outside of it. */
function applyEdits(text, edits) {
    const starts = offsetsOf(text);
    const offset = ({ line, column }) => (starts[line - 1] ?? text.length) + column - 1;
    let result = text;
    for (const { span, newText } of [...edits].sort((a, b) => offset(b.span.start) - offset(a.span.start))) {
        if (offset(span.end) > text.length || span.start.line > starts.length)
            return undefined;
        result = result.slice(0, offset(span.start)) + newText + result.slice(offset(span.end));
    }
    return result;
}
/** The text beside a change may hold the value of a secure parameter; only keys and structure are shown of it. */
function masked(line) {
    return line.replace(/(:\s*)"(?:[^"\\]|\\.)*"?/g, '$1"…"').replace(/^(\s*)"(?:[^"\\]|\\.)*"?(\s*,?\s*)$/, '$1"…"$2');
}
function shown(sign, line) {
    return sign + (0,_inline_js__WEBPACK_IMPORTED_MODULE_0__/* .capped */ .uo)((0,_inline_js__WEBPACK_IMPORTED_MODULE_0__/* .visible */ .RK)(line.replace(/\r$/, '')), longestLine);
}
/** Whether a changed line holds more than the value that changes: of a minified file, say. */
function isCrowded(line, secretive) {
    return line.length > longestLine || (secretive && (line.match(/"(?:value|defaultValue)"\s*:/gi)?.length ?? 0) > 1);
}
function hunk(before, after, secretive) {
    const shorter = Math.min(before.length, after.length);
    let start = 0;
    while (start < shorter && before[start] === after[start])
        start++;
    let end = 0;
    while (end < shorter - start && before[before.length - 1 - end] === after[after.length - 1 - end])
        end++;
    const [removed, added] = [before.slice(start, before.length - end), after.slice(start, after.length - end)];
    if ([...removed, ...added].some((line) => isCrowded(line, secretive)))
        return undefined;
    const around = (line) => shown(' ', secretive ? masked(line) : line);
    return [
        ...before.slice(Math.max(0, start - contextLines), start).map(around),
        ...removed.map((line) => shown('-', line)),
        ...added.map((line) => shown('+', line)),
        ...before.slice(before.length - end, before.length - end + contextLines).map(around),
    ];
}
/** The fix of a finding as a fenced diff of each file it changes; undefined where a text is not at hand or it is too long to read. */
function fixDiff(finding, text) {
    const edits = finding.fix?.edits ?? [];
    const lines = [];
    for (const file of new Set(edits.map((edit) => edit.file))) {
        const before = text(file);
        const mine = edits.filter((edit) => edit.file === file);
        const after = before === undefined ? undefined : applyEdits(before, mine);
        if (before === undefined || after === undefined)
            return undefined;
        const atProperty = mine.every(({ span }) => file === finding.file && Math.abs(span.start.line - finding.span.start.line) <= contextLines);
        const changed = hunk(before.split('\n'), after.split('\n'), !atProperty);
        if (changed === undefined)
            return undefined;
        lines.push(...changed);
    }
    if (lines.length === 0 || lines.length > mostLines)
        return undefined;
    const body = lines.join('\n');
    const fence = (0,_inline_js__WEBPACK_IMPORTED_MODULE_0__/* .fenceFor */ .Lt)(body, 3);
    return `${fence}diff\n${body}\n${fence}`;
}


/***/ }),

/***/ 11536:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   CS: () => (/* binding */ prose),
/* harmony export */   Lt: () => (/* binding */ fenceFor),
/* harmony export */   RK: () => (/* binding */ visible),
/* harmony export */   U9: () => (/* binding */ count),
/* harmony export */   aY: () => (/* binding */ code),
/* harmony export */   h8: () => (/* binding */ htmlCode),
/* harmony export */   q: () => (/* binding */ linked),
/* harmony export */   tp: () => (/* binding */ table),
/* harmony export */   uo: () => (/* binding */ capped),
/* harmony export */   zH: () => (/* binding */ details)
/* harmony export */ });
const longest = 120;
// Controls, zero-width characters, what changes the direction of text, and halves of surrogate pairs.
const invisible = /(?![\t\n])[\p{C}\p{Zl}\p{Zp}]/gu;
/** Text without characters that show as something else than they are; tabs and line feeds stay. */
function visible(text) {
    return text.replace(invisible, '');
}
/** The beginning of a text, with an ellipsis where something is left out. */
function capped(text, maximum) {
    return text.length > maximum ? `${visible(text.slice(0, maximum - 1))}…` : text;
}
function oneLine(text, maximum) {
    return capped(visible(text).replace(/\s+/g, ' ').trim(), maximum);
}
/** The fence that no run of backticks in a text can close. */
function fenceFor(text, minimum) {
    const runs = [...text.matchAll(/`+/g)].map(([run]) => run.length);
    return '`'.repeat(Math.max(minimum, 1 + Math.max(0, ...runs)));
}
/** Hostile text as one line of code: no markup, mention, reference or link can come out of it. Fits into a table cell. */
function code(text, maximum = longest) {
    const line = oneLine(text, maximum);
    if (line === '')
        return '(empty)';
    const fence = fenceFor(line, 1);
    const pad = line.startsWith('`') || line.endsWith('`') ? ' ' : '';
    // A table ends its cells at pipes even in code; a backslash before one cannot be kept apart from the escape.
    const cell = line.replaceAll('\\|', '\\¦').replaceAll('|', '\\|');
    return `${fence}${pad}${cell}${pad}${fence}`;
}
// What no Markdown parser and none of GitHub's own filters (mentions, references, commits, addresses) makes anything of.
const harmless = /^[('"]?(?:(?![0-9a-f]{7,}$|[a-z]+[A-Z])[A-Za-z]+(?:['’-][A-Za-z]+)*|\d{1,6}(?:\.\d{1,3})?|–|=)[)'"]?[.,;:?!]?$/;
/** A sentence of ours that quotes hostile text: plain words stay prose, everything else becomes code. */
function prose(sentence, maximum = 300) {
    const parts = [];
    let quoted = [];
    const flush = () => {
        if (quoted.length === 0)
            return;
        const text = quoted.join(' ');
        const tail = /[,;:]$|(?<=[^.])\.$/.exec(text)?.[0] ?? '';
        const bare = tail === '' ? text : text.slice(0, -tail.length);
        parts.push(code(/^`([^`]+)`$/.exec(bare)?.[1] ?? bare) + tail);
        quoted = [];
    };
    for (const word of oneLine(sentence, maximum).split(' ')) {
        if (harmless.test(word)) {
            flush();
            parts.push(word);
        }
        else {
            quoted.push(word);
            if (/[,;]$/.test(word))
                flush();
        }
    }
    flush();
    return parts.join(' ');
}
/** Hostile text within HTML, where Markdown's code does not work: the summary line of a folded section. */
function htmlCode(text) {
    const escaped = oneLine(text, longest).replace(/[^A-Za-z0-9 ./,-]/gu, (character) => `&#${character.codePointAt(0) ?? 0};`);
    return `<code>${escaped}</code>`;
}
/** A link whose text is hostile. */
function linked(text, url) {
    return url === undefined ? code(text) : `[${code(text)}](${url})`;
}
/** A folded section; the summary is HTML. */
function details(summary, body, open = false) {
    return `<details${open ? ' open' : ''}>\n<summary>${summary}</summary>\n\n${body}\n\n</details>`;
}
/** A table; cells are Markdown of one line. */
function table(head, rows) {
    const line = (cells) => `| ${cells.join(' | ')} |`;
    return [line(head), line(head.map(() => '---')), ...rows.map(line)].join('\n');
}
/** `1 problem`, `2 problems`. */
function count(number, one, many = `${one}s`) {
    return `${number} ${number === 1 ? one : many}`;
}


/***/ }),

/***/ 23836:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

// ESM COMPAT FLAG
__webpack_require__.r(__webpack_exports__);

// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  sarif: () => (/* binding */ sarif)
});

// EXTERNAL MODULE: ./build/rules/index.js + 84 modules
var rules = __webpack_require__(42514);
;// CONCATENATED MODULE: ./build/report/line-hashes.js
const blockSize = 100;
const factor = 37;
const two16 = 2 ** 16;
const two32 = 2 ** 32;
/** 37 ** 100, modulo 2 ** 64, as two halves. */
const [firstHigh, firstLow] = power();
function power() {
    let [high, low] = [0, 1];
    for (let count = 0; count < blockSize; count++)
        [high, low] = times(high, low);
    return [high, low];
}
function times(high, low) {
    const product = low * factor;
    return [(high * factor + Math.floor(product / two32)) % two32, product % two32];
}
/**
 * What github/codeql-action computes as `primaryLocationLineHash` of each line (index 0 is line 1): a rolling hash of the
 * hundred characters that are no blanks from the line's start on, and how often it occurred before.
 */
function lineHashes(text) {
    const window = new Uint16Array(blockSize);
    const lines = new Int32Array(blockSize).fill(-1);
    const hashes = [];
    const counts = new Map();
    let [high, low, index, line] = [0, 0, 0, 0];
    let [isLineStart, isAfterReturn] = [true, false];
    const output = () => {
        const value = (high === 0 ? '' : high.toString(16)) + low.toString(16).padStart(high === 0 ? 1 : 8, '0');
        const count = (counts.get(value) ?? 0) + 1;
        counts.set(value, count);
        hashes[(lines[index] ?? 0) - 1] = `${value}:${count}`;
        lines[index] = -1;
    };
    const update = (code) => {
        const begin = window[index] ?? 0;
        window[index] = code;
        const [timesHigh, timesLow] = times(high, low);
        const gone = firstLow * begin;
        const sum = timesLow + code - (gone % two32);
        const carry = Math.floor(sum / two32);
        const goneHigh = Math.floor(gone / two32) + productHigh(begin);
        low = sum - carry * two32;
        high = (((timesHigh + carry - goneHigh) % two32) + two32) % two32;
        index = (index + 1) % blockSize;
    };
    const read = (written) => {
        const isSkipped = written === 32 || written === 9 || (isAfterReturn && written === 10);
        isAfterReturn = written === 13;
        if (isSkipped)
            return;
        const code = written === 13 ? 10 : written;
        if (lines[index] !== -1)
            output();
        if (isLineStart) {
            isLineStart = false;
            lines[index] = ++line;
        }
        if (code === 10)
            isLineStart = true;
        update(code);
    };
    for (let offset = 0; offset < text.length; offset++)
        read(text.charCodeAt(offset));
    read(65535);
    for (let count = 0; count < blockSize; count++) {
        if (lines[index] !== -1)
            output();
        update(0);
    }
    return hashes;
}
/** The high half of 37 ** 100 times a UTF-16 unit, modulo 2 ** 32. */
function productHigh(unit) {
    return ((Math.floor(firstHigh / two16) * unit) % two16) * two16 + (firstHigh % two16) * unit;
}

// EXTERNAL MODULE: ./build/report/print-json.js
var print_json = __webpack_require__(17123);
;// CONCATENATED MODULE: ./build/report/sarif.js



const levels = { error: 'error', warning: 'warning', notice: 'note' };
const problemSeverities = { error: 'error', warning: 'warning', notice: 'recommendation' };
/** GitHub calls 7.0 and more high, 4.0 and more medium. */
const securitySeverities = { must: '7.5', harden: '5.0' };
/** SARIF 2.1.0 with what GitHub's code scanning reads; findings that are suppressed or in the baseline are left out. */
const sarif = (report, { text }) => `${(0,print_json/* printJson */.Q)(logOf(report, text))}\n`;
function logOf(report, text) {
    const findings = report.findings.filter(({ verdict, baselined }) => verdict !== 'suppressed' && !baselined);
    const ids = [...new Set(findings.map(({ ruleId }) => ruleId))].sort();
    const { name, version } = report.tool;
    const hashOf = hashesBy(text);
    return {
        $schema: 'https://json.schemastore.org/sarif-2.1.0.json',
        version: '2.1.0',
        runs: [
            {
                tool: {
                    driver: {
                        name,
                        version,
                        semanticVersion: version,
                        rules: ids.map((id) => descriptor(id, findings)),
                    },
                },
                columnKind: 'utf16CodeUnits',
                originalUriBaseIds: { '%SRCROOT%': { description: { text: 'The working directory of the run' } } },
                invocations: [
                    {
                        executionSuccessful: report.summary.conclusion !== 'error',
                        toolExecutionNotifications: report.diagnostics.map(notification),
                    },
                ],
                results: findings.map((finding) => resultOf(finding, ids.indexOf(finding.ruleId), hashOf)),
            },
        ],
    };
}
/** The hash of a line, each file read once. */
function hashesBy(text) {
    const known = new Map();
    return (file, line) => {
        const content = text(file);
        if (content === undefined)
            return undefined;
        const hashes = known.get(file) ?? lineHashes(content);
        known.set(file, hashes);
        return hashes[line - 1];
    };
}
function descriptor(id, findings) {
    const finding = findings.find(({ ruleId }) => ruleId === id);
    const rule = rules/* rules */.a.find((candidate) => candidate.id === id);
    const severity = finding?.kind === 'harden' ? 'warning' : 'error';
    const title = rule?.title ?? id;
    const help = rule === undefined ? title : helpText(rule);
    return {
        id,
        name: id,
        shortDescription: { text: cut(title, 1024) },
        fullDescription: { text: cut(rule?.why ?? title, 1024) },
        help: { text: help, markdown: help },
        ...(finding !== undefined && { helpUri: finding.helpUri }),
        defaultConfiguration: { level: levels[severity] },
        properties: {
            tags: [
                'security',
                'encryption-in-transit',
                ...(finding === undefined ? [] : [`layer-${finding.layer}`]),
                ...(rule?.controls ?? []).slice(0, 6),
            ],
            precision: 'very-high',
            'problem.severity': problemSeverities[severity],
            'security-severity': securitySeverities[finding?.kind ?? 'must'],
        },
    };
}
function helpText({ title, why, fix, references }) {
    const how = fix?.unsafe === undefined ? [] : [`Before you change it: ${fix.unsafe}.`];
    return [`${title}.`, why, ...how, references.map((reference) => `- [${reference.title}](${reference.url})`).join('\n')].join('\n\n');
}
function resultOf(finding, ruleIndex, hashOf) {
    const { ruleId, severity, message, file, span, resource, reason, trace, fix, fingerprint } = finding;
    const hash = hashOf(file, span.start.line);
    const why = reason === null || message.includes(reason) ? '' : ` (${reason})`;
    return {
        ruleId,
        ruleIndex,
        level: levels[severity],
        message: { text: `${resource.name}: ${message}${why}${linkTo(trace.length - 1)}` },
        locations: [{ physicalLocation: { artifactLocation: artifact(file), region: regionOf(span) } }],
        relatedLocations: trace.map((entry, id) => ({
            id,
            message: { text: entry.message },
            physicalLocation: { artifactLocation: artifact(entry.file), region: regionOf(entry.span) },
        })),
        partialFingerprints: { ...(hash !== undefined && { primaryLocationLineHash: hash }), 'armoredTransit/v1': fingerprint },
        ...(fix !== null && { fixes: [fixOf(fix)] }),
        properties: { verdict: finding.verdict, kind: finding.kind, layer: finding.layer, property: finding.property },
    };
}
/** GitHub shows a related location only where the message links to it: the last one, where the value is written. */
function linkTo(relatedLocation) {
    return relatedLocation < 0 ? '' : ` ([where it is written](${relatedLocation}))`;
}
function fixOf({ description, edits }) {
    const files = [...new Set(edits.map(({ file }) => file))];
    return {
        description: { text: description },
        artifactChanges: files.map((file) => ({
            artifactLocation: artifact(file),
            replacements: edits
                .filter((edit) => edit.file === file)
                .map(({ span, newText }) => ({ deletedRegion: regionOf(span), insertedContent: { text: newText } })),
        })),
    };
}
function notification({ code, severity, message, file, span }) {
    return {
        descriptor: { id: code },
        level: levels[severity],
        message: { text: message },
        locations: [
            { physicalLocation: { artifactLocation: artifact(file), ...(span !== undefined && { region: regionOf(span) }) } },
        ],
    };
}
function artifact(file) {
    return { uri: file.split('/').map(encodeURIComponent).join('/'), uriBaseId: '%SRCROOT%' };
}
function regionOf({ start, end }) {
    return { startLine: start.line, startColumn: start.column, endLine: end.line, endColumn: end.column };
}
function cut(text, length) {
    return text.length > length ? `${text.slice(0, length - 1)}…` : text;
}


/***/ }),

/***/ 46554:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   D: () => (/* binding */ shardFrom),
/* harmony export */   V: () => (/* binding */ shardJson)
/* harmony export */ });
/* harmony import */ var _finding_json_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(593);

/** The member `shard` of a report. */
function shardJson({ evaluations, diagnostics, suppressions, accepted, ...plain }) {
    return {
        ...plain,
        evaluations: evaluations.map(evaluationJson),
        diagnostics: diagnostics.map(_finding_json_js__WEBPACK_IMPORTED_MODULE_0__/* .diagnosticJson */ .g),
        suppressions: suppressions.map(({ isUsed, unused }) => ({ isUsed, unused: (0,_finding_json_js__WEBPACK_IMPORTED_MODULE_0__/* .diagnosticJson */ .g)(unused) })),
        accepted: accepted && { ...accepted, diagnostics: accepted.diagnostics.map(_finding_json_js__WEBPACK_IMPORTED_MODULE_0__/* .diagnosticJson */ .g) },
    };
}
/** The diagnostics of an evaluation are among those of its shard. */
function evaluationJson({ file, parameterFiles, checked: { resources, checked, rows, findings } }) {
    return {
        file,
        parameterFiles,
        resources,
        checked,
        rows: rows.map((row) => ({ ...row, passed: [...row.passed], setAtCreation: [...row.setAtCreation] })),
        findings: findings.map(({ finding, resource: { declaration } }) => ({ declaration, finding: (0,_finding_json_js__WEBPACK_IMPORTED_MODULE_0__/* .findingJson */ .a)(finding) })),
    };
}
/** What `shardJson` was made of. */
function shardFrom({ evaluations, diagnostics, suppressions, accepted, ...plain }) {
    return {
        ...plain,
        evaluations: evaluations.map(evaluationFrom),
        diagnostics: diagnostics.map(diagnosticFrom),
        suppressions: suppressions.map(({ isUsed, unused }) => ({ isUsed, unused: diagnosticFrom(unused) })),
        accepted: accepted && { ...accepted, diagnostics: accepted.diagnostics.map(diagnosticFrom) },
    };
}
function evaluationFrom({ file, parameterFiles, rows, findings, resources, checked }) {
    return {
        file,
        parameterFiles,
        checked: {
            resources,
            checked,
            diagnostics: [],
            rows: rows.map((row) => ({ ...row, passed: new Set(row.passed), setAtCreation: new Set(row.setAtCreation) })),
            findings: findings.map(({ declaration, finding }) => ({ finding: findingFrom(finding), resource: { declaration } })),
        },
    };
}
function findingFrom({ range, trace, fix, suppression, ...plain }) {
    return {
        ...plain,
        span: range,
        trace: trace.map(placed),
        fix: fix && { ...fix, edits: fix.edits.map(placed) },
        ...(suppression !== undefined && { suppression }),
    };
}
function placed({ range, ...rest }) {
    return { ...rest, span: range };
}
function diagnosticFrom({ range, ...plain }) {
    return range === null ? plain : { ...plain, span: range };
}


/***/ }),

/***/ 90286:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   d: () => (/* binding */ wholeMessage)
/* harmony export */ });
/** What a finding says, with the reason why it cannot be decided where the message does not give it yet. */
function wholeMessage({ message, reason }) {
    return reason === null || message.includes(reason) ? message : `${message}: ${reason}`;
}


/***/ })

};
