package org.lithoscope.description;

import java.io.IOException;
import java.io.StringWriter;
import java.io.UncheckedIOException;
import java.util.List;
import java.util.Locale;

import org.lithoscope.description.LithologyCounts.LithologyCount;

import com.google.gson.stream.JsonWriter;

/** A description as JSON; what is not defined is {@code null}. */
public final class DescriptionJson {

	private final StringWriter text = new StringWriter();
	private final JsonWriter json = new JsonWriter(text);

	private DescriptionJson() {
		json.setIndent("  ");
		json.setHtmlSafe(false);
	}

	/** The description as a JSON document that ends with a line feed. */
	public static String write(TableDescription description) {
		DescriptionJson writer = new DescriptionJson();
		try {
			writer.document(description);
		} catch (IOException e) {
			throw new UncheckedIOException("a string cannot fail to be written", e);
		}
		return writer.text + "\n";
	}

	private void document(TableDescription description) throws IOException {
		json.beginObject();
		json.name("title").value(description.origin().title());
		json.name("synthetic").value(description.origin().synthetic());
		json.name("hash").value(description.hash());
		json.name("rows").value(description.rows());
		coverage(description.coverage());
		json.name("features").beginArray();
		for (FeatureDescription feature : description.features()) {
			feature(feature);
		}
		json.endArray();
		correlations(description.correlations());
		lithologies(description.lithologies());
		dimension(description.dimension());
		json.name("warnings").beginArray();
		for (Warning warning : description.warnings()) {
			json.beginObject();
			json.name("kind").value(warning.kind().name().toLowerCase(Locale.ROOT).replace('_', '-'));
			json.name("message").value(warning.message());
			json.endObject();
		}
		json.endArray();
		json.name("notes").beginArray();
		for (String note : description.origin().notes()) {
			json.value(note);
		}
		json.endArray();
		json.endObject();
	}

	private void coverage(Coverage coverage) throws IOException {
		json.name("boreholes").value(coverage.boreholes());
		json.name("sites").value(coverage.sites());
		json.name("expeditions").value(coverage.expeditions());
		json.name("sitesKnown").value(coverage.sitesKnown());
		json.name("samplesPerBorehole").beginObject();
		json.name("fewest").value(coverage.fewest());
		json.name("median").value(coverage.median());
		json.name("most").value(coverage.most());
		json.endObject();
		json.name("depth").beginObject();
		json.name("unit").value("m");
		number("top", coverage.top());
		number("base", coverage.base());
		json.endObject();
	}

	private void feature(FeatureDescription feature) throws IOException {
		json.beginObject();
		json.name("name").value(feature.name());
		json.name("unit").value(feature.unit());
		json.name("count").value(feature.count());
		json.name("missing").value(feature.missing());
		json.name("distinct").value(feature.distinct());
		number("mean", feature.mean());
		number("deviation", feature.deviation());
		number("skewness", feature.skewness());
		number("minimum", feature.minimum());
		number("lowerQuartile", feature.lowerQuartile());
		number("median", feature.median());
		number("upperQuartile", feature.upperQuartile());
		number("maximum", feature.maximum());
		json.name("transform").beginObject();
		json.name("id").value(feature.transform().id());
		json.name("formula").value(feature.transform().formula());
		json.name("reason").value(feature.transform().reason());
		json.endObject();
		json.name("histogram").beginObject();
		numbers("edges", feature.histogram().edges());
		json.name("counts").beginArray();
		for (int count : feature.histogram().counts()) {
			json.value(count);
		}
		json.endArray();
		json.endObject();
		json.endObject();
	}

	private void correlations(Correlations correlations) throws IOException {
		json.name("correlations").beginObject();
		json.name("features").beginArray();
		for (String name : correlations.names()) {
			json.value(name);
		}
		json.endArray();
		matrix("linear", correlations.linear());
		matrix("ranked", correlations.ranked());
		json.endObject();
	}

	private void matrix(String name, List<List<Double>> rows) throws IOException {
		json.name(name).beginArray();
		for (List<Double> row : rows) {
			array(row);
		}
		json.endArray();
	}

	private void lithologies(LithologyCounts lithologies) throws IOException {
		json.name("lithologies").beginObject();
		json.name("described").value(lithologies.described());
		json.name("undescribed").value(lithologies.undescribed());
		json.name("frequent").value(lithologies.frequent());
		json.name("counts").beginArray();
		for (LithologyCount count : lithologies.counts()) {
			json.beginObject();
			json.name("name").value(count.name());
			json.name("samples").value(count.samples());
			json.name("share").value(count.share());
			json.name("boreholes").value(count.boreholes());
			json.endObject();
		}
		json.endArray();
		json.endObject();
	}

	private void dimension(IntrinsicDimension dimension) throws IOException {
		json.name("intrinsicDimension").beginObject();
		json.name("features").value(dimension.features());
		json.name("sampled").value(dimension.sampled());
		json.name("complete").value(dimension.complete());
		number("twoNearest", dimension.twoNearest());
		number("likelihood", dimension.likelihood());
		json.name("remark").value(dimension.remark());
		json.endObject();
	}

	private void numbers(String name, List<Double> values) throws IOException {
		json.name(name);
		array(values);
	}

	private void array(List<Double> values) throws IOException {
		json.beginArray();
		for (double value : values) {
			number(value);
		}
		json.endArray();
	}

	private void number(String name, double value) throws IOException {
		json.name(name);
		number(value);
	}

	private void number(double value) throws IOException {
		if (Double.isFinite(value)) {
			json.value(value);
		} else {
			json.nullValue();
		}
	}
}
