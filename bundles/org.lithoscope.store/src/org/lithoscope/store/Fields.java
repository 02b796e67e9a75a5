package org.lithoscope.store;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.function.Function;
import java.util.function.Supplier;

import com.google.gson.JsonArray;
import com.google.gson.JsonElement;
import com.google.gson.JsonObject;

/** Typed access to the members of a JSON object; whatever is missing or of the wrong type is told with its name. */
final class Fields {

	/** Makes a value of one element of an array. */
	@FunctionalInterface
	interface Element<T> {

		T of(Fields fields) throws StoreException;
	}

	private final JsonObject object;

	Fields(JsonObject object) {
		this.object = object;
	}

	String text(String name) throws StoreException {
		return get(name, "a text", JsonElement::getAsString);
	}

	int integer(String name) throws StoreException {
		return get(name, "a whole number", JsonElement::getAsInt);
	}

	long longInteger(String name) throws StoreException {
		return get(name, "a whole number", JsonElement::getAsLong);
	}

	boolean bool(String name) throws StoreException {
		return get(name, "true or false", JsonElement::getAsBoolean);
	}

	/** A number; null stands for NaN. */
	double number(String name) throws StoreException {
		return get(name, "a number", Fields::numberOf);
	}

	Fields object(String name) throws StoreException {
		return new Fields(get(name, "an object", JsonElement::getAsJsonObject));
	}

	/** The names of all members. */
	List<String> names() {
		return new ArrayList<>(object.keySet());
	}

	<T> List<T> list(String name, Element<T> element) throws StoreException {
		List<T> list = new ArrayList<>();
		for (JsonElement each : array(name)) {
			list.add(element.of(new Fields(as(name, "an array of objects", () -> each.getAsJsonObject()))));
		}
		return list;
	}

	List<String> texts(String name) throws StoreException {
		List<String> texts = new ArrayList<>();
		for (JsonElement each : array(name)) {
			texts.add(as(name, "an array of texts", () -> each.getAsString()));
		}
		return texts;
	}

	List<Double> numbers(String name) throws StoreException {
		List<Double> numbers = new ArrayList<>();
		for (JsonElement each : array(name)) {
			numbers.add(as(name, "an array of numbers", () -> numberOf(each)));
		}
		return numbers;
	}

	/** An object of texts, sorted by key. */
	TreeMap<String, String> textMap(String name) throws StoreException {
		return object(name).texts();
	}

	/** All fields, which have to be texts, sorted by key. */
	TreeMap<String, String> texts() throws StoreException {
		TreeMap<String, String> map = new TreeMap<>();
		for (Map.Entry<String, JsonElement> entry : object.entrySet()) {
			map.put(entry.getKey(), as(entry.getKey(), "a text", () -> entry.getValue().getAsString()));
		}
		return map;
	}

	JsonArray array(String name) throws StoreException {
		return get(name, "an array", JsonElement::getAsJsonArray);
	}

	private <T> T get(String name, String expected, Function<JsonElement, T> conversion)
			throws StoreException {
		JsonElement element = object.get(name);
		if (element == null) {
			throw new StoreException("the field '%s' is missing".formatted(name));
		}
		return as(name, expected, () -> conversion.apply(element));
	}

	private static <T> T as(String name, String expected, Supplier<T> conversion)
			throws StoreException {
		try {
			return conversion.get();
		} catch (IllegalStateException | UnsupportedOperationException | NumberFormatException e) {
			throw new StoreException("the field '%s' is not %s".formatted(name, expected), e);
		}
	}

	private static double numberOf(JsonElement element) {
		return element.isJsonNull() ? Double.NaN : element.getAsDouble();
	}
}
