package org.lithoscope.scaling;

import java.util.Arrays;
import java.util.List;
import java.util.Map;

import org.lithoscope.core.data.DataException;
import org.lithoscope.core.feature.Feature;
import org.lithoscope.core.matrix.DoubleMatrix;
import org.lithoscope.core.parameter.ParameterException;
import org.lithoscope.core.registry.Contribution;
import org.lithoscope.core.registry.ContributionKind;
import org.lithoscope.core.registry.Registry;
import org.lithoscope.core.scaling.FittedScaler;
import org.lithoscope.core.scaling.Scaler;
import org.lithoscope.testing.TestRegistry;

/** The contributed scalers, asked the way a suite asks them: by id, parameters in text form. */
final class Scalers {

	static final List<String> IDS = List.of("standard", "distribution-aware", "robust", "none");

	/** The study's columns in its order. */
	static final List<Feature> LILY = List.of(new Feature("GRA", "", "Bulk density (GRA)"),
			new Feature("MS", "instr. units", "Magnetic susceptibility (instr. units)"),
			new Feature("NGR", "cps", "NGR total counts (cps)"), new Feature("R", "", "R"), new Feature("G", "", "G"),
			new Feature("B", "", "B"));

	private static final Registry REGISTRY = TestRegistry.open();

	private Scalers() {
	}

	static Scaler create(String id) {
		return REGISTRY.create(ContributionKind.SCALER, id, Scaler.class);
	}

	static FittedScaler fit(String id, List<Feature> features, DoubleMatrix rows, Map<String, String> parameters)
			throws DataException {
		Contribution scaler = REGISTRY.require(ContributionKind.SCALER, id);
		try {
			return REGISTRY.create(scaler, Scaler.class).fit(features, rows, scaler.resolve(parameters));
		} catch (ParameterException e) {
			throw new IllegalArgumentException(e);
		}
	}

	static FittedScaler fit(String id, List<Feature> features, DoubleMatrix rows) throws DataException {
		return fit(id, features, rows, Map.of());
	}

	static List<Feature> features(String... names) {
		return Arrays.stream(names).map(name -> new Feature(name, "", name)).toList();
	}

	/** A matrix of one column. */
	static DoubleMatrix column(double... values) {
		return DoubleMatrix.of(values.length, 1, values);
	}
}
