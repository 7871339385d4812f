/** The script of the page: it filters, folds and unfolds; all of the page is there without it. */
export const script = `
'use strict';
const form = document.getElementById('filters');
const shown = document.getElementById('shown');
const findings = [...document.querySelectorAll('.finding')];
const files = [...document.querySelectorAll('tbody[data-folder]')];
const resources = (list) => list.reduce((sum, body) => sum + body.rows.length - 1, 0);
const isIn = (folder, wanted) => wanted === '' || folder === wanted || folder.startsWith(wanted + '/');

function apply() {
  const data = new FormData(form);
  const folder = data.get('folder');
  const rule = data.get('rule');
  const holds = ({ dataset }) =>
    (rule === '' || dataset.rule.split(' ').includes(rule)) &&
    dataset.layer.split(' ').some((layer) => data.getAll('layer').includes(layer)) &&
    data.getAll('severity').includes(dataset.severity) &&
    isIn(dataset.folder, folder);
  for (const finding of findings) finding.hidden = !holds(finding);
  for (const body of files) body.hidden = !isIn(body.dataset.folder, folder);
  for (const group of document.querySelectorAll('.group')) group.hidden = !group.querySelector('.finding:not([hidden])');
  const left = findings.filter((finding) => !finding.hidden).length;
  const there = resources(files.filter((body) => !body.hidden));
  shown.textContent = 'Showing ' + left + ' of ' + findings.length + ' findings and ' + there + ' of ' + resources(files) + ' resources.';
}

function reveal() {
  const details = document.getElementById(location.hash.slice(1))?.closest('.finding');
  if (!details) return;
  if (details.hidden) {
    form.reset();
    apply();
  }
  details.open = true;
  details.scrollIntoView();
  details.querySelector('summary').focus({ preventScroll: true });
}

const fold = (open) => findings.filter((finding) => !finding.hidden).forEach((finding) => (finding.open = open));
form.addEventListener('change', apply);
form.addEventListener('submit', (event) => event.preventDefault());
form.addEventListener('reset', () => setTimeout(apply));
document.getElementById('unfold').addEventListener('click', () => fold(true));
document.getElementById('fold').addEventListener('click', () => fold(false));
addEventListener('hashchange', reveal);
form.hidden = false;
apply();
reveal();
`;
