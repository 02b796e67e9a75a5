package org.lithoscope.vae;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;

import com.google.gson.JsonArray;
import com.google.gson.JsonElement;
import com.google.gson.JsonObject;

import org.lithoscope.vae.spec.BlockOrder;
import org.lithoscope.vae.spec.Blocks;
import org.lithoscope.vae.spec.Masking;
import org.lithoscope.vae.spec.Prior;
import org.lithoscope.vae.spec.PseudoInputNorm;
import org.lithoscope.vae.spec.Reduction;
import org.lithoscope.vae.spec.Reductions;
import org.lithoscope.vae.spec.Term;
import org.lithoscope.vae.spec.Topology;
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
		json.add("topology", topology(spec.topology()));
		spec.masking().ifPresent(masking -> json.add("masking", masking(masking)));
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
						constant(Reduction.class, reductions.get("latent"))),
				readTopology(json), readMasking(json));
	}

	private static JsonObject topology(Topology topology) {
		return switch (topology) {
			case Topology.Single() -> typed("single");
			case Topology.Branched(List<Integer> features) -> {
				JsonObject json = typed("branched");
				json.add("features", widths(features));
				yield json;
			}
		};
	}

	/** Models of before there was a choice have one encoder. */
	private static Topology readTopology(JsonObject spec) {
		if (!spec.has("topology")) {
			return new Topology.Single();
		}
		JsonObject json = spec.getAsJsonObject("topology");
		String type = json.get("type").getAsString();
		return switch (type) {
			case "single" -> new Topology.Single();
			case "branched" -> new Topology.Branched(readWidths(json.getAsJsonArray("features")));
			default -> throw new IllegalArgumentException("topology '%s' is not known".formatted(type));
		};
	}

	private static JsonObject masking(Masking masking) {
		JsonObject json = new JsonObject();
		json.addProperty("rate", masking.rate());
		JsonArray groups = new JsonArray();
		masking.groups().forEach(group -> groups.add(widths(group)));
		json.add("groups", groups);
		return json;
	}

	private static Optional<Masking> readMasking(JsonObject spec) {
		if (!spec.has("masking")) {
			return Optional.empty();
		}
		JsonObject json = spec.getAsJsonObject("masking");
		return Optional.of(new Masking(json.get("rate").getAsDouble(), json.getAsJsonArray("groups").asList().stream()
				.map(group -> readWidths(group.getAsJsonArray())).toList()));
	}

	private static JsonObject prior(Prior prior) {
		return switch (prior) {
			case Prior.StandardNormal() -> typed("standard-normal");
			case Prior.GaussianMixture(int components, boolean categoricalKl) -> {
				JsonObject json = typed("gaussian-mixture");
				json.addProperty("components", components);
				json.addProperty("categoricalKl", categoricalKl);
				yield json;
			}
			case Prior.VampPrior(int pseudoInputs, PseudoInputNorm norm, boolean separateDraws) -> {
				JsonObject json = typed("vamp");
				json.addProperty("pseudoInputs", pseudoInputs);
				json.addProperty("batchNorm", name(norm));
				json.addProperty("separateDraws", separateDraws);
				yield json;
			}
		};
	}

	private static Prior readPrior(JsonObject json) {
		String type = json.get("type").getAsString();
		return switch (type) {
			case "standard-normal" -> new Prior.StandardNormal();
			case "gaussian-mixture" -> new Prior.GaussianMixture(json.get("components").getAsInt(),
					json.get("categoricalKl").getAsBoolean());
			case "vamp" -> new Prior.VampPrior(json.get("pseudoInputs").getAsInt(),
					constant(PseudoInputNorm.class, json.get("batchNorm")),
					json.get("separateDraws").getAsBoolean());
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
			case Term.Contrastive contrastive -> contrastive(contrastive);
		};
	}

	private static JsonObject contrastive(Term.Contrastive term) {
		JsonObject json = typed("contrastive");
		json.addProperty("weight", term.weight());
		json.addProperty("form", name(term.form()));
		json.addProperty("temperature", term.temperature());
		json.addProperty("clusters", term.clusters());
		json.addProperty("refresh", term.refresh());
		return json;
	}

	private static Term readTerm(JsonObject json) {
		String type = json.get("type").getAsString();
		return switch (type) {
			case "total-correlation" -> new Term.TotalCorrelation(json.get("weight").getAsDouble());
			case "contrastive" -> new Term.Contrastive(json.get("weight").getAsDouble(),
					constant(Term.Contrastive.Form.class, json.get("form")), json.get("temperature").getAsDouble(),
					json.get("clusters").getAsInt(), json.get("refresh").getAsInt());
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
