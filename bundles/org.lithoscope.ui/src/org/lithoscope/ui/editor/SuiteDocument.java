package org.lithoscope.ui.editor;

import java.util.List;
import java.util.Objects;
import java.util.concurrent.CopyOnWriteArrayList;

import org.eclipse.emf.common.command.BasicCommandStack;
import org.eclipse.emf.common.command.CommandStack;
import org.eclipse.emf.ecore.util.EcoreUtil;
import org.eclipse.emf.edit.command.ChangeCommand;
import org.lithoscope.core.registry.Registry;
import org.lithoscope.suite.ExperimentExpansion;
import org.lithoscope.runner.estimate.StoredTimes;
import org.lithoscope.runner.estimate.TimeEstimate;
import org.lithoscope.suite.SuiteException;
import org.lithoscope.suite.SuiteProblem;
import org.lithoscope.suite.SuiteValidator;
import org.lithoscope.suite.model.Suite;
import org.lithoscope.ui.preferences.LithoscopePreferences;

/** A suite that is being edited: every change can be undone, and is checked. To be used in the UI thread. */
final class SuiteDocument {

	private static final String FOLDS = "folds";

	private final Registry registry;
	private final BasicCommandStack commands = new BasicCommandStack();
	private final List<Runnable> listeners = new CopyOnWriteArrayList<>();
	private Suite suite;
	/** Takes over what is being typed; null where nothing is. */
	private Runnable take;
	private Runnable typed = () -> { };
	private StoredTimes times = StoredTimes.NONE;
	/** Found once per change, since every page and every line of a list asks; null while not asked. */
	private List<SuiteProblem> problems;
	private String size;
	private String time;

	SuiteDocument(Suite suite, Registry registry) {
		this.suite = Objects.requireNonNull(suite, "suite");
		this.registry = Objects.requireNonNull(registry, "registry");
		commands.addCommandStackListener(event -> changed());
	}

	private void changed() {
		problems = null;
		size = null;
		time = null;
		listeners.forEach(Runnable::run);
	}

	/** The suite; to be changed through {@link #edit} only. */
	Suite suite() {
		return suite;
	}

	Registry registry() {
		return registry;
	}

	CommandStack commands() {
		return commands;
	}

	/** Calls back after every change, undo and redo. */
	void onChange(Runnable listener) {
		listeners.add(listener);
	}

	/** Makes a change that can be undone. */
	void edit(String label, Runnable change) {
		commands.execute(new ChangeCommand(suite) {
			@Override
			protected void doExecute() {
				change.run();
			}

			@Override
			public String getLabel() {
				return label;
			}
		});
	}

	/** Puts the contents of another suite in place of the present ones, as one change. */
	void replace(Suite other) {
		Suite copy = EcoreUtil.copy(other);
		edit("edit source", () -> {
			suite.setName(copy.getName());
			suite.setTitle(copy.getTitle());
			suite.setDescription(copy.getDescription());
			suite.setSeed(copy.getSeed());
			suite.setBaseline(copy.getBaseline());
			suite.setSkipUnfit(copy.isSkipUnfit());
			suite.setData(copy.getData());
			suite.setSplitting(copy.getSplitting());
			suite.getExperiments().clear();
			suite.getExperiments().addAll(List.copyOf(copy.getExperiments()));
			suite.getEvaluators().clear();
			suite.getEvaluators().addAll(List.copyOf(copy.getEvaluators()));
		});
	}

	boolean isDirty() {
		return isTyping() || commands.isSaveNeeded();
	}

	/** Whether something is typed that is not taken over yet. */
	boolean isTyping() {
		return take != null;
	}

	/**
	 * Notes that something is being typed; it can be saved and undone before the field is left.
	 *
	 * @param change takes it over
	 */
	void typing(Runnable change) {
		boolean first = take == null;
		take = change;
		if (first) {
			typed.run();
		}
	}

	/** Notes that what was typed is taken over now. */
	void typed() {
		if (take != null) {
			take = null;
			typed.run();
		}
	}

	/** Takes over what is being typed, if something is. */
	void takeTyped() {
		Runnable change = take;
		if (change != null) {
			typed();
			change.run();
		}
	}

	/** Calls back when somebody begins to type, and when that was taken over. */
	void onTyping(Runnable listener) {
		typed = listener;
	}

	void saved() {
		commands.saveIsDone();
		listeners.forEach(Runnable::run);
	}

	/** What is wrong with the suite now. */
	List<SuiteProblem> problems() {
		if (problems == null) {
			problems = SuiteValidator.validate(suite, registry);
		}
		return problems;
	}

	/** How many runs the suite has, in words; or why that is not known. */
	String size() {
		if (size == null) {
			size = count();
		}
		return size;
	}

	private String count() {
		try {
			int experiments = ExperimentExpansion.expand(suite, registry).size();
			int folds = folds();
			int repeats = suite.getSplitting() == null ? 1 : suite.getSplitting().getRepeats();
			return "%d experiments × %d folds × %d repeats = %,d runs".formatted(experiments, folds, repeats,
					(long) experiments * folds * repeats);
		} catch (SuiteException e) {
			return e.getMessage();
		}
	}

	/** Takes over how long stored runs took, once that is known. */
	void know(StoredTimes stored) {
		times = stored;
		changed();
	}

	/** How long the suite may take and from what that is estimated, in words; empty where nothing can be told. */
	String time() {
		if (time == null) {
			time = estimate();
		}
		return time;
	}

	private String estimate() {
		try {
			int repeats = suite.getSplitting() == null ? 1 : suite.getSplitting().getRepeats();
			int workers = LithoscopePreferences.workers();
			String text = TimeEstimate.of(suite, registry, times, folds() * repeats, workers).text();
			return text.isEmpty() || workers == 1 ? text : "with %d workers %s".formatted(workers, text);
		} catch (SuiteException e) {
			// the line above it says what is wrong
			return "";
		}
	}

	/** The splitter's number of folds; 1 for a splitter that has no such parameter. */
	private int folds() {
		if (suite.getSplitting() == null) {
			return 1;
		}
		return Declared.of(suite.getSplitting(), registry).stream()
				.filter(row -> row.declaration().id().equals(FOLDS)).findFirst()
				.map(row -> {
					try {
						return Integer.parseInt(row.effective());
					} catch (NumberFormatException e) {
						return 1;
					}
				}).orElse(1);
	}
}
