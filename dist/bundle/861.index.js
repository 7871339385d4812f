export const id = 861;
export const ids = [861];
export const modules = {

/***/ 90861:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  main: () => (/* binding */ main)
});

// EXTERNAL MODULE: ./build/config/nearest.js
var nearest = __webpack_require__(49445);
// EXTERNAL MODULE: ./build/files/files.js
var files = __webpack_require__(42375);
// EXTERNAL MODULE: ./build/version.js + 1 modules
var version = __webpack_require__(59307);
// EXTERNAL MODULE: ./build/command-line/arguments.js
var command_line_arguments = __webpack_require__(9067);
;// CONCATENATED MODULE: ./build/commands/commands.js
/** Every command, in the order of the help. */
const commands = [
    {
        name: 'lint',
        usage: '[paths...]',
        text: 'Check templates: files, folders or globs; the current folder by default.',
        examples: [
            'armored lint',
            'armored lint infra --fail-on warning',
            "armored lint 'infra/**/*.json' --format sarif --output armored.sarif",
            'armored lint --format html --output armored.html',
            'armored lint --fix',
            'armored lint --changed-since origin/main',
            'armored lint main.json --parameters dev.json --parameters prod.json',
        ],
        load: async () => (await Promise.all(/* import() */[__webpack_require__.e(6), __webpack_require__.e(514), __webpack_require__.e(395), __webpack_require__.e(723), __webpack_require__.e(410), __webpack_require__.e(777), __webpack_require__.e(182), __webpack_require__.e(644)]).then(__webpack_require__.bind(__webpack_require__, 44644))).runLint,
    },
    {
        name: 'expand',
        usage: '[paths...]',
        text: 'Print the resources and outputs that a template evaluates to.',
        examples: ['armored expand main.json', 'armored expand main.json --parameters main.parameters.prod.json --format json'],
        load: async () => (await Promise.all(/* import() */[__webpack_require__.e(6), __webpack_require__.e(395), __webpack_require__.e(723), __webpack_require__.e(410), __webpack_require__.e(810)]).then(__webpack_require__.bind(__webpack_require__, 40810))).expand,
    },
    {
        name: 'rules',
        usage: '',
        text: 'List the rules.',
        examples: [
            'armored rules',
            'armored rules --service storage',
            'armored rules --layer infrastructure --kind must',
            'armored rules --format json',
        ],
        load: async () => (await Promise.all(/* import() */[__webpack_require__.e(514), __webpack_require__.e(849), __webpack_require__.e(24)]).then(__webpack_require__.bind(__webpack_require__, 19024))).runRules,
    },
    {
        name: 'explain',
        usage: '<rule-id>',
        text: 'Say why a rule matters, what it expects, what absence means, and how to comply.',
        examples: ['armored explain hdinsight/encryption-in-transit', 'armored explain storage/https-only --format markdown'],
        load: async () => (await Promise.all(/* import() */[__webpack_require__.e(514), __webpack_require__.e(849), __webpack_require__.e(880)]).then(__webpack_require__.bind(__webpack_require__, 60880))).runExplain,
    },
    {
        name: 'merge',
        usage: '<report.json...>',
        text: 'Join the reports of all shards of a run into the report of the whole run, and exit as it would.',
        examples: [
            'armored lint --shard 1/4 --format json --output shards/1.json',
            'armored merge shards/*.json --format html --output armored.html',
            'armored merge shards/*.json --format sarif --output armored.sarif',
        ],
        load: async () => (await Promise.all(/* import() */[__webpack_require__.e(6), __webpack_require__.e(395), __webpack_require__.e(723), __webpack_require__.e(777), __webpack_require__.e(324)]).then(__webpack_require__.bind(__webpack_require__, 45324))).runMerge,
    },
    {
        name: 'deploy',
        usage: '--template <file>',
        text: 'Check a template with its parameters and, if nothing stands against it, deploy these very bytes.',
        examples: [
            'armored deploy --template main.json --parameters prod.json --subscription-id <id> --resource-group rg-prod --location westeurope',
            'armored deploy --template main.json --scope subscription --subscription-id <id> --location westeurope --wait false',
        ],
        load: async () => (await Promise.all(/* import() */[__webpack_require__.e(6), __webpack_require__.e(514), __webpack_require__.e(395), __webpack_require__.e(723), __webpack_require__.e(410), __webpack_require__.e(777), __webpack_require__.e(182), __webpack_require__.e(530), __webpack_require__.e(868)]).then(__webpack_require__.bind(__webpack_require__, 78880))).runDeploy,
    },
    {
        name: 'demo',
        usage: '',
        text: 'Play a pull request and a merge, end to end, against a GitHub and an Azure of this process.',
        examples: ['armored demo'],
        load: async () => (await __webpack_require__.e(/* import() */ 8).then(__webpack_require__.bind(__webpack_require__, 23008))).runDemo,
    },
];

// EXTERNAL MODULE: ./build/options.js
var build_options = __webpack_require__(3614);
// EXTERNAL MODULE: ./build/report/terminal-text.js + 4 modules
var terminal_text = __webpack_require__(23781);
;// CONCATENATED MODULE: ./build/commands/help.js




