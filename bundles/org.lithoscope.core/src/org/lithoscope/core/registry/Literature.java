package org.lithoscope.core.registry;

import java.util.Objects;

/**
 * A publication behind a contribution.
 *
 * @param citation authors, year and title
 * @param doi the DOI or arXiv identifier, for instance {@code 10.1007/BF01908075} or {@code arXiv:1312.6114}
 */
public record Literature(String citation, String doi) {

	public Literature {
		Objects.requireNonNull(citation, "citation");
		Objects.requireNonNull(doi, "doi");
	}
}
