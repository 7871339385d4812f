export const id = 880;
export const ids = [880];
export const modules = {

/***/ 60880:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

__webpack_require__.r(__webpack_exports__);
/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   runExplain: () => (/* binding */ runExplain)
/* harmony export */ });
/* harmony import */ var _config_nearest_js__WEBPACK_IMPORTED_MODULE_6__ = __webpack_require__(49445);
/* harmony import */ var _report_rule_markdown_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(25507);
/* harmony import */ var _report_rule_terminal_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(17482);
/* harmony import */ var _rules_index_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(42514);
/* harmony import */ var _command_line_arguments_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(9067);
/* harmony import */ var _command_line_color_js__WEBPACK_IMPORTED_MODULE_5__ = __webpack_require__(55020);
/* harmony import */ var _ports_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(14788);







/** Says what is to know of a rule, as `armored explain <rule-id>`. */
const runExplain = (ports, args) => {
    const [id, another] = args.positionals;
    if (id === undefined || another !== undefined)
        throw new _command_line_arguments_js__WEBPACK_IMPORTED_MODULE_3__/* .UsageError */ .eb('name one rule: armored explain <rule-id>; armored rules lists them');
    const rule = ruleNamed(id);
    const style = { color: (0,_command_line_color_js__WEBPACK_IMPORTED_MODULE_5__/* .isColored */ .V)(ports, 'stdout', args.flag('no-color')), width: ports.terminal.width };
    ports.stdout(args.text('format') === 'markdown' ? (0,_report_rule_markdown_js__WEBPACK_IMPORTED_MODULE_0__/* .ruleMarkdown */ .k)(rule) : (0,_report_rule_terminal_js__WEBPACK_IMPORTED_MODULE_1__/* .ruleTerminal */ .x)(rule, style));
    return Promise.resolve(_ports_js__WEBPACK_IMPORTED_MODULE_4__/* .exitCodes */ .h.ok);
};
function ruleNamed(id) {
    const rule = _rules_index_js__WEBPACK_IMPORTED_MODULE_2__/* .rules */ .a.find((candidate) => candidate.id === id.toLowerCase());
    if (rule)
        return rule;
    const near = (0,_config_nearest_js__WEBPACK_IMPORTED_MODULE_6__/* .nearest */ .p)(id, _rules_index_js__WEBPACK_IMPORTED_MODULE_2__/* .rules */ .a.map((candidate) => candidate.id));
    throw new _command_line_arguments_js__WEBPACK_IMPORTED_MODULE_3__/* .UsageError */ .eb(`no rule ${id}: ${near === undefined ? 'armored rules lists them' : `did you mean ${near}?`}`);
}


/***/ })

};
