import { applyBaseline, readBaseline } from '../../check/baseline.ts';
import type { FailOn } from '../../check/compare.ts';
import type { Report } from '../../check/finding.ts';
import { summarize } from '../../check/report.ts';
import { FileError, type Files } from '../../files/files.ts';
import { fileDiagnostic } from '../../discovery/file-diagnostic.ts';

/** A report with the findings marked that a baseline accepts, and what is stale in it told of the templates that were read. */
export async function withBaseline(
  report: Report,
  path: string,
  files: Files,
  failOn: FailOn,
  templates: readonly string[],
): Promise<Report> {
  let accepted: ReturnType<typeof readBaseline>;
  try {
    accepted = readBaseline(path, await files.read(path));
  } catch (error) {
    if (!(error instanceof FileError)) throw error;
    accepted = { entries: [], diagnostics: [fileDiagnostic(error)] };
  }
  const { findings, stale } = applyBaseline(report.findings, accepted.entries, path, new Set(templates));
  const { files: read, evaluations, resources, checked } = report.summary;
  const diagnostics = [...report.diagnostics, ...accepted.diagnostics, ...stale];
  return {
    ...report,
    findings,
    diagnostics,
    summary: summarize(findings, diagnostics, failOn, { files: read, evaluations, resources, checked }),
  };
}
