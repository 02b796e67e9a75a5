package org.lithoscope.runner;

import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.stream.Stream;

import org.lithoscope.core.registry.Registry;

/** Under which circumstances a run was computed; told beside its result, no part of it. */
final class RunEnvironment {

	private RunEnvironment() {
	}

	static SortedMap<String, String> of(SuitePlan plan, PlannedRun run, Registry registry) {
		SortedMap<String, String> facts = new TreeMap<>();
		for (String property : new String[] {"java.version", "java.vm.name", "os.name", "os.version", "os.arch"}) {
			facts.put(property, System.getProperty(property, ""));
		}
		facts.put("processors", Integer.toString(Runtime.getRuntime().availableProcessors()));
		facts.put("suite", plan.name());
		facts.put("experiment", run.experimentName());
		facts.put("data", plan.table().origin().label());
		facts.put("finished", Instant.now().truncatedTo(ChronoUnit.SECONDS).toString());
		PlannedExperiment experiment = run.experiment();
		Stream.concat(Stream.of(experiment.variant(), experiment.featureSet(), experiment.scaler(), plan.splitter()),
				plan.evaluators().stream()).map(ComponentUse::contribution)
				.forEach(contribution -> facts.put("bundle." + contribution.bundle(), contribution.bundleVersion()));
		run.request().referenced().forEach(named -> registry.find(named.kind(), named.id())
				.ifPresent(found -> facts.put("bundle." + found.bundle(), found.bundleVersion())));
		return facts;
	}

}
