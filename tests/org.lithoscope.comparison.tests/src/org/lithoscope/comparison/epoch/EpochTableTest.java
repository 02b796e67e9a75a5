package org.lithoscope.comparison.epoch;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

import org.lithoscope.comparison.Comparison;
import org.lithoscope.comparison.ExperimentOrder;
import org.lithoscope.comparison.Runs;
import org.lithoscope.comparison.Scores;
import org.lithoscope.core.model.Epoch;
import org.lithoscope.core.split.Part;
import org.lithoscope.store.RunRecord;

class EpochTableTest {

	@TempDir
	Path folder;

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
	void figuresOfATrajectoryAreTold() throws IOException {
		RunRecord run = run();
		Files.writeString(folder.resolve("trajectory.csv"), "epoch,measure,k,rows,value\n0,ari,12,test,0.3\n"
				+ "0,ari,15,test,0.9\n8,ari,12,test,0.2\n8,ari,12,validation,0.8\n10,ari,12,test,0.1\n");

		EpochValues values = table(RunRecord.finished(run.request(), "a", run.result(), run.timings(), folder,
				run.details())).get(2);

		assertEquals("ari@12/test", values.quantity());
		assertEquals(new EpochValues.At(0.3, 1), values.best());
		assertEquals(new EpochValues.At(0.2, 9), values.kept());
		assertEquals(new EpochValues.At(0.1, 11), values.last());
	}
}
