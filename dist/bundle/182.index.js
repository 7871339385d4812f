export const id = 182;
export const ids = [182];
export const modules = {

/***/ 18182:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  u: () => (/* binding */ lint)
});

// EXTERNAL MODULE: ./build/expression/print.js
var print = __webpack_require__(46120);
// EXTERNAL MODULE: ./build/expression/value.js
var expression_value = __webpack_require__(45854);
// EXTERNAL MODULE: ./build/template/decisions.js
var decisions = __webpack_require__(66032);
// EXTERNAL MODULE: ./build/template/parameters.js + 1 modules
var parameters = __webpack_require__(1870);
// EXTERNAL MODULE: ./build/document/json.js
var json = __webpack_require__(45460);
;// CONCATENATED MODULE: ./build/check/tls-version.js

const spelling = /^(tls|ssl)?[\s_-]*v?[\s_-]*(?:(\d)(?:[._]?(\d))?(?![0-9.a-z])|$)/i;
/**
 * The version a value means, as a number that orders (1.2 is 12, any SSL is below 10), in the spellings of Azure's services:
 * `TLS1_2`, `Tls12`, `TLSv1.2`, `TLS 1.2`, `1.2`, `TLS12_2022`, the number 1.2. Undefined where it means none.
 */
function tlsVersion(value) {
    if (value instanceof json/* Float */.nt)
        return tlsVersion(value.value);
    if (typeof value === 'number')
        return value >= 1 && value < 2 ? Math.round(value * 10) : undefined;
    return typeof value === 'string' ? textVersion(value.trim()) : undefined;
}
function textVersion(text) {
    const [matched, protocol, major, minor] = spelling.exec(text) ?? [];
    if (matched === undefined || (protocol === undefined && (major !== '1' || minor === undefined)))
        return undefined;
    if (protocol?.toLowerCase() === 'ssl')
        return Number(major ?? 3);
    // Microsoft.Cdn and .NET call TLS 1.0 `Tls`; PostgreSQL calls it `TLSv1`.
    return Number(major ?? 1) === 1 ? 10 + Number(minor ?? 0) : undefined;
}

;// CONCATENATED MODULE: ./build/check/candidates.js

/** A text that no rule and no template knows. */
const freshText = 'any-other-value';
/** The values to try for a free parameter: all it can take, or where that is open those that may tell a difference. */
function candidatesFor(parameter, rule, setting) {
    const isScheme = 'scheme' in setting.secure;
    return accepted(parameter, () => [...setting.insecure, ...parameter.literals, ...compliant(rule, setting)], isScheme);
}
/** The same without the values of a rule: what may decide which lists and objects there are. */
function shapingCandidates(parameter) {
    return accepted(parameter, () => parameter.literals, false);
}
function accepted(parameter, known, isScheme) {
    if (parameter.secret)
        return [];
    return valuesOf(parameter, known, isScheme).filter((value) => value !== parameter.defaultValue && parameter.accepts(value));
}
/** The values of a setting to try within an object that a caller passes. */
function valuesWithin(rule, setting) {
    return unique([...setting.insecure, ...compliant(rule, setting)]);
}
function valuesOf(parameter, known, isScheme) {
    if (parameter.domain)
        return parameter.domain;
    if (parameter.type === 'string')
        return unique([...known().flatMap((value) => textsOf(value, isScheme)), freshText]);
    return parameter.type === 'int' ? integers(known()) : [];
}
function compliant(rule, { secure, set, insecure }) {
    const listed = 'equals' in secure ? secure.equals : 'scheme' in secure ? secure.scheme : [];
    const best = set === undefined ? rule.fix?.set : set;
    // A service spells its versions all alike.
    const respelled = 'tls' in secure
        ? insecure
            .filter((value) => typeof value === 'string')
            .filter((value) => tlsVersion(value) !== undefined)
            .map((value) => value.replace(/1([._]?)[01]/, (_, point) => `1${point}2`))
        : [];
    return [...(best === undefined || best === null ? [] : [best]), ...respelled, ...listed];
}
function textsOf(value, isScheme) {
    if (typeof value === 'boolean' || typeof value === 'number' || typeof value === 'bigint')
        return [String(value)];
    if (typeof value !== 'string')
        return [];
    return isScheme && !value.includes(':') ? [`${value}://example.com`] : [value];
}
function integers(known) {
    const numbers = known.flatMap((value) => {
        const number = typeof value === 'string' && value.trim() !== '' ? Number(value) : value;
        return typeof number === 'number' && Number.isSafeInteger(number) ? [number] : [];
    });
    const near = numbers.flatMap((value) => [value, value - 1, value + 1]);
    return unique([...near, near.reduce((most, value) => Math.max(most, value), 0) + 1]);
}
function unique(values) {
    return [...new Set(values)];
}

;// CONCATENATED MODULE: ./build/check/parameters-in.js
/** What these need of the caller does not make them known: Azure answers, or knows the scope. */
const azures = /^(?:reference|list\w*|(?:\w*R|r)esourceId)$/;
/** The parameters (lower case) on which the known part of an expression still depends. */
function parametersIn(expression) {
    const found = new Set();
    const seen = new Set();
    const work = [expression];
    for (let next = work.pop(); next; next = work.pop()) {
        if (seen.has(next))
            continue;
        seen.add(next);
        if (next.kind === 'property')
            work.push(next.target);
        else if (next.kind === 'index')
            work.push(next.target, next.index);
        else if (next.kind === 'call') {
            const [first] = next.args;
            const isParameter = next.origin === undefined && next.namespace === undefined && next.name.toLowerCase() === 'parameters';
            if (isParameter && first?.kind === 'literal' && typeof first.value === 'string')
                found.add(first.value.toLowerCase());
            else if (next.namespace !== undefined || !azures.test(next.name))
                work.push(...next.args);
        }
    }
    return found;
}

;// CONCATENATED MODULE: ./build/check/explore.js



/** Evaluations that are spent on one setting of one resource; beyond them it is undetermined (contract, section 1). */
const maxAssignments = 1024;
/** Evaluations that are spent on which lists and objects of one resource there are. */
const maxShapes = 128;
/** Parameters of which one is chosen next, that are compared. */
const maxCompared = 16;
/** A parameter is left at its default. */
const byDefault = Symbol('default');
/** A parameter stays unknown: what a caller may pass beside the values that are tried. */
const anythingElse = Symbol('anything else');
/** A fresh bound for one setting. */
function newBudget() {
    return { left: maxAssignments };
}
/** A smaller bound, for finding places. */
function newShapesBudget() {
    return { left: maxShapes };
}
class BudgetSpent extends Error {
}
/**
 * Finds the choices that tell outcomes apart. Parameters are unknown at first, and an answer in spite of that holds for all
 * their values; where there is none, a parameter that stands in its way is chosen for, value by value.
 */
function explore(search, budget, extent, fixed = new Map()) {
    const leaves = [];
    const parameters = new Set();
    const visit = (leaf) => {
        const next = nextParameter(search, budget, extent, leaf);
        if (!next) {
            leaves.push(leaf);
            return;
        }
        parameters.add(next.parameter);
        for (const value of branches(search, next.parameter)) {
            const key = nameOf(next.parameter);
            const isFirst = next.first?.choice.get(key) === value;
            visit(isFirst && next.first ? next.first : leafOf(search, budget, extent, chosenFor(leaf, key, value)));
        }
    };
    try {
        visit(leafOf(search, budget, extent, fixed));
        return { leaves, complete: true, parameters };
    }
    catch (error) {
        if (!(error instanceof BudgetSpent))
            throw error;
        return { leaves, complete: false, parameters };
    }
}
/** A choice for one parameter alone, all others at their default, that is insecure whatever Azure answers. */
function findBreaking(search, budget, parameters) {
    try {
        for (const key of parameters) {
            const parameter = search.free.get(key);
            for (const value of parameter ? search.candidates(parameter) : []) {
                const leaf = leafOf(search, budget, 'defaults', new Map([[key, value]]));
                if (leaf.word === 'insecure')
                    return leaf;
            }
        }
    }
    catch (error) {
        if (!(error instanceof BudgetSpent))
            throw error;
    }
    return undefined;
}
function nameOf({ name }) {
    return name.toLowerCase();
}
function chosenFor({ choice }, key, value) {
    return new Map([...choice, [key, value]]);
}
function branches(search, parameter) {
    const others = search.candidates(parameter);
    const all = parameter.hasDefault ? [byDefault, ...others] : others;
    return search.hasOthers(parameter) ? [...all, anythingElse] : all;
}
/** The parameter to choose for next: of those in the way, the one whose first value leaves the fewest others there. */
function nextParameter(search, budget, extent, leaf) {
    const [only, ...others] = leaf.blockers;
    if (!only || others.length === 0)
        return only && { parameter: only };
    let best;
    for (const parameter of leaf.blockers.slice(0, maxCompared)) {
        const [value] = branches(search, parameter);
        if (value === undefined)
            continue;
        const first = leafOf(search, budget, extent, chosenFor(leaf, nameOf(parameter), value));
        if (!best || first.blockers.length < best.first.blockers.length)
            best = { parameter, first };
    }
    return best;
}
function leafOf(search, budget, extent, choice) {
    const parameters = parametersOf(search, extent, choice);
    const ends = [];
    const blockers = new Set();
    const visit = (answers) => {
        if (budget.left === 0)
            throw new BudgetSpent();
        budget.left -= 1;
        const outcome = search.evaluate(assignmentOf(parameters, answers));
        const inTheWay = blockersOf(search, extent, choice, outcome);
        for (const parameter of inTheWay)
            blockers.add(parameter);
        // What remains of a boolean is Azure's to answer only once the caller has chosen.
        const question = inTheWay.length === 0 && isOpen(outcome) ? innermost(questionsOf(search, choice, outcome), answers) : undefined;
        if (question === undefined)
            ends.push({ outcome, answers });
        else
            for (const answer of [true, false])
                visit(withAnswer(answers, question, answer));
    };
    visit(new Map());
    const inOrder = [...search.free.values()].filter((parameter) => blockers.has(parameter));
    return { choice, blockers: inOrder, ...summary(ends) };
}
/** The assignment that leads to a leaf in which all other parameters stay unknown. */
function assignmentOfLeaf(search, { choice, answers }) {
    return assignmentOf(parametersOf(search, 'all', choice), answers);
}
function assignmentOf(parameters, runtime) {
    return parameters.size + runtime.size === 0 ? decisions/* asGiven */.O : { parameters, runtime };
}
function parametersOf({ open }, extent, choice) {
    const parameters = new Map(extent === 'all' ? open : []);
    for (const [key, value] of choice) {
        if (value === byDefault)
            parameters.delete(key);
        else if (value !== anythingElse)
            parameters.set(key, value);
    }
    return parameters;
}
function isOpen({ word, condition }) {
    return word === 'unknown' || (word === 'insecure' && condition !== undefined);
}
/** The parameters in the way of an answer; and objects, which are tried where they are read. */
function blockersOf(search, extent, choice, outcome) {
    const canChoose = ([key, parameter]) => {
        if (choice.has(key) || (extent === 'defaults' && parameter.hasDefault))
            return false;
        return (search.open.has(key) ? branches(search, parameter) : search.candidates(parameter)).length > 0;
    };
    const names = namesInTheWay(search, outcome);
    return [...search.free]
        .filter(([key, parameter]) => names.has(key) || (parameter.hasDefault && !search.open.has(key) && outcome.reads.parameters.has(key)))
        .filter(canChoose)
        .map(([, parameter]) => parameter);
}
/** Whether an object or list that only a caller knows is in the way: then no choice of other parameters helps. */
function isCallers(search, { word, unknown }) {
    if (word !== 'unknown' || unknown?.reason.kind !== 'parameter')
        return false;
    const key = unknown.reason.name.toLowerCase();
    const parameter = search.free.get(key);
    return parameter !== undefined && !search.open.has(key) && search.candidates(parameter).length === 0;
}
function namesInTheWay(search, outcome) {
    if (!isOpen(outcome))
        return new Set();
    const { word, unknown, condition, reads } = outcome;
    if (word === 'unknown' && (unknown === undefined || unknown.reason.kind === 'error'))
        return reads.parameters;
    if (isCallers(search, outcome))
        return new Set();
    const ofValue = word === 'unknown' && unknown ? parametersIn(unknown.residual) : new Set();
    return ofValue.size > 0 || !condition ? ofValue : parametersIn(condition.residual);
}
/** What Azure is asked: of what only a caller knows, what stands in the way. */
function questionsOf(search, choice, outcome) {
    const { unknown, condition, reads } = outcome;
    const isLeftOpen = [...choice.values()].includes(anythingElse);
    if (!unknown || !(isLeftOpen || isCallers(search, outcome)))
        return reads.runtime;
    const inTheWay = (0,print/* keyOf */.TN)(unknown.residual) + (condition ? (0,print/* keyOf */.TN)(condition.residual) : '');
    return [...reads.runtime].filter((question) => inTheWay.includes(question.slice(1, -1)));
}
/** The next question to Azure: the shortest, for longer ones may be made of it and follow from its answer. */
function innermost(questions, answered) {
    let shortest;
    for (const question of questions) {
        if (!answered.has(question) && (shortest === undefined || question.length < shortest.length))
            shortest = question;
    }
    return shortest;
}
/** An answer of Azure, which answers the opposite question too. */
function withAnswer(answers, question, answer) {
    const negated = /^\[not\((.*)\)\]$/is.exec(question)?.[1];
    const opposite = negated === undefined ? `[not(${question.slice(1, -1)})]` : `[${negated}]`;
    return new Map([...answers, [opposite, !answer], [question, answer]]);
}
function summary(ends) {
    const [first] = ends;
    if (!first)
        throw new TypeError('an evaluation without an end');
    const deployed = ends.filter(({ outcome }) => outcome.word !== 'none');
    const ending = (word) => deployed.find(({ outcome }) => outcome.word === word);
    const unknown = ending('unknown');
    if (unknown)
        return { ...unknown, word: 'unknown' };
    const insecure = ending('insecure');
    if (insecure && deployed.some(({ outcome }) => outcome.word !== 'insecure'))
        return { ...insecure, word: 'mixed' };
    const told = insecure ?? ending('secure') ?? ending('silent') ?? first;
    return { ...told, word: told.outcome.word };
}

