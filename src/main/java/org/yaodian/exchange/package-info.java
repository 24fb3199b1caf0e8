/**
 * The form that goes round (要点进展填报表): written as a workbook, read back from whatever program saved it, and held
 * against what was sent and what is known by now. Records in, records out.
 */
package org.yaodian.exchange;
