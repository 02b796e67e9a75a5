package org.lithoscope.ui.report;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import java.util.Objects;
import java.util.concurrent.CancellationException;
import java.util.function.Consumer;

import org.eclipse.core.runtime.IProgressMonitor;
import org.eclipse.core.runtime.IStatus;
import org.eclipse.core.runtime.Platform;
import org.eclipse.core.runtime.Status;
import org.eclipse.core.runtime.jobs.Job;
import org.lithoscope.comparison.audit.Looking;
import org.lithoscope.comparison.audit.TestLooks;
import org.lithoscope.comparison.review.Questions;
import org.lithoscope.comparison.review.Review;
import org.lithoscope.comparison.review.ReviewException;
import org.lithoscope.comparison.review.Reviewer;
import org.lithoscope.comparison.stores.JoinedSources;
import org.lithoscope.comparison.stores.PairingException;
import org.lithoscope.comparison.stores.ReadableRuns;
import org.lithoscope.comparison.stores.StoredSource;
import org.lithoscope.core.registry.Registry;
import org.lithoscope.core.run.Cancellation;
import org.lithoscope.report.ReportContent;
import org.lithoscope.report.Reproduction;
import org.lithoscope.store.RunStore;
import org.lithoscope.store.StoreException;
import org.lithoscope.store.StoredSuite;
import org.lithoscope.ui.preferences.LithoscopePreferences;
import org.lithoscope.ui.view.WholeFile;

/**
 * Writes the report of a stored suite; what it reads and says is what {@code lithoscope report} does. Damaged runs are left
 * out beforehand, since every file of every run is read, and the report names them.
 */
public final class ReportJob extends Job {

	private static final String BUNDLE = "org.lithoscope.ui";
	private static final String NAME = "report";

	private final Path folder;
	private final Path file;
	private final ReportKind kind;
	private final Registry registry;
	private final Consumer<Path> written;

	/**
	 * @param folder of the suite in its store
	 * @param file where to write
	 * @param written hears the file when it is there, on the job's thread
	 */
	public ReportJob(Path folder, Path file, ReportKind kind, Registry registry, Consumer<Path> written) {
		super("Writing %s of suite %s".formatted(file.getFileName(), folder.getFileName()));
		this.folder = Objects.requireNonNull(folder, "folder");
		this.file = Objects.requireNonNull(file, "file");
		this.kind = Objects.requireNonNull(kind, "kind");
		this.registry = Objects.requireNonNull(registry, "registry");
		this.written = Objects.requireNonNull(written, "written");
	}

	@Override
	protected IStatus run(IProgressMonitor monitor) {
		monitor.beginTask("Reviewing runs", IProgressMonitor.UNKNOWN);
		try {
			String text = text(monitor::isCanceled);
			if (monitor.isCanceled()) {
				return Status.CANCEL_STATUS;
			}
			WholeFile.write(file, text);
			written.accept(file);
			return Status.OK_STATUS;
		} catch (CancellationException e) {
			return Status.CANCEL_STATUS;
		} catch (IOException e) {
			return Status.error("%s cannot be written: %s".formatted(file, e.getMessage()), e);
		} catch (UncheckedIOException e) {
			return Status.error("A run can no longer be read: " + e.getCause().getMessage(), e);
		} catch (StoreException | PairingException | ReviewException e) {
			return Status.error(e.getMessage(), e);
		}
	}

	private String text(Cancellation cancellation) throws StoreException, PairingException, ReviewException {
		RunStore store = RunStore.open(folder.getParent());
		StoredSuite suite = store.suite(folder.getFileName().toString());
		JoinedSources sources = JoinedSources.of(List.of(ReadableRuns.of(StoredSource.read(suite.name(), suite),
				cancellation)));
		Review review = new Reviewer(registry).review(sources, Questions.USUAL, looks(store, suite, sources), cancellation);
		List<String> commands = Reproduction.commands(folder.toString(), folder.getParent().toString(),
				kind == ReportKind.HTML ? List.of() : List.of("--format", kind.name().toLowerCase(Locale.ROOT)),
				file.toString());
		return kind.write(new ReportContent(review, registry, commands, Platform.getBundle(BUNDLE).getVersion().toString(),
				LithoscopePreferences.palette(false), LithoscopePreferences.palette(true)), cancellation);
	}

	/** A store that cannot be written can still be reported; only the look is not counted. */
	private static TestLooks looks(RunStore store, StoredSuite suite, JoinedSources sources) {
		try {
			return Looking.at(store, NAME, suite.name(), sources.comparison().experiments().stream()
					.flatMap(summary -> summary.runs().stream()).toList());
		} catch (StoreException e) {
			return TestLooks.UNKNOWN;
		}
	}
}