;// CONCATENATED MODULE: ./build/check/decide.js



/** Decides from the evaluation as given, and where that is not enough from every choice of what it reads. */
function decide(search) {
    const given = search.evaluate(decisions/* asGiven */.O);
    const isRead = [...given.reads.parameters].some((name) => search.free.has(name));
    if ((given.word === 'insecure' && !given.condition) || (!isRead && given.reads.runtime.size === 0))
        return ofGiven(given);
    const budget = newBudget();
    const withDefaults = explore(search, budget, 'defaults');
    const broken = brokenInAll(withDefaults);
    if (broken)
        return ofLeaf('violation', broken, given);
    const [asIs, ...others] = withDefaults.leaves;
    const isSecureAsGiven = asIs !== undefined && others.length === 0 && isHarmless(asIs.word);
    return { ...verdictOf(search, explore(search, budget, 'all'), given), isSecureAsGiven };
}
function ofGiven(outcome) {
    const verdict = { none: 'none', silent: 'none', secure: 'pass', insecure: 'violation', unknown: 'undetermined' };
    return {
        verdict: verdict[outcome.word],
        counterexample: undefined,
        isSecureAsGiven: isHarmless(outcome.word),
        given: outcome,
        outcome,
        assignment: decisions/* asGiven */.O,
        reason: undefined,
    };
}
function isHarmless(word) {
    return word === 'secure' || word === 'silent' || word === 'none';
}
function ofLeaf(verdict, { choice, outcome, answers }, given, reason) {
    const parameters = new Map();
    for (const [key, value] of choice)
        if (value !== byDefault && value !== anythingElse)
            parameters.set(key, value);
    const assignment = parameters.size + answers.size === 0 ? decisions/* asGiven */.O : { parameters, runtime: answers };
    return { verdict, counterexample: undefined, isSecureAsGiven: isHarmless(given.word), given, outcome, assignment, reason };
}
function verdictOf(search, found, given) {
    const { leaves, complete, parameters } = found;
    const broken = brokenInAll(found);
    if (broken)
        return ofLeaf('violation', broken, given);
    const deployed = deployable(leaves);
    const best = leastDifferent(search, deployed.filter((leaf) => leaf.word === 'insecure'));
    const breaking = best ?? (complete ? undefined : findBreaking(search, newBudget(), given.reads.parameters));
    if (breaking)
        return unenforced(search, breaking, given);
    if (!complete)
        return undecided(given, tooMany(parameters, maxAssignments));
    const open = deployed.find((leaf) => leaf.word === 'mixed' || leaf.word === 'unknown');
    if (open) {
        const told = given.word === 'unknown' && open.word === 'unknown' ? { ...open, outcome: given } : open;
        return ofLeaf('undetermined', told, given, open.word === 'mixed' ? dependsOn(open) : undefined);
    }
    const passing = deployed.find((leaf) => leaf.word === 'secure');
    if (passing)
        return ofLeaf('pass', passing, given);
    const failing = leaves.find(fails);
    return failing && deployed.length === 0 ? ofLeaf('undetermined', failing, given) : { ...ofGiven(given), verdict: 'none' };
}
/** Azure refuses to deploy what fails to evaluate, unless that is what it is as given. */
function deployable(leaves) {
    return leaves.filter((leaf) => leaf.word !== 'none' && !(fails(leaf) && [...leaf.choice.values()].some((value) => value !== byDefault)));
}
/** A leaf that is insecure as all others are, where all values that a caller could pass are among them. */
function brokenInAll({ leaves, complete, parameters }) {
    if (!complete || [...parameters].some((parameter) => parameter.domain === undefined))
        return undefined;
    const deployed = deployable(leaves);
    return deployed.every((leaf) => leaf.word === 'insecure') ? deployed[0] : undefined;
}
function fails(leaf) {
    return leaf.word === 'unknown' && leaf.outcome.unknown?.reason.kind === 'error';
}
function leastDifferent(search, leaves) {
    let best;
    for (const leaf of leaves) {
        const { size } = overrides(search, leaf.choice);
        if (!best || size < best.size)
            best = { leaf, size };
    }
    return best?.leaf;
}
/** What a caller passes for a choice: what is not the default. */
function overrides({ free }, choice) {
    const passed = new Map();
    for (const [key, value] of choice) {
        const parameter = free.get(key);
        if (value === anythingElse)
            continue;
        const isDefault = value === byDefault || (parameter?.hasDefault === true && value === parameter.defaultValue);
        if (!isDefault)
            passed.set(key, value);
    }
    return passed;
}
/** Some caller can break it: with the parameters that matter, the others at their default or whatever they are. */
function unenforced(search, leaf, given) {
    const passed = overrides(search, leaf.choice);
    for (const [key, value] of [...passed]) {
        passed.delete(key);
        if (!isBroken(search, passed))
            passed.set(key, value);
    }
    const broken = { ...leaf, choice: passed };
    if (passed.size === 0)
        return ofLeaf('violation', broken, given);
    const counterexample = new Map();
    for (const [key, parameter] of search.free) {
        const value = passed.get(key);
        if (value !== undefined)
            counterexample.set(parameter, value);
    }
    return { ...ofLeaf('unenforced', broken, given), counterexample };
}
function isBroken(search, passed) {
    const { leaves, complete } = explore(search, newBudget(), 'defaults', new Map(passed));
    return complete && leaves.every((leaf) => leaf.word === 'insecure');
}
/** A setting of which it is not known in how many lists and objects it stands. */
function unlisted(search, parameters) {
    return undecided(search.evaluate(decisions/* asGiven */.O), tooMany(parameters, maxShapes));
}
function undecided(given, reason) {
    return { ...ofGiven(given), verdict: 'undetermined', reason };
}
function tooMany(parameters, most) {
    const names = [...parameters].map(({ name }) => `\`${name}\``).join(', ');
    return `more than ${most.toLocaleString('en')} combinations of values are possible${names === '' ? '' : ` for ${names}`}`;
}
function dependsOn({ answers }) {
    return `it depends on \`${(0,print/* keyText */.Pu)([...answers.keys()].at(-1) ?? '')}\`, which is not known before the deployment`;
}

// EXTERNAL MODULE: ./build/expression/unknowns.js
var unknowns = __webpack_require__(14564);
// EXTERNAL MODULE: ./build/template/span-of.js
var span_of = __webpack_require__(68945);
;// CONCATENATED MODULE: ./build/check/absence.js
/** What absence means at an API version: the newest statement that is not newer; none that old: `unknown`. */
function absenceAt(statements, apiVersion) {
    let found;
    for (const statement of statements) {
        if (statement.since !== undefined && isOlder(apiVersion, statement.since))
            continue;
        if (found === undefined || isOlder(found.since ?? '', statement.since ?? ''))
            found = statement;
    }
    return found;
}
/** The word for it, `unknown` without a statement. */
function meaningOfAbsence(statements, apiVersion) {
    return absenceAt(statements, apiVersion)?.means ?? 'unknown';
}
/** Whether an API version is older than another; a preview counts as its date. An unknown version is not older than any. */
function isOlder(version, than) {
    return /^\d{4}-\d{2}-\d{2}|^$/.test(version) && version.slice(0, 10) < than.slice(0, 10);
}

// EXTERNAL MODULE: ./build/document/create-hash.js
var create_hash = __webpack_require__(28619);
;// CONCATENATED MODULE: ./build/rules/path.js
const part = /(?<first>^[A-Za-z_][\w-]*)|\.(?<key>[A-Za-z_][\w-]*)|\['(?<quoted>(?:[^']|'')+)'\]|\[(?<select>\w+)=(?<is>[^\]]+)\]|(?<items>\[\*\])|\.(?<members>\{\*\})/gy;
const parsed = new Map();
/** The parts of a setting's path; throws for text that is no path, which is a fault of the rule. */
function parsePath(path) {
    let parts = parsed.get(path);
    if (!parts) {
        parts = parseParts(path);
        parsed.set(path, parts);
    }
    return parts;
}
function parseParts(path) {
    const parts = [];
    let end = 0;
    for (const match of path.matchAll(part)) {
        end = match.index + match[0].length;
        parts.push(partOf(match.groups ?? {}));
    }
    if (end !== path.length || !/^\w/.test(path))
        throw new Error(`not a setting's path: ${path}`);
    return parts;
}
function partOf(groups) {
    const key = groups['first'] ?? groups['key'] ?? groups['quoted']?.replaceAll("''", "'");
    if (key !== undefined)
        return { kind: 'key', key };
    if (groups['select'] !== undefined)
        return { kind: 'selected', key: groups['select'], is: groups['is'] ?? '' };
    return { kind: groups['items'] === undefined ? 'members' : 'items' };
}
/** The ARM path that a reader sees: `properties.list[0]['a b']`. */
function printPath(path) {
    return path.map(printStep).join('');
}
function printStep(step, index) {
    if (typeof step === 'number')
        return `[${step}]`;
    if (!/^[A-Za-z_]\w*$/.test(step))
        return `['${step.replaceAll("'", "''")}']`;
    return index === 0 ? step : `.${step}`;
}

;// CONCATENATED MODULE: ./build/check/partial-text.js
/** The text of an expression whose parts are not all known; `opaque` says what stands for the unknown ones. */
function partialText(expression, opaque) {
    if (expression.kind === 'literal')
        return typeof expression.value === 'string' ? expression.value : opaque(expression);
    if (expression.kind !== 'call' || expression.namespace !== undefined)
        return opaque(expression);
    const [first, ...rest] = expression.args;
    const name = expression.name.toLowerCase();
    if (name === 'concat')
        return expression.args.map((arg) => partialText(arg, opaque)).join('');
    const pattern = first?.kind === 'literal' ? first.value : undefined;
    if (name !== 'format' || typeof pattern !== 'string')
        return opaque(expression);
    return pattern.replace(/\{(\d+)\}|\{\{|\}\}/g, (hole, index) => {
        const arg = index === undefined ? undefined : rest[Number(index)];
        return arg ? partialText(arg, opaque) : hole.slice(0, 1);
    });
}

;// CONCATENATED MODULE: ./build/check/match.js




