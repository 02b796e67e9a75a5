package org.lithoscope.evaluation.latent;

import java.util.DoubleSummaryStatistics;
import java.util.List;
import java.util.OptionalDouble;

import org.lithoscope.core.split.Part;
import org.lithoscope.evaluation.Findings;
import org.lithoscope.statistics.correlation.Correlation;

/** The correlation of every two latent dimensions, summed up over those in use and over all. */
final class LatentCorrelations {

	private static final List<String> COLUMNS = List.of("rows", "dimension", "with", "correlation", "both active");

	private LatentCorrelations() {
	}

	static void add(List<LatentDimension> dimensions, Part part, Findings findings) {
		DoubleSummaryStatistics active = new DoubleSummaryStatistics();
		DoubleSummaryStatistics all = new DoubleSummaryStatistics();
		for (int i = 0; i < dimensions.size(); i++) {
			for (int j = i + 1; j < dimensions.size(); j++) {
				LatentDimension one = dimensions.get(i);
				LatentDimension other = dimensions.get(j);
				OptionalDouble correlation = Correlation.pearson(one.values(), other.values());
				boolean bothActive = one.active() && other.active();
				if (bothActive) {
					active.accept(Math.abs(correlation.orElse(0)));
				}
				correlation.ifPresent(value -> all.accept(Math.abs(value)));
				findings.row("correlations", COLUMNS,
						List.of(part.id(), Integer.toString(i), Integer.toString(j),
								correlation.isPresent() ? Double.toString(correlation.getAsDouble()) : "",
								Boolean.toString(bothActive)));
			}
		}
		if (active.getCount() > 0) {
			findings.measure("max-correlation", part, 0, active.getMax());
			findings.measure("mean-correlation", part, 0, active.getAverage());
		} else {
			findings.note("Fewer than two latent dimensions are active on %s rows: there is no correlation."
					.formatted(part.id()));
		}
		if (all.getCount() > 0) {
			findings.measure("max-correlation-all", part, 0, all.getMax());
			findings.measure("mean-correlation-all", part, 0, all.getAverage());
		}
	}
}
