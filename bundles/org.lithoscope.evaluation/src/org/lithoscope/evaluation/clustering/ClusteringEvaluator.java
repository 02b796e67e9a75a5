package org.lithoscope.evaluation.clustering;

import java.util.Arrays;
import java.util.Map;

import org.lithoscope.core.clustering.Clusterer;
import org.lithoscope.core.clustering.Clustering;
import org.lithoscope.core.evaluation.Evaluation;
import org.lithoscope.core.evaluation.EvaluationInput;
import org.lithoscope.core.evaluation.Evaluator;
import org.lithoscope.core.matrix.FloatMatrix;
import org.lithoscope.core.parameter.ParameterException;
import org.lithoscope.core.parameter.Parameters;
import org.lithoscope.core.registry.Contribution;
import org.lithoscope.core.registry.ContributionKind;
import org.lithoscope.core.registry.Registry;
import org.lithoscope.core.run.WorkContext;
import org.lithoscope.core.split.Part;
import org.lithoscope.evaluation.EvaluatedParts;
import org.lithoscope.evaluation.Findings;

/**
 * Clusters the latent representation of each side of the fold and measures the clusters on the same rows, the protocol
 * of the study. Every side and k draws from a stream of its own, so that adding a k changes no other figure.
 */
public final class ClusteringEvaluator implements Evaluator {

	private static final String RESTARTS = "restarts";

	@Override
	public Evaluation evaluate(EvaluationInput input, Parameters parameters, Registry registry, WorkContext context) {
		Findings findings = new Findings();
		Contribution method = registry.require(ContributionKind.CLUSTERER, parameters.text("clusterer"));
		Clusterer clusterer = registry.create(method, Clusterer.class);
		Parameters settings = settings(method, parameters);
		SilhouetteMeasure silhouette = SilhouetteMeasure.of(parameters, context);
		for (Part part : EvaluatedParts.of(parameters, input, findings)) {
			FloatMatrix latent = input.latent(part);
			int[] lithologies = input.lithologies(part);
			for (int k : Arrays.stream(parameters.integers("k")).distinct().toArray()) {
				context.cancellation().check();
				if (k > latent.rows()) {
					findings.note("k = %d is left out on %s rows: there are only %d.".formatted(k, part.id(),
							latent.rows()));
					continue;
				}
				WorkContext stream = context.stream("clusters " + k + " " + part.id());
				Clustering clustering = clusterer.cluster(latent, k, settings, stream);
				ClusteredSide side = ClusteredSide.of(part, k, latent, lithologies, clustering,
						parameters.choice("noise").equals("cluster"));
				measure(side, input, silhouette, findings);
			}
		}
		return findings.toEvaluation();
	}

	private static Parameters settings(Contribution method, Parameters parameters) {
		try {
			return method.resolve(method.parameter(RESTARTS).isEmpty() ? Map.of()
					: Map.of(RESTARTS, parameters.asMap().get(RESTARTS)));
		} catch (ParameterException e) {
			throw new IllegalArgumentException(e.getMessage(), e);
		}
	}

	private static void measure(ClusteredSide side, EvaluationInput input, SilhouetteMeasure silhouette,
			Findings findings) {
		side.noteNoise(findings);
		if (side.rows() == 0) {
			return;
		}
		AgreementMeasures.add(side, input.table().lithologies(), findings);
		silhouette.add(side, findings);
		findings.measure("inertia", side.part(), side.k(), Inertia.of(side.latent(), side.labels()));
	}
}
