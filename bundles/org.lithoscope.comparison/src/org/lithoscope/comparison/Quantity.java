package org.lithoscope.comparison;

import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.Objects;
import java.util.Optional;
import java.util.OptionalDouble;
import java.util.OptionalInt;

import org.lithoscope.core.evaluation.Measure;
import org.lithoscope.core.evaluation.MeasureDeclaration;
import org.lithoscope.core.evaluation.MeasureDeclaration.Better;
import org.lithoscope.core.registry.ContributionKind;
import org.lithoscope.core.registry.Registry;
import org.lithoscope.core.split.Part;
import org.lithoscope.store.RunRecord;

/**
 * What experiments are compared in: a measure on rows of one side, at a number of clusters and by the rule that chose
 * it.
 *
 * @param measure the measure's declared name, for instance {@code ari}
 * @param rows the side of the fold it was computed on
 * @param rule how k was chosen; {@link KRule#FIXED} where the measure belongs to no k
 * @param k the number of clusters where it is fixed; 0 where the measure belongs to none, or the rule chooses
 * @param label a few characters for people, for instance {@code ARI}
 * @param better which direction is better
 */
public record Quantity(String measure, Part rows, KRule rule, int k, String label, Better better) {

	/** How the study's measures are called in sentences. */
	private static final List<String> ACRONYMS = List.of("ari", "ami", "nmi");

	public Quantity {
		Objects.requireNonNull(measure, "measure");
		Objects.requireNonNull(rows, "rows");
		Objects.requireNonNull(rule, "rule");
		Objects.requireNonNull(label, "label");
		Objects.requireNonNull(better, "better");
		if (k < 0 || rule != KRule.FIXED && k != 0) {
			throw new IllegalArgumentException("k = %d does not fit the rule %s".formatted(k, rule.id()));
		}
	}

	/** A quantity at a fixed k as contributions declare its measure. */
	public static Quantity of(MeasureKey key, Registry registry) {
		return of(key, registry, KRule.FIXED);
	}

	/** A quantity by a rule, which overrides the key's k unless it is {@link KRule#FIXED}. */
	public static Quantity of(MeasureKey key, Registry registry, KRule rule) {
		Optional<MeasureDeclaration> declared = registry.contributions(ContributionKind.EVALUATOR).stream()
				.flatMap(evaluator -> evaluator.measures().stream())
				.filter(declaration -> declaration.name().equals(key.name())).findFirst();
		return new Quantity(key.name(), key.rows(), rule, rule == KRule.FIXED ? key.k() : 0, label(key.name()),
				declared.map(MeasureDeclaration::better).orElse(usualDirection(key.name())));
	}

	/** A quantity without a registry: the study's measures are better when higher, others have no direction. */
	public static Quantity plain(MeasureKey key) {
		return new Quantity(key.name(), key.rows(), KRule.FIXED, key.k(), label(key.name()),
				usualDirection(key.name()));
	}

	private static Better usualDirection(String measure) {
		return ACRONYMS.contains(measure) || measure.equals("silhouette") || measure.equals("elbo1") ? Better.HIGHER
				: measure.equals("reconstruction") ? Better.LOWER : Better.NEITHER;
	}

	private static String label(String measure) {
		return ACRONYMS.contains(measure) ? measure.toUpperCase(Locale.ROOT) : measure;
	}

	/** The figure's key where k is fixed. */
	public MeasureKey key() {
		return new MeasureKey(measure, k, rows);
	}

	/** For instance {@code ARI at k = 12} or {@code ARI, k chosen by silhouette on validation rows}. */
	public String words() {
		if (rule != KRule.FIXED) {
			return "%s, k %s".formatted(label, rule.words());
		}
		return k > 0 ? "%s at k = %d".formatted(label, k) : label;
	}

	/** The figure of a run; empty if it was not measured, is not defined, or no k could be chosen. */
	public OptionalDouble of(RunRecord run) {
		if (rule == KRule.FIXED) {
			return run.measure(measure, k, rows);
		}
		OptionalInt chosen = chosenK(run);
		return chosen.isPresent() ? run.measure(measure, chosen.getAsInt(), rows) : OptionalDouble.empty();
	}

	/** The number of clusters at which a run is looked at; empty if none could be chosen. The smaller of equals. */
	public OptionalInt chosenK(RunRecord run) {
		if (rule == KRule.FIXED) {
			return OptionalInt.of(k);
		}
		return run.measures().stream()
				.filter(m -> m.name().equals(rule.criterion()) && m.rows() == rule.rows().orElseThrow() && m.k() > 0
						&& Double.isFinite(m.value()))
				.max(Comparator.comparingDouble(Measure::value).thenComparing(m -> -m.k()))
				.map(m -> OptionalInt.of(m.k())).orElse(OptionalInt.empty());
	}
}
