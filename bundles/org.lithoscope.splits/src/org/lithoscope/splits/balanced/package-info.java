/** Random divisions that keep groups together and balance the number of samples. */
package org.lithoscope.splits.balanced;
