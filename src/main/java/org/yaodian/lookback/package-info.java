/** The look-back: rounds over a plan, what was found, and the rectifications until each finding is closed out. */
package org.yaodian.lookback;
