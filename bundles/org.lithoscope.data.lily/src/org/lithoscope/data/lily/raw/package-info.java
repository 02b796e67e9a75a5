/**
 * Raw files: which there are, what their columns mean, and their rows.
 *
 * <p>A {@code RawFile} gives bytes, {@code BlockSource} cuts them into blocks of whole records, several
 * {@code RecordScanner}s take blocks in turn and find the wanted fields, {@code RowReader} makes numbers and codes of
 * them or a {@code Fault}.
 */
package org.lithoscope.data.lily.raw;