/** Grades a value that is present; `insecure` are the values that the rule knows to be insecure. */
function grade(value, match, insecure, minimumTls) {
    if ('every' in match)
        return gradeEvery(value, match.every, match.separator, insecure, minimumTls);
    if ('none' in match)
        return gradeNone(value, match.none, match.separator);
    if ('present' in match)
        return gradePresent(value);
    if ('scheme' in match)
        return gradeScheme(value, match.scheme, insecure);
    if ('notScheme' in match)
        return gradeNotScheme(value, match.notScheme);
    if ('lacks' in match)
        return gradeLacks(value, match.lacks);
    if (value instanceof expression_value/* Unknown */.$r)
        return value;
    if ('includes' in match)
        return gradeIncludes(value, match.includes);
    if ('not' in match)
        return match.not.some((other) => same(value, other)) ? 'insecure' : 'secure';
    return gradeListed(value, match, insecure.some((other) => same(value, other)) ? 'insecure' : 'unlisted', minimumTls);
}
/** Grades by what complies; what does not is as the rule lists it. */
function gradeListed(value, match, listed, minimumTls) {
    if ('equals' in match)
        return match.equals.some((other) => same(value, other)) ? 'secure' : listed;
    if ('atLeast' in match)
        return (numberOf(value) ?? -Infinity) >= match.atLeast ? 'secure' : listed;
    return gradeTls(value, match.ceiling === '1.3' ? minimumTls : '1.2', listed);
}
function gradeTls(value, minimum, listed) {
    const version = tlsVersion(value);
    if (version === undefined)
        return listed;
    return version >= Number(minimum) * 10 ? 'secure' : 'insecure';
}
function gradeEvery(value, match, separator, insecure, minimumTls) {
    if (value instanceof expression_value/* Unknown */.$r)
        return value;
    const grades = tokens(value, separator).map((token) => grade(token, match, insecure, minimumTls));
    const worst = grades.find((one) => one === 'insecure') ?? grades.find((one) => one === 'unlisted');
    return worst ?? grades.find((one) => one instanceof expression_value/* Unknown */.$r) ?? (grades.length === 0 ? 'unlisted' : 'secure');
}
function gradeNone(value, banned, separator) {
    if (value instanceof expression_value/* Unknown */.$r)
        return value;
    const found = tokens(value, separator);
    if (found.some((token) => banned.some((other) => same(token, other))))
        return 'insecure';
    return found.find((token) => token instanceof expression_value/* Unknown */.$r) ?? 'secure';
}
function gradeIncludes(value, all) {
    const found = tokens(value, undefined);
    if (all.every((wanted) => found.some((token) => same(token, wanted))))
        return 'secure';
    return found.find((token) => token instanceof expression_value/* Unknown */.$r) ?? 'insecure';
}
/** Whether a value is there for certain: a secret or an answer of Azure is, what a caller may leave out is not. */
function isCertain({ reason, secret }) {
    return secret || ['runtime', 'context', 'secret', 'copy'].includes(reason.kind);
}
function gradePresent(value) {
    if (value instanceof expression_value/* Unknown */.$r)
        return isCertain(value) ? 'secure' : value;
    return value === '' || ((0,expression_value/* isArray */.cy)(value) && value.length === 0) ? 'insecure' : 'secure';
}
function gradeNotScheme(value, plaintext) {
    const scheme = leadingScheme(value);
    if (scheme === undefined)
        return value instanceof expression_value/* Unknown */.$r ? value : 'secure';
    return plaintext.includes(scheme) ? 'insecure' : 'secure';
}
function gradeScheme(value, schemes, insecure) {
    const scheme = leadingScheme(value);
    if (scheme === undefined)
        return value instanceof expression_value/* Unknown */.$r ? value : 'secure';
    if (schemes.some((other) => (schemeOf(other) ?? other.toLowerCase()) === scheme))
        return 'secure';
    const listed = insecure.some((other) => typeof other === 'string' && (schemeOf(other) ?? other.toLowerCase()) === scheme);
    return listed ? 'insecure' : 'unlisted';
}
function leadingScheme(value) {
    const text = value instanceof expression_value/* Unknown */.$r ? leadingText(value) : value;
    return typeof text === 'string' ? schemeOf(text) : undefined;
}
function schemeOf(url) {
    return /^\s*([a-z][a-z0-9+.-]*):/i.exec(url)?.[1]?.toLowerCase();
}
/** The text that a string begins with, whatever the unknown parts of it turn out to be. */
function leadingText({ residual }) {
    const inner = residual.kind === 'call' && /^(?:tolower|trim|uri)$/i.test(residual.name) ? residual.args[0] : residual;
    return inner && partialText(inner, () => gap).split(gap)[0];
}
/** Stands for a part of a text that is not known: no pattern of a rule matches it. */
const gap = '\0';
function gradeLacks(value, patterns) {
    const text = value instanceof expression_value/* Unknown */.$r ? partialText(value.residual, () => gap) : textOf(value);
    if (patterns.some((pattern) => pattern.test(text)))
        return 'insecure';
    return value instanceof expression_value/* Unknown */.$r ? value : 'secure';
}
function tokens(value, separator) {
    if ((0,expression_value/* isArray */.cy)(value))
        return value;
    if (typeof value !== 'string')
        return [value];
    return value
        .replace(/^\s*\(|\)\s*$/g, '')
        .split(separator ?? /[,;]/)
        .map((token) => token.trim())
        .filter((token) => token !== '');
}
/** Whether a value is what a rule lists: strings without case, booleans and numbers also as their text. */
function same(value, listed) {
    if (value === null || listed === null)
        return value === listed;
    if (isScalar(value) && isScalar(listed))
        return scalarText(value) === scalarText(listed);
    if ((0,expression_value/* isArray */.cy)(value) && (0,expression_value/* isArray */.cy)(listed)) {
        return value.length === listed.length && value.every((element, i) => same(element, listed[i] ?? null));
    }
    return (0,expression_value/* isObject */.Gv)(value) && (0,expression_value/* isObject */.Gv)(listed) && sameMembers(value, listed);
}
function sameMembers(value, listed) {
    const keys = Object.keys(listed);
    return (keys.length === Object.keys(value).length &&
        keys.every((key) => Object.hasOwn(value, key) && same(value[key] ?? null, listed[key] ?? null)));
}
function isScalar(value) {
    return ['boolean', 'number', 'bigint', 'string'].includes(typeof value) || value instanceof json/* Float */.nt;
}
function scalarText(value) {
    return value instanceof json/* Float */.nt ? String(value.value) : String(value).trim().toLowerCase();
}
function textOf(value) {
    return typeof value === 'string' ? value : isScalar(value) ? scalarText(value) : '';
}
function numberOf(value) {
    if (value instanceof json/* Float */.nt)
        return value.value;
    if (typeof value === 'number' || typeof value === 'bigint')
        return Number(value);
    return typeof value === 'string' && value.trim() !== '' ? Number(value) : undefined;
}

;// CONCATENATED MODULE: ./build/check/places.js



/** The places that a rule's path leads to under one assignment. */
function findPlaces(reader, path) {
    const parts = parsePath(path);
    return follow(reader, parts, []).map((steps) => ({ steps, parts }));
}
/** The place that a path names in general, in whatever lists there are. */
function openPlace(path) {
    const parts = parsePath(path);
    return { steps: parts.map((part) => (part.kind === 'key' ? part.key : part)), parts };
}
function follow(reader, parts, taken) {
    const steps = [...taken];
    for (let part = parts[steps.length]; part !== undefined; part = parts[steps.length]) {
        if (part.kind !== 'key')
            return followWildcard(reader, parts, part, steps);
        steps.push(part.key);
    }
    return [steps];
}
function followWildcard(reader, parts, part, steps) {
    const around = reader.shape(steps);
    const open = [...steps, ...parts.slice(steps.length)];
    if (around instanceof expression_value/* Unknown */.$r)
        return [open];
    if (part.kind === 'selected') {
        const chosen = selectedItems(reader, steps, around, part);
        if (chosen instanceof expression_value/* Unknown */.$r || chosen.length === 0)
            return [open];
        return chosen.flatMap((index) => follow(reader, parts, [...steps, index]));
    }
    const keys = part.kind === 'items' ? ((0,expression_value/* isArray */.cy)(around) ? [...around.keys()] : []) : (0,expression_value/* isObject */.Gv)(around) ? Object.keys(around) : [];
    return keys.flatMap((key) => follow(reader, parts, [...steps, key]));
}
function selectedItems(reader, steps, list, part) {
    if (!(0,expression_value/* isArray */.cy)(list))
        return [];
    const found = [];
    for (const index of list.keys()) {
        const value = reader.at([...steps, index, part.key]);
        if (value instanceof expression_value/* Unknown */.$r)
            return value;
        if (value !== undefined && same(value, part.is))
            found.push(index);
    }
    return found;
}
/** What a place holds under the assignment of a reader. */
function readPlace(reader, { steps, parts }) {
    const concrete = stepsOf({ steps, parts });
    if (!concrete)
        return readOpen(reader, { steps, parts });
    const value = reader.at(concrete);
    if (value !== undefined && !parts.some(({ kind }) => kind === 'selected'))
        return { here: true, value };
    const isGone = parts.some((part, index) => part.kind !== 'key' && !isChosen(reader, concrete, part, index));
    return isGone ? { here: false } : { here: true, value };
}
function isChosen(reader, steps, part, index) {
    const entry = steps.slice(0, index + 1);
    if (part.kind !== 'selected')
        return reader.resource.at(entry, reader.assignment).value !== undefined;
    const value = reader.at([...entry, part.key]);
    return value !== undefined && !(value instanceof expression_value/* Unknown */.$r) && same(value, part.is);
}
function readOpen(reader, { steps }) {
    const at = steps.findIndex((step) => typeof step === 'object');
    const part = steps[at];
    const before = steps.slice(0, at).filter((step) => typeof step !== 'object');
    const around = reader.shape(before);
    if (around instanceof expression_value/* Unknown */.$r)
        return { here: true, value: around };
    if (typeof part !== 'object' || part.kind !== 'selected')
        return { here: false };
    const chosen = selectedItems(reader, before, around, part);
    if (chosen instanceof expression_value/* Unknown */.$r)
        return { here: true, value: chosen };
    return chosen.length === 0 ? { here: true, value: undefined } : { here: false };
}
/** The steps of a place, where all of it could be followed. */
function stepsOf({ steps }) {
    const concrete = steps.filter((step) => typeof step !== 'object');
    return concrete.length === steps.length ? concrete : undefined;
}
/** The ARM path of a place, as a reader of a report sees it. */
function printPlace({ steps }) {
    let text = '';
    let run = [];
    const flush = () => {
        const printed = printPath(run);
        text += text !== '' && /^\w/.test(printed) ? `.${printed}` : printed;
        run = [];
    };
    for (const step of steps) {
        if (typeof step !== 'object')
            run.push(step);
        else if (step.kind === 'key')
            run.push(step.key);
        else {
            flush();
            text += step.kind === 'items' ? '[*]' : step.kind === 'members' ? '.{*}' : `[${step.key}=${step.is}]`;
        }
    }
    flush();
    return text;
}
/** A path of the same rule, bound to the entries that a place chose, as far as both begin alike; then followed further. */
function findBeside(reader, path, place) {
    const parts = parsePath(path);
    const bound = [];
    for (const [index, part] of parts.entries()) {
        const [step, other] = [place.steps[index], place.parts[index]];
        if (step === undefined || typeof step === 'object' || !other || !isSamePart(part, other))
            break;
        bound.push(step);
    }
    return follow(reader, parts, bound).map((steps) => ({ steps, parts }));
}
function isSamePart(a, b) {
    if (a.kind === 'key')
        return b.kind === 'key' && a.key.toLowerCase() === b.key.toLowerCase();
    return a.kind === b.kind && (a.kind !== 'selected' || (b.kind === 'selected' && a.key === b.key && a.is === b.is));
}

;// CONCATENATED MODULE: ./build/check/raw.js

/** What a document says at a path, keys compared without case; undefined where it says nothing. */
function rawAt({ value }, path) {
    let at = value;
    for (const step of path)
        at = rawMember(at, step);
    return at;
}
/** A member of a JSON value, its key compared without case. */
function rawMember(value, step) {
    if (Array.isArray(value))
        return typeof step === 'number' ? value[step] : undefined;
    if (!isJsonObject(value) || typeof step === 'number')
        return undefined;
    if (Object.hasOwn(value, step))
        return value[step];
    const key = Object.keys(value).find((other) => other.toLowerCase() === step.toLowerCase());
    return key === undefined ? undefined : value[key];
}
/** Whether a JSON value is an object. */
function isJsonObject(value) {
    return typeof value === 'object' && value !== null && !Array.isArray(value) && !(value instanceof json/* Float */.nt);
}

;// CONCATENATED MODULE: ./build/check/fingerprint.js



/**
 * What makes a finding the same one after the file was moved about in: rule, file, type, how the declaration is named in the
 * text, and property. No line, no parameters file, no value, and no index where list items have names.
 */
function fingerprintOf(resource, { rule, place }) {
    const { document } = resource.address;
    const parts = [rule.id, document.path, resource.type.toLowerCase(), ...namesOf(resource), stableProperty(resource, place)];
    return (0,create_hash/* createHash */.n)('sha256').update(JSON.stringify(parts)).digest('hex').slice(0, 32);
}
/** The names as written, of the resources around a declaration and its own; symbolic ones where there are. */
function namesOf({ address, symbolicName }) {
    const names = [];
    for (let length = 1; length <= address.path.length; length += 1) {
        const around = rawAt(address.document, address.path.slice(0, length));
        const name = rawMember(around, 'name');
        if (isJsonObject(around) && rawMember(around, 'type') !== undefined && typeof name === 'string')
            names.push(name);
    }
    if (symbolicName !== null)
        names[Math.max(0, names.length - 1)] = symbolicName;
    return names.map((name) => name.toLowerCase());
}
function stableProperty({ address }, place) {
    let raw = rawAt(address.document, address.path);
    const steps = place.steps.map((step) => {
        raw = typeof step === 'object' ? undefined : rawMember(raw, step);
        const name = typeof step === 'number' ? rawMember(raw, 'name') : undefined;
        return typeof name === 'string' ? name : step;
    });
    return printPlace({ ...place, steps });
}

// EXTERNAL MODULE: ./build/expression/parse.js
var parse = __webpack_require__(3184);
;// CONCATENATED MODULE: ./build/check/fix.js




