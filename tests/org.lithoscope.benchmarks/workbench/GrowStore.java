import java.io.IOException;
import java.nio.file.FileVisitResult;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.SimpleFileVisitor;
import java.nio.file.attribute.BasicFileAttributes;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

import org.lithoscope.store.FoldReference;
import org.lithoscope.store.RunRecord;
import org.lithoscope.store.RunRequest;
import org.lithoscope.store.RunStore;
import org.lithoscope.store.StoredSuite;
import org.lithoscope.store.SuiteManifest;

/**
 * Makes a stored suite, of which some runs are there, as large as if it had been computed to the end: those runs, in turn,
 * become so many experiments, each with a run on every fold, and each history gets sixty epochs. The figures mean nothing;
 * files, sizes and samples are those of the real thing.
 *
 *     java -cp 'PLUGINS/*' GrowStore.java STORE SUITE EXPERIMENTS
 */
public final class GrowStore {

	private static final int EPOCHS = 60;
	private static final Pattern FOLD =
			Pattern.compile("\"repeat\": (\\d+),\\s*\"index\": (\\d+),\\s*\"hash\": \"([0-9a-f]{64})\"");

	private GrowStore() {
	}

	public static void main(String[] arguments) throws Exception {
		StoredSuite suite = RunStore.open(Path.of(arguments[0])).suite(arguments[1]);
		int wanted = Integer.parseInt(arguments[2]);
		List<RunRecord> stored = suite.contents().finished();
		SuiteManifest manifest = suite.manifest().orElseThrow();
		for (RunRecord run : stored) {
			lengthen(run.folder().resolve("epochs.csv"));
		}
		String folds = Files.readString(suite.folder().resolve("folds.json"));
		List<SuiteManifest.Experiment> experiments = new ArrayList<>();
		for (int e = 0; e < wanted; e++) {
			RunRecord model = stored.get(e % stored.size());
			List<String> runs = new ArrayList<>();
			Matcher fold = FOLD.matcher(folds);
			while (fold.find()) {
				runs.add(copy(model, suite, e, Integer.parseInt(fold.group(1)), Integer.parseInt(fold.group(2)),
						fold.group(3)));
			}
			experiments.add(new SuiteManifest.Experiment("%s, copy %d".formatted(model.experiment(), e + 1),
					model.request().variant().id(), "", runs));
		}
		suite.describe(new SuiteManifest(manifest.name(), manifest.title() + ", copied for measurements",
				manifest.description(), "", manifest.data(), manifest.splitter(), manifest.grouping(),
				manifest.seed(), experiments, manifest.notes()));
		System.out.printf("%d experiments, %d runs%n", experiments.size(), suite.contents().finished().size());
	}

	private static String copy(RunRecord run, StoredSuite suite, int number, int repeat, int index, String hash) throws IOException {
		RunRequest old = run.request();
		RunRequest request = new RunRequest(old.variant(), old.featureSet(), old.scaler(), old.referenced(),
				old.evaluators(), old.splitter(), old.dataHash(),
				new FoldReference(hash, old.fold().grouping(), repeat, index), old.seed() + number);
		Path target = suite.folder().resolve(request.shortId());
		if (!Files.exists(target)) {
			copy(run.folder(), target);
			Files.writeString(target.resolve("request.json"), request.canonicalJson());
		}
		return request.shortId();
	}

	private static void copy(Path source, Path target) throws IOException {
		Files.walkFileTree(source, new SimpleFileVisitor<>() {
			@Override
			public FileVisitResult preVisitDirectory(Path folder, BasicFileAttributes attributes) throws IOException {
				Files.createDirectories(target.resolve(source.relativize(folder).toString()));
				return FileVisitResult.CONTINUE;
			}

			@Override
			public FileVisitResult visitFile(Path file, BasicFileAttributes attributes) throws IOException {
				Files.copy(file, target.resolve(source.relativize(file).toString()));
				return FileVisitResult.CONTINUE;
			}
		});
	}

	/** Repeats the last epoch under the numbers that follow; variants without epochs have only the heading. */
	private static void lengthen(Path epochs) throws IOException {
		List<String> lines = new ArrayList<>(Files.exists(epochs) ? Files.readAllLines(epochs) : List.of());
		if (lines.size() > 1) {
			String rest = lines.getLast().substring(lines.getLast().indexOf(','));
			for (int number = lines.size() - 1; number < EPOCHS; number++) {
				lines.add(number + rest);
			}
			Files.write(epochs, lines);
		}
	}
}
