export const id = 713;
export const ids = [713];
export const modules = {

/***/ 713:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  main: () => (/* binding */ main)
});

;// CONCATENATED MODULE: ./package.json
const package_namespaceObject = /*#__PURE__*/JSON.parse('{"UU":"armored-transit","rE":"0.1.0"}');
;// CONCATENATED MODULE: ./build/version.js

/** Name and version of the tool, as reports carry them. */
const tool = { name: package_namespaceObject.UU, version: package_namespaceObject.rE };

;// CONCATENATED MODULE: ./build/cli.js

/** Runs one command line and returns its exit code. */
function main(args) {
    if (args.length === 1 && args[0] === '--version') {
        process.stdout.write(`${tool.version}\n`);
        return 0;
    }
    process.stderr.write('usage: armored --version\n');
    return 2;
}


/***/ })

};
