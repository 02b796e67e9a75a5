package org.lithoscope.bench.work;

import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.ByteOrder;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.random.RandomGenerator;

import org.lithoscope.core.matrix.FloatMatrix;
import org.lithoscope.core.run.Seed;

/**
 * The tables all contestants work on, as bare little-endian numbers that any language can read.
 *
 * <p>They are made from a fixed seed: speed depends on their size, not on their meaning, with one exception: how soon
 * clustering converges. Hence overlapping normal clouds, as a latent space has them.
 *
 * @param folder where they lie
 */
public record DataFiles(Path folder) {

	private static final String MEASUREMENTS = "measurements.f32";
	private static final String LATENT = "latent.f32";
	private static final String COMPONENTS = "components.i32";

	private static final Seed SEED = new Seed(7);
	private static final int MEASURED_CLOUDS = 5;
	private static final double MEASURED_NOISE = 0.6;

	/**
	 * Makes the tables of a workload and writes them.
	 *
	 * @throws IOException if they cannot be written
	 */
	public void write(Workload workload) throws IOException {
		int rows = workload.rows();
		float[] measurements = clouds(rows, Workload.FEATURES, MEASURED_NOISE, new int[rows], MEASURED_CLOUDS,
				SEED.stream("measurements"));
		standardise(measurements, Workload.FEATURES);
		write(MEASUREMENTS, measurements);
		int[] components = new int[rows];
		write(LATENT, clouds(rows, Workload.LATENT, 1, components, workload.clusters(), SEED.stream("latent")));
		ByteBuffer bytes = ByteBuffer.allocate(rows * Integer.BYTES).order(ByteOrder.LITTLE_ENDIAN);
		bytes.asIntBuffer().put(components);
		Files.write(folder.resolve(COMPONENTS), bytes.array());
	}

	/** Measurements, {@code count × 6}, each column of mean 0 and deviation 1. */
	FloatMatrix measurements(int from, int count) throws IOException {
		return read(MEASUREMENTS, from, count, Workload.FEATURES);
	}

	/** The first points of a latent space, {@code count × 8}. */
	FloatMatrix latent(int count) throws IOException {
		return read(LATENT, 0, count, Workload.LATENT);
	}

	/** Per point of the latent space the cloud it was drawn from. */
	int[] components(int count) throws IOException {
		int[] components = new int[count];
		ByteBuffer.wrap(Files.readAllBytes(folder.resolve(COMPONENTS))).order(ByteOrder.LITTLE_ENDIAN).asIntBuffer()
				.get(components);
		return components;
	}

	private static float[] clouds(int rows, int columns, double noise, int[] components, int clouds, Seed seed) {
		RandomGenerator generator = seed.generator();
		double[] centres = new double[clouds * columns];
		for (int i = 0; i < centres.length; i++) {
			centres[i] = generator.nextGaussian();
		}
		float[] values = new float[rows * columns];
		for (int r = 0; r < rows; r++) {
			components[r] = generator.nextInt(clouds);
			for (int c = 0; c < columns; c++) {
				values[r * columns + c] =
						(float) (centres[components[r] * columns + c] + noise * generator.nextGaussian());
			}
		}
		return values;
	}

	private static void standardise(float[] values, int columns) {
		int rows = values.length / columns;
		for (int c = 0; c < columns; c++) {
			double sum = 0;
			double squares = 0;
			for (int i = c; i < values.length; i += columns) {
				sum += values[i];
				squares += (double) values[i] * values[i];
			}
			double mean = sum / rows;
			double deviation = Math.sqrt(squares / rows - mean * mean);
			for (int i = c; i < values.length; i += columns) {
				values[i] = (float) ((values[i] - mean) / deviation);
			}
		}
	}

	private void write(String name, float[] values) throws IOException {
		ByteBuffer bytes = ByteBuffer.allocate(values.length * Float.BYTES).order(ByteOrder.LITTLE_ENDIAN);
		bytes.asFloatBuffer().put(values);
		Files.write(folder.resolve(name), bytes.array());
	}

	private FloatMatrix read(String name, int from, int count, int columns) throws IOException {
		ByteBuffer bytes = ByteBuffer.wrap(Files.readAllBytes(folder.resolve(name))).order(ByteOrder.LITTLE_ENDIAN);
		float[] values = new float[count * columns];
		bytes.asFloatBuffer().get(from * columns, values);
		return FloatMatrix.of(count, columns, values);
	}
}
