package org.lithoscope.report.html;

import java.util.ArrayDeque;
import java.util.Deque;

/** A piece of HTML or SVG that grows; texts and attributes are escaped. */
public final class Html {

	private final StringBuilder text = new StringBuilder();
	private final Deque<String> open = new ArrayDeque<>();

	/**
	 * Opens an element.
	 *
	 * @param attributes names and values in turn
	 */
	public Html open(String tag, String... attributes) {
		start(tag, attributes);
		open.push(tag);
		return this;
	}

	/** Closes the element that was opened last. */
	public Html close() {
		text.append("</").append(open.pop()).append(">\n");
		return this;
	}

	/** An element with nothing but a text in it. */
	public Html element(String tag, String content, String... attributes) {
		start(tag, attributes);
		text(content);
		text.append("</").append(tag).append('>');
		return this;
	}

	/** An element without content, such as {@code <path>}. */
	public Html empty(String tag, String... attributes) {
		start(tag, attributes);
		text.insert(text.length() - 1, '/');
		return this;
	}

	/** A text. */
	public Html text(String content) {
		text.append(escape(content));
		return this;
	}

	/** Something that is HTML already. */
	public Html raw(String html) {
		text.append(html);
		return this;
	}

	private void start(String tag, String... attributes) {
		text.append('<').append(tag);
		for (int i = 0; i < attributes.length; i += 2) {
			text.append(' ').append(attributes[i]).append("=\"").append(escape(attributes[i + 1])).append('"');
		}
		text.append('>');
	}

	private static String escape(String content) {
		return content.replace("&", "&amp;").replace("<", "&lt;").replace(">", "&gt;").replace("\"", "&quot;");
	}

	/**
	 * What has grown.
	 *
	 * @throws IllegalStateException if an element is still open
	 */
	@Override
	public String toString() {
		if (!open.isEmpty()) {
			throw new IllegalStateException("elements are still open: " + open);
		}
		return text.toString();
	}
}
