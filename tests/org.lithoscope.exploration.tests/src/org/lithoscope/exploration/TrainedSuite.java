package org.lithoscope.exploration;

import java.io.ByteArrayInputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;

import org.lithoscope.core.registry.Registry;
import org.lithoscope.core.run.Cancellation;
import org.lithoscope.core.run.WorkContext;
import org.lithoscope.runner.PlanOptions;
import org.lithoscope.runner.RunListener;
import org.lithoscope.runner.RunOptions;
import org.lithoscope.runner.SuitePlan;
import org.lithoscope.runner.SuitePlanner;
import org.lithoscope.runner.SuiteRunner;
import org.lithoscope.store.RunStore;
import org.lithoscope.store.StoredSuite;
import org.lithoscope.suite.SuiteFiles;

/** A small suite on synthetic boreholes, run into a folder. */
final class TrainedSuite {

	private static final String SUITE = """
			<?xml version="1.0" encoding="UTF-8"?>
			<suite:Suite xmlns:suite="http://lithoscope.org/suite/1.0" name="small" seed="5">
			  <data reader="surrogate">
			    <setting parameter="boreholes" value="12"/>
			    <setting parameter="samples" value="1500"/>
			    <setting parameter="seed" value="%d"/>
			  </data>
			  <splitting splitter="holdout" grouping="borehole"/>
			  <experiment variant="v2.6">
			    <setting parameter="epochs" value="2"/>
			  </experiment>
			  <evaluator evaluator="clustering">
			    <setting parameter="k" value="4,6"/>
			  </evaluator>
			</suite:Suite>
			""";

	private TrainedSuite() {
	}

	static StoredSuite in(Path folder, Registry registry) throws Exception {
		SuitePlan plan = new SuitePlanner(registry).plan(
				SuiteFiles.read(new ByteArrayInputStream(text(7).getBytes(StandardCharsets.UTF_8)), "small"),
				PlanOptions.DEFAULT, WorkContext.of(0));
		RunStore store = RunStore.create(folder);
		new SuiteRunner(registry).run(plan, store, RunOptions.workers(1), new RunListener() {
		}, Cancellation.NEVER);
		return store.suite("small");
	}

	/** The suite over boreholes from another seed. */
	static String text(int seed) {
		return SUITE.formatted(seed);
	}
}
