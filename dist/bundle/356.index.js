export const id = 356;
export const ids = [356];
export const modules = {

/***/ 25356:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

__webpack_require__.r(__webpack_exports__);
/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   changedSince: () => (/* binding */ changedSince)
/* harmony export */ });
/* harmony import */ var _git_tree_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(36769);
/* harmony import */ var _files_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(42375);


/**
 * The files below a folder that differ from the merge base of HEAD and a ref, as paths relative to the folder: changed,
 * deleted and untracked ones. Throws FileError where git knows no such commit.
 */
async function changedSince(folder, ref) {
    const commit = await (0,_git_tree_js__WEBPACK_IMPORTED_MODULE_0__/* .git */ .$Y)(folder, ['rev-parse', '--verify', '--quiet', '--end-of-options', `${ref}^{commit}`]);
    const base = commit && (await (0,_git_tree_js__WEBPACK_IMPORTED_MODULE_0__/* .git */ .$Y)(folder, ['merge-base', 'HEAD', commit.toString().trim()]));
    if (!base) {
        const message = `git finds no common commit of HEAD and ${ref}: fetch it first (actions/checkout with fetch-depth: 0)`;
        throw new _files_js__WEBPACK_IMPORTED_MODULE_1__/* .FileError */ .f(ref, 'not-found', message);
    }
    const changed = await (0,_git_tree_js__WEBPACK_IMPORTED_MODULE_0__/* .git */ .$Y)(folder, [
        'diff',
        '--name-only',
        '--no-renames',
        '--relative',
        '-z',
        base.toString().trim(),
        '--',
        '.',
    ]);
    const untracked = await (0,_git_tree_js__WEBPACK_IMPORTED_MODULE_0__/* .git */ .$Y)(folder, ['ls-files', '--others', '--exclude-standard', '-z', '--', '.']);
    const names = `${changed?.toString() ?? ''}${untracked?.toString() ?? ''}`;
    return new Set(names.split('\0').filter((name) => name !== ''));
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


/***/ })

};
