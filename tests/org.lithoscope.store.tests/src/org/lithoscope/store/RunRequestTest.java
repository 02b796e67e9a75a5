package org.lithoscope.store;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNotEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;

import java.util.ArrayList;
import java.util.Collections;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.TreeMap;

import org.junit.jupiter.api.Test;
import org.lithoscope.core.registry.ContributionKind;
import org.lithoscope.core.split.Grouping;

import com.google.gson.JsonObject;
import com.google.gson.JsonParser;

class RunRequestTest {

	private static final String CANONICAL = """
			{"data":"%s","evaluators":[\
			{"id":"clustering","kind":"evaluator","parameters":{"k":"10,12"},"revision":1},\
			{"id":"latent","kind":"evaluator","parameters":{},"revision":1}],\
			"featureSet":{"id":"gra-ms-ngr","kind":"featureSet","parameters":{},"revision":1},\
			"fold":{"grouping":"site","hash":"%s","index":2,"repeat":1},\
			"referenced":[{"id":"fused","kind":"engine","parameters":{},"revision":1},\
			{"id":"k-means","kind":"clusterer","parameters":{},"revision":1}],\
			"scaler":{"id":"standard","kind":"scaler","parameters":{},"revision":1},"scheme":1,\
			"seed":"9007199254740993",\
			"splitter":{"id":"k-fold","kind":"splitter","parameters":{"folds":"3"},"revision":1},\
			"variant":{"id":"v2.6","kind":"variant","parameters":{"beta":"0.5","latent":"8"},"revision":1}}"""
			.formatted("d".repeat(64), "f".repeat(64));

	@Test
	void canonicalFormHasSortedKeysAndNoWhiteSpace() {
		assertEquals(CANONICAL, Runs.request("v2.6", 1, 2).canonicalJson());
	}

	/** The expected value was computed with {@code sha256sum} of GNU coreutils over the text above. */
	@Test
	void identityIsTheSha256OfTheCanonicalForm() {
		RunRequest request = Runs.request("v2.6", 1, 2);

		assertEquals("0ea38574ac93b9160e7967c990084d6ee0ff466de761fbb84c959fc1561b57bb", request.id());
		assertEquals(request.id().substring(0, 16), request.shortId());
	}

	@Test
	void orderOfEvaluatorsAndReferencesDoesNotMatter() {
		RunRequest request = Runs.request("v2.6", 0, 0);
		List<Component> evaluators = new ArrayList<>(request.evaluators());
		List<Component> referenced = new ArrayList<>(request.referenced());
		Collections.reverse(evaluators);
		Collections.reverse(referenced);

		RunRequest other = new RunRequest(request.variant(), request.featureSet(), request.scaler(), referenced,
				evaluators, request.splitter(), request.dataHash(), request.fold(), request.seed());

		assertEquals(request, other);
		assertEquals(request.id(), other.id());
	}

	@Test
	void everyPartOfTheRequestChangesTheIdentity() {
		RunRequest r = Runs.request("v2.6", 0, 0);
		Component other = Runs.component(ContributionKind.SCALER, "robust");
		Component revised = new Component(r.variant().kind(), r.variant().id(), 2, r.variant().parameters());
		Component set = Runs.component(ContributionKind.VARIANT, "v2.6", "beta", "0.25", "latent", "8");
		FoldReference f = r.fold();
		List<RunRequest> changed = List.of(r, with(r, revised, f, r.seed()), with(r, set, f, r.seed()),
				with(r, r.variant(), f, r.seed() + 1),
				with(r, r.variant(), new FoldReference("0", f.grouping(), 0, 0), r.seed()),
				with(r, r.variant(), new FoldReference(f.hash(), Grouping.BOREHOLE, 0, 0), r.seed()),
				with(r, r.variant(), new FoldReference(f.hash(), f.grouping(), 1, 0), r.seed()),
				with(r, r.variant(), new FoldReference(f.hash(), f.grouping(), 0, 1), r.seed()),
				new RunRequest(r.variant(), other, r.scaler(), r.referenced(), r.evaluators(), r.splitter(),
						r.dataHash(), f, r.seed()),
				new RunRequest(r.variant(), r.featureSet(), other, r.referenced(), r.evaluators(), r.splitter(),
						r.dataHash(), f, r.seed()),
				new RunRequest(r.variant(), r.featureSet(), r.scaler(), List.of(), r.evaluators(), r.splitter(),
						r.dataHash(), f, r.seed()),
				new RunRequest(r.variant(), r.featureSet(), r.scaler(), r.referenced(), List.of(), r.splitter(),
						r.dataHash(), f, r.seed()),
				new RunRequest(r.variant(), r.featureSet(), r.scaler(), r.referenced(), r.evaluators(), other,
						r.dataHash(), f, r.seed()),
				new RunRequest(r.variant(), r.featureSet(), r.scaler(), r.referenced(), r.evaluators(), r.splitter(),
						"e", f, r.seed()));
		Set<String> ids = new HashSet<>();

		changed.forEach(request -> ids.add(request.id()));

		assertEquals(changed.size(), ids.size());
	}

	@Test
	void aRequestReadBackIsEqual() throws StoreException {
		RunRequest request = Runs.request("v2.6 \"quoted\" β", 1, 2);
		String text = JsonFiles.text(RequestJson.toJson(request));

		RunRequest back = RequestJson.fromJson(new Fields(JsonParser.parseString(text).getAsJsonObject()));

		assertEquals(request, back);
		assertNotEquals(request, Runs.request("v2.6", 1, 2));
	}

	@Test
	void aRequestOfAnotherSchemeIsRefused() {
		JsonObject json = RequestJson.toJson(Runs.request("v2.6", 0, 0));
		json.addProperty("scheme", 7);

		StoreException refused = assertThrows(StoreException.class, () -> RequestJson.fromJson(new Fields(json)));

		assertEquals("the request has scheme 7, expected 1", refused.getMessage());
	}

	@Test
	void parametersOfAComponentCannotBeChangedAfterwards() {
		TreeMap<String, String> parameters = new TreeMap<>();
		Component component = new Component(ContributionKind.SCALER, "none", 1, parameters);
		parameters.put("late", "1");

		assertEquals(0, component.parameters().size());
		assertThrows(UnsupportedOperationException.class, () -> component.parameters().put("late", "1"));
	}

	private static RunRequest with(RunRequest r, Component variant, FoldReference fold, long seed) {
		return new RunRequest(variant, r.featureSet(), r.scaler(), r.referenced(), r.evaluators(), r.splitter(),
				r.dataHash(), fold, seed);
	}
}
