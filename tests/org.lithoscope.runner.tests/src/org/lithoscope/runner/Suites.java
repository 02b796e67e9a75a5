package org.lithoscope.runner;

import java.util.List;

import org.lithoscope.core.data.DataException;
import org.lithoscope.core.run.WorkContext;
import org.lithoscope.suite.SuiteException;
import org.lithoscope.suite.model.Configured;
import org.lithoscope.suite.model.Experiment;
import org.lithoscope.suite.model.GridAxis;
import org.lithoscope.suite.model.GroupingLevel;
import org.lithoscope.suite.model.Setting;
import org.lithoscope.suite.model.Suite;
import org.lithoscope.suite.model.SuiteFactory;

/** Suites made up for tests. */
final class Suites {

	private static final SuiteFactory FACTORY = SuiteFactory.eINSTANCE;

	private Suites() {
	}

	/** A suite over the toy table: three folds by site, the evaluator {@code spread}, no experiment yet. */
	static Suite toy() {
		Suite suite = FACTORY.createSuite();
		suite.setName("toy");
		suite.setData(FACTORY.createDataSource());
		suite.getData().setReader("toy");
		suite.setSplitting(FACTORY.createSplitting());
		suite.getSplitting().setSplitter("k-fold");
		suite.getSplitting().setGrouping(GroupingLevel.SITE);
		evaluate(suite, "spread");
		return suite;
	}

	/** The same with an experiment for each variant. */
	static Suite toy(String... variants) {
		Suite suite = toy();
		for (String variant : variants) {
			experiment(suite, variant, variant);
		}
		return suite;
	}

	static Experiment experiment(Suite suite, String name, String variant, String... settings) {
		Experiment experiment = FACTORY.createExperiment();
		experiment.setName(name);
		experiment.setVariant(variant);
		set(experiment, settings);
		suite.getExperiments().add(experiment);
		return experiment;
	}

	static void grid(Experiment experiment, String parameter, String... values) {
		GridAxis axis = FACTORY.createGridAxis();
		axis.setParameter(parameter);
		axis.getValues().addAll(List.of(values));
		experiment.getGrid().add(axis);
	}

	static void evaluate(Suite suite, String evaluator) {
		suite.getEvaluators().add(FACTORY.createEvaluatorUse());
		suite.getEvaluators().getLast().setEvaluator(evaluator);
	}

	static void set(Configured element, String... settings) {
		for (int i = 0; i < settings.length; i += 2) {
			Setting setting = FACTORY.createSetting();
			setting.setParameter(settings[i]);
			setting.setValue(settings[i + 1]);
			element.getSettings().add(setting);
		}
	}

	static SuitePlan plan(Suite suite, ToyRegistry registry) throws SuiteException, DataException {
		return new SuitePlanner(registry).plan(suite, PlanOptions.DEFAULT, WorkContext.of(0));
	}
}