/** The fix of a violation whose value is written at the end of a trace; undefined where no one place decides it. */
function fixOf(resource, subject, end, minimumTls) {
    const wanted = compliantLiteral(subject, minimumTls);
    if (wanted === undefined)
        return undefined;
    const target = end ?? insertionPoint(resource, stepsOf(subject.place));
    const fixed = target
        ? valueAt(resource, subject, target, wanted, minimumTls, end !== undefined)
        : newItem(resource, subject, wanted);
    if (!fixed)
        return undefined;
    const { rule, setting } = subject;
    const unsafe = rule.fix?.unsafe ?? (setting.setAtCreation ? 'an existing resource must be created anew' : undefined);
    const told = fixed.told ?? fixed.value;
    return { ...fixed, description: `Set ${fix_nameOf(fixed.address, resource, subject)} to ${shown(told)}`, unsafe };
}
function valueAt(resource, subject, address, wanted, minimumTls, isWritten) {
    const written = rawAt(address.document, address.path);
    if (isWritten && (written === undefined || typeof written === 'object'))
        return undefined;
    if (typeof written === 'string' && (0,parse/* isExpression */.BH)(written))
        return undefined;
    const value = allowedAs(address, resource, spelledLike(wanted, written), subject, minimumTls);
    return value === undefined ? undefined : { address, value };
}
/** Where a rule asks for an item by its name, and there is none: the item, added to its list. */
function newItem(resource, { place }, wanted) {
    const open = place.steps.findIndex((step) => typeof step === 'object');
    const before = place.steps.slice(0, open).filter((step) => typeof step !== 'object');
    const address = open < 0 ? undefined : insertionPoint(resource, before);
    const list = built(place.parts.slice(open), wanted);
    if (!address || !Array.isArray(list))
        return undefined;
    const written = rawAt(address.document, address.path);
    if (written === undefined || written === null)
        return { address, value: list, told: wanted };
    const [item] = list;
    if (!Array.isArray(written) || item === undefined)
        return undefined;
    return { address: { ...address, path: [...address.path, written.length] }, value: item, told: wanted };
}
function built([part, ...rest], value) {
    if (part === undefined)
        return value;
    const inner = built(rest, value);
    if (inner === undefined)
        return undefined;
    if (part.kind === 'key')
        return { [part.key]: inner };
    return part.kind === 'selected' && isJsonObject(inner) ? [{ [part.key]: part.is, ...inner }] : undefined;
}
/** The edits of a fix, as reported. */
function reportedFix({ address, value, description, unsafe }) {
    const { document, path } = address;
    const edits = document.edit(path, value).map(({ offset, length, newText }) => ({
        file: document.path,
        span: document.span(offset, length),
        newText,
    }));
    if (edits.length === 0)
        return null;
    const told = unsafe === undefined ? description : `${description}; unsafe: ${unsafe}`;
    return { description: told, unsafe: unsafe !== undefined, edits };
}
function compliantLiteral({ rule, setting }, minimumTls) {
    const best = setting.set === undefined ? rule.fix?.set : setting.set;
    if (best === undefined || best === null)
        return undefined;
    const raised = typeof best === 'string' ? best.replace(/1([._]?)2$/, (_, point) => `1${point}3`) : best;
    return [best, raised].find((value) => grade(value, setting.secure, setting.insecure, minimumTls) === 'secure');
}
/** Where an absent property is inserted: below what is written of the resource, as long as that is literal. */
function insertionPoint({ address }, steps) {
    if (!steps)
        return undefined;
    let raw = rawAt(address.document, address.path);
    for (const step of steps) {
        if (raw !== undefined && raw !== null && typeof raw !== 'object')
            return undefined;
        const next = rawMember(raw, step);
        if (next === undefined && (typeof step === 'number' || rawMember(raw, 'copy') !== undefined))
            return undefined;
        raw = next;
    }
    return { document: address.document, path: [...address.path, ...steps] };
}
/** A literal of the type that the text had: a boolean that is written as a string stays one. */
function spelledLike(value, written) {
    if (typeof written === 'string' && (typeof value === 'boolean' || typeof value === 'number'))
        return String(value);
    if (typeof written === 'boolean' && (value === 'true' || value === 'false'))
        return value === 'true';
    return value;
}
/** The value as a parameter takes it; undefined where it allows nothing that complies. */
function allowedAs({ path }, resource, value, { setting }, minimumTls) {
    const name = parameterOf(path);
    if (name === undefined)
        return value;
    const declared = rawAt(resource.address.document, ['parameters', name]);
    const allowed = isJsonObject(declared) ? rawMember(declared, 'allowedValues') : undefined;
    if (!Array.isArray(allowed) || allowed.includes(value))
        return value;
    return allowed.find((other) => grade(other, setting.secure, setting.insecure, minimumTls) === 'secure');
}
/** The parameter whose default or given value stands at a path. */
function parameterOf(path) {
    const [section, name, member] = path.slice(-3);
    const isValue = typeof member === 'string' && ['defaultvalue', 'value'].includes(member.toLowerCase());
    const isSection = typeof section === 'string' && section.toLowerCase() === 'parameters';
    return isValue && isSection && typeof name === 'string' ? name : undefined;
}
/** The variable whose text stands at a path. */
function variableOf(path) {
    const at = path.findIndex((step) => typeof step === 'string' && step.toLowerCase() === 'variables');
    const name = path[at + 1];
    return at >= 0 && typeof name === 'string' ? name : undefined;
}
function fix_nameOf({ document, path }, resource, { place }) {
    const parameter = parameterOf(path);
    if (parameter !== undefined) {
        return document === resource.address.document ? `the default of \`${parameter}\`` : `\`${parameter}\` in ${document.path}`;
    }
    const isInResource = resource.address.path.every((step, index) => path[index] === step);
    const variable = variableOf(path);
    return variable !== undefined && !isInResource ? `the variable \`${variable}\`` : printPlace(place);
}
function shown(value) {
    return typeof value === 'string' ? value : JSON.stringify(value);
}

// EXTERNAL MODULE: ./build/check/wording.js
var wording = __webpack_require__(9311);
;// CONCATENATED MODULE: ./build/check/message.js


/** One sentence about a decision that does not pass: the property, what it must be, and what is wrong. */
function messageOf(subject, decision, minimumTls) {
    const claim = `${printPlace(subject.place)} ${(0,wording/* requirementOf */.h2)(subject.setting, minimumTls).must}`;
    switch (decision.verdict) {
        case 'undetermined':
            return `${claim}, but that cannot be determined: ${whyUndetermined(decision)}`;
        case 'unenforced':
            return `${claim}: ${whoDecides(decision, subject)}`;
        default:
            return `${claim}, but ${whatItIs(subject, decision)}`;
    }
}
/** Why a setting is undetermined. */
function whyUndetermined({ reason, outcome }) {
    if (reason !== undefined)
        return reason;
    if (outcome.unknown)
        return (0,wording/* reasonOf */.A3)(outcome.unknown);
    return outcome.value === undefined ? 'what an absent value means is not documented' : 'only Azure knows whether it matters';
}
function whatItIs({ setting }, { outcome }) {
    if (outcome.value === undefined)
        return 'is not set';
    if (setting.secret)
        return 'does';
    const is = `is ${(0,wording/* showValue */.vp)(outcome.value) || 'empty'}`;
    return outcome.unlisted ? `${is}, which is not known to require encryption` : is;
}
function whoDecides({ counterexample }, { rule }) {
    const choices = [...(counterexample ?? [])];
    const effect = rule.kind === 'must' ? 'turns encryption off' : 'makes it weak';
    const [first, ...more] = choices;
    if (!first)
        return effect;
    const [parameter, value] = first;
    if (more.length === 0 && !parameter.hasDefault) {
        return `\`${parameter.name}\` is a parameter without default, and \`${(0,wording/* showValue */.vp)(value)}\` ${effect}`;
    }
    const pairs = choices.map(([{ name }, chosen]) => `\`${name}\` = \`${(0,wording/* showValue */.vp)(chosen)}\``).join(' and ');
    return `a caller who passes ${pairs} ${effect}`;
}
/** A counterexample as JSON: parameter by name. */
function choicesOf(counterexample) {
    return Object.fromEntries([...counterexample].map(([{ name }, value]) => [name, value]));
}

;// CONCATENATED MODULE: ./build/check/findings.js











/** Where the pages of the rules are. */
const help = 'https://github.com/armored-transit/armored-transit/blob/main/docs/rules';
/** How severe a verdict is (contract, section 1). */
function severityOf(verdict, kind, profile, decision) {
    const isMust = kind === 'must';
    if (verdict === 'violation' || (verdict === 'unenforced' && profile === 'strict'))
        return isMust ? 'error' : 'warning';
    if (!isMust)
        return 'notice';
    if (verdict === 'undetermined')
        return 'warning';
    const mustChoose = [...(decision.counterexample?.keys() ?? [])].some(({ hasDefault }) => !hasDefault);
    return mustChoose || !decision.isSecureAsGiven ? 'warning' : 'notice';
}
/** The finding about a decision that does not pass. */
function findingOf(resource, subject, decision, verdict, { profile, minimumTls }) {
    const { rule, setting, place } = subject;
    const steps = traceOf(resource, subject, decision);
    const told = verdict === 'unenforced' ? decision.given : decision.outcome;
    const end = decision.outcome.value === undefined ? undefined : steps.at(-1)?.address;
    const fix = verdict === 'violation' ? fixOf(resource, subject, end ?? ownAddress(resource, subject, decision), minimumTls) : undefined;
    const finding = {
        ruleId: rule.id,
        verdict,
        severity: severityOf(verdict, rule.kind, profile, decision),
        kind: rule.kind,
        layer: rule.layer,
        message: messageOf(subject, decision, minimumTls),
        file: resource.address.document.path,
        span: spanOf(resource, subject, steps[0], told.value === undefined),
        resource: identityOf(resource),
        instances: 1,
        property: printPlace(place),
        actual: setting.secret ? null : knownJson(told.value),
        absent: told.value === undefined,
        expected: (0,wording/* requirementOf */.h2)(setting, minimumTls).expected,
        parameterFiles: [],
        counterexample: decision.counterexample ? jsonChoices(choicesOf(decision.counterexample)) : null,
        reason: verdict === 'undetermined' ? whyUndetermined(decision) : null,
        baselined: false,
        trace: steps.map((step) => entryOf(step, setting.secret === true)),
        fix: null,
        fingerprint: fingerprintOf(resource, subject),
        helpUri: `${help}/${rule.id}.md`,
        controls: rule.controls,
        azurePolicy: rule.azurePolicy,
    };
    return { finding, resource, fix };
}
/** A resource as reports name it. */
function identityOf(resource) {
    const name = resource.name(decisions/* asGiven */.O);
    return {
        type: resource.type,
        name: name instanceof expression_value/* Unknown */.$r ? (0,print/* printExpression */.W9)(name.residual) : typeof name === 'string' ? name : (0,print/* printValue */.jt)(name),
        apiVersion: resource.apiVersion,
        symbolicName: resource.symbolicName,
    };
}
/** A notice that a written setting is not known to the API version that the resource names. */
function unknownToApi(resource, subject) {
    const { since, until } = subject.setting;
    const isNewer = until !== undefined && (since === undefined || !isOlder(resource.apiVersion, since));
    const known = isNewer ? `until ${until}` : `since ${since ?? ''}`;
    return {
        code: 'template/setting-unknown-to-api-version',
        severity: 'notice',
        message: `${resource.type} knows ${printPlace(subject.place)} ${known}, and this resource names API version ${resource.apiVersion}: Azure ignores or refuses it`,
        file: resource.address.document.path,
        span: spanOf(resource, subject),
    };
}
function traceOf(resource, { place }, { assignment }) {
    const steps = stepsOf(place);
    return steps ? resource.trace(steps, assignment) : [];
}
/** Where a value stands that was written in the resource itself. */
function ownAddress({ address }, { place }, { outcome }) {
    const steps = stepsOf(place);
    return steps && outcome.value !== undefined ? { document: address.document, path: [...address.path, ...steps] } : undefined;
}
/** The value of a property where the trace begins, or the deepest part of its path that exists. */
function spanOf({ address }, { place }, first, isAbsent = false) {
    if (first?.address.document === address.document)
        return (0,span_of/* spanOf */.e)(first.address);
    const open = place.steps.findIndex((step) => typeof step === 'object');
    const known = place.steps.slice(0, open < 0 ? undefined : open).filter((step) => typeof step !== 'object');
    // A list that lacks an item is shown at its key.
    return address.document.locate([...address.path, ...known], open >= 0 && isAbsent ? 'key' : 'value');
}
function entryOf({ address, message, within }, isSecret) {
    return {
        file: address.document.path,
        span: (0,span_of/* spanOf */.e)(address, within),
        message: isSecret ? 'the value comes from here' : message,
    };
}
function knownJson(value) {
    return value === undefined || (0,unknowns/* unknownIn */.e3)(value) ? null : value;
}
function jsonChoices(choices) {
    return choices;
}

;// CONCATENATED MODULE: ./build/check/name-key.js



/** A name for comparing: lower case; the parts that are not known stand as what remains of them. */
function nameKey(name) {
    if (name instanceof expression_value/* Unknown */.$r)
        return partialText(name.residual, opaque).toLowerCase();
    return typeof name === 'string' ? name.toLowerCase() : '';
}
function opaque(expression) {
    // A slash within what remains would look like one between segments.
    return `{${(0,print/* keyOf */.TN)(expression).replaceAll('/', '\\')}}`;
}
/** Whether a key can be the name of a child of a parent's. */
function isChildKey(child, parent) {
    return parent !== '' && child.startsWith(`${parent}/`);
}
/** The last segment of a name's key. */
function lastSegment(key) {
    return key.slice(key.lastIndexOf('/') + 1);
}

;// CONCATENATED MODULE: ./build/check/applies.js




