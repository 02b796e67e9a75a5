package org.lithoscope.vae.engine;

import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;

import org.lithoscope.core.text.NearestNames;
import org.lithoscope.vae.spec.TensorShape;

/**
 * Named tensors, each as one row-major array; the names are those of {@link org.lithoscope.vae.spec.VaeSpec#tensors()}.
 * Arrays are shared, not copied: whoever makes a state gives them away.
 */
public final class NetworkState {

	private final Map<String, float[]> tensors;

	/** A state of the given tensors, in the order of the map. */
	public NetworkState(Map<String, float[]> tensors) {
		this.tensors = new LinkedHashMap<>(Objects.requireNonNull(tensors, "tensors"));
	}

	/** The names, in order. */
	public Set<String> names() {
		return Collections.unmodifiableSet(tensors.keySet());
	}

	/**
	 * One tensor, treated as read-only.
	 *
	 * @throws IllegalArgumentException if there is none of that name
	 */
	public float[] tensor(String name) {
		float[] tensor = tensors.get(name);
		if (tensor == null) {
			throw new IllegalArgumentException(
					"there is no tensor '%s'%s".formatted(name, NearestNames.suggest(name, tensors.keySet())));
		}
		return tensor;
	}

	/** The same tensors with some replaced or added; none is copied. */
	public NetworkState with(NetworkState others) {
		Map<String, float[]> all = new LinkedHashMap<>(tensors);
		all.putAll(others.tensors);
		return new NetworkState(all);
	}

	/**
	 * Returns if all these tensors are here.
	 *
	 * @throws IllegalArgumentException if one is missing or has another size
	 */
	public void requireAll(List<TensorShape> shapes) {
		for (TensorShape shape : shapes) {
			int found = tensor(shape.name()).length;
			if (found != shape.size()) {
				throw new IllegalArgumentException("tensor '%s' has %d numbers: expected %d × %d".formatted(
						shape.name(), found, shape.rows(), shape.columns()));
			}
		}
	}
}
