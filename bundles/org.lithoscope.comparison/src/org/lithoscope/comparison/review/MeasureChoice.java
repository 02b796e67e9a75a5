package org.lithoscope.comparison.review;

import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;

import org.lithoscope.comparison.Comparison;
import org.lithoscope.comparison.KRule;
import org.lithoscope.comparison.MeasureKey;
import org.lithoscope.core.split.Part;
import org.lithoscope.core.text.NearestNames;
import org.lithoscope.core.text.ShortList;

/** Finds out which of the figures that runs have is meant. */
final class MeasureChoice {

	private static final Pattern FORM = Pattern.compile("([^@/]+)(?:@(\\d+))?(?:/(train|validation|test))?");
	private static final int USUAL_K = 12;
	private static final String USUAL = "ari";

	private final List<MeasureKey> known;

	MeasureChoice(Comparison comparison) {
		known = comparison.measures();
	}

	/**
	 * The figure that a text names; of several, that on test rows, at k = 12 or the k nearest to it.
	 *
	 * @param text as in {@link Questions#measure()}; an empty string stands for the adjusted Rand index, or the first
	 *        figure of runs that have none
	 * @throws ReviewException if no run has such a figure
	 */
	MeasureKey of(String text, KRule rule) throws ReviewException {
		if (text.isEmpty()) {
			String usual = known.stream().anyMatch(key -> key.name().equals(USUAL)) || known.isEmpty() ? USUAL
					: known.get(0).name();
			return nearest(usual, 0, Optional.empty()).orElse(new MeasureKey(USUAL, USUAL_K, Part.TEST));
		}
		Matcher form = FORM.matcher(text);
		if (!form.matches()) {
			throw new ReviewException("measure '%s': expected a form like ari, ari@12 or ari@12/validation".formatted(text));
		}
		String name = form.group(1);
		int k = form.group(2) == null ? 0 : Integer.parseInt(form.group(2));
		Optional<Part> rows = Stream.of(Part.values()).filter(part -> part.id().equals(form.group(3))).findFirst();
		Optional<MeasureKey> found = nearest(name, rule == KRule.FIXED ? k : 0, rows);
		return found.orElseThrow(() -> new ReviewException(refusal(text, name)));
	}

	private Optional<MeasureKey> nearest(String name, int k, Optional<Part> rows) {
		return known.stream().filter(key -> key.name().equals(name) && (k == 0 || key.k() == k)
				&& (rows.isEmpty() || key.rows() == rows.get()))
				.min(Comparator.comparing((MeasureKey key) -> key.rows() != Part.TEST)
						.thenComparing(key -> Math.abs(key.k() - USUAL_K)).thenComparing(MeasureKey::k));
	}

	private String refusal(String text, String name) {
		List<String> same = known.stream().filter(key -> key.name().equals(name)).map(MeasureKey::text).toList();
		if (!same.isEmpty()) {
			return "no run has the measure '%s'; measured were %s".formatted(text, ShortList.of(same));
		}
		List<String> names = known.stream().map(MeasureKey::name).distinct().toList();
		String nearest = NearestNames.suggest(name, names);
		return "no run has the measure '%s'%s".formatted(text,
				nearest.isEmpty() ? "; measured were " + ShortList.of(names) : nearest);
	}
}
