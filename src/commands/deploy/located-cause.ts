import { printValue } from '../../expression/print.ts';
import { parseTemplatePath } from '../../deploy/template-path.ts';
import type { Cause } from '../../deploy/root-cause.ts';
import type { Document } from '../../document/document.ts';
import { asGiven } from '../../template/decisions.ts';
import type { Deployment } from '../../template/expand.ts';
import { spanOf } from '../../template/span-of.ts';

/** A cause with the place in our files that it is about. */
export interface LocatedCause extends Cause {
  file?: string;
  line?: number;
}

/** Finds where a cause lies: by the path that Azure names, else by the resource that failed. */
export function locateCause(cause: Cause, template: Document, deployment: Deployment): LocatedCause {
  if (cause.templatePath !== undefined) {
    const span = template.locate(parseTemplatePath(cause.templatePath));
    return { ...cause, file: template.path, line: span.start.line };
  }
  const wanted = cause.resource?.toLowerCase();
  const resource = deployment.resources.find((each) => `${each.type} ${nameOf(each.name(asGiven))}`.toLowerCase() === wanted);
  if (resource === undefined) return cause;
  return { ...cause, file: resource.address.document.path, line: spanOf(resource.address).start.line };
}

function nameOf(name: Parameters<typeof printValue>[0]): string {
  return typeof name === 'string' ? name : printValue(name);
}
