/** Plain text for terminals: aligned columns and wrapped paragraphs. */
package org.lithoscope.cli.text;
