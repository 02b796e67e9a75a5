package org.lithoscope.engine.fused.internal;

import java.util.List;
import java.util.concurrent.atomic.AtomicBoolean;
import java.util.function.Supplier;

import org.lithoscope.core.matrix.FloatMatrix;
import org.lithoscope.core.run.Seed;
import org.lithoscope.engine.fused.internal.kernels.KernelSet;
import org.lithoscope.vae.engine.Batch;
import org.lithoscope.vae.engine.CounterDraws;
import org.lithoscope.vae.engine.InitialWeights;
import org.lithoscope.vae.engine.LossSum;
import org.lithoscope.vae.spec.VaeSpec;

/**
 * Trains a small network beside the work at hand until the compiler has made machine code of the Vector API kernels.
 * Before that they are a hundred times slower than after, and slower than plain kernels at any time of theirs.
 *
 * <p>The only instance is that of the Java process, as is the compiled code it tells of; it decides about speed alone.
 */
public final class WarmUp {

	/** Steps after which all that matters has been compiled on every machine that was tried, and then some. */
	private static final int STEPS = 600;
	private static final int ROWS = 512;
	private static final int STEPS_BETWEEN_ENCODINGS = 10;
	private static final int ROWS_TO_ENCODE = 8192;
	private static final int FEATURES = 6;
	private static final int LATENT = 8;

	private static final WarmUp OF_THIS_PROCESS = new WarmUp();

	private final AtomicBoolean begun = new AtomicBoolean();
	private volatile boolean over;

	private WarmUp() {
	}

	/** The kernels to compute with at any time: plain ones stand in for vector kernels until these are compiled. */
	public static Supplier<KernelSet> standIn(KernelSet set) {
		if (!set.vector()) {
			return () -> set;
		}
		OF_THIS_PROCESS.begin(set);
		KernelSet plain = new KernelSet(false, "");
		return () -> OF_THIS_PROCESS.over ? set : plain;
	}

	/** Begins if nobody has done so yet, and returns at once. */
	private void begin(KernelSet set) {
		if (begun.compareAndSet(false, true)) {
			Thread thread = new Thread(() -> run(set), "Warm-up of vector kernels");
			thread.setDaemon(true);
			thread.setPriority(Thread.MIN_PRIORITY);
			thread.start();
		}
	}

	private void run(KernelSet set) {
		VaeSpec spec = VaeSpec.standard(FEATURES, List.of(32, 16), LATENT);
		FusedNetwork network = new FusedNetwork(spec, ROWS, set.create(ROWS));
		network.restore(InitialWeights.draw(spec, new Seed(0)));
		FloatMatrix table = FloatMatrix.zeros(ROWS, FEATURES);
		for (int i = 0; i < table.values().length; i++) {
			table.values()[i] = i % ROWS / (float) ROWS - 0.5f;
		}
		FloatMatrix many = FloatMatrix.zeros(ROWS_TO_ENCODE, FEATURES);
		Batch batch = Batch.of(table, table);
		CounterDraws draws = new CounterDraws(new Seed(1), new Seed(2));
		LossSum losses = new LossSum(FEATURES, LATENT);
		for (int step = 0; step < STEPS; step++) {
			network.trainStep(batch, draws, 1, 1e-3, losses);
			network.evaluate(batch, draws, 1, losses);
			network.inPlace();
			if (step % STEPS_BETWEEN_ENCODINGS == 0) {
				new FoldedNetwork(spec, network.state(), set::create).encode(many);
			}
		}
		over = true;
	}
}
