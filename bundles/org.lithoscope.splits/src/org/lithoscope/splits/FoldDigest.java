package org.lithoscope.splits;

import java.nio.ByteBuffer;
import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.HexFormat;
import java.util.List;
import java.util.Map;

import org.lithoscope.core.split.Fold;
import org.lithoscope.core.split.Grouping;
import org.lithoscope.core.split.Part;

/**
 * SHA-256 of who stands where in a fold.
 *
 * <p>Names go in sorted and with their length, so that neither the order of a table nor an odd character in a name can
 * make two different folds equal or two equal folds different.
 */
final class FoldDigest {

	private FoldDigest() {
	}

	static String ofGroups(Grouping grouping, Map<Part, List<String>> groups) {
		MessageDigest digest = sha256();
		updateText(digest, grouping.id());
		for (Part part : Part.values()) {
			List<String> sorted = groups.get(part).stream().sorted().toList();
			updateText(digest, part.id());
			updateInt(digest, sorted.size());
			sorted.forEach(name -> updateText(digest, name));
		}
		return HexFormat.of().formatHex(digest.digest());
	}

	static String ofRows(Fold fold) {
		MessageDigest digest = sha256();
		updateText(digest, Grouping.ROW.id());
		for (Part part : Part.values()) {
			int[] rows = fold.samples(part);
			ByteBuffer bytes = ByteBuffer.allocate(Integer.BYTES * rows.length);
			bytes.asIntBuffer().put(rows);
			updateText(digest, part.id());
			updateInt(digest, rows.length);
			digest.update(bytes.array());
		}
		return HexFormat.of().formatHex(digest.digest());
	}

	private static void updateText(MessageDigest digest, String text) {
		byte[] bytes = text.getBytes(StandardCharsets.UTF_8);
		updateInt(digest, bytes.length);
		digest.update(bytes);
	}

	private static void updateInt(MessageDigest digest, int number) {
		digest.update(ByteBuffer.allocate(Integer.BYTES).putInt(number).array());
	}

	private static MessageDigest sha256() {
		try {
			return MessageDigest.getInstance("SHA-256");
		} catch (NoSuchAlgorithmException e) {
			throw new IllegalStateException("every Java platform has SHA-256", e);
		}
	}
}
