package org.lithoscope.engine.fused.internal.kernels;

import java.util.Arrays;

/**
 * Kernels written with the Vector API for lanes of 512 bits. They give the same bits as {@link PlainKernels}, which
 * also does what the compiler vectorises well by itself.
 *
 * <p>Exponentials and logarithms are polynomials of multiplications and additions, and no order of summation is left to
 * the runtime: {@code lanewise(EXP)} and {@code reduceLanes} may change from one compilation to the next.
 */
final class VectorKernels implements Kernels {

	private final PlainKernels plain;
	private final VectorProducts products = new VectorProducts();
	private final VectorRows rows = new VectorRows();
	private final VectorGradients gradients = new VectorGradients(rows);
	private final AlignedRows aligned = new AlignedRows();
	private final VectorTables tables;
	private final VectorLatent latents;
	private final VectorDensities densities;
	private final KeptLanes all;

	/** Kernels for batches of at most so many rows. */
	VectorKernels(int lanes) {
		this.plain = new PlainKernels(lanes);
		this.tables = new VectorTables(lanes);
		this.latents = new VectorLatent(aligned.place(1, lanes)[0], rows);
		this.densities = new VectorDensities(aligned.place(2, lanes), rows);
		this.all = new KeptLanes(lanes);
		all.factor = 1f;
		Arrays.fill(all.bits, -1);
	}

	@Override
	public float[][] place(int count, int lanes) {
		return aligned.place(count, lanes);
	}

	@Override
	public boolean inPlace() {
		return aligned.areInPlace();
	}

	@Override
	public void gather(float[] table, int position, int width, float[][] to, int n) {
		tables.gather(table, position, width, to, n);
		clearTails(to, width, n);
	}

	@Override
	public void scatter(float[][] rows, int first, float[] table, int position, int width, int n) {
		VectorTables.scatter(rows, first, table, position, width, n);
	}

	@Override
	public void product(float[] w, int offset, int outStride, int inStride, int bias, float[][] in, int ins,
			float[][] out, int outs, int n) {
		products.product(w, offset, outStride, inStride, bias, in, ins, out, outs, false, n);
		clearTails(out, outs, n);
	}

	@Override
	public void rectifiedProduct(float[] w, int offset, int outStride, int inStride, int bias, float[][] in, int ins,
			float[][] out, int outs, int n) {
		products.product(w, offset, outStride, inStride, bias, in, ins, out, outs, true, n);
		clearTails(out, outs, n);
	}

	private static void clearTails(float[][] out, int outs, int n) {
		for (int j = 0; j < outs; j++) {
			Kernels.clearTail(out[j], n);
		}
	}

	@Override
	public void weightGradient(float[][] d, int outs, float[][] in, int ins, float[] g, int offset, int n) {
		gradients.weightGradient(d, outs, in, ins, g, offset, n);
	}

	@Override
	public float sum(float[] a, int n) {
		return rows.sum(a, n);
	}

	@Override
	public float dot(float[] a, float[] b, int n) {
		return rows.dot(a, b, n);
	}

	@Override
	public void measure(float[] a, float[] moments, int n) {
		moments[0] = rows.sum(a, n) / n;
		moments[1] = rows.squaredDeviations(a, moments[0], n) / n;
	}

	@Override
	public void rectify(float[] a, float slope, int n) {
		if (slope == 0f) {
			VectorLanes.rectify(a, n);
		} else {
			plain.rectify(a, slope, n);
		}
	}

	@Override
	public void affine(float[] a, float scale, float shift, float[] out, int n) {
		VectorLanes.affine(a, scale, shift, out, n);
		Kernels.clearTail(out, n);
	}

	@Override
	public void affine(float[] a, float scale, float shift, Dropout keep, float[] out, int n) {
		VectorLanes.affine(a, scale, shift, (KeptLanes) keep, out, n);
		Kernels.clearTail(out, n);
	}

	@Override
	public void keep(float[] a, Dropout keep, int n) {
		VectorLanes.keep(a, (KeptLanes) keep, n);
	}

	@Override
	public float rectifyBackward(float[] g, float[] a, float slope, int n) {
		return plain.rectifyBackward(g, a, slope, n);
	}

	@Override
	public void normGradient(float[] g, Dropout keep, float[] a, float scale, float shift, float[] sums, int n) {
		rows.normGradient(g, keep == null ? all : (KeptLanes) keep, a, scale, shift, sums, n);
	}

	@Override
	public void normBackward(float[] g, float[] a, float byGradient, float byInput, float constant, int n) {
		plain.normBackward(g, a, byGradient, byInput, constant, n);
	}

	@Override
	public void normRectifyBackward(float[] g, Dropout keep, float[] a, float byGradient, float byInput, float constant,
			float[] result, int n) {
		rows.normRectifyBackward(g, keep == null ? all : (KeptLanes) keep, a, byGradient, byInput, constant, result, n);
		Kernels.clearTail(g, n);
	}

	@Override
	public float sample(Latent latent, int dimension, float weight, int n) {
		return latents.sample(latent, dimension, weight, n);
	}

	@Override
	public void sampleBackward(Latent latent, int dimension, float[] sums, int n) {
		latents.sampleBackward(latent, dimension, sums, n);
	}

	@Override
	public void squaredError(float[] output, float[] target, float scale, float[] sums, int n) {
		rows.squaredError(output, target, scale, sums, n);
	}

	@Override
	public void exponential(float[] a, float[] out, int n) {
		VectorExponentials.of(a, out, n);
	}

	@Override
	public void addDensity(float[] z, float mean, float precision, float constant, float[] joint, int n) {
		VectorDensities.add(z, mean, precision, constant, joint, n);
	}

	@Override
	public void addDensity(float[] z, float mean, float precision, float constant, float[] joint, float[] sum, int n) {
		VectorDensities.add(z, mean, precision, constant, joint, sum, n);
	}

	@Override
	public void densityGradient(float[] z, float mean, float precision, float constant, float[] joint,
			float[] inverseSum, float weight, float[] zGradient, float[] sums, int n) {
		densities.differentiate(z, mean, precision, constant, joint, inverseSum, weight, zGradient, sums, n);
	}

	@Override
	public void adam(float[] w, float[] g, float[] m, float[] v, float stepSize, float rootScale, int n) {
		plain.adam(w, g, m, v, stepSize, rootScale, n);
	}

	@Override
	public Dropout dropout(int lanes) {
		return new KeptLanes(lanes);
	}

	@Override
	public void draw(long key, double rate, Dropout dropout, int n) {
		VectorDraws.keep(key, rate, (KeptLanes) dropout, n);
	}

	@Override
	public void take(float[] factors, Dropout dropout, int n) {
		((KeptLanes) dropout).take(factors, n);
	}

	@Override
	public void normals(long key, float[] first, float[] second, int n) {
		VectorDraws.normals(key, first, second, n);
	}
}