/** Whether all conditions of a rule hold beside a place; an Unknown where one of them is not known and none fails. */
function applies(reader, conditions, place) {
    let unknown;
    for (const condition of conditions) {
        const holds = holdsBeside(reader, condition, place);
        if (holds === false)
            return false;
        if (holds instanceof expression_value/* Unknown */.$r)
            unknown = holds;
    }
    return unknown ?? true;
}
function holdsBeside(reader, when, place) {
    const values = when.path === 'name' ? [applies_nameOf(reader)] : valuesBeside(reader, when.path, place);
    const present = values.filter((value) => value !== undefined);
    if (present.length === 0)
        return when.absent ?? false;
    if (!when.is && !when.not)
        return present.some(isThere) || (present.find((value) => value instanceof expression_value/* Unknown */.$r) ?? true);
    return joined(when.is === undefined || someIs(present, when.is), when.not === undefined || negated(someIs(present, when.not)));
}
function isThere(value) {
    return !(value instanceof expression_value/* Unknown */.$r) || isCertain(value);
}
function valuesBeside(reader, path, place) {
    return findBeside(reader, path, place).map((found) => {
        const held = readPlace(reader, found);
        return held.here ? held.value : undefined;
    });
}
/** The last segment, which is what a child is called within its parent. */
function applies_nameOf({ resource, assignment }) {
    const name = resource.name(assignment);
    const segment = lastSegment(nameKey(name));
    return name instanceof expression_value/* Unknown */.$r && segment.includes('{') ? name : segment;
}
function someIs(values, listed) {
    const known = values.filter((value) => !(value instanceof expression_value/* Unknown */.$r));
    if (known.some((value) => listed.some((other) => same(value, other))))
        return true;
    return values.find((value) => value instanceof expression_value/* Unknown */.$r) ?? false;
}
function negated(value) {
    return value instanceof expression_value/* Unknown */.$r ? value : !value;
}
function joined(a, b) {
    if (a === false || b === false)
        return false;
    return a === true ? b : a;
}

;// CONCATENATED MODULE: ./build/check/outcome.js








/** Judges a place under one assignment; `reads` says on what that depends. */
function judge(reader, subject, context) {
    const condition = reader.condition();
    const judgement = condition === false ? says('none') : judgeDeployed(reader, subject, context);
    return { ...judgement, reads: reader.reads, condition: condition instanceof expression_value/* Unknown */.$r ? condition : undefined };
}
function says(word, value, more = {}) {
    return { word, value, unlisted: false, unknown: undefined, ...more };
}
function judgeDeployed(reader, subject, context) {
    const held = readPlace(reader, subject.place);
    if (!held.here)
        return says('silent');
    const { value } = held;
    const judgement = value === undefined ? judgeAbsent(reader, subject, context) : judgeValue(reader, subject, value, context);
    if (judgement.word === 'silent')
        return judgement;
    const doesApply = applies(reader, subject.setting.when ?? [], subject.place);
    if (doesApply === false)
        return says('silent');
    // Where it may not apply, what complies complies all the same.
    if (doesApply === true || judgement.word === 'secure')
        return judgement;
    return says('unknown', value, { unknown: doesApply });
}
function judgeAbsent(reader, subject, context) {
    const { setting } = subject;
    const { profile, relatives } = context;
    const children = (setting.elsewhere ?? []).flatMap(({ type, name }) => relatives.children(reader, type, name));
    const conditions = children.map((child) => child.condition());
    if (conditions.includes(true))
        return says('silent');
    const open = conditions.find((condition) => condition instanceof expression_value/* Unknown */.$r);
    if (open)
        return says('unknown', undefined, { unknown: open });
    switch (meaningOfAbsence(setting.absent, reader.resource.apiVersion)) {
        case 'secure':
            // A default that is documented as secure is TLS 1.2.
            return isRaised(setting, context) ? judgeInsecure(reader, subject, context, undefined, false) : says('secure');
        case 'insecure':
            return judgeInsecure(reader, subject, context, undefined, false);
        case 'not-applicable':
            return says('silent');
        case 'unknown':
            // What the API version does not know cannot be written.
            return says(profile === 'strict' && !isUnknownToApi(setting, reader.resource.apiVersion) ? 'unknown' : 'silent');
    }
}
/** Whether the configuration asks for more than TLS 1.2, and the service offers it. */
function isRaised({ secure }, { minimumTls }) {
    return minimumTls === '1.3' && 'tls' in secure && secure.ceiling === '1.3';
}
function judgeValue(reader, subject, value, context) {
    const { setting } = subject;
    const found = grade(value, setting.secure, setting.insecure, context.minimumTls);
    if (found === 'secure')
        return says('secure', value);
    if (found instanceof expression_value/* Unknown */.$r)
        return setting.literalOnly ? says('silent') : says('unknown', value, { unknown: found });
    return judgeInsecure(reader, subject, context, value, found === 'unlisted');
}
/** What does not comply is insecure, unless the rule excepts its place. */
function judgeInsecure(reader, { setting, place }, { relatives }, value, unlisted) {
    const steps = setting.except && stepsOf(place);
    const isHarmless = steps ? setting.except?.(viewOf(reader, relatives), steps) : false;
    if (isHarmless === true)
        return says('silent', value);
    if (isHarmless === undefined)
        return says('unknown', value);
    return says('insecure', value, { unlisted });
}
/** A resource as an exception of a rule sees it; what it reads counts as read. */
function viewOf(reader, relatives) {
    const { resource, assignment } = reader;
    return {
        type: resource.type,
        name: readingOf(resource.name(assignment)),
        at: (path) => readingOf(reader.at(path)),
        count(path) {
            const list = reader.shape(path);
            return list instanceof expression_value/* Unknown */.$r ? undefined : Array.isArray(list) ? list.length : 0;
        },
        parent() {
            const parent = relatives.parent(reader);
            return parent && viewOf(parent, relatives);
        },
        children: (type) => relatives.children(reader, type).map((child) => viewOf(child, relatives)),
    };
}
function readingOf(value) {
    const unknown = value === undefined ? undefined : (0,unknowns/* unknownIn */.e3)(value);
    // Without unknown parts a value is the JSON that it looks like.
    return unknown && value !== undefined ? { known: false, expression: (0,print/* printValue */.jt)(value) } : { known: true, value: value };
}
/** Whether a setting is one of this resource at all: its name, where the rule asks for one. */
function isNamed(reader, { name }) {
    return name === undefined || lastSegment(nameKey(reader.resource.name(reader.assignment))) === name.toLowerCase();
}
/** Whether the API version of a resource is outside those that know the setting. */
function isUnknownToApi({ since, until }, apiVersion) {
    return (since !== undefined && isOlder(apiVersion, since)) || (until !== undefined && isOlder(until, apiVersion));
}

;// CONCATENATED MODULE: ./build/check/reader.js


/** Reads a resource under an assignment; `reads` is shared by the readers that come from it. */
function makeReader(resource, assignment, reads = { parameters: new Set(), runtime: new Set() }) {
    const record = ({ parameters, runtime }) => {
        for (const name of parameters)
            reads.parameters.add(name);
        for (const residual of runtime)
            reads.runtime.add(residual);
    };
    return {
        resource,
        assignment,
        reads,
        at(path) {
            const setting = resource.at(path, assignment);
            record(setting.reads);
            return decided(setting.value ?? undefined, assignment);
        },
        shape(path) {
            const { value, reads: deep } = resource.at(path, assignment);
            if (Array.isArray(value))
                record(resource.at([...path, value.length], assignment).reads);
            else
                record(deep);
            return value ?? undefined;
        },
        condition() {
            const { value, reads: ofCondition } = resource.condition(assignment);
            record(ofCondition);
            return value instanceof expression_value/* Unknown */.$r ? value : value !== false;
        },
        of: (other) => makeReader(other, assignment, reads),
    };
}
/** A boolean that only Azure knows may itself be one that was decided. */
function decided(value, { runtime }) {
    if (!(value instanceof expression_value/* Unknown */.$r) || runtime.size === 0)
        return value;
    return runtime.get((0,print/* keyOf */.TN)(value.residual)) ?? value;
}

;// CONCATENATED MODULE: ./build/check/related.js

/** Relatives among the resources of one evaluation. */
function relativesAmong(resources) {
    let byType;
    const ofType = (type) => {
        byType ??= groupByType(resources);
        return byType.get(type.toLowerCase()) ?? [];
    };
    const keyOf = ({ resource, assignment }) => nameKey(resource.name(assignment));
    return {
        children(reader, type, name) {
            const candidates = ofType(type);
            if (candidates.length === 0)
                return [];
            const parent = keyOf(reader);
            return candidates
                .map((candidate) => reader.of(candidate))
                .filter((child) => {
                const key = keyOf(child);
                const isNamed = name === undefined || lastSegment(key) === name.toLowerCase();
                return isNamed && isChildKey(key, parent) && child.condition() !== false;
            });
        },
        parent(reader) {
            const type = reader.resource.type.slice(0, reader.resource.type.lastIndexOf('/'));
            const child = keyOf(reader);
            const found = ofType(type).find((candidate) => isChildKey(child, keyOf(reader.of(candidate))));
            return found && reader.of(found);
        },
    };
}
function groupByType(resources) {
    const groups = new Map();
    for (const resource of resources) {
        if (resource.existing)
            continue;
        const group = groups.get(resource.type.toLowerCase());
        if (group)
            group.push(resource);
        else
            groups.set(resource.type.toLowerCase(), [resource]);
    }
    return groups;
}

// EXTERNAL MODULE: ./build/expression/ast.js
var ast = __webpack_require__(58151);
;// CONCATENATED MODULE: ./build/check/shapes.js


/** Chains of members that are tried in one object or list. */
const maxChains = 8;
/** Values that a setting has within one default, each of which is tried with others. */
const maxLeaves = 32;
/**
 * Objects or lists to try for a parameter, given what remains of a setting while the parameter is not known: its default
 * (or nothing) with each member that the setting reads set to each of some values. Where that cannot be told (`map` and the
 * like), each member of the default that holds what the setting comes to; a list that is one itself, with one element more.
 */
function shapesFor(parameter, remains, values, current) {
    const chains = new Map();
    collect(remains.residual, parameter.name.toLowerCase(), chains);
    const base = parameter.defaultValue;
    const found = chains.size > 0 ? [...chains.values()].slice(0, maxChains) : leavesOf(base, current);
    const longer = (0,expression_value/* isArray */.cy)(current) ? values.map((value) => [...((0,expression_value/* isArray */.cy)(base) ? base : []), value]) : [];
    return [...found.flatMap((chain) => values.map((value) => withMember(base, chain, value))), ...longer].filter((shape) => parameter.accepts(shape));
}
/** Where a value stands within another one. */
function leavesOf(base, value, chain = [], into = []) {
    if (into.length >= maxLeaves || base === undefined)
        return into;
    if ((0,expression_value/* isArray */.cy)(base))
        base.forEach((element, index) => leavesOf(element, value, [...chain, index], into));
    else if ((0,expression_value/* isObject */.Gv)(base))
        for (const key of Object.keys(base))
            leavesOf(base[key], value, [...chain, key], into);
    else if (base === value && chain.length > 0)
        into.push(chain);
    return into;
}
function collect(expression, parameter, into) {
    const chain = chainOf(expression, parameter);
    if (chain) {
        if (chain.length > 0)
            into.set(JSON.stringify(chain), chain);
        return;
    }
    for (const part of (0,ast/* partsOf */.C)(expression))
        collect(part, parameter, into);
}
/** `parameters('p').a.b`, `parameters('p')['a']` and `tryGet(parameters('p'), 'a')` as keys. */
function chainOf(expression, parameter) {
    switch (expression.kind) {
        case 'literal':
            return undefined;
        case 'property':
            return longer(chainOf(expression.target, parameter), [expression.name]);
        case 'index':
            return longer(chainOf(expression.target, parameter), keysIn([expression.index]));
        case 'call':
            return chainOfCall(expression, parameter);
    }
}
function chainOfCall({ name, namespace, args: [first, ...rest] }, parameter) {
    if (first === undefined || namespace !== undefined)
        return undefined;
    if (name.toLowerCase() === 'tryget')
        return longer(chainOf(first, parameter), keysIn(rest));
    const [called] = keysIn([first]) ?? [];
    const isIt = name.toLowerCase() === 'parameters' && typeof called === 'string' && called.toLowerCase() === parameter;
    return isIt ? [] : undefined;
}
function longer(chain, keys) {
    return chain && keys && [...chain, ...keys];
}
function keysIn(expressions) {
    const keys = expressions.flatMap((part) => part.kind === 'literal' && (typeof part.value === 'string' || typeof part.value === 'number') ? [part.value] : []);
    return keys.length === expressions.length ? keys : undefined;
}
function withMember(base, [key, ...rest], value) {
    if (key === undefined)
        return value;
    if (typeof key === 'number') {
        const list = (0,expression_value/* isArray */.cy)(base) ? base : [];
        return Object.assign([...list], { [Math.min(key, list.length)]: withMember(list[key], rest, value) });
    }
    const object = (0,expression_value/* isObject */.Gv)(base) && !(0,expression_value/* isArray */.cy)(base) ? base : {};
    const own = Object.keys(object).find((other) => other.toLowerCase() === key.toLowerCase()) ?? key;
    const member = Object.hasOwn(object, own) ? object[own] : undefined;
    return Object.fromEntries([...Object.entries(object), [own, withMember(member, rest, value)]]);
}

;// CONCATENATED MODULE: ./build/check/shared-text.js

