package org.lithoscope.features;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;

import org.lithoscope.core.data.DataException;
import org.lithoscope.core.data.NumericColumn;
import org.lithoscope.core.data.SampleTable;
import org.lithoscope.core.feature.FeatureSet;
import org.lithoscope.core.feature.FeatureTable;
import org.lithoscope.core.parameter.Parameters;
import org.lithoscope.core.text.NearestNames;

/** The columns named by the parameter {@code columns}, in that order, or all numeric columns the table has. */
public final class ColumnsFeatureSet implements FeatureSet {

	@Override
	public FeatureTable build(SampleTable samples, Parameters parameters) throws DataException {
		List<String> wanted = parameters.texts("columns");
		List<NumericColumn> columns = wanted.isEmpty() ? samples.columns() : named(samples, wanted);
		if (columns.isEmpty()) {
			throw new DataException("%s has no numeric column to take features from".formatted(
					samples.origin().label()));
		}
		return CompleteSamples.select(samples, columns.stream().map(MeasuredColumn::asItIs).toList()).autoencoding();
	}

	private static List<NumericColumn> named(SampleTable samples, List<String> wanted) throws DataException {
		List<NumericColumn> columns = new ArrayList<>();
		Set<String> seen = new HashSet<>();
		for (String name : wanted) {
			if (!seen.add(name)) {
				throw new DataException("parameter columns of feature set columns names '%s' twice".formatted(name));
			}
			Optional<NumericColumn> column = samples.column(name);
			if (column.isEmpty()) {
				throw new DataException("%s has no numeric column '%s'%s".formatted(samples.origin().label(), name,
						NearestNames.suggest(name, samples.columns().stream().map(NumericColumn::name).toList())));
			}
			columns.add(column.get());
		}
		return columns;
	}
}
