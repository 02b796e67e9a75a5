package org.lithoscope.ui.report;

import java.nio.file.Path;
import java.util.Arrays;
import java.util.Objects;
import java.util.Optional;

import org.eclipse.core.commands.AbstractHandler;
import org.eclipse.core.commands.ExecutionEvent;
import org.eclipse.core.commands.ExecutionException;
import org.eclipse.core.runtime.Status;
import org.eclipse.core.runtime.jobs.Job;
import org.eclipse.jface.dialogs.MessageDialog;
import org.eclipse.swt.SWT;
import org.eclipse.swt.program.Program;
import org.eclipse.swt.widgets.Display;
import org.eclipse.swt.widgets.Shell;
import org.eclipse.ui.PlatformUI;
import org.eclipse.ui.handlers.HandlerUtil;
import org.eclipse.ui.statushandlers.StatusManager;
import org.lithoscope.ui.session.ComparisonSession;
import org.lithoscope.ui.view.FileQuestion;

/** Asks where the report of the open suite goes, writes it in a job, and offers to open it. */
public final class SaveReportCommand extends AbstractHandler {

	private final FileQuestion question;

	/** Asks with the system's dialog. */
	public SaveReportCommand() {
		this(FileQuestion.DIALOG);
	}

	/** @param question is asked where the report goes */
	public SaveReportCommand(FileQuestion question) {
		this.question = Objects.requireNonNull(question, "question");
	}

	@Override
	public Object execute(ExecutionEvent event) throws ExecutionException {
		save(HandlerUtil.getActiveShellChecked(event), PlatformUI.getWorkbench().getService(ComparisonSession.class));
		return null;
	}

	/** Does it, and gives the job that writes; nothing if there is nothing to report, or the user does not want it. */
	public Optional<Job> save(Shell shell, ComparisonSession session) {
		Optional<Path> folder = session.state().location();
		if (folder.isEmpty() || session.state().finished() == 0) {
			tell("There is nothing to report yet: run a suite, or open a run store.");
			return Optional.empty();
		}
		String suite = folder.get().getFileName().toString();
		return question.ask(shell, "Save the report of suite " + suite, suite + "." + ReportKind.HTML.extension(),
				Arrays.stream(ReportKind.values()).map(kind -> new FileQuestion.Kind(kind.extension(), kind.label())).toList())
				.map(file -> file.getFileName().toString().contains(".") ? file
						: FileQuestion.withEnding(file, ReportKind.HTML.extension()))
				.flatMap(file -> write(folder.get(), file, shell, session));
	}

	private static Optional<Job> write(Path folder, Path file, Shell shell, ComparisonSession session) {
		Optional<ReportKind> kind = ReportKind.of(file);
		if (kind.isEmpty()) {
			tell("%s: the name of a report ends in %s.".formatted(file.getFileName(), ReportKind.extensions()));
			return Optional.empty();
		}
		Display display = shell.getDisplay();
		ReportJob job = new ReportJob(folder, file, kind.get(), session.registry(),
				written -> display.asyncExec(() -> offer(shell, written)));
		job.setUser(true);
		job.schedule();
		return Optional.of(job);
	}

	private static void tell(String sentence) {
		StatusManager.getManager().handle(Status.info(sentence), StatusManager.SHOW);
	}

	private static void offer(Shell shell, Path file) {
		if (!shell.isDisposed()
				&& MessageDialog.open(MessageDialog.QUESTION, shell, "Report", "%s is written.".formatted(file), SWT.SHEET,
						"Open", "Close") == 0) {
			Program.launch(file.toString());
		}
	}
}