/** Marks fixes unsafe whose text is also read elsewhere: a default or variable that more uses it than the findings explain. */
function markShared(findings) {
    const byText = new Map();
    for (const checked of findings) {
        if (!checked.fix)
            continue;
        const { document, path } = checked.fix.address;
        const key = JSON.stringify([document.path, path]);
        const group = byText.get(key);
        if (group)
            group.push(checked);
        else
            byText.set(key, [checked]);
    }
    const unsafe = new Set();
    for (const group of byText.values())
        if (isReadElsewhere(group))
            for (const checked of group)
                unsafe.add(checked);
    return findings.map((checked) => checked.fix && unsafe.has(checked) ? { ...checked, fix: { ...checked.fix, unsafe: reason(checked) } } : checked);
}
function reason({ fix }) {
    const shared = 'other parts of the template read the same text';
    return fix?.unsafe === undefined ? shared : `${fix.unsafe}, and ${shared}`;
}
function isReadElsewhere(group) {
    const [first] = group;
    if (!first?.fix)
        return false;
    const { path } = first.fix.address;
    const isInResource = first.resource.address.path.every((step, index) => path[index] === step);
    const parameter = parameterOf(path);
    const name = isInResource ? undefined : (parameter ?? variableOf(path));
    if (name === undefined)
        return false;
    const { text } = first.resource.address.document;
    return usesOf(text, parameter === undefined ? 'variables' : 'parameters', name) > group.length;
}
/** How often a text calls `parameters('x')` or `variables('x')`. */
function usesOf(text, section, name) {
    const call = `${section}('${name}')`.toLowerCase();
    return text.toLowerCase().replaceAll(/\s+/g, '').split(call).length - 1;
}

;// CONCATENATED MODULE: ./build/check/check.js















/** The resource types that rules speak of, in lower case. */
function typesOf(rules) {
    let types = indexes.get(rules);
    if (!types)
        indexes.set(rules, (types = indexByType(rules)));
    return types;
}
const indexes = new WeakMap();
function indexByType(rules) {
    const types = new Map();
    for (const rule of rules) {
        for (const setting of rule.settings) {
            const type = setting.type.toLowerCase();
            const group = types.get(type);
            if (group)
                group.push({ rule, setting });
            else
                types.set(type, [{ rule, setting }]);
        }
    }
    return types;
}
/** Checks what one evaluation deploys. */
function checkDeployment(deployment, options) {
    return new Check(deployment, options).run();
}
/** One check of one deployment, as it goes. */
class Check {
    #deployment;
    #options;
    #context;
    #findings = new Map();
    #diagnostics = [];
    #rows = new Map();
    /** Every parameter that may be overridden, as an unknown. */
    #open = new Map();
    #shapes = new Map();
    #checked = 0;
    constructor(deployment, options) {
        this.#deployment = deployment;
        this.#options = options;
        this.#context = { ...options, relatives: relativesAmong(deployment.resources) };
        for (const [key, parameter] of deployment.freeParameters) {
            const isOpen = parameter.domain !== undefined || ['bool', 'string', 'int'].includes(parameter.type);
            if (isOpen && !parameter.secret)
                this.#open.set(key, openValue(parameter));
        }
    }
    run() {
        let resources = 0;
        const types = typesOf(this.#options.rules);
        for (const resource of this.#deployment.resources) {
            if (resource.existing)
                continue;
            resources += 1;
            for (const { rule, setting } of types.get(resource.type.toLowerCase()) ?? [])
                this.#checkSetting(resource, rule, setting);
        }
        const findings = markShared([...this.#findings.values()]).map(({ finding, ...more }) => ({
            ...more,
            finding: { ...finding, fix: more.fix ? reportedFix(more.fix) : null },
        }));
        return { findings, diagnostics: this.#diagnostics, rows: [...this.#rows.values()], resources, checked: this.#checked };
    }
    #checkSetting(resource, rule, setting) {
        const { profile, severity } = this.#options;
        if ((rule.profile === 'strict' && profile !== 'strict') || severity?.(rule) === 'off')
            return;
        if (!isNamed(makeReader(resource, decisions/* asGiven */.O), setting))
            return;
        const row = this.#rowOf(resource);
        const { places, untold } = this.#placesOf(resource, setting);
        for (const place of places)
            this.#checkPlace(resource, { rule, setting, place }, row);
        if (untold)
            this.#tellUntold(resource, { rule, setting, place: openPlace(setting.path) }, untold);
    }
    #checkPlace(resource, subject, row) {
        const { rule, setting } = subject;
        const decision = decide(this.#searchFor(resource, subject));
        if (isUnknownToApi(setting, resource.apiVersion)) {
            // In a list that is not known, nothing is written for certain.
            if (decision.verdict === 'undetermined' && !stepsOf(subject.place))
                return;
            this.#noteApi(resource, subject);
        }
        if (decision.verdict === 'none')
            return;
        this.#checked += 1;
        if (setting.setAtCreation)
            row.setAtCreation.add(printPlace(subject.place));
        if (decision.verdict === 'pass')
            row.passed.add(rule.layer);
        else
            this.#add(resource, subject, decision, decision.verdict);
    }
    /** There are more lists than were looked into. */
    #tellUntold(resource, subject, parameters) {
        const decision = unlisted(this.#searchFor(resource, subject), parameters);
        this.#checked += 1;
        this.#add(resource, subject, decision, 'undetermined');
    }
    #add(resource, subject, decision, verdict) {
        const key = likeness(resource, subject, decision);
        const alike = this.#findings.get(key);
        if (alike) {
            alike.finding = { ...alike.finding, instances: alike.finding.instances + 1 };
            return;
        }
        const checked = findingOf(resource, subject, decision, verdict, this.#options);
        const severity = this.#options.severity?.(subject.rule);
        if (severity !== undefined && severity !== 'off')
            checked.finding = { ...checked.finding, severity };
        this.#findings.set(key, checked);
    }
    /** The places of a setting, under every choice that decides which there are. */
    #placesOf(resource, { path }) {
        const reader = makeReader(resource, decisions/* asGiven */.O);
        const given = findPlaces(reader, path);
        const [shaping] = /^.*(?:\[\*\]|\{\*\}|\[\w+=[^\]]*\])/.exec(path) ?? [];
        const isDecided = [...reader.reads.parameters].some((name) => this.#deployment.freeParameters.has(name));
        if (shaping === undefined || (!isDecided && reader.reads.runtime.size === 0))
            return { places: given };
        const found = new Map(given.map((place) => [printPlace(place), place]));
        const { assignments, untold } = this.#shapesOf(resource, shaping);
        for (const assignment of assignments) {
            for (const place of findPlaces(makeReader(resource, assignment), path))
                found.set(printPlace(place), place);
        }
        return { places: [...found.values()], ...(untold && { untold }) };
    }
    /** The assignments that tell apart which entries a list or object has; several rules ask for the same ones. */
    #shapesOf(resource, path) {
        let known = this.#shapes.get(resource);
        if (!known)
            this.#shapes.set(resource, (known = new Map()));
        let shapes = known.get(path);
        if (!shapes) {
            const search = this.#searchForPlaces(resource, path);
            const { leaves, complete, parameters } = explore(search, newShapesBudget(), 'all');
            shapes = { assignments: leaves.map((leaf) => assignmentOfLeaf(search, leaf)), ...(!complete && { untold: parameters }) };
            known.set(path, shapes);
        }
        return shapes;
    }
    /** How to evaluate a place, and what to try for it. */
    #searchFor(resource, subject) {
        const { rule, setting } = subject;
        const judgeUnder = (assignment) => judge(makeReader(resource, assignment), subject, this.#context);
        const given = lazily(() => judgeUnder(decisions/* asGiven */.O));
        const shaped = (parameter) => {
            // What an optional object may hold is its caller's business until something of it is used.
            if (parameter.hasDefault && given().value === undefined)
                return [];
            const open = new Map([[parameter.name.toLowerCase(), openValue(parameter)]]);
            const { unknown } = judgeUnder({ parameters: open, runtime: new Map() });
            return unknown ? shapesFor(parameter, unknown, valuesWithin(rule, setting), given().value) : [];
        };
        const search = this.#searchBy(judgeUnder, (parameter) => isShaped(parameter) ? shaped(parameter) : candidatesFor(parameter, rule, setting));
        const used = lazily(() => this.#usedOf(given()));
        const open = lazily(() => (used().size === 0 ? search.open : new Map([...search.open, ...used()])));
        return {
            ...search,
            get open() {
                return open();
            },
            hasOthers: (parameter) => used().has(parameter.name.toLowerCase()),
        };
    }
    /** How to find out which places there can be: what is in the way is a list or object that is not known. */
    #searchForPlaces(resource, path) {
        const evaluate = (assignment) => {
            const reader = makeReader(resource, assignment);
            const unknown = findPlaces(reader, path)
                .filter((place) => !stepsOf(place))
                .map((place) => readPlace(reader, place))
                .map((held) => (held.here ? held.value : undefined))
                .find((value) => value instanceof expression_value/* Unknown */.$r);
            const word = unknown ? 'unknown' : 'silent';
            return { word, reads: reader.reads, condition: undefined, value: undefined, unlisted: false, unknown };
        };
        return this.#searchBy(evaluate, shapingCandidates);
    }
    /** Objects and lists with a default of which something is used, as unknowns: a caller may pass others. */
    #usedOf({ value, reads }) {
        const used = new Map();
        if (value === undefined)
            return used;
        for (const name of reads.parameters) {
            const parameter = this.#deployment.freeParameters.get(name);
            if (parameter && parameter.hasDefault && isShaped(parameter) && !parameter.secret)
                used.set(name, openValue(parameter));
        }
        return used;
    }
    #searchBy(evaluate, find) {
        const candidates = new Map();
        return {
            free: this.#deployment.freeParameters,
            open: this.#open,
            hasOthers: () => false,
            evaluate,
            candidates(parameter) {
                let known = candidates.get(parameter);
                if (!known)
                    candidates.set(parameter, (known = find(parameter)));
                return known;
            },
        };
    }
    #noteApi(resource, subject) {
        const held = readPlace(makeReader(resource, decisions/* asGiven */.O), subject.place);
        if (!held.here || held.value === undefined)
            return;
        const notice = unknownToApi(resource, subject);
        if (!this.#diagnostics.some(({ message, span }) => message === notice.message && isSameStart(span, notice.span))) {
            this.#diagnostics.push(notice);
        }
    }
    #rowOf(resource) {
        let row = this.#rows.get(resource.declaration);
        if (!row) {
            const { declaration, address } = resource;
            row = {
                declaration,
                file: address.document.path,
                resource: identityOf(resource),
                passed: new Set(),
                setAtCreation: new Set(),
            };
            this.#rows.set(declaration, row);
        }
        return row;
    }
}
/** Whether a parameter takes objects or lists that cannot be listed. */
function isShaped({ type, domain }) {
    return domain === undefined && (type === 'object' || type === 'array');
}
function lazily(make) {
    let made;
    return () => (made ??= { value: make() }).value;
}
function openValue({ name }) {
    return new expression_value/* Unknown */.$r((0,parameters/* parameterCall */.O)(name), { kind: 'parameter', name });
}
function isSameStart(a, b) {
    return a?.start.line === b?.start.line && a?.start.column === b?.start.column;
}
/** Instances of one declaration that fail alike share this. */
function likeness(resource, { rule, place }, decision) {
    const chosen = [...(decision.counterexample ?? [])].map(([{ name }, value]) => [name, (0,print/* printValue */.jt)(value)]);
    const { value } = decision.outcome;
    return JSON.stringify([
        resource.declaration,
        rule.id,
        printPlace(place),
        decision.verdict,
        chosen,
        decision.reason ?? '',
        value === undefined ? '' : (0,print/* printValue */.jt)(value),
    ]);
}

// EXTERNAL MODULE: ./build/check/report.js
var check_report = __webpack_require__(8605);
// EXTERNAL MODULE: ./build/check/shard.js
var check_shard = __webpack_require__(25759);
// EXTERNAL MODULE: ./build/check/suppression.js
var suppression = __webpack_require__(56772);
// EXTERNAL MODULE: ./node_modules/picomatch/index.js
var picomatch = __webpack_require__(14006);
;// CONCATENATED MODULE: ./build/check/inline-suppressions.js


