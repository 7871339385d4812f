export const id = 24;
export const ids = [24];
export const modules = {

/***/ 19024:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

__webpack_require__.r(__webpack_exports__);
/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   runRules: () => (/* binding */ runRules)
/* harmony export */ });
/* harmony import */ var _config_nearest_js__WEBPACK_IMPORTED_MODULE_6__ = __webpack_require__(49445);
/* harmony import */ var _report_rule_markdown_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(25507);
/* harmony import */ var _report_rule_terminal_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(17482);
/* harmony import */ var _rules_index_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(42514);
/* harmony import */ var _command_line_arguments_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(9067);
/* harmony import */ var _command_line_color_js__WEBPACK_IMPORTED_MODULE_5__ = __webpack_require__(55020);
/* harmony import */ var _ports_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(14788);







/** Lists the rules, as `armored rules`. */
const runRules = (ports, args) => {
    if (args.positionals.length > 0) {
        throw new _command_line_arguments_js__WEBPACK_IMPORTED_MODULE_3__/* .UsageError */ .eb(`armored rules takes no ${String(args.positionals[0])}: to read about one rule, write armored explain <rule-id>`);
    }
    const chosen = chosenBy(args);
    const style = { color: (0,_command_line_color_js__WEBPACK_IMPORTED_MODULE_5__/* .isColored */ .V)(ports, 'stdout', args.flag('no-color')), width: ports.terminal.width };
    switch (args.text('format')) {
        case 'json':
            ports.stdout(`${JSON.stringify(chosen.map(asJson), null, 2)}\n`);
            break;
        case 'markdown':
            ports.stdout((0,_report_rule_markdown_js__WEBPACK_IMPORTED_MODULE_0__/* .rulesMarkdown */ .x)(chosen));
            break;
        default:
            ports.stdout(`${(0,_report_rule_terminal_js__WEBPACK_IMPORTED_MODULE_1__/* .rulesTerminal */ .a)(chosen, style)}\n${chosen.length} ${chosen.length === 1 ? 'rule' : 'rules'}\n`);
    }
    return Promise.resolve(_ports_js__WEBPACK_IMPORTED_MODULE_4__/* .exitCodes */ .h.ok);
};
/** The service of a rule, as its id begins. */
function serviceOf({ id }) {
    return id.slice(0, id.indexOf('/'));
}
function chosenBy(args) {
    const [service, layers, kind] = [args.given('service'), args.list('layer'), args.given('kind')];
    const services = new Set(_rules_index_js__WEBPACK_IMPORTED_MODULE_2__/* .rules */ .a.map(serviceOf));
    if (service !== undefined && !services.has(service.toLowerCase())) {
        const near = (0,_config_nearest_js__WEBPACK_IMPORTED_MODULE_6__/* .nearest */ .p)(service, services);
        throw new _command_line_arguments_js__WEBPACK_IMPORTED_MODULE_3__/* .UsageError */ .eb(`no service ${service} has rules${near === undefined ? ': see armored rules' : `: did you mean ${near}?`}`);
    }
    return _rules_index_js__WEBPACK_IMPORTED_MODULE_2__/* .rules */ .a.filter((rule) => (service === undefined || serviceOf(rule) === service.toLowerCase()) &&
        (layers.length === 0 || layers.includes(rule.layer)) &&
        (kind === undefined || rule.kind === kind));
}
/** A rule as data: patterns as their text, exceptions that are code as `true`. */
function asJson(rule) {
    return JSON.parse(JSON.stringify(rule, (_, value) => {
        if (value instanceof RegExp)
            return value.source;
        return typeof value === 'function' ? true : value;
    }));
}


/***/ })

};
