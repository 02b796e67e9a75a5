package org.example.huber;

import org.lithoscope.core.parameter.Parameters;
import org.lithoscope.engine.dl4j.LossVariables;
import org.lithoscope.engine.dl4j.SameDiffVariant;
import org.nd4j.autodiff.samediff.SDVariable;
import org.nd4j.autodiff.samediff.SameDiff;

/**
 * Reconstruction by Huber's loss instead of the squared error: {@code e²} up to {@code δ}, and
 * {@code 2 δ |e| − δ²} beyond (Huber 1964, doi:10.1214/aoms/1177703732, times two, so that a large δ gives back the
 * squared error).
 */
public final class HuberVariant extends SameDiffVariant {

	@Override
	protected SDVariable loss(LossVariables v, Parameters parameters) {
		double delta = parameters.real("delta");
		SameDiff graph = v.graph();
		SDVariable size = graph.math().abs(v.xHat().sub(v.target()));
		// with q the part of an error up to δ, both branches are q² + 2 δ (|e| − q)
		SDVariable quadratic = graph.math().min(size, graph.onesLike(size).mul(delta));
		SDVariable huber = graph.math().square(quadratic).add(size.sub(quadratic).mul(2 * delta));
		return v.perRow(huber, v.spec().targets()).add(v.kl().mul(v.beta()));
	}
}