const known = new WeakMap();
/** The suppressions written in a template or parameters file: under `metadata`, and in comments. Searched for once. */
function suppressionsIn(document) {
    const isAny = document.text.includes('armored');
    const found = known.get(document) ?? (isAny ? [...inMetadata(document, document.value, []), ...inComments(document)] : []);
    known.set(document, found);
    return found;
}
function inMetadata(document, value, path) {
    if (Array.isArray(value))
        return value.flatMap((item, index) => inMetadata(document, item, [...path, index]));
    if (!(0,json/* isJsonObject */.OW)(value))
        return [];
    const own = entriesAt(value).map(({ entry, at }) => metadataSuppression(document, path, value, entry, at));
    return [...own, ...Object.entries(value).flatMap(([key, member]) => inMetadata(document, member, [...path, key]))];
}
/** What stands under `ignore`, with its path from there; what is no list counts as one entry. */
function entriesAt(value) {
    const metadata = (0,json/* isJsonObject */.OW)(value['metadata']) ? value['metadata']['armored'] : undefined;
    const ignore = (0,json/* isJsonObject */.OW)(metadata) ? metadata['ignore'] : undefined;
    if (ignore === undefined)
        return [];
    if (!Array.isArray(ignore))
        return [{ entry: null, at: [] }];
    return ignore.map((entry, index) => ({ entry, at: [index] }));
}
function metadataSuppression(document, path, holder, entry, at) {
    // What holds resources is a template, root or nested: it speaks of all of them, or of those that it names.
    const isTemplate = typeof holder['type'] !== 'string' && holder['resources'] !== undefined;
    const named = inline_suppressions_text(entry, 'resource');
    const isNamed = named === undefined ? () => true : picomatch(named, { nocase: true });
    const mistake = mistakeIn(entry, at);
    return {
        rule: inline_suppressions_text(entry, 'rule') ?? '**',
        reason: inline_suppressions_text(entry, 'reason'),
        expires: inline_suppressions_text(entry, 'expires'),
        file: document.path,
        span: document.locate([...path, 'metadata', 'armored', 'ignore', ...at]),
        isInline: true,
        ...(mistake !== undefined && { mistake }),
        covers: ({ resource: { name, symbolicName } }, { address }) => address.document.path === document.path &&
            (isTemplate ? path.every((step, depth) => step === address.path[depth]) : isEqual(path, address.path)) &&
            (isNamed(name) || (symbolicName !== null && isNamed(symbolicName))),
    };
}
/** Why an entry is no suppression, where it is none: everything in it is a text. */
function mistakeIn(entry, at) {
    if (at.length === 0)
        return 'ignore must be a list of suppressions: [ { "rule": …, "reason": … } ]';
    if (!(0,json/* isJsonObject */.OW)(entry))
        return 'A suppression is an object with a rule and a reason';
    const other = ['rule', 'reason', 'expires', 'resource'].find((name) => !['string', 'undefined'].includes(typeof entry[name]));
    if (other !== undefined)
        return `The ${other} of a suppression must be a text, so this one does not count`;
    return inline_suppressions_text(entry, 'rule') === undefined ? 'This suppression names no rule, so it does not count' : undefined;
}
function isEqual(a, b) {
    return a.length === b.length && a.every((step, depth) => step === b[depth]);
}
function inline_suppressions_text(entry, name) {
    const value = (0,json/* isJsonObject */.OW)(entry) && Object.hasOwn(entry, name) ? entry[name] : undefined;
    return typeof value === 'string' && value.trim() !== '' ? value : undefined;
}
const comment = /^(\s*)(?:\/\/|\/\*)\s*armored-ignore-next-line\b(.*?)(?:\*\/)?\s*$/;
function inComments(document) {
    if (!document.text.includes('armored-ignore-next-line'))
        return [];
    const lines = document.text.split(/\r\n|\r|\n/);
    return lines.flatMap((line, index) => {
        const [, indent = '', said] = comment.exec(line) ?? [];
        if (said === undefined)
            return [];
        // Several comments above one line all speak of it.
        let below = index + 1;
        while (comment.test(lines[below] ?? ''))
            below++;
        const span = { start: { line: index + 1, column: indent.length + 1 }, end: { line: index + 1, column: line.length + 1 } };
        return commentSuppressions(document.path, said, below + 1, span);
    });
}
/** What one comment suppresses on a line: `<rule>[, <rule>…] -- <reason>`. */
function commentSuppressions(file, said, line, span) {
    const [, names = '', reason = ''] = /^(.*?)(?:\s--(?:\s+(.*?))?)?\s*$/.exec(said) ?? [];
    const rules = names.split(/[\s,]+/).filter((name) => name !== '');
    const isBelow = (place, { start }) => place === file && start.line === line;
    const base = { expires: undefined, file, span, isInline: true };
    const covers = (finding) => isBelow(finding.file, finding.span) || finding.trace.some((entry) => isBelow(entry.file, entry.span));
    if (rules.length === 0 || !rules.every((rule) => /[/*]/.test(rule))) {
        const mistake = 'This comment suppresses nothing: write armored-ignore-next-line <rule> -- <reason>';
        return [{ ...base, rule: rules[0] ?? '**', reason: undefined, mistake, covers }];
    }
    return rules.map((rule) => ({ ...base, rule, reason: reason === '' ? undefined : reason, covers }));
}

// EXTERNAL MODULE: ./build/config/config.js
var config = __webpack_require__(45169);
// EXTERNAL MODULE: ./build/config/load-config.js
var load_config = __webpack_require__(9882);
// EXTERNAL MODULE: ./build/files/files.js
var files_files = __webpack_require__(42375);
// EXTERNAL MODULE: ./build/files/walk.js + 1 modules
var walk = __webpack_require__(35819);
// EXTERNAL MODULE: ./build/template/expand-linked.js + 8 modules
var expand_linked = __webpack_require__(50213);
// EXTERNAL MODULE: external "node:path"
var external_node_path_ = __webpack_require__(76760);
// EXTERNAL MODULE: ./build/discovery/parameters-names.js
var parameters_names = __webpack_require__(19552);
;// CONCATENATED MODULE: ./build/discovery/affected.js



/** Whether a change of files concerns a template: its text, its parameters, also deleted ones, or the templates that it links. */
async function isAffected(files, { document, evaluations }, changed, context) {
    const parameters = evaluations.flatMap((evaluation) => evaluation.parameters);
    if ([document, ...parameters].some(({ path }) => changed.has(path)))
        return true;
    if (changedParameters(changed).has(keyOf(external_node_path_.posix.dirname(document.path), (0,parameters_names/* stemOf */.Vc)(document.path))))
        return true;
    if (changedParameters(changed).has(keyOf(external_node_path_.posix.dirname(document.path), anyStem)))
        return true;
    if (!/relativePath/i.test(document.text))
        return false;
    const [evaluation] = evaluations;
    const reached = new Set();
    const noting = {
        ...files,
        read: (path) => {
            reached.add(external_node_path_.posix.normalize(path));
            return files.read(path);
        },
    };
    const overrides = evaluation?.values ?? {};
    await (0,expand_linked/* expandLinked */.W)(noting, document, { parameters: evaluation?.parameters ?? [], overrides, context, closed: false });
    return [...reached].some((path) => changed.has(path));
}
/** Stands for the templates of a folder whose parameters files are shared. */
const anyStem = '/';
const affected_known = new WeakMap();
/** The templates, by folder and stem, to which changed parameters files may belong by their names; they need not exist any more. */
function changedParameters(changed) {
    const found = affected_known.get(changed) ?? new Set([...changed].flatMap(ownerKeys));
    affected_known.set(changed, found);
    return found;
}
function ownerKeys(path) {
    const [folder, name] = [external_node_path_.posix.dirname(path), external_node_path_.posix.basename(path)];
    if (!(0,parameters_names/* isParametersName */.yT)(name))
        return [];
    return ((0,parameters_names/* isSharedName */.HQ)(name) ? [anyStem, ...(0,parameters_names/* ownersOf */.K2)(name)] : (0,parameters_names/* ownersOf */.K2)(name)).map((stem) => keyOf(folder, stem));
}
function keyOf(folder, stem) {
    return JSON.stringify([folder, stem]);
}

// EXTERNAL MODULE: ./build/discovery/discover.js + 1 modules
var discover = __webpack_require__(74059);
// EXTERNAL MODULE: ./build/discovery/file-diagnostic.js
var file_diagnostic = __webpack_require__(20371);
// EXTERNAL MODULE: ./build/version.js + 1 modules
var version = __webpack_require__(59307);
// EXTERNAL MODULE: ./build/discovery/placeholders.js
var discovery_placeholders = __webpack_require__(37279);
// EXTERNAL MODULE: ./build/template/secret-spans.js
var secret_spans = __webpack_require__(78615);
// EXTERNAL MODULE: ./build/commands/lint/rule-selection.js
var rule_selection = __webpack_require__(61996);
// EXTERNAL MODULE: ./build/commands/lint/shown-texts.js + 1 modules
var shown_texts = __webpack_require__(21525);
;// CONCATENATED MODULE: ./build/commands/lint/suppressing.js




/** The suppressions of one run. */
function suppressingOf({ config, check, today, suppressions, isWhole }) {
    const isConfigOnly = (suppressions ?? config.suppressions) === 'config-only';
    const isGlobRun = (glob) => (0,rule_selection/* isRun */.yz)(glob, check);
    const applied = (0,suppression/* suppressor */.F)({ today, isConfigOnly, isRun: isGlobRun });
    const entries = configuredEntries(config);
    if (isWhole)
        applied.expect(entries.map(({ suppression }) => suppression));
    // Of a part of the files nothing can be said about entries for all of them. All are applied: templates link others.
    const configured = (template) => entries.map(({ suppression, isNamed }) => ({ ...suppression, isTold: isWhole || isNamed(template) }));
    return { suppressor: applied, configured, isRun: isGlobRun };
}
/** The entries of the configuration, each with whether it names a template. */
function configuredEntries({ ignore, path: file = '', }) {
    return ignore.map(({ rule, reason, expires, span, path, resource }) => {
        const isMeant = resource === undefined ? () => true : picomatch(resource, { nocase: true });
        const isThere = path === undefined ? () => true : (0,walk/* globMatcher */.fU)([path]);
        const covers = ({ file: found, resource: { name, symbolicName } }) => isThere(found) && (isMeant(name) || (symbolicName !== null && isMeant(symbolicName)));
        const suppression = { rule, reason, expires, file, span, isInline: false, covers };
        return { suppression, isNamed: path === undefined ? () => false : isThere };
    });
}

// EXTERNAL MODULE: ./build/check/baseline.js
var baseline = __webpack_require__(11084);
;// CONCATENATED MODULE: ./build/commands/lint/read-accepted.js



/** Reads a baseline; one that cannot be read accepts nothing, and says why. */
async function readAccepted(path, baselineFiles, scope) {
    try {
        const { entries, diagnostics } = (0,baseline/* readBaseline */.mF)(path, await baselineFiles.read(path));
        return { path, entries: await withScope(entries, scope), diagnostics };
    }
    catch (error) {
        if (!(error instanceof files_files/* FileError */.f))
            throw error;
        return { path, entries: [], diagnostics: [(0,file_diagnostic/* fileDiagnostic */.Q)(error)] };
    }
}
async function withScope(entries, { files, isAsked, isRun }) {
    const gone = new Set();
    for (const file of new Set(entries.map((entry) => entry.file)))
        if ((await files.kind(file).catch(() => 'unknown')) === undefined)
            gone.add(file);
    return entries.map((entry) => ({
        ...entry,
        isRun: isRun(entry.rule),
        isGone: gone.has(entry.file),
        isAsked: isAsked(entry.file),
    }));
}

// EXTERNAL MODULE: external "node:crypto"
var external_node_crypto_ = __webpack_require__(77598);
;// CONCATENATED MODULE: ./build/commands/lint/sharder.js

/** A sharder; `asked` is what all shards of a run are asked alike. */
function sharder({ index, count }, asked) {
    const hash = (0,external_node_crypto_.createHash)('sha256');
    const add = (what) => void hash.update(JSON.stringify(what, (_, value) => (typeof value === 'bigint' ? String(value) : value)));
    add([count, asked]);
    let dealt = 0;
    return {
        take({ document, evaluations }) {
            add([document.path, document.text]);
            for (const { names, values, parameters } of evaluations)
                add([names, values, parameters.map(({ text }) => text)]);
            const own = evaluations.filter(() => dealt++ % count === index - 1);
            // A template without any evaluation is the first shard's.
            return own.length > 0 || (evaluations.length === 0 && index === 1) ? { document, evaluations: own } : undefined;
        },
        digest: () => hash.digest('hex'),
    };
}

;// CONCATENATED MODULE: ./build/commands/lint/unknown-rules.js

/** Where the configuration gives a severity to rules that do not exist. */
function unknownRules({ rules: severities, path: file = '' }) {
    return severities
        .filter(({ glob }) => (0,rule_selection/* selectRules */.uE)([glob], []).length === 0)
        .map(({ glob, span }) => {
        const message = `no rule matches ${glob}: ${(0,rule_selection/* ruleAdvice */.Bx)(glob)}`;
        return { code: 'config/unknown-rule', severity: 'error', message, file, ...(span !== undefined && { span }) };
    });
}

;// CONCATENATED MODULE: ./build/commands/lint/lint.js






















/** Checks templates: the one way in for the command line, the Action, the deployment's gate and the library. */
async function lint({ files, now }, options) {
    const collected = newCollected();
    const configured = await configure(options.configFiles ?? files, options.config, collected);
    const config = { ...configured, parameters: [...configured.parameters, ...(options.evaluations ?? [])] };
    const check = (0,rule_selection/* checkOptions */.Jr)(options, config);
    const paths = options.paths !== undefined && options.paths.length > 0 ? options.paths : ['.'];
    const suppressing = suppressingOf({
        config,
        check,
        today: now?.() ?? new Date(),
        suppressions: options.suppressions,
        isWhole: paths.every((path) => path === '.') && options.changed === undefined,
    });
    const dealer = options.shard && sharder(options.shard, askedOf({ ...options, paths }, config));
    const found = await gather(collected, files, { ...options, paths }, config, { check, suppressing, dealer });
    if (found === 0 && !collected.diagnostics.some(({ severity }) => severity === 'error'))
        collected.diagnostics.push(nothingFound(paths));
    const uses = suppressing.suppressor.uses();
    const unused = dealer === undefined ? (0,suppression/* unusedAmong */.$)(uses) : [];
    await lint_collect(collected, options.configFiles ?? files, [...suppressing.suppressor.diagnostics(), ...unused]);
    const part = dealer && { run: dealer.digest(), suppressions: uses };
    return conclude(collected, files, { ...options, paths }, config, { part, isRun: suppressing.isRun });
}
/** What the shards of one run are asked alike. */
function askedOf(options, config) {
    const changed = [...(options.changed ?? [])].sort();
    return [version/* tool */.z, { ...options, changed, shard: undefined, configFiles: undefined }, config];
}
/** Checks what is found; returns how many templates there are, those that no change concerns included. */
async function gather(collected, files, options, config, checking) {
    const { paths, parameters = [], noParameters = false, values, changed, context = {} } = options;
    let found = 0;
    for await (const { templates, diagnostics } of (0,discover/* discover */.k)(files, { paths, parameters, noParameters, values, config })) {
        await lint_collect(collected, files, diagnostics.filter(isConcerned(changed)));
        found += templates.length;
        for (const template of templates) {
            if (changed !== undefined && !(await isAffected(files, template, changed, context)))
                continue;
            const own = checking.dealer === undefined ? template : checking.dealer.take(template);
            if (own !== undefined)
                await checkOne(collected, files, own, options, checking);
            options.onProgress?.(collected.templates.length);
        }
    }
    return found;
}
/** Of files that did not change only what could not be read at all is told. */
function isConcerned(changed) {
    return ({ code, file }) => changed === undefined || changed.has(file) || code.startsWith('file/');
}
/** Joins what was gathered into a report, and holds it against the baseline. */
async function conclude(collected, files, options, config, { part, isRun: isRuleRun }) {
    const { evaluations, templates, diagnostics, texts } = collected;
    const failOn = options.failOn ?? config.failOn ?? 'error';
    const baseline = options.baseline ?? config.baseline;
    const joined = (0,check_report/* makeReport */.dO)(evaluations, { failOn, files: templates, diagnostics });
    const isCompared = baseline !== undefined && options.noBaseline !== true;
    const { configFiles = files, paths, changed } = options;
    const isUnder = (0,walk/* globMatcher */.fU)(paths.map(walk/* normalizePath */.Fd));
    const isAsked = (file) => (paths.includes('.') || isUnder(file)) && (changed === undefined || changed.has(file));
    const accepted = isCompared ? await readAccepted(baseline, configFiles, { files, isAsked, isRun: isRuleRun }) : null;
    // A part cannot tell what is stale: another may find it.
    const whole = part === undefined ? templates : undefined;
    const report = accepted === null ? joined : (0,check_shard/* withAccepted */.Y)(joined, accepted, failOn, whole);
    const shard = part && options.shard && shardOf(collected, joined, failOn, accepted, { ...part, ...options.shard });
    const told = shard === undefined ? report : { ...report, shard };
    return {
        report: told,
        failOn,
        baseline,
        text: (file) => texts.shown(file),
        source: (file) => texts.source(file),
        exitCode: (0,check_report/* exitCode */.I$)(report),
    };
}
function shardOf({ evaluations, templates }, { diagnostics }, failOn, accepted, part) {
    return { ...part, failOn, templates, evaluations, diagnostics, accepted: part.index === 1 ? accepted : null };
}
function newCollected() {
    return { evaluations: [], templates: [], diagnostics: [], texts: (0,shown_texts/* shownTexts */.a)() };
}
async function configure(files, named, collected) {
    try {
        const { config, diagnostics } = await (0,load_config/* loadConfig */.Z)(files, named);
        await lint_collect(collected, files, [...diagnostics, ...unknownRules(config)]);
        return config;
    }
    catch (error) {
        if (!(error instanceof files_files/* FileError */.f))
            throw error;
        collected.diagnostics.push((0,file_diagnostic/* fileDiagnostic */.Q)(error));
        return config/* emptyConfig */.i;
    }
}
/** Keeps diagnostics, with the texts that they point into. */
async function lint_collect({ diagnostics, texts }, files, more) {
    diagnostics.push(...more);
    for (const { file } of more) {
        if (texts.has(file))
            continue;
        const text = await files.read(file).catch(() => undefined);
        if (text !== undefined)
            texts.add(file, text, undefined);
    }
}
async function checkOne(collected, files, { document, evaluations }, { context = {}, closed = false }, { check, suppressing: { suppressor: suppress, configured } }) {
    collected.templates.push(document.path);
    const pointed = new Set();
    const documents = new Map([[document.path, { text: document.text, secrets: () => (0,secret_spans/* secretDefaults */.P)(document) }]]);
    const types = typesOf(check.rules);
    const say = (diagnostics) => {
        collected.diagnostics.push(...diagnostics);
        for (const { file } of diagnostics)
            pointed.add(file);
    };
    say((0,discovery_placeholders/* placeholdersIn */.Q)(document));
    for (const { parameters, values: overrides, names } of evaluations) {
        const placeholders = parameters.flatMap((each) => (0,discovery_placeholders/* placeholdersIn */.Q)(each));
        for (const each of parameters)
            documents.set(each.path, { text: each.text, secrets: () => (0,secret_spans/* secretArguments */.t)(document, each) });
        const isInteresting = (type) => types.has(type);
        const deployment = await (0,expand_linked/* expandLinked */.W)(files, document, { parameters, overrides, context, closed, isInteresting });
        const checked = checkDeployment(deployment, check);
        for (const { document: linked } of deployment.resources.map(({ address }) => address))
            documents.set(linked.path, { text: linked.text, secrets: () => (0,secret_spans/* secretDefaults */.P)(linked) });
        say([...placeholders, ...withoutPlaceholders(deployment.diagnostics, placeholders), ...checked.diagnostics]);
        const read = new Set([document, ...parameters, ...deployment.resources.map(({ address }) => address.document)]);
        const inline = [...read].flatMap(suppressionsIn);
        const findings = suppress.apply(checked.findings, [...inline, ...configured(document.path)]);
        for (const { finding } of findings)
            for (const file of filesOf(finding))
                pointed.add(file);
        // Only the findings outlive the template, so that memory does not grow with what was read.
        const kept = findings.map(({ finding, resource: { declaration } }) => ({ finding, resource: { declaration } }));
        const evaluation = { ...checked, findings: kept, resources: deployment.declared };
        collected.evaluations.push({ file: document.path, parameterFiles: names, checked: evaluation });
    }
    for (const file of pointed) {
        const shown = documents.get(file);
        if (shown !== undefined)
            collected.texts.add(file, shown.text, shown.secrets());
    }
}
/** What a placeholder breaks is nothing to tell: it is to be replaced, and that is said. */
function withoutPlaceholders(diagnostics, placeholders) {
    const spots = new Set(placeholders.map(({ file, span }) => JSON.stringify([file, span])));
    return diagnostics.filter(({ code, file, span }) => code !== 'template/parameter-value' || !spots.has(JSON.stringify([file, span])));
}
function filesOf({ file, trace, fix }) {
    return [file, ...trace.map((entry) => entry.file), ...(fix?.edits ?? []).map((edit) => edit.file)];
}
function nothingFound(paths) {
    const [first = '.'] = paths;
    const where = paths.length === 1 && first === '.' ? 'the current folder' : paths.join(', ');
    const message = `No template found in ${where}: a template is a JSON file whose $schema names deploymentTemplate.json`;
    return { code: 'input/no-template', severity: 'error', message, file: first };
}


/***/ }),

/***/ 61996:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   Bx: () => (/* binding */ ruleAdvice),
/* harmony export */   Jr: () => (/* binding */ checkOptions),
/* harmony export */   uE: () => (/* binding */ selectRules),
/* harmony export */   yz: () => (/* binding */ isRun)
/* harmony export */ });
/* harmony import */ var _check_rule_glob_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(26084);
/* harmony import */ var _config_nearest_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(49445);
/* harmony import */ var _rules_index_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(42514);



