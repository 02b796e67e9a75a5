package org.lithoscope.engine.dl4j;

import java.util.List;

import org.lithoscope.engine.dl4j.internal.Dl4jNetwork;
import org.lithoscope.engine.dl4j.internal.FrozenGraph;
import org.lithoscope.engine.dl4j.internal.Precision;
import org.lithoscope.engine.dl4j.internal.StandardLoss;
import org.lithoscope.engine.dl4j.runtime.Nd4jRuntime;
import org.lithoscope.vae.engine.Engine;
import org.lithoscope.vae.engine.FrozenNetwork;
import org.lithoscope.vae.engine.Network;
import org.lithoscope.vae.engine.NetworkState;
import org.lithoscope.vae.spec.VaeSpec;

/**
 * The reference engine: a specification becomes a SameDiff graph of Deeplearning4j 1.0.0-M2.1, which differentiates it.
 *
 * <p>The same state, batches and draws give the same weights bit for bit on one machine. Each network computes on the
 * thread that calls it. ND4J and its native libraries are loaded with the first network.
 */
public final class Dl4jEngine implements Engine {

	/** The id under which it is contributed. */
	public static final String ID = "dl4j";

	private final Precision precision;

	/** The engine in single precision, as runs use it. */
	public Dl4jEngine() {
		this(Precision.SINGLE);
	}

	private Dl4jEngine(Precision precision) {
		this.precision = precision;
	}

	/** The engine in double precision, for checking others; states and gradients are still handed out as floats. */
	public static Dl4jEngine inDoublePrecision() {
		return new Dl4jEngine(Precision.DOUBLE);
	}

	@Override
	public List<String> unsupported(VaeSpec spec) {
		return Nd4jRuntime.obstacle().map(List::of).orElse(List.of());
	}

	@Override
	public Network compile(VaeSpec spec, int maximumRows) {
		return compile(spec, maximumRows, new StandardLoss(spec));
	}

	/**
	 * A network ready to learn with another loss than the specification's.
	 *
	 * @throws IllegalArgumentException if the loss has learned variables of its own
	 */
	public Network compile(VaeSpec spec, int maximumRows, SameDiffLoss loss) {
		Nd4jRuntime.start();
		return new Dl4jNetwork(spec, maximumRows, loss, precision);
	}

	@Override
	public FrozenNetwork freeze(VaeSpec spec, NetworkState state) {
		Nd4jRuntime.start();
		return new FrozenGraph(spec, state, precision);
	}
}
