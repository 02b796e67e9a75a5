package org.lithoscope.ui.report;

import java.nio.file.Path;
import java.util.Arrays;
import java.util.Optional;

import org.eclipse.core.commands.AbstractHandler;
import org.eclipse.core.commands.ExecutionEvent;
import org.eclipse.core.commands.ExecutionException;
import org.eclipse.core.runtime.Status;
import org.eclipse.jface.dialogs.MessageDialog;
import org.eclipse.swt.SWT;
import org.eclipse.swt.program.Program;
import org.eclipse.swt.widgets.FileDialog;
import org.eclipse.swt.widgets.Shell;
import org.eclipse.ui.PlatformUI;
import org.eclipse.ui.handlers.HandlerUtil;
import org.eclipse.ui.statushandlers.StatusManager;
import org.lithoscope.ui.session.ComparisonSession;

/** Asks where the report of the open suite goes, writes it in a job, and offers to open it. */
public final class SaveReportCommand extends AbstractHandler {

	@Override
	public Object execute(ExecutionEvent event) throws ExecutionException {
		Shell shell = HandlerUtil.getActiveShellChecked(event);
		ComparisonSession session = PlatformUI.getWorkbench().getService(ComparisonSession.class);
		Optional<Path> folder = session.state().location();
		if (folder.isEmpty() || session.state().finished() == 0) {
			tell("There is nothing to report yet: run a suite, or open a run store.");
			return null;
		}
		Optional<Path> file = ask(shell, folder.get().getFileName().toString());
		Optional<ReportKind> kind = file.flatMap(ReportKind::of);
		if (file.isPresent() && kind.isEmpty()) {
			tell("%s: the name of a report ends in %s.".formatted(file.get().getFileName(), ReportKind.extensions()));
		}
		kind.ifPresent(known -> {
			ReportJob job = new ReportJob(folder.get(), file.get(), known, session.registry(),
					written -> shell.getDisplay().asyncExec(() -> offer(shell, written)));
			job.setUser(true);
			job.schedule();
		});
		return null;
	}

	private static void tell(String sentence) {
		StatusManager.getManager().handle(Status.info(sentence), StatusManager.SHOW);
	}

	private static Optional<Path> ask(Shell shell, String suite) {
		FileDialog dialog = new FileDialog(shell, SWT.SAVE);
		dialog.setText("Save the report of suite " + suite);
		dialog.setFilterExtensions(
				Arrays.stream(ReportKind.values()).map(kind -> "*." + kind.extension()).toArray(String[]::new));
		dialog.setFilterNames(Arrays.stream(ReportKind.values())
				.map(kind -> "%s (*.%s)".formatted(kind.label(), kind.extension())).toArray(String[]::new));
		dialog.setFileName(suite + "." + ReportKind.HTML.extension());
		dialog.setOverwrite(true);
		return Optional.ofNullable(dialog.open()).map(Path::of);
	}

	private static void offer(Shell shell, Path file) {
		if (!shell.isDisposed()
				&& MessageDialog.open(MessageDialog.QUESTION, shell, "Report", "%s is written.".formatted(file), SWT.SHEET,
						"Open", "Close") == 0) {
			Program.launch(file.toString());
		}
	}
}
