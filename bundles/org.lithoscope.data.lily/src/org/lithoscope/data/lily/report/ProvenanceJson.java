package org.lithoscope.data.lily.report;

import java.util.List;
import java.util.Optional;

import org.lithoscope.data.lily.ImportRequest;
import org.lithoscope.data.lily.Quantity;

import com.google.gson.Gson;
import com.google.gson.GsonBuilder;
import com.google.gson.JsonArray;
import com.google.gson.JsonObject;

/** Where a table comes from, as JSON that lies beside it; it holds no time, so that it repeats bit for bit. */
public final class ProvenanceJson {

	private static final Gson GSON = new GsonBuilder().setPrettyPrinting().disableHtmlEscaping().create();

	private ProvenanceJson() {
	}

	/**
	 * The text of the file.
	 *
	 * @param groups the file of groups of lithologies, if there is one
	 * @param table the name and hash of the table
	 * @param version the version of the program
	 */
	public static String of(ImportRequest request, Optional<SourceFile> groups, CoverageReport report, SourceFile table,
			String version) {
		JsonObject json = new JsonObject();
		json.addProperty("program", "Lithoscope " + version);
		json.add("table", file(table));
		json.addProperty("form", "raw files in the form of the LILY database, doi:10.5281/zenodo.8408297");
		json.add("parameters", parameters(request, groups));
		JsonArray instruments = new JsonArray();
		report.instruments().forEach(instrument -> instruments.add(instrument(instrument)));
		json.add("instruments", instruments);
		JsonArray steps = new JsonArray();
		report.steps().forEach(step -> steps.add(GSON.toJsonTree(step)));
		json.add("steps", steps);
		json.addProperty("samples", report.samples());
		json.addProperty("boreholes", report.usedBoreholes());
		json.addProperty("lithologies", report.lithologies().size());
		return GSON.toJson(json) + "\n";
	}

	private static JsonObject parameters(ImportRequest request, Optional<SourceFile> groups) {
		JsonObject json = new JsonObject();
		json.addProperty("features", request.features().id());
		json.addProperty("bin", request.bin());
		json.addProperty("aggregation", request.aggregation().id());
		json.addProperty("join", request.join().id());
		json.addProperty("label", request.label().id());
		groups.ifPresent(file -> json.add("groups", file(file)));
		JsonObject limits = new JsonObject();
		for (Quantity quantity : request.features().quantities()) {
			if (request.limitsOf(quantity).bounded()) {
				limits.addProperty(quantity.column(), request.limitsOf(quantity).text());
			}
		}
		json.add("limits", limits);
		json.addProperty("maxRejected", request.maxRejected());
		return json;
	}

	private static JsonObject instrument(CoverageReport.InstrumentCoverage instrument) {
		JsonObject json = new JsonObject();
		json.addProperty("type", instrument.type());
		json.add("files", files(instrument.files()));
		JsonObject rows = GSON.toJsonTree(instrument.rows()).getAsJsonObject();
		rows.addProperty("used", instrument.rows().used());
		json.add("rows", rows);
		json.addProperty("boreholes", instrument.boreholes());
		json.addProperty("bins", instrument.bins());
		return json;
	}

	private static JsonArray files(List<SourceFile> files) {
		JsonArray json = new JsonArray();
		files.forEach(file -> json.add(file(file)));
		return json;
	}

	private static JsonObject file(SourceFile file) {
		JsonObject json = new JsonObject();
		json.addProperty("name", file.name());
		json.addProperty("size", file.size());
		json.addProperty("sha256", file.sha256());
		return json;
	}
}
