export const id = 8;
export const ids = [8];
export const modules = {

/***/ 55020:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   V: () => (/* binding */ isColored)
/* harmony export */ });
/** Whether what goes to one of the two outputs is coloured: terminals are, FORCE_COLOR colours pipes, NO_COLOR and `--no-color` win. */
function isColored(ports, output, noColor) {
    const { env } = ports;
    if (noColor || (env['NO_COLOR'] ?? '') !== '')
        return false;
    const force = env['FORCE_COLOR'];
    if (force !== undefined)
        return force !== '0' && force !== 'false';
    return ports.terminal[output] && env['TERM'] !== 'dumb';
}


/***/ }),

/***/ 23008:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

__webpack_require__.r(__webpack_exports__);
/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   runDemo: () => (/* binding */ runDemo)
/* harmony export */ });
/* harmony import */ var node_path__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(76760);
/* harmony import */ var node_util__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(57975);
/* harmony import */ var _command_line_color_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(55020);
/* harmony import */ var _ports_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(14788);




// The bundle lies one folder below the file that runs the Action.
const action = (0,node_path__WEBPACK_IMPORTED_MODULE_0__.join)(import.meta.dirname, '..', 'index.js');
/** `armored demo`: a pull request and a merge, end to end, against embedded loopback GitHub and Azure. */
async function runDemo(ports, args) {
    const { playDemo } = await Promise.all(/* import() */[__webpack_require__.e(686), __webpack_require__.e(214)]).then(__webpack_require__.bind(__webpack_require__, 7214));
    const color = (0,_command_line_color_js__WEBPACK_IMPORTED_MODULE_3__/* .isColored */ .V)(ports, 'stdout', args.flag('no-color'));
    const succeeded = await playDemo({
        entry: action,
        tell: (line) => ports.stdout(`${line}\n`),
        paint: (text, style) => (color ? (0,node_util__WEBPACK_IMPORTED_MODULE_1__.styleText)(style, text, { validateStream: false }) : text),
        width: ports.terminal.width,
    });
    return succeeded ? _ports_js__WEBPACK_IMPORTED_MODULE_2__/* .exitCodes */ .h.ok : _ports_js__WEBPACK_IMPORTED_MODULE_2__/* .exitCodes */ .h.error;
}


/***/ })

};
