package org.lithoscope.scaling;

import java.util.Arrays;

/**
 * What is done to a value before it is centred and scaled; each is increasing on all numbers and has an inverse.
 *
 * <p>Computed by StrictMath, so that every machine gets the same bits.
 */
enum Transform {
	/** The value itself. */
	NONE("none", "x") {
		@Override
		double apply(double value) {
			return value;
		}

		@Override
		double invert(double transformed) {
			return transformed;
		}
	},
	/**
	 * sign(x) · ln(1 + |x|), for values of both signs. Webber, J. B. W. (2013). A bi-symmetric log transformation for
	 * wide-range data. Measurement Science and Technology 24(2), 027001. doi:10.1088/0957-0233/24/2/027001.
	 */
	SIGNED_LOG("signed-log1p", "sign(x)·ln(1+|x|)") {
		@Override
		double apply(double value) {
			return Math.copySign(StrictMath.log1p(Math.abs(value)), value);
		}

		@Override
		double invert(double transformed) {
			return Math.copySign(StrictMath.expm1(Math.abs(transformed)), transformed);
		}
	},
	/**
	 * ln(1 + x), for values that are not negative. Below 0, where a row that was not trained on may still fall, it goes
	 * on along its tangent, since ln(1 + x) ends at -1.
	 */
	LOG("log1p", "ln(1+x)") {
		@Override
		double apply(double value) {
			return value < 0 ? value : StrictMath.log1p(value);
		}

		@Override
		double invert(double transformed) {
			return transformed < 0 ? transformed : StrictMath.expm1(transformed);
		}
	};

	private final String id;
	private final String formula;

	Transform(String id, String formula) {
		this.id = id;
		this.formula = formula;
	}

	abstract double apply(double value);

	abstract double invert(double transformed);

	/** The name used in states and descriptions. */
	String id() {
		return id;
	}

	/** What is done to a value x, for people. */
	String formula() {
		return formula;
	}

	double[] applyAll(double[] values) {
		return Arrays.stream(values).map(this::apply).toArray();
	}

	/** @throws IllegalArgumentException if no transform has this name */
	static Transform of(String id) {
		return Arrays.stream(values()).filter(transform -> transform.id.equals(id)).findFirst()
				.orElseThrow(() -> new IllegalArgumentException("there is no transform '%s'".formatted(id)));
	}
}
