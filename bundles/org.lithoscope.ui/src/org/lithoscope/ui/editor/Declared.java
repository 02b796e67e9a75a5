package org.lithoscope.ui.editor;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

import org.lithoscope.core.parameter.ParameterDeclaration;
import org.lithoscope.core.registry.Contribution;
import org.lithoscope.core.registry.ContributionKind;
import org.lithoscope.core.registry.Registry;
import org.lithoscope.suite.model.Configured;
import org.lithoscope.suite.model.DataSource;
import org.lithoscope.suite.model.EvaluatorUse;
import org.lithoscope.suite.model.Experiment;
import org.lithoscope.suite.model.GridAxis;
import org.lithoscope.suite.model.Setting;
import org.lithoscope.suite.model.Splitting;
import org.lithoscope.suite.model.SuiteFactory;

/**
 * A parameter that a contribution declares, and what an element of a suite sets it to.
 *
 * @param element the element
 * @param declaration the parameter
 */
record Declared(Configured element, ParameterDeclaration declaration) {

	/** Between the values of a grid in one cell; commas stand inside values. */
	private static final String SEPARATOR = " | ";

	/** All parameters of what an element names; none if that is not installed. */
	static List<Declared> of(Configured element, Registry registry) {
		List<Declared> rows = new ArrayList<>();
		contribution(element, registry).ifPresent(contribution -> contribution.parameters()
				.forEach(declaration -> rows.add(new Declared(element, declaration))));
		return rows;
	}

	/** What an element names, if it is installed. */
	static Optional<Contribution> contribution(Configured element, Registry registry) {
		String id = id(element);
		return id == null ? Optional.empty() : registry.find(kind(element), id);
	}

	static ContributionKind kind(Configured element) {
		return switch (element) {
			case DataSource data -> ContributionKind.READER;
			case Splitting splitting -> ContributionKind.SPLITTER;
			case Experiment experiment -> ContributionKind.VARIANT;
			case EvaluatorUse use -> ContributionKind.EVALUATOR;
			default -> throw new IllegalArgumentException("no element with settings: " + element);
		};
	}

	static String id(Configured element) {
		return switch (element) {
			case DataSource data -> data.getReader();
			case Splitting splitting -> splitting.getSplitter();
			case Experiment experiment -> experiment.getVariant();
			case EvaluatorUse use -> use.getEvaluator();
			default -> throw new IllegalArgumentException("no element with settings: " + element);
		};
	}

	private Optional<Setting> setting() {
		return element.getSettings().stream().filter(s -> declaration.id().equals(s.getParameter())).findFirst();
	}

	private Optional<GridAxis> axis() {
		return element instanceof Experiment experiment
				? experiment.getGrid().stream().filter(a -> declaration.id().equals(a.getParameter())).findFirst()
				: Optional.empty();
	}

	/** Whether the element sets it, to one value or to a grid of them. */
	boolean isSet() {
		return setting().isPresent() || axis().isPresent();
	}

	/** The value that is in force: what is set, or the default. */
	String effective() {
		return setting().map(Setting::getValue).orElse(declaration.defaultValue());
	}

	/** The values of its grid in one line; empty where there is none. */
	String grid() {
		return axis().map(axis -> String.join(SEPARATOR, axis.getValues())).orElse("");
	}

	/** Sets one value; an empty text or the default leaves it to the default. Part of an edit. */
	void set(String value) {
		Optional<Setting> present = setting();
		if (value.isBlank() || value.strip().equals(declaration.defaultValue())) {
			present.ifPresent(element.getSettings()::remove);
			return;
		}
		Setting setting = present.orElseGet(() -> {
			Setting made = SuiteFactory.eINSTANCE.createSetting();
			made.setParameter(declaration.id());
			element.getSettings().add(made);
			return made;
		});
		setting.setValue(value.strip());
	}

	/** Sets the values of a grid; an empty text takes the parameter out of the grid. Part of an edit. */
	void setGrid(String values) {
		Experiment experiment = (Experiment) element;
		axis().ifPresent(experiment.getGrid()::remove);
		List<String> split = values.isBlank() ? List.of()
				: List.of(values.split("\\|")).stream().map(String::strip).filter(v -> !v.isEmpty()).toList();
		if (!split.isEmpty()) {
			GridAxis axis = SuiteFactory.eINSTANCE.createGridAxis();
			axis.setParameter(declaration.id());
			axis.getValues().addAll(split);
			experiment.getGrid().add(axis);
		}
	}
}
