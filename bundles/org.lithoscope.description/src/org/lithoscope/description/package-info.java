/**
 * What is in a table of samples, before anything is learned from it.
 *
 * <p>{@link org.lithoscope.description.TableDescription} is the whole, made by
 * {@link org.lithoscope.description.TableDescriber} and shown by terminal, workbench and
 * {@link org.lithoscope.description.DescriptionJson} alike: whoever shows it computes nothing.
 */
package org.lithoscope.description;
