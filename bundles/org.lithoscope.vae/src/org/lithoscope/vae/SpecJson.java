package org.lithoscope.vae;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;

import com.google.gson.JsonArray;
import com.google.gson.JsonElement;
import com.google.gson.JsonObject;

import org.lithoscope.vae.spec.BlockOrder;
import org.lithoscope.vae.spec.Blocks;
import org.lithoscope.vae.spec.Prior;
import org.lithoscope.vae.spec.Reduction;
import org.lithoscope.vae.spec.Reductions;
import org.lithoscope.vae.spec.Term;
import org.lithoscope.vae.spec.VaeSpec;

/** A specification as JSON; closed choices carry a {@code type}. */
final class SpecJson {

	private SpecJson() {
	}

	static JsonObject write(VaeSpec spec) {
		JsonObject json = new JsonObject();
		json.addProperty("inputs", spec.inputs());
		json.addProperty("targets", spec.targets());
		json.add("encoder", widths(spec.encoder()));
		json.add("decoder", widths(spec.decoder()));
		json.addProperty("blockOrder", name(spec.blocks().order()));
		json.addProperty("batchNorm", spec.blocks().batchNorm());
		json.addProperty("dropout", spec.blocks().dropout());
		json.addProperty("latent", spec.latent());
		json.add("prior", prior(spec.prior()));
		JsonArray terms = new JsonArray();
		spec.terms().forEach(term -> terms.add(term(term)));
		json.add("terms", terms);
		JsonObject reductions = new JsonObject();
		reductions.addProperty("rows", name(spec.reductions().rows()));
		reductions.addProperty("features", name(spec.reductions().features()));
		reductions.addProperty("latent", name(spec.reductions().latent()));
		json.add("reductions", reductions);
		return json;
	}

	static VaeSpec read(JsonObject json) {
		Blocks blocks = new Blocks(constant(BlockOrder.class, json.get("blockOrder")),
				json.get("batchNorm").getAsBoolean(), json.get("dropout").getAsDouble());
		JsonObject reductions = json.getAsJsonObject("reductions");
		List<Term> terms = new ArrayList<>();
		json.getAsJsonArray("terms").forEach(term -> terms.add(readTerm(term.getAsJsonObject())));
		return new VaeSpec(json.get("inputs").getAsInt(), json.get("targets").getAsInt(),
				readWidths(json.getAsJsonArray("encoder")), readWidths(json.getAsJsonArray("decoder")), blocks,
				json.get("latent").getAsInt(), readPrior(json.getAsJsonObject("prior")), terms,
				new Reductions(constant(Reduction.class, reductions.get("rows")),
						constant(Reduction.class, reductions.get("features")),
						constant(Reduction.class, reductions.get("latent"))));
	}

	private static JsonObject prior(Prior prior) {
		return switch (prior) {
			case Prior.StandardNormal() -> typed("standard-normal");
		};
	}

	private static Prior readPrior(JsonObject json) {
		String type = json.get("type").getAsString();
		return switch (type) {
			case "standard-normal" -> new Prior.StandardNormal();
			default -> throw new IllegalArgumentException("prior '%s' is not known".formatted(type));
		};
	}

	private static JsonObject term(Term term) {
		return switch (term) {
			case Term.TotalCorrelation(double weight) -> {
				JsonObject json = typed("total-correlation");
				json.addProperty("weight", weight);
				yield json;
			}
		};
	}

	private static Term readTerm(JsonObject json) {
		String type = json.get("type").getAsString();
		return switch (type) {
			case "total-correlation" -> new Term.TotalCorrelation(json.get("weight").getAsDouble());
			default -> throw new IllegalArgumentException("term '%s' is not known".formatted(type));
		};
	}

	private static JsonObject typed(String type) {
		JsonObject json = new JsonObject();
		json.addProperty("type", type);
		return json;
	}

	private static JsonArray widths(List<Integer> widths) {
		JsonArray json = new JsonArray();
		widths.forEach(json::add);
		return json;
	}

	private static List<Integer> readWidths(JsonArray json) {
		return json.asList().stream().map(JsonElement::getAsInt).toList();
	}

	private static String name(Enum<?> constant) {
		return constant.name().toLowerCase(Locale.ROOT).replace('_', '-');
	}

	private static <E extends Enum<E>> E constant(Class<E> type, JsonElement name) {
		return Enum.valueOf(type, name.getAsString().toUpperCase(Locale.ROOT).replace('-', '_'));
	}
}
