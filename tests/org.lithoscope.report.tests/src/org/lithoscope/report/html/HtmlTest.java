package org.lithoscope.report.html;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;

import org.junit.jupiter.api.Test;

class HtmlTest {

	@Test
	void textsAndAttributesAreEscaped() {
		Html html = new Html().open("p", "title", "a \"b\" & c").text("1 < 2 & 3 > 2").close();

		assertEquals("<p title=\"a &quot;b&quot; &amp; c\">1 &lt; 2 &amp; 3 &gt; 2</p>\n", html.toString());
	}

	@Test
	void elementsAreClosedInTurn() {
		assertEquals("<ul><li>a</li>\n</ul>\n", new Html().open("ul").open("li").text("a").close().close().toString());
		assertEquals("<g><path d=\"M0 0\"/></g>\n", new Html().open("g").empty("path", "d", "M0 0").close().toString());
	}

	@Test
	void anElementLeftOpenIsAnError() {
		Html html = new Html().open("p");

		assertThrows(IllegalStateException.class, html::toString);
	}
}