/** The rules of a run, how strict and how severe they are: as asked for, else as configured. */
function checkOptions({ profile, rules, layers }, config) {
    const severities = severitiesOf(config.rules);
    return {
        rules: selectRules(rules ?? [], layers ?? []),
        profile: profile ?? config.profile ?? 'recommended',
        minimumTls: config.minimumTls ?? '1.2',
        ...(config.rules.length > 0 && { severity: severities }),
    };
}
/** The rules that globs and layers leave. */
function selectRules(globs, layers) {
    if (globs.length === 0 && layers.length === 0)
        return _rules_index_js__WEBPACK_IMPORTED_MODULE_0__/* .rules */ .a;
    const isNamed = globs.length === 0 ? () => true : (0,_check_rule_glob_js__WEBPACK_IMPORTED_MODULE_1__/* .ruleMatcher */ .P)(globs);
    return _rules_index_js__WEBPACK_IMPORTED_MODULE_0__/* .rules */ .a.filter(({ id, layer }) => isNamed(id) && (layers.length === 0 || layers.includes(layer)));
}
/** What to write instead of a glob that matches no rule. */
function ruleAdvice(glob) {
    const ids = _rules_index_js__WEBPACK_IMPORTED_MODULE_0__/* .rules */ .a.map(({ id }) => id);
    const services = [...new Set(ids.map((id) => `${id.split('/')[0] ?? ''}/*`))];
    const near = (0,_config_nearest_js__WEBPACK_IMPORTED_MODULE_2__/* .nearest */ .p)(glob, glob.endsWith('/*') ? services : ids);
    return near === undefined ? 'see armored rules' : `did you mean ${near}?`;
}
/** Whether any rule that runs is meant; what matches no rule at all is told as unused. */
function isRun(glob, { rules, profile, severity }) {
    const matches = (0,_check_rule_glob_js__WEBPACK_IMPORTED_MODULE_1__/* .ruleMatcher */ .P)([glob]);
    if (!_rules_index_js__WEBPACK_IMPORTED_MODULE_0__/* .rules */ .a.some(({ id }) => matches(id)))
        return true;
    const isOn = (rule) => (rule.profile === 'recommended' || profile === 'strict') && severity?.(rule) !== 'off';
    return rules.some((rule) => matches(rule.id) && isOn(rule));
}
function severitiesOf(entries) {
    const matchers = entries.map(({ glob, severity }) => ({ matches: (0,_check_rule_glob_js__WEBPACK_IMPORTED_MODULE_1__/* .ruleMatcher */ .P)([glob]), severity })).reverse();
    const known = new Map();
    return ({ id }) => {
        if (!known.has(id))
            known.set(id, matchers.find(({ matches }) => matches(id))?.severity);
        return known.get(id);
    };
}


/***/ }),

/***/ 37279:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   Q: () => (/* binding */ placeholdersIn)
/* harmony export */ });
/* harmony import */ var _recognise_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(45916);

/** How texts look that somebody was meant to replace: samples of Azure's documentation, its quickstarts, pipelines. */
const shapes = [
    { pattern: /<[A-Z][A-Z0-9_-]+>/, like: '<NAME>' },
    { pattern: /^<[A-Za-z][\w .-]*>$/, like: '<name>' },
    // The quickstarts' pipeline puts values in the place of these.
    { pattern: /(?<![A-Za-z0-9-])GEN-[A-Z]/, like: 'GEN-NAME' },
    { pattern: /^change[-_ ]?(?:me|it|this)/i, like: 'changeme' },
    { pattern: /^replace[-_ ]?(?:me|this|with)/i, like: 'replaceme' },
    { pattern: /^(?:enter|insert|your)[-_ ].*[-_ ]here$/i, like: 'your-name-here' },
    { pattern: /#\{\s*[\w.-]+\s*\}#?/, like: '#{NAME}#' },
];
/** Warnings about values of a parameters file, or defaults of a template, that still are placeholders; no value is shown. `counts` leaves parameters out. */
function placeholdersIn(document, counts = () => true) {
    const parameters = (0,_recognise_js__WEBPACK_IMPORTED_MODULE_0__/* .memberOf */ .C5)(document.value, 'parameters');
    if (typeof parameters !== 'object' || parameters === null)
        return [];
    const member = (0,_recognise_js__WEBPACK_IMPORTED_MODULE_0__/* .isParametersFile */ .JF)(document) ? 'value' : 'defaultValue';
    const found = [];
    for (const [name, parameter] of Object.entries(parameters).filter(([each]) => counts(each)))
        for (const { path, like } of placeholders((0,_recognise_js__WEBPACK_IMPORTED_MODULE_0__/* .memberOf */ .C5)(parameter, member), ['parameters', name, member]))
            found.push({
                code: 'parameters/placeholder',
                severity: 'warning',
                message: `Parameter ${name} still holds a placeholder like ${like}: replace it before the deployment`,
                file: document.path,
                span: document.locate(path),
            });
    return found;
}
function placeholders(value, path) {
    if (typeof value === 'string') {
        const shape = shapes.find(({ pattern }) => pattern.test(value));
        return shape === undefined ? [] : [{ path, like: shape.like }];
    }
    if (Array.isArray(value))
        return value.flatMap((item, index) => placeholders(item, [...path, index]));
    if (typeof value !== 'object' || value === null)
        return [];
    return Object.entries(value).flatMap(([key, member]) => placeholders(member, [...path, key]));
}


/***/ })

};
