package org.lithoscope.data.lily.report;

/**
 * A file that was read.
 *
 * @param name its name without the folder
 * @param size its bytes on disk
 * @param sha256 its SHA-256 in hexadecimal
 */
public record SourceFile(String name, long size, String sha256) {
}
