package org.lithoscope.store;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;

import org.lithoscope.core.evaluation.EpochMeasure;
import org.lithoscope.core.evaluation.Measure;
import org.lithoscope.core.split.Part;

/** Figures measured during training as a table of comma-separated values, one line each. */
final class TrajectoryFile {

	private static final String HEAD = "epoch,measure,k,rows,value";
	private static final int CELLS = 5;

	private TrajectoryFile() {
	}

	static String text(List<EpochMeasure> points) {
		StringBuilder text = new StringBuilder(HEAD).append('\n');
		for (EpochMeasure point : points) {
			Measure measure = point.measure();
			text.append(point.epoch()).append(',').append(measure.name()).append(',').append(measure.k()).append(',')
					.append(measure.rows().id()).append(',').append(measure.value()).append('\n');
		}
		return text.toString();
	}

	/** What the file holds; nothing where there is none, since most runs are not measured during training. */
	static List<EpochMeasure> read(Path file) throws StoreException {
		if (!Files.exists(file)) {
			return List.of();
		}
		List<String> lines;
		try {
			lines = Files.readAllLines(file);
		} catch (IOException e) {
			throw new StoreException("the file %s cannot be read: %s".formatted(file, FailureReason.of(e)), e);
		}
		if (lines.isEmpty() || !lines.get(0).equals(HEAD)) {
			throw new StoreException("the file %s is broken: line 1 should be %s".formatted(file, HEAD));
		}
		List<EpochMeasure> points = new ArrayList<>(lines.size() - 1);
		for (int i = 1; i < lines.size(); i++) {
			points.add(point(file, i + 1, lines.get(i).split(",", -1)));
		}
		return points;
	}

	private static EpochMeasure point(Path file, int line, String[] cells) throws StoreException {
		if (cells.length != CELLS) {
			throw new StoreException("the file %s is broken: line %d has %d cells, expected %d".formatted(file, line,
					cells.length, CELLS));
		}
		try {
			return new EpochMeasure(Integer.parseInt(cells[0]),
					new Measure(cells[1], part(cells[3]), Integer.parseInt(cells[2]), Double.parseDouble(cells[4])));
		} catch (IllegalArgumentException e) {
			throw new StoreException("the file %s is broken: line %d: %s".formatted(file, line, e.getMessage()), e);
		}
	}

	private static Part part(String id) {
		return Arrays.stream(Part.values()).filter(part -> part.id().equals(id)).findFirst()
				.orElseThrow(() -> new IllegalArgumentException("there are no rows called '%s'".formatted(id)));
	}
}
