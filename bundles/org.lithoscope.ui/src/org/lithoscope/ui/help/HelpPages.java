package org.lithoscope.ui.help;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.List;

import org.osgi.framework.Bundle;
import org.osgi.framework.FrameworkUtil;

/** The pages of the user guide, from the bundle's folder {@code help}; one is made of the extension points' schemas. */
final class HelpPages {

	static final String FIRST = "getting-started";
	static final String EXTENSION_POINTS = "extension-points";

	private final Bundle bundle = FrameworkUtil.getBundle(HelpPages.class);

	/** The names of all pages, in order. */
	List<String> names() {
		return read("help/index.txt").lines().filter(line -> !line.isBlank()).toList();
	}

	/** A page as text with marks, see {@link HelpText}. */
	String page(String name) {
		return name.equals(EXTENSION_POINTS) ? ExtensionPointReference.text() : read("help/" + name + ".md");
	}

	/** The heading of a page. */
	String title(String name) {
		return name.equals(EXTENSION_POINTS) ? ExtensionPointReference.TITLE : page(name).lines().findFirst().map(line -> line.replaceFirst("^#+ ", "")).orElse(name);
	}

	/** The page that explains a view, by the view's id. */
	String pageOf(String partId) {
		String name = partId.substring(partId.lastIndexOf('.') + 1);
		return switch (name) {
			case "suiteEditor" -> "suite-editor";
			case "table", "details" -> "comparison";
			case "lossTask" -> "verdicts";
			case "welcome", "help" -> FIRST;
			default -> names().contains(name) ? name : FIRST;
		};
	}

	private String read(String file) {
		try (InputStream in = bundle.getEntry(file).openStream()) {
			return new String(in.readAllBytes(), StandardCharsets.UTF_8);
		} catch (IOException e) {
			throw new UncheckedIOException(e);
		}
	}
}
