import type { Told } from '../told.ts';
import { type Markup, markup } from './markup.ts';
import { folderOf, layers, severities } from './words.ts';

/** The filters: hidden until the script of the page shows them, because without it they do nothing. */
export function filters(told: readonly Told[], files: readonly string[]): Markup {
  const rules = told.flatMap(({ findings }) => findings.map(({ ruleId }) => ruleId));
  const folders = [...files, ...told.map(({ file }) => file)].flatMap((file) => withParents(folderOf(file)));
  return markup`
<form id="filters" class="filters" aria-label="Filter the findings" hidden>
${choice('rule', 'Rule', 'All rules', rules)}
${choice('folder', 'Folder', 'All folders', folders)}
${boxes('layer', 'Layer', layers)}
${boxes('severity', 'Severity', severities)}
<p class="buttons"><button type="reset">Show all</button> <button type="button" id="unfold">Unfold</button> <button type="button" id="fold">Fold</button></p>
</form>`;
}

/** A folder and those around it. */
function withParents(folder: string): readonly string[] {
  const parts = folder.split('/');
  return parts.map((_, index) => parts.slice(0, index + 1).join('/'));
}

function choice(name: string, label: string, all: string, values: readonly string[]): Markup {
  const options = [...new Set(values)].sort().map((value) => markup`<option value="${value}">${value}</option>`);
  return markup`<p><label for="by-${name}">${label}</label> <select id="by-${name}" name="${name}"><option value="">${all}</option>${options}</select></p>`;
}

function boxes(name: string, legend: string, values: readonly string[]): Markup {
  const inputs = values.map(
    (value) => markup`<label><input type="checkbox" name="${name}" value="${value}" checked> ${value}</label> `,
  );
  return markup`<fieldset><legend>${legend}</legend>${inputs}</fieldset>`;
}
