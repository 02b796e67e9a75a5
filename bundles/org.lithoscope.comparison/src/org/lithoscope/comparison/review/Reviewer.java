package org.lithoscope.comparison.review;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;

import org.lithoscope.comparison.Comparison;
import org.lithoscope.comparison.FoldScores;
import org.lithoscope.comparison.KRule;
import org.lithoscope.comparison.Quantity;
import org.lithoscope.comparison.audit.Audit;
import org.lithoscope.comparison.audit.AuditFinding;
import org.lithoscope.comparison.audit.AuditFinding.Topic;
import org.lithoscope.comparison.audit.Auditor;
import org.lithoscope.comparison.audit.TestLooks;
import org.lithoscope.comparison.epoch.EpochTable;
import org.lithoscope.comparison.epoch.EpochValues;
import org.lithoscope.comparison.influence.InfluenceAnalysis;
import org.lithoscope.comparison.influence.Influences;
import org.lithoscope.comparison.pair.Jury;
import org.lithoscope.comparison.pair.PairComparison;
import org.lithoscope.comparison.pair.SuiteVerdict;
import org.lithoscope.comparison.pair.Thresholds;
import org.lithoscope.comparison.pair.VerdictWords;
import org.lithoscope.comparison.spread.VarianceParts;
import org.lithoscope.comparison.stores.Completeness;
import org.lithoscope.comparison.stores.JoinedSources;
import org.lithoscope.comparison.stores.ParameterGroups;
import org.lithoscope.comparison.stores.StoredSource;
import org.lithoscope.comparison.task.LossTask;
import org.lithoscope.core.registry.Registry;
import org.lithoscope.core.run.Cancellation;
import org.lithoscope.core.split.Grouping;
import org.lithoscope.core.text.NearestNames;
import org.lithoscope.core.text.ShortList;
import org.lithoscope.statistics.outcome.Outcome;
import org.lithoscope.store.SuiteManifest;

/** Reviews stored runs: everything {@link Review} holds, by the questions asked. */
public final class Reviewer {

	/** Measures that reach from about 0 to 1, for which 0.01 is a difference that matters. */
	private static final List<String> UNIT_MEASURES = List.of("ari", "ami", "nmi", "homogeneity", "completeness",
			"v-measure", "purity", "fowlkes-mallows", "ari-groups", "pure-share", "silhouette", "r2");

	private final Registry registry;

	/** @param registry says what measures are called and which direction is better */
	public Reviewer(Registry registry) {
		this.registry = Objects.requireNonNull(registry, "registry");
	}

	/**
	 * Reviews runs.
	 *
	 * @param looks how often their test rows were looked at
	 * @throws ReviewException if a question names something the runs do not have
	 */
	public Review review(JoinedSources sources, Questions questions, TestLooks looks) throws ReviewException {
		return review(sources, questions, looks, Cancellation.NEVER);
	}

	/**
	 * The same where the review may not be wanted any more; asked between its parts and before each run is read.
	 *
	 * @throws ReviewException if a question names something the runs do not have
	 * @throws java.util.concurrent.CancellationException if it is not wanted any more
	 */
	public Review review(JoinedSources sources, Questions questions, TestLooks looks, Cancellation cancellation)
			throws ReviewException {
		Comparison comparison = grouped(sources.comparison(), questions.groupBy());
		Quantity quantity = Quantity.of(new MeasureChoice(comparison).of(questions.measure(), questions.rule()), registry,
				questions.rule());
		requireK(comparison, quantity);
		List<FoldScores> scores = comparison.experiments().stream()
				.map(summary -> FoldScores.of(summary.experiment(), quantity, summary.runs())).toList();
		SuiteVerdict verdict = new Jury(quantity, thresholds(quantity, scores, questions.difference()), words(sources))
				.judge(scores, baseline(comparison, sources, questions));
		cancellation.check();
		Map<String, Outcome<VarianceParts>> spread = spread(scores);
		Audit audit = audit(sources, comparison, quantity, looks);
		cancellation.check();
		Map<String, Outcome<Influences>> influences = influences(comparison, verdict, questions, cancellation);
		readEpochs(comparison, cancellation);
		List<EpochValues> epochs = new EpochTable(comparison).with(quantity);
		cancellation.check();
		return new Review(sources, comparison, quantity, verdict, spread, VarianceParts.across(scores), audit, influences,
				epochs, new LossTask(comparison, quantity).relations(),
				questions.groupBy().isEmpty() ? ParameterGroups.varying(comparison) : List.of());
	}

	/** What takes longest with thousands of runs; they are at hand then for those who ask for them. */
	private static void readEpochs(Comparison comparison, Cancellation cancellation) {
		comparison.experiments().parallelStream().flatMap(summary -> summary.runs().stream()).forEach(run -> {
			cancellation.check();
			run.epochs();
			run.trajectory();
		});
	}

