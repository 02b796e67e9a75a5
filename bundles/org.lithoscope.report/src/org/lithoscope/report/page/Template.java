package org.lithoscope.report.page;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** A text with places such as {@code {{title}}} that are filled in. */
final class Template {

	private static final Pattern PLACE = Pattern.compile("\\{\\{(\\w+)}}");

	private final String text;

	private Template(String text) {
		this.text = text;
	}

	/** The template in a file beside this class. */
	static Template of(String file) {
		return new Template(read(file));
	}

	/**
	 * The text of a file of this bundle.
	 *
	 * @param name relative to this package, or absolute on the bundle's class path
	 */
	static String read(String name) {
		try (InputStream in = Template.class.getResourceAsStream(name)) {
			if (in == null) {
				throw new IllegalStateException("this bundle was built without its file " + name);
			}
			return new String(in.readAllBytes(), StandardCharsets.UTF_8);
		} catch (IOException e) {
			throw new UncheckedIOException(e);
		}
	}

	/** The text with all its places filled; values are HTML already. */
	String fill(Map<String, String> values) {
		return PLACE.matcher(text).replaceAll(place -> {
			String value = values.get(place.group(1));
			if (value == null) {
				throw new IllegalArgumentException("nothing is given for " + place.group());
			}
			return Matcher.quoteReplacement(value);
		});
	}
}
