package org.lithoscope.exploration.latent;

import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.util.List;
import java.util.Map;
import java.util.Optional;

import org.lithoscope.core.clustering.Projection;
import org.lithoscope.core.matrix.FloatMatrix;
import org.lithoscope.core.parameter.ParameterException;
import org.lithoscope.core.parameter.Parameters;
import org.lithoscope.core.registry.Contribution;
import org.lithoscope.core.registry.ContributionKind;
import org.lithoscope.core.run.Seed;
import org.lithoscope.core.run.WorkContext;
import org.lithoscope.exploration.EncodedRun;
import org.lithoscope.exploration.Exploration;

/**
 * Makes maps of latent spaces with any installed projection, and keeps them in the folder {@code projections} of the
 * stored suite, so that a map that took a minute is there at once the next time. The folder may be deleted at any time.
 */
public final class LatentMaps {

	private static final String FOLDER = "projections";

	private final Exploration exploration;

	public LatentMaps(Exploration exploration) {
		this.exploration = exploration;
	}

	/** The installed projections. */
	public List<Contribution> projections() {
		return exploration.registry().contributions(ContributionKind.PROJECTION);
	}

	/**
	 * The map of a run, from the store or computed now.
	 *
	 * @param projection one of {@link #projections}
	 * @param work cancellation, progress and threads; the seed is the run's own
	 * @throws ParameterException if a setting is out of range
	 * @throws java.util.concurrent.CancellationException if the work was cancelled
	 */
	public LatentMap of(EncodedRun encoded, Contribution projection, Map<String, String> settings, WorkContext work)
			throws ParameterException {
		Parameters parameters = projection.resolve(settings);
		Path file = file(encoded, projection, parameters);
		FloatMatrix places = read(file, encoded.samples().length).orElse(null);
		if (places == null) {
			places = project(encoded, projection, parameters, work);
			write(file, places);
		}
		float[] x = new float[places.rows()];
		float[] y = new float[places.rows()];
		for (int r = 0; r < x.length; r++) {
			x[r] = places.get(r, 0);
			y[r] = places.get(r, 1);
		}
		LatentMap map = new LatentMap(encoded, projection.id(), "", x, y);
		return new LatentMap(encoded, projection.id(), note(projection, map.placed(), x.length), x, y);
	}

	private FloatMatrix project(EncodedRun encoded, Contribution projection, Parameters parameters,
			WorkContext work) {
		FloatMatrix latent = encoded.latent();
		WorkContext own = new WorkContext(
				new Seed(encoded.run().request().seed()).stream("projection").stream(projection.id()),
				work.cancellation(), work.progress(), work.threads());
		FloatMatrix places = exploration.registry().create(projection, Projection.class).project(latent, 2,
				parameters, own);
		return places.columns() == 2 ? places : widened(places);
	}

	/** A latent space of one dimension is a line. */
	private static FloatMatrix widened(FloatMatrix line) {
		FloatMatrix plane = FloatMatrix.zeros(line.rows(), 2);
		for (int r = 0; r < line.rows(); r++) {
			plane.set(r, 0, line.get(r, 0));
		}
		return plane;
	}

	private static String note(Contribution projection, int placed, int rows) {
		return placed == rows ? "%s of all %,d rows.".formatted(projection.name(), rows)
				: "%s of %,d of %,d rows, drawn at random from the run's seed.".formatted(projection.name(), placed,
						rows);
	}

	private Path file(EncodedRun encoded, Contribution projection, Parameters parameters) {
		String settings = projection.revision() + parameters.asMap().toString();
		return exploration.stored().folder().resolve(FOLDER).resolve("%s-%s-%08x.f32".formatted(
				encoded.run().id(), projection.id(), settings.hashCode()));
	}

	private static Optional<FloatMatrix> read(Path file, int rows) {
		try {
			if (!Files.exists(file) || Files.size(file) != 2L * rows * Float.BYTES) {
				return Optional.empty();
			}
			float[] values = new float[2 * rows];
			ByteBuffer.wrap(Files.readAllBytes(file)).asFloatBuffer().get(values);
			return Optional.of(FloatMatrix.of(rows, 2, values));
		} catch (IOException e) {
			// what cannot be read is computed again
			return Optional.empty();
		}
	}

	/** A map that cannot be kept, for instance in a read-only store, is shown all the same. */
	private static void write(Path file, FloatMatrix places) {
		ByteBuffer bytes = ByteBuffer.allocate(places.values().length * Float.BYTES);
		bytes.asFloatBuffer().put(places.values());
		Path beside = file.resolveSibling(".%s.%d.new".formatted(file.getFileName(), ProcessHandle.current().pid()));
		try {
			Files.createDirectories(file.getParent());
			Files.write(beside, bytes.array());
			Files.move(beside, file, StandardCopyOption.REPLACE_EXISTING, StandardCopyOption.ATOMIC_MOVE);
		} catch (IOException e) {
			beside.toFile().delete();
		}
	}
}
