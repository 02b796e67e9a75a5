package org.lithoscope.cli.run;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Locale;
import java.util.SplittableRandom;

/** A small table of made-up wells and a suite that is quickly run on it. */
public final class Wells {

	public static final String TABLE = "wells.csv";
	public static final String SUITE = "tiny.suite";

	private static final int ROWS_PER_WELL = 30;

	private Wells() {
	}

	/** A table of so many wells with two rocks that differ in three features. */
	public static String table(int wells) {
		SplittableRandom random = new SplittableRandom(5);
		StringBuilder csv = new StringBuilder("Well,Depth,Rock,GR,PE,Density\n");
		for (int well = 0; well < wells; well++) {
			for (int row = 0; row < ROWS_PER_WELL; row++) {
				boolean shale = row / 5 % 2 == 0;
				csv.append(String.format(Locale.ROOT, "W%d,%.1f,%s,%.4f,%.4f,%.4f%n", well, row * 0.5,
						shale ? "shale" : "sand", (shale ? 90 : 30) + 8 * random.nextDouble(),
						(shale ? 3 : 2) + random.nextDouble(), 2 + random.nextDouble()));
			}
		}
		return csv.toString().replace("\r", "");
	}

	/** A suite of two variants on two folds over wells, with these lines instead of the usual experiments. */
	public static String suite(String experiments) {
		return """
				<suite:Suite xmlns:suite="http://lithoscope.org/suite/1.0" name="tiny" title="A tiny suite">
				  <data reader="csv">
				    <setting parameter="file" value="wells.csv"/>
				    <setting parameter="borehole" value="Well"/>
				    <setting parameter="lithology" value="Rock"/>
				  </data>
				  <splitting splitter="k-fold" grouping="borehole"><setting parameter="folds" value="2"/></splitting>
				%s
				  <evaluator evaluator="clustering"><setting parameter="k" value="2,3"/></evaluator>
				  <evaluator evaluator="reconstruction"/>
				</suite:Suite>
				""".formatted(experiments);
	}

	public static String experiment(String variant, String more) {
		return """
				  <experiment variant="%s">
				    <setting parameter="features" value="columns"/>
				    <setting parameter="epochs" value="2"/>
				    <setting parameter="batch" value="16"/>
				    %s
				  </experiment>""".formatted(variant, more);
	}

	/** Writes table and suite of six wells into the folder. */
	public static void write(Path folder) throws IOException {
		write(folder, TABLE, table(6));
		write(folder, SUITE, suite(experiment("v2.5", "") + "\n" + experiment("v2.6", "")));
	}

	public static void write(Path folder, String name, String text) throws IOException {
		Files.writeString(folder.resolve(name), text, StandardCharsets.UTF_8);
	}
}
