package org.lithoscope.bench.work;

import java.io.BufferedReader;
import java.io.FileDescriptor;
import java.io.FileOutputStream;
import java.io.IOException;
import java.io.InputStreamReader;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;

import org.lithoscope.core.matrix.FloatMatrix;
import org.lithoscope.core.run.Seed;
import org.lithoscope.vae.engine.FrozenNetwork;
import org.lithoscope.vae.engine.InitialWeights;

/**
 * The program of a measured Java process. Arguments are {@code name=value}: {@code work}, {@code folder},
 * {@code threads} and those of {@link Workload#arguments}. It takes a turn for every line on its standard input and
 * ends with it.
 */
public final class WorkerMain {

	private WorkerMain() {
	}

	public static void main(String[] arguments) throws IOException {
		BufferedReader in = new BufferedReader(new InputStreamReader(System.in, StandardCharsets.UTF_8));
		PrintStream out = new PrintStream(new FileOutputStream(FileDescriptor.out), false, StandardCharsets.UTF_8);
		Arguments parsed = Arguments.parse(arguments);
		Work work = work(parsed);
		Turns turns = new Turns(in, out, parsed.number("threads") == 1 && !work.isOnOtherThreads());
		turns.ready(work.description());
		work.take(turns);
	}

	private static Work work(Arguments arguments) throws IOException {
		Workload workload = Workload.of(arguments);
		DataFiles files = new DataFiles(Path.of(arguments.text("folder")));
		int threads = arguments.number("threads");
		return switch (arguments.text("work")) {
			case "peak" -> new PeakWork(Peak.widest());
			case "epoch" -> new EpochWork(workload, files.measurements(0, workload.trainRows()));
			case "runs" -> new RunsWork(workload, files.measurements(0, workload.trainRows()), threads);
			case "encode" -> encode(files.measurements(0, workload.rows()));
			case "k-means" -> ClusteringWork.kMeans(workload, files.latent(workload.rows()), threads);
			case "silhouette" -> silhouette(files, workload.fewRows(), threads);
			case "silhouette-all" -> silhouette(files, workload.rows(), threads);
			case "mixture" -> ClusteringWork.mixture(workload, files.latent(workload.fewRows()), threads);
			case "run" -> new WholeRunWork(workload, files, threads);
			default -> throw new IllegalArgumentException("there is no work '%s'".formatted(arguments.text("work")));
		};
	}

	private static Work silhouette(DataFiles files, int rows, int threads) throws IOException {
		return ClusteringWork.silhouette(files.latent(rows), files.components(rows), threads);
	}

	private static Work encode(FloatMatrix measurements) {
		FrozenNetwork network = StudyModel.engine().freeze(StudyModel.SPEC,
				InitialWeights.draw(StudyModel.SPEC, new Seed(1)));
		return Work.of(KernelChoice.describe(), turn -> network.encode(measurements).get(0, 0));
	}
}
