package org.lithoscope.ui.session;

import java.util.List;
import java.util.Objects;
import java.util.Optional;

import org.lithoscope.core.model.Epoch;
import org.lithoscope.runner.PlannedRun;
import org.lithoscope.store.RunRecord;
import org.lithoscope.store.RunRequest;

/**
 * One run as the Runs view shows it.
 *
 * @param id the run's short id
 * @param experiment the experiment's name
 * @param repeat from 0
 * @param fold from 0
 * @param state how far it is
 * @param epochs how many epochs are done
 * @param mostEpochs how many there will be at most; 0 where it is not known
 * @param lastEpoch the latest epoch, or null before the first
 * @param seconds wall time, while it runs that of its epochs; NaN while it is not known
 * @param message why it failed or cannot be read, or an empty string
 */
public record RunRow(String id, String experiment, int repeat, int fold, State state, int epochs,
		int mostEpochs, Epoch lastEpoch, double seconds, String message) {

	/** The parameter of variants that are trained in epochs. */
	private static final String EPOCHS = "epochs";

	/** How far a run is. */
	public enum State {
		WAITING("waiting"), RUNNING("running"), FINISHED("finished"), REUSED("finished earlier"), FAILED("failed"),
		DAMAGED("damaged"), CANCELLED("cancelled");

		private final String label;

		State(String label) {
			this.label = label;
		}

		/** A word for people. */
		public String label() {
			return label;
		}
	}

	public RunRow {
		Objects.requireNonNull(id, "id");
		Objects.requireNonNull(experiment, "experiment");
		Objects.requireNonNull(state, "state");
		Objects.requireNonNull(message, "message");
	}

	/** A run that has not begun. */
	static RunRow waiting(PlannedRun run) {
		return new RunRow(run.id(), run.experimentName(), run.fold().repeat(), run.fold().index(), State.WAITING, 0,
				mostEpochs(run.request()), null, Double.NaN, "");
	}

	/** A run of the store. */
	static RunRow of(RunRecord run, State state) {
		List<Epoch> epochs = run.isFinished() ? run.epochs() : List.of();
		return new RunRow(run.id(), run.experiment(), run.repeat(), run.fold(), state, epochs.size(),
				mostEpochs(run.request()), epochs.isEmpty() ? null : epochs.getLast(), run.timings().total(), run.failure());
	}

	/** A run of the store whose files cannot be read. */
	static RunRow damaged(RunRecord run, String why) {
		return new RunRow(run.id(), run.experiment(), run.repeat(), run.fold(), State.DAMAGED, 0,
				mostEpochs(run.request()), null, run.timings().total(), why);
	}

	/** The same run in another state. */
	RunRow as(State other, String why) {
		return new RunRow(id, experiment, repeat, fold, other, epochs, mostEpochs, lastEpoch, seconds, why);
	}

	/** The same run after another epoch. */
	RunRow after(Epoch epoch) {
		return new RunRow(id, experiment, repeat, fold, State.RUNNING, epoch.number() + 1, mostEpochs, epoch,
				(Double.isNaN(seconds) ? 0 : seconds) + epoch.seconds(), message);
	}

	private static int mostEpochs(RunRequest request) {
		String epochs = request.variant().parameters().getOrDefault(EPOCHS, "0");
		return epochs.matches("\\d{1,9}") ? Integer.parseInt(epochs) : 0;
	}

	/** How many seconds a running run will train at most; NaN where nothing can be said. */
	public double remaining() {
		return state == State.RUNNING && epochs > 0 && mostEpochs >= epochs ? seconds / epochs * (mostEpochs - epochs)
				: Double.NaN;
	}

	/** Which run of the experiment it is, for people; the name of its line in charts. Filters ask all runs at every key. */
	public String label() {
		return experiment + ", repeat " + (repeat + 1) + ", fold " + (fold + 1);
	}

	/** The latest epoch, if there is one. */
	public Optional<Epoch> latest() {
		return Optional.ofNullable(lastEpoch);
	}
}
