package org.lithoscope.ui.help;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

import org.eclipse.jface.resource.JFaceResources;
import org.eclipse.swt.SWT;
import org.eclipse.swt.custom.StyleRange;
import org.eclipse.swt.custom.StyledText;
import org.eclipse.swt.graphics.Point;

/**
 * A page with marks as text with styles: {@code # heading}, {@code ## heading}, {@code - item}, lines that begin with
 * four blanks as they are, and {@code [text](page)} as a link.
 */
final class HelpText {

	private static final Pattern LINK = Pattern.compile("\\[([^\\]]+)\\]\\(([^)]+)\\)");

	private record Link(int start, int end, String page) {
	}

	private final StringBuilder text = new StringBuilder();
	private final List<StyleRange> styles = new ArrayList<>();
	private final List<Link> links = new ArrayList<>();

	HelpText(String page) {
		for (String line : page.split("\n", -1)) {
			if (line.startsWith("# ") || line.startsWith("## ")) {
				heading(line);
			} else if (line.startsWith("    ")) {
				styled(line + "\n", range -> range.font = JFaceResources.getTextFont());
			} else {
				prose(line.startsWith("- ") ? "•  " + line.substring(2) : line);
			}
		}
	}

	private interface Styling {

		void apply(StyleRange range);
	}

	private void styled(String piece, Styling styling) {
		StyleRange range = new StyleRange();
		range.start = text.length();
		range.length = piece.length();
		styling.apply(range);
		styles.add(range);
		text.append(piece);
	}

	private void heading(String line) {
		boolean first = line.startsWith("# ");
		styled(line.replaceFirst("^#+ ", "") + "\n", range -> range.font =
				first ? JFaceResources.getHeaderFont() : JFaceResources.getFontRegistry().getBold(""));
	}

	private void prose(String line) {
		Matcher link = LINK.matcher(line);
		int from = 0;
		while (link.find()) {
			text.append(line, from, link.start());
			int start = text.length();
			styled(link.group(1), range -> {
				range.underline = true;
				range.underlineStyle = SWT.UNDERLINE_LINK;
			});
			links.add(new Link(start, text.length(), link.group(2)));
			from = link.end();
		}
		text.append(line.substring(from)).append('\n');
	}

	void showIn(StyledText widget) {
		widget.setText(text.toString());
		widget.setStyleRanges(styles.toArray(StyleRange[]::new));
		// the first line with the margin above it
		widget.setTopPixel(0);
	}

	/** Where the next link behind a place is, or the one before it: from x to y. */
	Optional<Point> linkFrom(int offset, boolean forward) {
		return forward ? links.stream().filter(link -> link.start() >= offset).findFirst().map(HelpText::place)
				: links.stream().filter(link -> link.end() <= offset).reduce((before, link) -> link).map(HelpText::place);
	}

	private static Point place(Link link) {
		return new Point(link.start(), link.end());
	}

	/** The page that a link at a place of the text leads to. */
	Optional<String> linkAt(int offset) {
		return links.stream().filter(link -> offset >= link.start() && offset < link.end()).map(Link::page).findFirst();
	}
}
