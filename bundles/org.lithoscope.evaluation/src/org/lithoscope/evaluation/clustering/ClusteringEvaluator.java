package org.lithoscope.evaluation.clustering;

import java.nio.file.Path;
import java.util.Arrays;
import java.util.Optional;

import org.lithoscope.core.clustering.Clustering;
import org.lithoscope.core.evaluation.Evaluation;
import org.lithoscope.core.evaluation.EvaluationInput;
import org.lithoscope.core.evaluation.Evaluator;
import org.lithoscope.core.matrix.FloatMatrix;
import org.lithoscope.core.parameter.ParameterException;
import org.lithoscope.core.parameter.Parameters;
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

	@Override
	public void validate(Parameters parameters, Registry registry) throws ParameterException {
		ClusteringMethod.checked(parameters, registry);
		if (parameters.has("groups")) {
			try {
				LithologyGroups.read(Path.of(parameters.text("groups")));
			} catch (IllegalArgumentException e) {
				throw new ParameterException(e.getMessage());
			}
		}
	}

	@Override
	public Evaluation evaluate(EvaluationInput input, Parameters parameters, Registry registry, WorkContext context) {
		Findings findings = new Findings();
		ClusteringMethod method = ClusteringMethod.of(parameters, registry);
		SilhouetteMeasure silhouette = SilhouetteMeasure.of(parameters, context);
		Optional<GroupAgreement> groups = parameters.optionalText("groups").map(file -> new GroupAgreement(
				LithologyGroups.read(Path.of(file)).codes(input.table().lithologies())));
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
				Clustering clustering = method.cluster(latent, k, part, context);
				ClusteredSide side = ClusteredSide.of(part, k, latent, lithologies, clustering,
						parameters.choice("noise").equals("cluster"));
				side.noteNoise(findings);
				if (side.rows() > 0) {
					AgreementMeasures.add(side, input.table().lithologies(), parameters.real("purity.high"), findings);
					int[] samples = input.side(part).samples();
					BoreholeCounts.add(side, input.table(), side.rows() == samples.length ? samples
							: ClusteredSide.selected(samples, ClusteredSide.clear(clustering)), findings);
					groups.ifPresent(agreement -> agreement.add(side, findings));
					silhouette.add(side, findings);
					findings.measure("inertia", side.part(), side.k(), Inertia.of(side.latent(), side.labels()));
				}
			}
		}
		BoreholeCounts.names(input.table(), findings);
		return findings.toEvaluation();
	}
}
