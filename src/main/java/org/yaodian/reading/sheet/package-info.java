/** Sheets that come in: workbooks of Excel, WPS and LibreOffice as plain rows, and what these say of a register. */
package org.yaodian.reading.sheet;
