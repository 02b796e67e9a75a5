package org.lithoscope.vae.training;

import java.util.Objects;
import java.util.Optional;

import org.lithoscope.clustering.kmeans.KMeans;
import org.lithoscope.core.matrix.FloatMatrix;
import org.lithoscope.core.model.TrainingException;
import org.lithoscope.core.run.Progress;
import org.lithoscope.core.run.WorkContext;
import org.lithoscope.vae.engine.Batch;
import org.lithoscope.vae.engine.Engine;
import org.lithoscope.vae.engine.Network;
import org.lithoscope.vae.spec.Term;
import org.lithoscope.vae.spec.VaeSpec;

/**
 * The labels that a contrastive term compares: clusters of k-means on the posterior means of all training rows, made
 * before the first epoch and then every so many epochs. A label belongs to a row of the table, so that it stays with
 * its row however rows are shuffled. K-means draws from the stream {@code pseudo-labels} of the run's seed.
 *
 * @param engine what encodes rows in inference mode
 * @param spec the network; without a contrastive term nothing is ever labelled
 */
public record PseudoLabels(Engine engine, VaeSpec spec) {

	public PseudoLabels {
		Objects.requireNonNull(engine, "engine");
		Objects.requireNonNull(spec, "spec");
	}

	/**
	 * Returns if there are rows enough.
	 *
	 * @throws TrainingException naming how many there have to be
	 */
	void requireRows(int rows) throws TrainingException {
		Optional<Term.Contrastive> term = term();
		if (term.isPresent() && term.get().clusters() > rows) {
			throw new TrainingException(("%d clusters for the contrastive term: expected a number in [2, %d], no more than"
					+ " there are training rows").formatted(term.get().clusters(), rows));
		}
	}

	/** Labels the rows anew if this epoch is due. */
	void refresh(int epoch, Network network, Batch training, WorkContext work) {
		Optional<Term.Contrastive> term = term();
		if (term.isPresent() && epoch % term.get().refresh() == 0) {
			FloatMatrix means = engine.freeze(spec, network.state()).encode(training.inputs());
			WorkContext quiet = new WorkContext(work.seed().stream("pseudo-labels").stream(epoch), work.cancellation(),
					Progress.SILENT, work.threads());
			training.setLabels(KMeans.DEFAULT.fit(means, term.get().clusters(), quiet).labels());
		}
	}

	private Optional<Term.Contrastive> term() {
		return spec.terms().stream().filter(Term.Contrastive.class::isInstance).map(Term.Contrastive.class::cast)
				.findFirst();
	}
}
