package org.lithoscope.bench.report;

/** The names of benchmarks, and the labels of contestants that figures are made from. */
public final class Names {

	public static final String PEAK = "peak";
	public static final String EPOCH = "epoch";
	public static final String FIRST_EPOCH = "first-epoch";
	public static final String TWO_RUNS = "two-runs";
	public static final String STEADY = "steady";
	public static final String ENCODE = "encode";
	public static final String K_MEANS = "k-means";
	public static final String SILHOUETTE = "silhouette";
	public static final String SILHOUETTE_ALL = "silhouette-all";
	public static final String MIXTURE = "mixture";
	public static final String RUN = "run";

	public static final String REGISTERS = "registers";
	public static final String VECTOR_KERNELS = "vector kernels";
	public static final String PLAIN_KERNELS = "plain kernels";
	public static final String ONE_RUN = "one run";
	public static final String TWO_AT_ONCE = "two runs";
	public static final String LITHOSCOPE = "Lithoscope";
	public static final String PYTORCH_SLICES = "PyTorch, slices";
	public static final String SCIKIT_LEARN = "scikit-learn";

	private Names() {
	}
}
