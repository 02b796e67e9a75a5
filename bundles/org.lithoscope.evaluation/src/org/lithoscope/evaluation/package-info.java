/** What evaluators share: collecting what they find, choosing sides of a fold, and drawing rows. */
package org.lithoscope.evaluation;