const exits = `Exit codes: 0 nothing at or above --fail-on; 1 findings at or above it;
2 something could not be read or evaluated; 3 Azure refused or failed the deployment;
4 the deployment is still running.
`;
/** The help of the whole command line. */
function generalHelp(width) {
    const names = commands.map(({ name, usage }) => `${name} ${usage}`.trim());
    const column = Math.max(10, ...names.map((name) => name.length)) + 4;
    const lines = commands.map(({ text }, index) => entry(names[index] ?? '', text, column, width));
    return `ARM templates must require encryption in transit before they reach Azure.

Usage: armored <command> [options]

Commands:
${lines.join('')}
Options:
${entry('-h, --help', 'This help, or that of a command.', column, width)}${entry('--version', 'The version.', column, width)}
${exits}`;
}
/** The help of one command. */
function commandHelp(command, width) {
    const options = (0,build_options/* optionsOf */.cz)(command.name).filter((option) => option.name !== 'help');
    const names = options.map((option) => `--${option.name}${option.kind === 'flag' ? '' : ` ${shortValue(option)}`}`);
    const column = Math.min(30, Math.max(12, ...names.map((name) => name.length)) + 4);
    return `${(0,terminal_text/* wrap */.LV)(command.text, width).join('\n')}

Usage: armored ${command.name} ${command.usage} [options]

Options:
${options.map((option, index) => entry(names[index] ?? '', describe(option), column, width)).join('')}
Examples:
${command.examples.map((example) => `  ${example}\n`).join('')}
${exits}`;
}
function shortValue(option) {
    return option.values === undefined ? (0,command_line_arguments/* valueName */.XJ)(option) : `<${option.name}>`;
}
function describe(option) {
    const facts = [];
    if (option.values !== undefined)
        facts.push(option.values.join(', '));
    const value = (0,build_options/* defaultOf */.HA)(option);
    if (value !== undefined && option.kind !== 'flag')
        facts.push(`default: ${value}`);
    if (option.kind === 'list')
        facts.push('may be repeated');
    return facts.length === 0 ? option.text : `${option.text} (${facts.join('; ')})`;
}
/** A name and its text beside it, or below where the name is too long. */
function entry(name, text, column, width) {
    const indent = width < 60 ? 6 : column;
    const [first = '', ...rest] = (0,terminal_text/* wrap */.LV)(text, Math.max(20, width - indent));
    const head = `  ${name}`;
    const lines = head.length + 2 > indent ? [head, ' '.repeat(indent) + first] : [head.padEnd(indent) + first];
    return [...lines, ...rest.map((line) => ' '.repeat(indent) + line), ''].join('\n');
}

// EXTERNAL MODULE: ./build/ports.js
var build_ports = __webpack_require__(14788);
;// CONCATENATED MODULE: ./build/commands/command-line.js







/** Runs one command line: `armored <command> …`. What a user can change is said on stderr with exit code 2. */
async function runCommandLine(ports, args) {
    try {
        return await dispatch(ports, args);
    }
    catch (error) {
        if (!(error instanceof command_line_arguments/* UsageError */.eb || error instanceof files/* FileError */.f))
            throw error;
        ports.stderr(`error: ${error.message}\n`);
        return build_ports/* exitCodes */.h.error;
    }
}
async function dispatch(ports, args) {
    const { width } = ports.terminal;
    const [name, ...rest] = args;
    if (name === undefined) {
        ports.stderr(generalHelp(width));
        return build_ports/* exitCodes */.h.error;
    }
    if (name === '--version' || name === '-V')
        return print(ports, `${version/* tool */.z.version}\n`);
    if (isHelp(name) && rest[0] === undefined)
        return print(ports, generalHelp(width));
    const command = commandNamed(isHelp(name) ? (rest[0] ?? '') : name);
    if (isHelp(name) || asksHelp(rest))
        return print(ports, commandHelp(command, width));
    const parsed = (0,command_line_arguments/* parseArguments */.We)(command.name, rest);
    const run = await command.load();
    return run(ports, parsed);
}
function print(ports, text) {
    ports.stdout(text);
    return build_ports/* exitCodes */.h.ok;
}
const isHelp = (word) => word === '--help' || word === '-h' || word === 'help';
function asksHelp(args) {
    const end = args.indexOf('--');
    return (end === -1 ? args : args.slice(0, end)).some((word) => word === '--help' || word === '-h');
}
function commandNamed(name) {
    const command = commands.find((candidate) => candidate.name === name);
    if (command !== undefined)
        return command;
    const near = (0,nearest/* nearest */.p)(name, commands.map((candidate) => candidate.name));
    const isPath = /[./\\*]/.test(name);
    const advice = isPath
        ? `to check it, write: armored lint ${name}`
        : near === undefined
            ? 'see armored --help'
            : `did you mean ${near}?`;
    throw new command_line_arguments/* UsageError */.eb(name.startsWith('-') ? `unknown option ${name}: see armored --help` : `unknown command ${name}: ${advice}`);
}

// EXTERNAL MODULE: ./build/process-ports.js
var process_ports = __webpack_require__(80828);
;// CONCATENATED MODULE: ./build/cli.js


/** Runs one command line and returns its exit code. */
function main(args) {
    return runCommandLine((0,process_ports/* processPorts */.i)(process.cwd(), { outside: true }), args);
}


/***/ })

};