	private static Comparison grouped(Comparison comparison, String parameter) throws ReviewException {
		if (parameter.isEmpty()) {
			return comparison;
		}
		boolean known = comparison.experiments().stream().flatMap(summary -> summary.runs().stream().limit(1))
				.anyMatch(run -> ParameterGroups.value(run, parameter).isPresent());
		if (!known) {
			List<String> varying = ParameterGroups.varying(comparison);
			throw new ReviewException("no experiment has the parameter '%s'%s".formatted(parameter,
					varying.isEmpty() ? "; no parameter varies between them"
							: "; those that vary are " + ShortList.of(varying)));
		}
		return ParameterGroups.of(comparison, parameter);
	}

	private static void requireK(Comparison comparison, Quantity quantity) throws ReviewException {
		boolean chosen = comparison.finished() == 0 || comparison.experiments().stream()
				.flatMap(summary -> summary.runs().stream()).anyMatch(run -> quantity.chosenK(run).isPresent());
		if (quantity.rule() != KRule.FIXED && !chosen) {
			throw new ReviewException(("k cannot be chosen by %s on %s rows, because no run has that figure there: measure "
					+ "it with 'lithoscope evaluate STORE --evaluator clustering --set rows=%s'").formatted(
							quantity.rule().criterion(), quantity.rule().rows().orElseThrow().id(),
							quantity.rule().rows().orElseThrow().id()));
		}
	}

	private static String baseline(Comparison comparison, JoinedSources sources, Questions questions)
			throws ReviewException {
		if (questions.baseline().isEmpty()) {
			return sources.baseline();
		}
		List<String> names = comparison.order().names();
		if (!names.contains(questions.baseline())) {
			throw new ReviewException("there is no experiment '%s'%s".formatted(questions.baseline(),
					NearestNames.nearest(questions.baseline(), names).isEmpty() ? "; there are " + ShortList.of(names)
							: NearestNames.suggest(questions.baseline(), names)));
		}
		return questions.baseline();
	}

	/** For measures of another scale, a hundredth of the mean is taken for a difference that matters. */
	private static Thresholds thresholds(Quantity quantity, List<FoldScores> scores, double difference) {
		if (!Double.isNaN(difference)) {
			return Thresholds.USUAL.detecting(difference);
		}
		if (UNIT_MEASURES.contains(quantity.measure())) {
			return Thresholds.USUAL;
		}
		double size = scores.stream().filter(own -> !own.folds().isEmpty())
				.mapToDouble(own -> Math.abs(own.estimate().mean())).average().orElse(1);
		return size > 0 ? Thresholds.USUAL.detecting(rounded(size / 100)) : Thresholds.USUAL;
	}

	/** To one digit, so that sentences stay readable. */
	private static double rounded(double value) {
		double step = Math.pow(10, Math.floor(Math.log10(value)));
		return Math.round(value / step) * step;
	}

	private static VerdictWords words(JoinedSources sources) {
		Grouping grouping = sources.comparison().experiments().stream()
				.flatMap(summary -> summary.runs().stream().limit(1)).map(run -> run.request().fold().grouping()).findFirst()
				.orElse(Grouping.SITE);
		return new VerdictWords(grouping.id(), "");
	}

	private static Map<String, Outcome<VarianceParts>> spread(List<FoldScores> scores) {
		Map<String, Outcome<VarianceParts>> spread = new LinkedHashMap<>();
		scores.stream().filter(own -> !own.folds().isEmpty())
				.forEach(own -> spread.put(own.experiment(), VarianceParts.of(own)));
		return spread;
	}

	private static Audit audit(JoinedSources sources, Comparison comparison, Quantity quantity, TestLooks looks) {
		List<AuditFinding> gaps = new ArrayList<>();
		for (StoredSource source : sources.sources()) {
			gaps.addAll(Completeness.of(source));
		}
		if (sources.sources().size() > 1 && !sources.sharesFolds()) {
			gaps.add(new AuditFinding(Topic.INCOMPLETE, "These suites have no fold in common: their experiments stand side by "
					+ "side, and no difference between suites is tested.", List.of()));
		}
		List<String> notes = sources.sources().stream().flatMap(source -> source.contents().manifest().stream())
				.flatMap(manifest -> manifest.notes().stream()).distinct().toList();
		sources.manifest().map(SuiteManifest::data).filter(SuiteManifest.Data::synthetic)
				.ifPresent(data -> gaps.add(new AuditFinding(Topic.SYNTHETIC,
						"The data are synthetic: they say something about methods, nothing about rocks.", List.of())));
		return new Auditor(comparison, quantity).audit(notes, gaps, looks);
	}

	private static Map<String, Outcome<Influences>> influences(Comparison comparison, SuiteVerdict verdict,
			Questions questions, Cancellation cancellation) {
		Map<String, Outcome<Influences>> influences = new LinkedHashMap<>();
		if (questions.influence() != null) {
			InfluenceAnalysis analysis = new InfluenceAnalysis(verdict.quantity(), questions.influence(),
					verdict.thresholds().level());
			for (PairComparison pair : verdict.withBaseline()) {
				cancellation.check();
				influences.put(pair.candidate(), analysis.of(comparison.experiment(pair.candidate()).orElseThrow(),
						comparison.experiment(pair.baseline()).orElseThrow(), questions.resamples()));
			}
		}
		return influences;
	}
}
