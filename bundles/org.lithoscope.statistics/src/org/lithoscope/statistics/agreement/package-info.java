/**
 * How far a clustering agrees with described classes: measures that all come from one contingency table. Where a
 * measure's formula has no value (one cluster, singletons), the conventions of scikit-learn 1.2 are followed.
 */
package org.lithoscope.statistics.agreement;
