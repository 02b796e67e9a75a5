package org.lithoscope.cli.run;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;

import org.lithoscope.cli.CommandException;
import org.lithoscope.core.registry.Registry;
import org.lithoscope.core.text.NearestNames;
import org.lithoscope.suite.ConcreteExperiment;
import org.lithoscope.suite.ExperimentExpansion;
import org.lithoscope.suite.SuiteException;
import org.lithoscope.suite.model.Experiment;
import org.lithoscope.suite.model.Suite;
import org.lithoscope.suite.model.SuiteFactory;

/** Keeps some experiments of a suite: whole elements by name or variant, or single ones that a grid or * makes. */
final class ExperimentSelection {

	private ExperimentSelection() {
	}

	/** The name under which an experiment appears in results. */
	static String nameOf(Experiment experiment) {
		String name = experiment.getName();
		return name == null || name.isBlank() ? experiment.getVariant() : name;
	}

	/**
	 * Removes all other experiments; does nothing if none is wanted in particular.
	 *
	 * @throws CommandException if the suite does not have one of them, naming the nearest
	 */
	static void apply(Suite suite, List<String> wanted, Registry registry) throws CommandException {
		if (wanted.isEmpty()) {
			return;
		}
		List<ConcreteExperiment> concrete = expand(suite, registry);
		Set<String> found = new HashSet<>();
		List<Experiment> kept = new ArrayList<>();
		for (Experiment experiment : List.copyOf(suite.getExperiments())) {
			List<String> names = List.of(nameOf(experiment), experiment.getVariant());
			if (names.stream().anyMatch(wanted::contains)) {
				kept.add(experiment);
				found.addAll(names);
			} else {
				concrete.stream().filter(one -> one.source() == experiment && isWanted(one, wanted)).forEach(one -> {
					kept.add(single(one));
					found.addAll(List.of(one.name(), one.variant()));
				});
			}
		}
		List<String> known = concrete.stream().map(ConcreteExperiment::name).toList();
		for (String name : wanted) {
			if (!found.contains(name)) {
				throw CommandException.input("--only %s: suite %s has no such experiment%s".formatted(name,
						suite.getName(), NearestNames.suggest(name, known)));
			}
		}
		replace(suite, kept, registry);
	}

	/**
	 * Puts the single experiments of a grid or of * into the place of the element that makes them, so that one of them
	 * can be changed; does nothing if none of them has this name.
	 */
	static void separate(Suite suite, String name, Registry registry) throws CommandException {
		List<ConcreteExperiment> concrete = expand(suite, registry);
		Optional<Experiment> source =
				concrete.stream().filter(one -> one.name().equals(name)).map(ConcreteExperiment::source).findFirst();
		if (source.isPresent()) {
			int index = suite.getExperiments().indexOf(source.get());
			List<Experiment> singles =
					concrete.stream().filter(one -> one.source() == source.get()).map(ExperimentSelection::single).toList();
			suite.getExperiments().remove(index);
			suite.getExperiments().addAll(index, singles);
		}
	}

	private static void replace(Suite suite, List<Experiment> kept, Registry registry) throws CommandException {
		suite.getExperiments().clear();
		suite.getExperiments().addAll(kept);
		if (expand(suite, registry).stream().noneMatch(one -> one.name().equals(suite.getBaseline()))) {
			suite.setBaseline(null);
		}
	}

	private static boolean isWanted(ConcreteExperiment one, List<String> wanted) {
		return wanted.contains(one.name()) || wanted.contains(one.variant());
	}

	/** The experiments that the suite asks for, one by one. */
	static List<ConcreteExperiment> expand(Suite suite, Registry registry) throws CommandException {
		try {
			return ExperimentExpansion.expand(suite, registry);
		} catch (SuiteException e) {
			throw CommandException.input(e);
		}
	}

	private static Experiment single(ConcreteExperiment one) {
		Experiment experiment = SuiteFactory.eINSTANCE.createExperiment();
		experiment.setName(one.name());
		experiment.setVariant(one.variant());
		experiment.setNote(one.source().getNote());
		one.settings().forEach((parameter, value) -> Settings.set(experiment, parameter, value));
		return experiment;
	}
}
