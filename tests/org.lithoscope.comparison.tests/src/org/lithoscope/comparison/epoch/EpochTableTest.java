package org.lithoscope.comparison.epoch;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;

import org.junit.jupiter.api.Test;

import org.lithoscope.comparison.Comparison;
import org.lithoscope.comparison.ExperimentOrder;
import org.lithoscope.comparison.Runs;
import org.lithoscope.comparison.Scores;
import org.lithoscope.core.evaluation.EpochMeasure;
import org.lithoscope.core.evaluation.Measure;
import org.lithoscope.core.model.Epoch;
import org.lithoscope.core.split.Part;
import org.lithoscope.store.RunDetails;
import org.lithoscope.store.RunRecord;

class EpochTableTest {

	/** Kept is epoch number 8, the ninth; validation losses are ten times the given ones. */
	private static RunRecord run() {
		List<Epoch> epochs = new ArrayList<>();
		for (int i = 0; i < 11; i++) {
			epochs.add(Runs.epoch(i, 1 + Math.abs(i - 3), 0.1 * i));
		}
		return Runs.run("a", 0, 0, Map.of(Part.TRAIN, 200, Part.TEST, 100), epochs);
	}

	private static List<EpochValues> table(RunRecord run) {
		return new EpochTable(Comparison.of(new ExperimentOrder(List.of("a")), List.of(run))).with(Scores.ARI);
	}

	@Test
	void bestKeptAndLastEpochsAreTold() {
		List<EpochValues> values = table(run());

		assertEquals(List.of("reconstruction", "elbo1"), values.stream().map(EpochValues::quantity).toList());
		assertEquals(new EpochValues.At(10, 4), values.get(0).best());
		assertEquals(new EpochValues.At(60, 9), values.get(0).kept());
		assertEquals(new EpochValues.At(80, 11), values.get(0).last());
		assertEquals(4, values.get(1).best().epoch());
	}

	@Test
	void figuresOfATrajectoryAreTold() {
		RunRecord run = run();
		RunDetails details = RunDetails.of(run.epochs(), Map.of(), List.of(point(0, 12, Part.TEST, 0.3),
				point(0, 15, Part.TEST, 0.9), point(8, 12, Part.TEST, 0.2), point(8, 12, Part.VALIDATION, 0.8),
				point(10, 12, Part.TEST, 0.1)));

		EpochValues values = table(RunRecord.finished(run.request(), "a", run.result(), run.timings(), run.folder(),
				details)).get(2);

		assertEquals("ari@12/test", values.quantity());
		assertEquals(new EpochValues.At(0.3, 1), values.best());
		assertEquals(new EpochValues.At(0.2, 9), values.kept());
		assertEquals(new EpochValues.At(0.1, 11), values.last());
	}

	private static EpochMeasure point(int epoch, int k, Part rows, double value) {
		return new EpochMeasure(epoch, new Measure("ari", rows, k, value));
	}
}
