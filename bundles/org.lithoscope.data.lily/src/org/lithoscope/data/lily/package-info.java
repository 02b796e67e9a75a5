/**
 * From raw files of the LILY database to a training table: what can be asked for, and the import itself.
 *
 * <p>{@link org.lithoscope.data.lily.LilyImport} is the entry; an {@code ImportRequest} says what is wanted, and the
 * coverage report in the package {@code report} explains what became of every row.
 */
package org.lithoscope.data.lily;
