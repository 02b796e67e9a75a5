package org.lithoscope.vae.spec;

/**
 * One hidden block with the names of its layers.
 *
 * @param linear the Linear layer's name, for instance {@code encoder.4}
 * @param norm the BatchNorm layer's name, for instance {@code encoder.6}; empty where there is none
 * @param inputs width of what the block reads
 * @param outputs width of what it gives
 */
public record BlockShape(String linear, String norm, int inputs, int outputs) {
}
