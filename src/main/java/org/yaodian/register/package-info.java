/** Registers (台账): their definitions, which are data, their entries, and the clocks that run in these. */
package org.yaodian.register;
