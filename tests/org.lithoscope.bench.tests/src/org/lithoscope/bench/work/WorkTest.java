package org.lithoscope.bench.work;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.BufferedReader;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.PrintStream;
import java.io.StringReader;
import java.nio.ByteBuffer;
import java.nio.ByteOrder;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;

import com.google.gson.JsonObject;
import com.google.gson.JsonParser;

import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.lithoscope.core.matrix.FloatMatrix;
import org.lithoscope.vae.spec.VaeSpec;

class WorkTest {

	private static final Workload SMALL = new Workload(2000, 1280, 300, 512, 400, 3, 2, 2);

	@TempDir
	private Path folder;

	private DataFiles files;

	@BeforeEach
	void writeTables() throws IOException {
		files = new DataFiles(folder);
		files.write(SMALL);
	}

	@Test
	void measurementsAreStandardisedAndTheSameInEveryCall() throws IOException {
		FloatMatrix first = files.measurements(0, SMALL.rows());
		files.write(SMALL);

		assertEquals(first, files.measurements(0, SMALL.rows()));
		for (int f = 0; f < Workload.FEATURES; f++) {
			double sum = 0;
			double squares = 0;
			for (int r = 0; r < first.rows(); r++) {
				sum += first.get(r, f);
				squares += first.get(r, f) * first.get(r, f);
			}
			assertEquals(0, sum / first.rows(), 1e-5);
			assertEquals(1, squares / first.rows(), 1e-5);
		}
	}

	@Test
	void tablesAreBareLittleEndianNumbers() throws IOException {
		ByteBuffer bytes = ByteBuffer.wrap(Files.readAllBytes(folder.resolve("latent.f32")))
				.order(ByteOrder.LITTLE_ENDIAN);

		assertEquals(SMALL.rows() * Workload.LATENT * Float.BYTES, bytes.capacity());
		assertEquals(files.latent(3).get(2, 5), bytes.getFloat((2 * Workload.LATENT + 5) * Float.BYTES));
		assertArrayEquals(files.measurements(0, 4).row(3), files.measurements(3, 1).row(0));
	}

	@Test
	void anEpochOfTheStudysNetworkCosts10368OperationsPerRow() {
		// counted by hand for the prototype engines
		assertEquals(10_368, StudyModel.operationsPerRow(StudyModel.SPEC));
	}

	@Test
	void operationsAreCountedForUnequalWidths() {
		VaeSpec spec = VaeSpec.standard(3, List.of(5), 2).withTargets(4);

		// forward 3·5 + 5·4 + 2·5 + 5·4 = 65 products, twice more backward but for the 15 of the first layer
		assertEquals(2 * (3 * 65 - 15), StudyModel.operationsPerRow(spec));
	}

	@Test
	void eachTurnOfATrainingIsOneMoreEpochOfTheSameTraining() throws IOException {
		EpochWork work = new EpochWork(SMALL, files.measurements(0, SMALL.trainRows()));

		List<JsonObject> turns = take(work, 6);

		assertEquals(6, turns.size());
		double first = turns.get(0).get("result").getAsDouble();
		double last = turns.get(5).get("result").getAsDouble();
		assertTrue(last < 0.95 * first, first + " → " + last);
		assertEquals(turns.get(5).get("result"), take(work, 6).get(5).get("result"));
		assertTrue(turns.get(3).get("seconds").getAsDouble() > 0);
		assertTrue(turns.get(3).get("cpuSeconds").getAsDouble() > 0);
	}

	@Test
	void twoRunsOnTwoThreadsAreTwoTrainings() throws IOException {
		FloatMatrix training = files.measurements(0, SMALL.trainRows());

		double both = take(new RunsWork(SMALL, training, 2), 2).get(1).get("result").getAsDouble();

		double first = take(new RunsWork(SMALL, training, 1), 2).get(1).get("result").getAsDouble();
		assertTrue(both != first && Math.abs(both - first) < 0.2 * first, both + " and " + first);
	}

	@Test
	void aTurnOfARunIsTenEpochs() throws IOException {
		FloatMatrix training = files.measurements(0, SMALL.trainRows());

		double run = take(new RunsWork(SMALL, training, 1), 2).get(1).get("result").getAsDouble();

		assertEquals(take(new EpochWork(SMALL, training), 20).get(19).get("result").getAsDouble(), run);
	}

	@Test
	void aWholeRunEndsInASilhouette() throws IOException {
		double silhouette = take(new WholeRunWork(SMALL, files, 2), 1).get(0).get("result").getAsDouble();

		assertTrue(silhouette > -1 && silhouette < 1, "silhouette " + silhouette);
	}

	@Test
	void clusteringFindsWhatItShould() throws IOException {
		FloatMatrix points = files.latent(SMALL.fewRows());
		int[] clouds = files.components(SMALL.fewRows());

		double inertia = result(ClusteringWork.kMeans(SMALL, points, 1));
		double score = result(ClusteringWork.silhouette(points, clouds, 1));
		double likelihood = result(ClusteringWork.mixture(SMALL, points, 1));

		// about one per point and dimension, since the clouds have a deviation of 1
		assertEquals(1, inertia / (SMALL.fewRows() * Workload.LATENT), 0.15);
		assertTrue(score > 0 && score < 0.6, "score " + score);
		// ln of a standard normal density in 8 dimensions is −11.35 on average, and there are three of them
		assertEquals(-11.35 - Math.log(3), likelihood, 0.5);
	}

	@Test
	void thePlainPeakCountsItsOperations() {
		PlainPeak peak = new PlainPeak();

		assertEquals(2 * 32 * 512, peak.operationsPerRound());
		assertTrue(Float.isFinite(peak.run(100)));
	}

	@Test
	void theWorkloadTravelsAsArguments() {
		Arguments arguments = Arguments.parse(SMALL.arguments().toArray(String[]::new));

		assertEquals(SMALL, Workload.of(arguments));
		assertEquals("the argument work=… is missing",
				assertThrows(IllegalArgumentException.class, () -> arguments.text("work")).getMessage());
		assertEquals("'quick': expected name=value",
				assertThrows(IllegalArgumentException.class, () -> Arguments.parse("quick")).getMessage());
	}

	private static double result(Work work) {
		return take(work, 1).get(0).get("result").getAsDouble();
	}

	private static List<JsonObject> take(Work work, int count) {
		ByteArrayOutputStream out = new ByteArrayOutputStream();
		work.take(new Turns(new BufferedReader(new StringReader("turn\n".repeat(count))),
				new PrintStream(out, true, StandardCharsets.UTF_8), true));
		return out.toString(StandardCharsets.UTF_8).lines()
				.map(line -> JsonParser.parseString(line).getAsJsonObject()).toList();
	}
}
